import { expect, test } from 'vitest'
import type { Mark } from '../../../src/graph/compare/difference'
import { differenceSign } from '../../../src/scene/drawing/difference-sign'
import { formOf, twins } from '../../support/read-shapes'

const KINDS: readonly Mark['kind'][] = ['added', 'removed', 'changed']

test('no two signs look the same, whatever their colour', () => {
  const forms = KINDS.map((kind) => [kind, formOf(differenceSign(kind, { x: 0, y: 0 }, 9))])
  expect(twins(Object.fromEntries(forms))).toEqual([])
})

test.each(KINDS)('%s stays within its disc, of any size and anywhere', (kind) => {
  for (const radius of [4, 9]) {
    const [disc, sign] = differenceSign(kind, { x: 50, y: 30 }, radius)
    expect(disc).toMatchObject({ kind: 'circle', cx: 50, cy: 30, r: radius })
    const points = sign?.kind === 'path' ? [...sign.d.matchAll(/[ML]([\d.]+) ([\d.]+)/g)] : []
    expect(points.length).toBeGreaterThan(3)
    for (const [, x, y] of points) expect(Math.hypot(Number(x) - 50, Number(y) - 30)).toBeLessThan(radius)
  }
})
