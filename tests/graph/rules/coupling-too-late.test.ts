import type { CouplingPoint } from '../../../src/model/schema/relations'
import type { Assignment, CalendarMoment, TriangleDocument } from '../../../src/model/schema/steering'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

function mapWith(
  point: Partial<CouplingPoint>,
  documents: TriangleDocument[],
  assignments: readonly Partial<Assignment>[] = [],
  calendar?: CalendarMoment[],
) {
  return smallMap({
    parties: ['a', 'b', 'c'],
    triangles: [{ id: 't', contractor: 'a', documents, ...(calendar && { calendar }) }],
    assignments: assignments.map((fields, i) => ({
      id: `o${i}`,
      triangle: 't',
      client: 'b',
      product: 'werk',
      ...fields,
    })),
    couplingPoints: [{ id: 'k', kind: 'planning', ends: [{ triangle: 't' }, { party: 'c' }], ...point }],
  })
}

const letterInApril: CalendarMoment = { kind: 'assignment-letter', month: 4 }

const plan: TriangleDocument = { kind: 'annual-plan', year: 2026, status: 'final', date: '2026-02-10' }

describeRule('coupling-too-late', {
  speaks: [
    {
      when: 'the month comes after the annual plan was adopted',
      map: mapWith({ moment: 5 }, [plan]),
      finds: { 'after:k+t': 'medium' },
    },
    {
      when: 'the plan was adopted at the end of the year before',
      map: mapWith({ moment: 2, kind: 'governance' }, [{ ...plan, date: '2025-11-20' }]),
      finds: { 'after:k+t': 'medium' },
    },
    {
      when: 'the order letter of the newest year came first',
      map: mapWith({ moment: 12 }, [
        { ...plan, year: 2025, date: '2025-01-10' },
        { kind: 'assignment-letter', year: 2026, status: 'final', date: '2025-10-01' },
      ]),
      finds: { 'after:k+t': 'medium' },
    },
    {
      when: 'there is only an order, and it has begun by then',
      map: mapWith({ moment: 3 }, [], [{ from: '2026-01-01', until: '2026-12-31' }]),
      finds: { 'after:k+t': 'medium' },
    },
    {
      when: 'the triangle itself named the month of its order letter, and no final document has a date',
      map: mapWith({ moment: 6 }, [{ ...plan, date: null }], [], [letterInApril]),
      finds: { 'calendar:k+t': 'medium' },
    },
    {
      when: 'the named month goes before the beginning of an order',
      map: mapWith({ moment: 6 }, [], [{ from: '2026-08-01', until: '2026-12-31' }], [letterInApril]),
      finds: { 'calendar:k+t': 'medium' },
    },
  ],
  silent: [
    { when: 'the month comes before the plan', map: mapWith({ moment: 10 }, [{ ...plan, date: '2025-11-20' }]) },
    { when: 'both fall in one month', map: mapWith({ moment: 2 }, [plan]) },
    { when: 'the moment lies nearer to the plan of the next year', map: mapWith({ moment: 10 }, [plan]) },
    { when: 'the plan is a draft', map: mapWith({ moment: 5 }, [{ ...plan, status: 'draft' }]) },
    { when: 'the plan has no date', map: mapWith({ moment: 5 }, [{ ...plan, date: null }]) },
    { when: 'the plan covers more years', map: mapWith({ moment: 5 }, [{ ...plan, coversUntil: 2028 }]) },
    {
      when: 'the order runs on for years',
      map: mapWith({ moment: 3 }, [], [{ from: '2026-01-01', until: '2027-12-31' }]),
    },
    { when: 'the moment is in words', map: mapWith({ moment: 'in het voorjaar' }, [plan]) },
    { when: 'the coupling point is not for planning', map: mapWith({ moment: 5, kind: 'process' }, [plan]) },
    { when: 'it comes before the month that was named', map: mapWith({ moment: 3 }, [], [], [letterInApril]) },
    {
      when: 'the calendar names other documents only',
      map: mapWith({ moment: 6 }, [], [], [{ kind: 'annual-report', month: 3 }]),
    },
    {
      when: 'the month is a proposal that nobody adopted',
      map: mapWith({ moment: 6 }, []),
    },
    {
      when: 'the named month came first, but a final plan has a date after it',
      map: mapWith({ moment: 6 }, [{ ...plan, date: '2026-07-01' }], [], [letterInApril]),
    },
    {
      when: 'the plan of that year was in time, though the order began before',
      map: mapWith({ moment: 3 }, [{ ...plan, date: '2026-04-01' }], [{ from: '2026-01-01', until: '2026-12-31' }]),
    },
  ],
})
