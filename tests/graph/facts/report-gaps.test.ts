import { describe, expect, it } from 'vitest'
import { reportGaps } from '../../../src/graph/facts/report-gaps'
import { NO_CHANGE } from '../../../src/model/proposals/proposable'
import type { Action, Decision } from '../../../src/model/schema/session'
import type { Proposal } from '../../../src/model/schema/wanted'
import { chainMap, party } from '../../support/chain-builder'

const FULL: Decision = {
  id: 'd',
  text: 'Stel het mandaat vast',
  state: 'requested',
  reason: 'Het overleg kan niets beslissen',
  decidedIn: null,
  responsible: 'secretaris',
  date: '2026-03-01',
  otherwise: 'Het blijft liggen',
}

const ready = (fields: Parameters<typeof chainMap>[0] = {}) =>
  chainMap({
    referenceDate: '2026-01-15',
    status: 'reviewed',
    essence: 'De keten loopt vast.',
    publicEffect: null,
    decisions: ['a', 'b', 'c'].map((id) => ({ ...FULL, id })),
    ...fields,
  })

const idsOf = (fields: Parameters<typeof ready>[0]) => reportGaps(ready(fields)).map(({ id }) => id)

describe('what a report still lacks', () => {
  it('is nothing where the group said everything, what is deliberately none included', () => {
    expect(reportGaps(ready())).toEqual([])
  })

  it('of a map that was just begun is everything the group says itself, in the order of the report', () => {
    expect(reportGaps(chainMap({ parties: [party('a')] })).map(({ id }) => id)).toEqual([
      'no-day',
      'draft',
      'essence-from-map',
      'effect-open',
      'decisions-none',
      'untested',
    ])
  })

  it('is an essence longer than half a page, with the field that holds it', () => {
    expect(reportGaps(ready({ essence: 'x'.repeat(2_001) }))).toEqual([
      { id: 'essence-long', count: 1, mend: { place: 'map', field: 'essence' } },
    ])
  })

  it('is too few or too many decisions; those that were taken do not count', () => {
    const some = (count: number) => Array.from({ length: count }, (_, i) => ({ ...FULL, id: `d${i}` }))
    expect(idsOf({ decisions: some(2) })).toEqual(['decisions-few'])
    expect(idsOf({ decisions: some(5) })).toEqual([])
    expect(idsOf({ decisions: some(6) })).toEqual(['decisions-many'])
    expect(idsOf({ decisions: some(3).map((one) => ({ ...one, state: 'taken' as const })) })).toEqual([
      'decisions-none',
    ])
  })

  it('is each part of a decision that was left open, and leads to the first', () => {
    const { reason: _reason, otherwise: _otherwise, ...half } = FULL
    const { decidedIn: _in, responsible: _by, ...nobody } = FULL
    const decisions: Decision[] = [
      { ...half, id: 'a' },
      { ...nobody, id: 'b', responsible: null },
      { ...nobody, id: 'c', responsible: null, decidedIn: null },
    ]
    expect(reportGaps(ready({ decisions }))).toEqual([
      {
        id: 'decision-open',
        count: 2,
        decision: { text: FULL.text, parts: ['reason', 'otherwise'] },
        mend: { place: 'decision', id: 'a', part: 'reason' },
      },
      {
        id: 'decision-open',
        count: 1,
        decision: { text: FULL.text, parts: ['who'] },
        mend: { place: 'decision', id: 'b', part: 'who' },
      },
    ])
  })

  it('is open actions that nobody takes up, or that have no day', () => {
    const actions: Action[] = [
      { id: 'a', text: 'Bellen', state: 'open' },
      { id: 'b', text: 'Schrijven', state: 'open', takenUpBy: 'secretaris' },
      { id: 'c', text: 'Gedaan', state: 'done' },
    ]
    expect(reportGaps(ready({ actions })).map(({ id, count }) => [id, count])).toEqual([
      ['actions-nobody', 1],
      ['actions-no-day', 2],
    ])
  })

  it('is proposals without who or when, together, and not a bare idea', () => {
    const proposals = (['idea', 'discussed', 'supported', 'supported'] as const).map(
      (state, i): Proposal => ({ id: `v${i}`, title: 'Minder overleg', state, change: NO_CHANGE }),
    )
    const [first, second, third, last] = proposals as [Proposal, Proposal, Proposal, Proposal]
    const whole = { ...last, responsible: 'secretaris', date: '2026-03-01' }
    expect(reportGaps(ready({ proposals: [first, second, third, whole] }))).toEqual([
      { id: 'proposals-open', count: 2, mend: { place: 'proposals' } },
    ])
  })
})
