import { describe, expect, test } from 'vitest'
import type { Meeting } from '../../../src/model/schema/governance'
import { buildScene } from '../../../src/scene/build-scene'
import { readingAt } from '../../../src/scene/drawing/reading'
import { drawMeeting } from '../../../src/scene/meetings/draw-meeting'
import { type MeetingSeat, meetingSeats } from '../../../src/scene/meetings/meeting-seats'
import { drawEscalationLine } from '../../../src/scene/meetings/meetings'
import { drawSeat, seatSize } from '../../../src/scene/meetings/seat'
import { withSeatLines } from '../../../src/scene/meetings/seat-lines'
import { textsOf } from '../../../src/text/texts'
import { chainMap, party } from '../../support/chain-builder'
import {
  circlesIn,
  formOf,
  linesIn,
  pathsIn,
  pointsOf,
  rectsIn,
  strokeWords,
  textsIn,
  tipOf,
  twins,
  wordsIn,
} from '../../support/read-shapes'

const NL = textsOf('nl')
const meeting = (id: string, fields: Partial<Meeting> = {}): Meeting => ({
  id,
  name: id.toUpperCase(),
  scope: 'chain',
  permanence: 'standing',
  ...fields,
})

function seat(fields: Partial<MeetingSeat>, side: 'top' | 'bottom' = 'top') {
  const one: MeetingSeat = {
    party: 'p',
    label: 'COA',
    mandate: 'none',
    presides: false,
    keepsMinutes: false,
    isHidden: false,
    ...fields,
  }
  return drawSeat(one, { x: 0, y: 0 }, seatSize(one), side, NL)
}

describe('a seat says what may be done from it', () => {
  /** Ground, edge and sign of each mandate. */
  const SEATS: Readonly<Record<MeetingSeat['mandate'], string>> = {
    decide: 'node-dark, ink 1.4 solid, path',
    refer: 'surface, ink 1.4 solid, circle path',
    inform: 'surface, ink 1.4 solid, circle',
    none: 'surface, ink 1.4 solid, path',
    unknown: 'surface, question 1.4 1.6,2.6, text',
    absent: 'surface, ink 1.4 solid, ',
  }
  const mandates = Object.keys(SEATS) as MeetingSeat['mandate'][]

  test.each(mandates)('%s', (mandate) => {
    const [ground, , ...rest] = seat({ mandate })
    const sign = rest.slice(0, -1).map(({ kind }) => kind)
    const box = ground?.kind === 'rect' ? ground : undefined
    expect(`${box?.fill}, ${box?.stroke?.color} ${strokeWords(box?.stroke)}, ${sign.join(' ')}`).toBe(SEATS[mandate])
  })

  test('no two mandates look the same without colour', () => {
    expect(twins(Object.fromEntries(mandates.map((mandate) => [mandate, formOf(seat({ mandate }))])))).toEqual([])
  })

  test('who decides has a tick, who puts before half a disc, who has none a stroke that lies flat', () => {
    expect(pointsOf(linesIn(seat({ mandate: 'decide' }))[1])).toHaveLength(3)
    expect(pathsIn(seat({ mandate: 'refer' })).find(({ fill }) => fill === 'ink')?.d).toContain('A')
    expect(linesIn(seat({ mandate: 'none' }))[1]?.d).toContain('H')
  })

  test.each([
    ['nobody special', {}, []],
    ['who presides', { presides: true }, ['V']],
    ['who keeps the minutes', { keepsMinutes: true }, ['S']],
    ['who does both', { presides: true, keepsMinutes: true }, ['V', 'S']],
  ] as const)('%s: %o', (_, fields, marks) => {
    expect(wordsIn(seat(fields)).slice(1)).toEqual(marks)
    expect(rectsIn(seat(fields)).filter(({ fill }) => fill === 'accent-soft')).toHaveLength(marks.length)
  })

  test('a party that is filtered out stands between brackets', () => {
    expect(wordsIn(seat({ isHidden: true }))[0]).toBe('(COA)')
    expect(wordsIn(seat({}))[0]).toBe('COA')
  })

  test('the back of a chair is away from the table', () => {
    const back = (side: 'top' | 'bottom') => pointsOf(linesIn(seat({}, side))[0])[0]?.y ?? 0
    expect(back('top')).toBeLessThan(back('bottom'))
  })
})

describe('which mandate a seat has', () => {
  const map = chainMap({ parties: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => party(id)) })
  const table = meeting('m', {
    participants: [
      { party: 'a', mandate: 'decide' },
      { party: 'b', mandate: 'refer' },
      { party: 'c', mandate: 'inform' },
      { party: 'd', mandate: null },
      { party: 'e' },
    ],
    chair: 'b',
    secretary: 'f',
  })

  test('is what the file says of it, with who presides first', () => {
    const said = meetingSeats(map, table, new Set(['a', 'b'])).map(
      (one) =>
        `${one.label} ${one.mandate}${one.presides ? ' V' : ''}${one.keepsMinutes ? ' S' : ''}${one.isHidden ? ' hidden' : ''}`,
    )
    expect(said).toEqual([
      'B refer V',
      'A decide',
      'C inform hidden',
      'D none hidden',
      'E unknown hidden',
      'F absent S hidden',
    ])
  })

  test('is dark on the table for who decides and for nobody else, nearby and from afar', () => {
    const { shapes } = drawMeeting(table, meetingSeats(map, table), NL)
    const distant = drawMeeting(table, meetingSeats(map, table), NL, { reading: readingAt(0.5) }).shapes
    expect(rectsIn(shapes).filter(({ fill }) => fill === 'node-dark')).toHaveLength(1)
    // The one dark chair is that of A, the only one that may decide.
    const dark = rectsIn(shapes).find(({ fill }) => fill === 'node-dark')
    const name = textsIn(shapes).find(({ fill }) => fill === 'on-node-dark')
    expect(name?.text).toBe('A')
    expect(name?.x).toBeGreaterThan(dark?.x ?? Number.NaN)
    expect(name?.x).toBeLessThan((dark?.x ?? 0) + (dark?.width ?? 0))
    const afar = rectsIn(distant).filter(({ height }) => height === 12)
    expect(afar.map(({ fill }) => fill === 'node-dark')).toEqual([false, true, false, false, false, false])
  })
})

describe('a table', () => {
  const top = (fields: Partial<Meeting>) =>
    rectsIn(drawMeeting(meeting('m', fields), [], NL).shapes).find(({ radius }) => radius === 16)

  test.each([
    [{ permanence: 'standing' }, 'ink-muted 2.4 solid'],
    [{ permanence: 'temporary' }, 'ink-muted 2.4 7,5'],
    [{ certainty: 'disputed' }, 'strain 2.4 solid'],
  ] as const)('%o has an edge of %s', (fields, said) => {
    expect(`${top(fields)?.stroke?.color} ${strokeWords(top(fields)?.stroke)}`).toBe(said)
  })

  test.each([
    ['nobody filled in who sits there', undefined, 'nog niemand: wie hier zit is nog niet uitgezocht'],
    ['it is deliberately empty', [], 'bewust geen deelnemers'],
  ])('says when %s', (_, participants, said) => {
    const words = wordsIn(drawMeeting(meeting('m', { participants }), [], NL).shapes).join(' ')
    expect(words).toContain(said)
  })

  test('says what it does, at which level, how often and until when', () => {
    const one = meeting('m', {
      character: 'decides',
      level: 'political',
      frequency: 4,
      permanence: 'temporary',
      until: '2026-03-31',
    })
    const words = wordsIn(drawMeeting(one, [], NL).shapes).join(' ')
    for (const said of ['besluit', 'politiek', '4', 'tot en met 31 maart 2026']) expect(words).toContain(said)
  })
})

describe('an escalation', () => {
  const map = chainMap({
    parties: [party('a')],
    meetings: [
      meeting('low', { level: 'operational', escalatesTo: 'high', participants: [{ party: 'a' }] }),
      meeting('high', { level: 'executive', escalatesTo: null }),
    ],
    positions: { a: { x: 0, y: 0 }, low: { x: 0, y: 900 }, high: { x: 800, y: 300 } },
  })
  const scene = buildScene(map, { language: 'nl', meetings: true })

  test('points from the lower table at the one it puts matters before', () => {
    const [edge, ...more] = scene.edges.filter(({ kind }) => kind === 'escalation')
    expect(more).toEqual([])
    const high = scene.meetings.find(({ id }) => id === 'high')
    const head = pathsIn(edge?.shapes ?? []).find(({ fill }) => fill)
    const tip = tipOf(head)
    expect(tip?.x).toBeGreaterThanOrEqual((high?.origin.x ?? 0) - 1)
    expect(tip?.y).toBeLessThanOrEqual((high?.origin.y ?? 0) + (high?.size.height ?? 0) + 1)
    expect(edge?.name).toBe('LOW legt voor aan HIGH')
  })

  test('has an open head in its own colour, unlike any delivery', () => {
    const route = [
      { x: 0, y: 0 },
      { x: 80, y: 0 },
    ]
    const [line, head] = pathsIn(drawEscalationLine(route))
    expect([head?.fill, head?.stroke?.color, line?.stroke?.color]).toEqual(['surface', 'accent', 'accent'])
    expect(tipOf(head)).toEqual({ x: 80, y: 0 })
  })

  test('a line of a seat ends in a dot on the card of who sits there', () => {
    const edge = withSeatLines(scene, map, 'low', 'nl').edges.find(({ kind }) => kind === 'seat')
    const [dot] = circlesIn(edge?.shapes ?? [])
    const card = scene.cards[0]
    expect(dot?.cy).toBeCloseTo((card?.origin.y ?? 0) + (card?.size.height ?? 0), 0)
    expect(edge?.shapes.map((s) => strokeWords(s.kind === 'path' ? s.stroke : undefined))[0]).toBe('1.6 1.5,4.5')
  })
})
