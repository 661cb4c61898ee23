import { describe, expect, test } from 'vitest'
import { lateCouplings, monthsLate } from '../../../src/graph/facts/late-couplings'
import { documentMonths, moveMoment, withMonths, withoutMonth, yearOf } from '../../../src/graph/facts/year'
import { yearDefault } from '../../../src/graph/facts/year-defaults'
import type { ChainMap } from '../../../src/model/chain-map'
import { applyCommand } from '../../../src/model/commands/apply-command'
import type { Meeting } from '../../../src/model/schema/governance'
import type { Triangle } from '../../../src/model/schema/steering'
import { DOCUMENT_KINDS } from '../../../src/model/vocabulary'
import type { MapParts } from '../../support/chain-builder'
import { smallMap } from '../small-map'

const MEETING: Meeting = { id: 'm', name: 'Ketenberaad', scope: 'chain', permanence: 'standing' }

function mapWith(triangle: Partial<Triangle>, rest: Omit<MapParts, 'parties' | 'dependencies'> = {}): ChainMap {
  return smallMap({
    parties: ['a', 'b', { id: 'zbo', kind: 'independent-body' }],
    triangles: [{ id: 't', contractor: 'a', ...triangle }],
    ...rest,
  })
}

function moved(map: ChainMap, at: string, month: number | undefined): ChainMap {
  const event = yearOf(map).find(({ id }) => id === at)
  const edit = event && moveMoment(map, event, month)
  if (!edit) throw new Error(`no moment ${at}`)
  const result = applyCommand(map, { type: 'edit-record', ...edit })
  if (!result.ok) throw new Error(result.refusal.code)
  return result.map
}

describe('the defaults of the year', () => {
  test('the law counts for an independent body only, the rest is a proposal', () => {
    expect(yearDefault('annual-report', 'independent-body')).toMatchObject({
      months: [3],
      ground: 'zbo-report',
      isLaw: true,
    })
    expect(yearDefault('annual-report', 'agency')).toMatchObject({ months: [3], ground: 'proposal', isLaw: false })
    expect(yearDefault('budget', 'independent-body')).toMatchObject({ months: [3], ground: 'zbo-budget', isLaw: true })
    expect(yearDefault('budget', undefined)).toMatchObject({ months: [9], isLaw: false })
    expect(DOCUMENT_KINDS.map((kind) => yearDefault(kind, 'agency')).filter(({ isLaw }) => isLaw)).toEqual([])
  })

  test('what comes in no fixed month gets none', () => {
    const without = DOCUMENT_KINDS.map((kind) => yearDefault(kind, 'agency')).filter(
      ({ months }) => months.length === 0,
    )
    expect(without.map(({ kind }) => kind)).toEqual(['work-agreements', 'multi-year-plan', 'feasibility-check'])
  })
})

describe('the moments of the year', () => {
  test('a triangle without months has its defaults, marked as such', () => {
    const events = yearOf(mapWith({}))
    expect(events.map(({ document, month }) => `${month} ${document}`)).toEqual([
      '1 progress-report',
      '3 annual-report',
      '4 assignment-letter',
      '5 progress-report',
      '7 offer',
      '9 progress-report',
      '9 budget',
      '11 annual-plan',
    ])
    expect(events.every(({ own, source }) => !own && source === 'default')).toBe(true)
  })

  test('its own month takes the place of the default, and goes before the day of a document', () => {
    const documents = [{ kind: 'annual-plan', year: 2026, status: 'final', date: '2025-12-10' }] as const
    const dated = mapWith({ documents: [...documents] })
    expect(yearOf(dated).filter(({ document }) => document === 'annual-plan')).toMatchObject([
      { month: 12, source: 'document', own: true },
    ])
    const named = mapWith({ documents: [...documents], calendar: [{ kind: 'annual-plan', month: 10 }] })
    expect(yearOf(named).filter(({ document }) => document === 'annual-plan')).toMatchObject([
      { month: 10, source: 'calendar', own: true },
    ])
  })

  test('of several documents with a day the newest counts', () => {
    const map = mapWith({
      documents: [
        { kind: 'budget', year: 2026, status: 'final', date: '2025-09-16' },
        { kind: 'budget', year: 2025, status: 'final', date: '2024-06-01' },
        { kind: 'budget', year: 2027, status: 'draft' },
      ],
    })
    const triangle = map.triangles.t as Triangle
    expect(documentMonths(map, triangle, 'budget')).toMatchObject({
      months: [9],
      source: 'document',
      date: '2025-09-16',
    })
  })

  test('meetings and coupling points with months are in it; rhythms and words stand beside it', () => {
    const map = mapWith(
      {},
      {
        meetings: [
          { ...MEETING, months: [11, 2, 2] },
          { ...MEETING, id: 'rhythm', frequency: 4 },
          { ...MEETING, id: 'nothing' },
          { ...MEETING, id: 'ended', months: [5], until: '2026-05-31' },
          { ...MEETING, id: 'ended-rhythm', frequency: 4, until: '2026-05-31' },
        ],
        couplingPoints: [
          { id: 'k', kind: 'planning', ends: [{ triangle: 't' }, { party: 'b' }], moment: 6 },
          { id: 'words', kind: 'planning', ends: [{ triangle: 't' }, { party: 'b' }], moment: 'elk jaar' },
          { id: 'open', kind: 'planning', ends: [{ triangle: 't' }, { party: 'b' }] },
          { id: 'none', kind: 'planning', ends: [{ triangle: 't' }, { party: 'b' }], moment: null },
        ],
      },
    )
    const events = yearOf(map).filter(({ kind }) => kind !== 'document')
    expect(events.map(({ id }) => id)).toEqual(['m:2', 'k:6', 'm:11'])
    const beside = withoutMonth(map)
    expect(beside.meetings.map(({ id }) => id)).toEqual(['rhythm'])
    expect(beside.couplings.map(({ id }) => id)).toEqual(['open', 'words'])
  })

  test('no two moments share an id, also where a file names a month twice', () => {
    const map = mapWith({
      calendar: [
        { kind: 'budget', month: 4 },
        { kind: 'budget', month: 4 },
        { kind: 'budget', month: 9 },
      ],
    })
    const ids = yearOf(map).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('moving a moment', () => {
  test('a default becomes the own month of the triangle, its fellows with it', () => {
    const map = moved(mapWith({}), 't:progress-report:5', 6)
    expect(map.triangles.t?.calendar).toEqual([1, 6, 9].map((month) => ({ kind: 'progress-report', month })))
    const back = moved(map, 't:progress-report:6', undefined)
    expect(back.triangles.t).not.toHaveProperty('calendar')
  })

  test('only that kind of document changes', () => {
    const calendar = [
      { kind: 'assignment-letter', month: 4 },
      { kind: 'budget', month: 8 },
    ] as const
    const map = moved(mapWith({ calendar: [...calendar] }), 't:assignment-letter:4', 2)
    expect(map.triangles.t?.calendar).toEqual([{ kind: 'assignment-letter', month: 2 }, calendar[1]])
    expect(withMonths(map.triangles.t?.calendar, 'annual-plan', [12])?.map(({ kind }) => kind)).toEqual([
      'assignment-letter',
      'annual-plan',
      'budget',
    ])
  })

  test('a meeting keeps its other months, and is absent when it has none left', () => {
    const map = mapWith({}, { meetings: [{ ...MEETING, months: [2, 11] }] })
    expect(moved(map, 'm:2', 11).meetings.m?.months).toEqual([11])
    const one = moved(map, 'm:2', undefined)
    expect(one.meetings.m?.months).toEqual([11])
    expect(moved(one, 'm:11', undefined).meetings.m).not.toHaveProperty('months')
  })

  test('the moment of a coupling point goes along', () => {
    const point = { id: 'k', kind: 'planning', ends: [{ triangle: 't' }, { party: 'b' }], moment: 6 } as const
    const map = mapWith({}, { couplingPoints: [{ ...point, ends: [...point.ends] }] })
    expect(moved(map, 'k:6', 3).couplingPoints.k?.moment).toBe(3)
    expect(moved(map, 'k:6', undefined).couplingPoints.k).not.toHaveProperty('moment')
  })
})

describe('the chain after the order', () => {
  const couplingPoints = [
    {
      id: 'k',
      kind: 'planning' as const,
      ends: [{ triangle: 't' }, { party: 'b' }] as [{ triangle: string }, { party: string }],
      moment: 6,
    },
  ]

  test('of the time before and the time after the order the nearest counts', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => monthsLate(month, 10))).toEqual([
      3, 4, 5, 0, 0, 0, 0, 0, 0, 0, 1, 2,
    ])
  })

  test('a proposal is no order; a month of its own is, and the nearest before the chain is named', () => {
    expect(lateCouplings(mapWith({}, { couplingPoints }))).toEqual([])
    const calendar = [
      { kind: 'annual-plan', month: 3 },
      { kind: 'assignment-letter', month: 5 },
    ] as const
    expect(lateCouplings(mapWith({ calendar: [...calendar] }, { couplingPoints }))).toMatchObject([
      { month: 6, order: { by: 'calendar', month: 5, document: 'assignment-letter' } },
    ])
  })

  test('a dated document says which it is', () => {
    const documents = [{ kind: 'annual-plan', year: 2026, status: 'final', date: '2026-02-10' }] as const
    expect(lateCouplings(mapWith({ documents: [...documents] }, { couplingPoints }))).toMatchObject([
      { order: { by: 'day', month: 2, date: '2026-02-10', document: 'annual-plan' } },
    ])
  })
})
