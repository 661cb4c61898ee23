import { describe, expect, test } from 'vitest'
import { legendBlock } from '../../src/export/sheet'
import type { LegendEntry, LegendGroup } from '../../src/scene/drawing/scene'
import { textsOf } from '../../src/text/texts'
import { circlesIn, textsIn } from '../support/read-shapes'

/** Each sign is a circle of its own size, so that it can be found again beside its words. */
const entries = Array.from(
  { length: 9 },
  (_, i): LegendEntry => ({
    id: `e${i}`,
    label: `betekenis ${i}`,
    shapes: [{ kind: 'circle', cx: 18, cy: 10, r: i + 1, fill: 'ink' }],
  }),
)

/** In groups, as a legend has them; one of them without a title. */
const groups: readonly LegendGroup[] = [
  { id: 'first', title: 'eerste', entries: entries.slice(0, 4) },
  { id: 'second', entries: entries.slice(4) },
]

describe('the legend under a drawing', () => {
  test.each([200, 500, 760, 2000])(
    'at width %d has each sign right before its own words, and nothing on anything else',
    (width) => {
      const { shapes, height } = legendBlock(groups, textsOf('nl'), width)
      const places = entries.map(({ label }, i) => {
        const sign = circlesIn(shapes).find(({ r }) => r === i + 1)
        const words = textsIn(shapes).find(({ text }) => text === label)
        // The sign is 36 wide and stands in its middle; the words follow after a small gap, on the same row.
        expect((words?.x ?? 0) - (sign?.cx ?? 0)).toBe(28)
        expect((words?.y ?? 0) - (sign?.cy ?? 0)).toBe(4.5)
        expect(words?.y).toBeLessThan(height)
        return `${words?.x} ${words?.y}`
      })
      expect(new Set(places).size).toBe(entries.length)
    },
  )

  test('is one column on a narrow sheet and several on a wide one', () => {
    const columns = (width: number) =>
      new Set(circlesIn(legendBlock(groups, textsOf('nl'), width).shapes).map(({ cx }) => cx)).size
    expect(columns(200)).toBe(1)
    expect(columns(760)).toBeGreaterThan(2)
  })
})
