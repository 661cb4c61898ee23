import { describe, expect, test } from 'vitest'
import type { Mark } from '../../../src/graph/compare/difference'
import { meetingLadder } from '../../../src/graph/facts/meeting-ladder'
import type { Meeting } from '../../../src/model/schema/governance'
import { MEETING_SCOPES } from '../../../src/model/vocabulary'
import { CHANGE_SIGN, changeSign } from '../../../src/scene/drawing/change-signs'
import { ladderScene, scopeSign } from '../../../src/scene/ladder/ladder'
import { type Language, textsOf } from '../../../src/text/texts'
import { chainMap, party } from '../../support/chain-builder'
import { formOf, pathsIn, rectsIn, strokeWords, textsIn, tipOf, twins, wordsIn } from '../../support/read-shapes'

/** Room at the edge of a box, and the size of a sign. */
const PADDING = 12
const SIGN = 9

const meeting = (id: string, fields: Partial<Meeting> = {}): Meeting => ({
  id,
  name: id.toUpperCase(),
  scope: 'chain',
  permanence: 'standing',
  level: 'tactical',
  escalatesTo: null,
  ...fields,
})
const sceneOf = (meetings: readonly Meeting[], language: Language = 'nl') => {
  const map = chainMap({ parties: ['a', 'b', 'c'].map((id) => party(id)), meetings: [...meetings] })
  return ladderScene(map, meetingLadder(map, '2026-06-01'), textsOf(language), 1000)
}
const boxOf = (fields: Partial<Meeting>, others: readonly Meeting[] = []) => {
  const box = sceneOf([meeting('m', fields), ...others]).boxes.find(({ id }) => id === 'm')
  if (!box) throw new Error('the meeting has its box')
  return box
}

describe('what a meeting is about', () => {
  test.each([
    ['chain', 'two links', ['rect', 'rect']],
    ['triangle', 'a triangle', ['path']],
    ['other', 'a square', ['rect']],
  ] as const)('%s is %s', (scope, _, kinds) => {
    expect(scopeSign(scope, 0, 0).map(({ kind }) => kind)).toEqual(kinds)
    const [, ...rest] = boxOf({ scope }).shapes
    expect(rest.slice(0, kinds.length).map(({ kind }) => kind)).toEqual(kinds)
  })

  test('no two scopes look the same', () => {
    expect(twins(Object.fromEntries(MEETING_SCOPES.map((scope) => [scope, formOf(scopeSign(scope, 0, 0))])))).toEqual(
      [],
    )
  })
})

describe('the box of a meeting', () => {
  test.each([
    ['standing', '2 solid'],
    ['temporary', '2 7,5'],
  ] as const)('that is %s has an edge of %s', (permanence, said) => {
    const box = boxOf({ permanence })
    expect(strokeWords(rectsIn(box.shapes)[0]?.stroke)).toBe(said)
    expect(wordsIn(box.shapes).includes('tijdelijk')).toBe(permanence === 'temporary')
  })

  test.each([
    [
      'two seats, of which one decides',
      [
        { party: 'a', mandate: 'decide' },
        { party: 'b', mandate: 'inform' },
      ],
      '2 deelnemers, 1 mag besluiten',
    ],
    [
      'three seats, of which one was not asked',
      [{ party: 'a', mandate: 'refer' }, { party: 'b', mandate: null }, { party: 'c' }],
      '3 deelnemers, 1 mandaat open',
    ],
    ['nobody on purpose', [], 'bewust geen deelnemers'],
    ['nobody yet', undefined, 'wie hier zit is nog niet uitgezocht'],
  ] as const)('says of %s: %s', (_, participants, said) => {
    expect(wordsIn(boxOf({ participants: participants as Meeting['participants'] }).shapes).join(' ')).toContain(said)
  })

  test.each([
    ['bewust geen escalatie', { escalatesTo: null }],
    ['escalatie nog open', { escalatesTo: undefined }],
    ['blijft op hetzelfde niveau', { escalatesTo: 'same' }],
    ['gaat omlaag', { escalatesTo: 'low' }],
    ['slaat een niveau over', { escalatesTo: 'top' }],
    ['al afgelopen', { permanence: 'temporary', until: '2026-01-01' }],
  ] as const)('says in heavy words: %s', (said, fields) => {
    const others = [meeting('same'), meeting('low', { level: 'operational' }), meeting('top', { level: 'political' })]
    const heavy = textsIn(boxOf(fields as Partial<Meeting>, others).shapes).filter(({ weight }) => weight === 600)
    expect(heavy.map(({ text }) => text).join(' ')).toContain(said)
  })

  test('that goes one rung up, as it should, says nothing about it', () => {
    const heavy = textsIn(boxOf({ escalatesTo: 'up' }, [meeting('up', { level: 'executive' })]).shapes)
    expect(heavy.filter(({ weight }) => weight === 600)).toEqual([])
  })
})

describe('an arrow on the ladder', () => {
  const scene = sceneOf([
    meeting('low', { level: 'operational', escalatesTo: 'high' }),
    meeting('high', { level: 'executive' }),
    meeting('self', { escalatesTo: 'self' }),
  ])

  test('points up, at the box of who settles the matter', () => {
    expect(scene.arrows.map(({ source, target }) => `${source}>${target}`)).toEqual(['low>high'])
    const [arrow] = scene.arrows
    const tip = tipOf(pathsIn(arrow?.shapes ?? []).find(({ fill }) => fill))
    const high = scene.boxes.find(({ id }) => id === 'high')
    const low = scene.boxes.find(({ id }) => id === 'low')
    expect(tip?.y).toBeLessThan(low?.origin.y ?? 0)
    expect(tip?.x).toBeGreaterThanOrEqual((high?.origin.x ?? 0) - 1)
    expect(tip?.x).toBeLessThanOrEqual((high?.origin.x ?? 0) + (high?.size.width ?? 0) + 1)
    expect(arrow?.name).toBe('LOW legt voor aan HIGH')
  })
})

test('each rung says its level and how many meetings stand on it', () => {
  const ground = (language: Language) =>
    wordsIn(sceneOf([meeting('x'), meeting('y'), meeting('z', { level: undefined })], language).ground)
  const nl = ground('nl').join(' | ')
  expect(nl).toContain('tactisch | 2 overleggen')
  expect(nl).toContain('politiek | nog geen overleg')
  expect(nl).toMatch(/niveau nog niet( \| )?\s?uitgezocht \| 1 overleg$/)
  expect(ground('en').join(' | ')).toContain('tactical | 2 meetings')
})

describe('a meeting that differs between two maps', () => {
  const boxAs = (kind: Mark['kind'] | undefined, fields: Partial<Meeting> = {}) => {
    const map = chainMap({ parties: [party('a')], meetings: [meeting('m', fields)] })
    const marks = new Map(kind ? [['m', { kind, fields: [] }]] : [])
    const [box] = ladderScene(map, meetingLadder(map, '2026-06-01'), textsOf('nl'), 1000, marks).boxes
    if (!box) throw new Error('the meeting has its box')
    return box
  }

  test.each([
    ['added', 'nieuw', '2 solid', 2],
    ['removed', 'vervalt', '2 3,4', 1],
    ['changed', 'gewijzigd', '2 solid', 1],
  ] as const)('%s: its word, its edge, and its sign at the corner', (kind, word, edge, edges) => {
    const box = boxAs(kind, { scope: 'triangle' })
    expect(wordsIn(box.shapes)).toContain(word)
    expect(box.name).toContain(word)
    const [outer] = rectsIn(box.shapes)
    expect(strokeWords(outer?.stroke)).toBe(edge)
    expect(rectsIn(box.shapes.slice(0, -2))).toHaveLength(edges)
    expect(box.shapes.slice(-2)).toEqual(
      changeSign(kind, box.size.width - PADDING - SIGN + 4, SIGN + 8, (2 * SIGN) / CHANGE_SIGN),
    )
  })

  test('without a difference it is drawn as ever', () => {
    expect(boxAs(undefined)).toEqual(boxOf({}))
  })
})
