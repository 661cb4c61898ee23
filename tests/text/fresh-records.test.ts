import { describe, expect, it } from 'vitest'
import { applyCommand } from '../../src/model/commands/apply-command'
import {
  type FreshCollection,
  freshAgreement,
  freshAssignment,
  freshCapacity,
  freshGoal,
  freshMeeting,
} from '../../src/text/fresh-records'
import { textsOf } from '../../src/text/texts'
import { chainMap, dependency, party, triangle } from '../support/chain-builder'

const MAP = chainMap({
  parties: [party('a'), party('b'), party('c')],
  dependencies: [dependency('d', 'a', 'b')],
  triangles: [triangle('t', { contractor: 'a', clients: [{ party: 'b' }] })],
  goals: [{ id: 'g', text: 'op tijd' }],
})

describe('a new record', () => {
  it.each(['nl', 'en'] as const)('fits the map as it is, in %s', (language) => {
    const texts = textsOf(language)
    const fresh = {
      meetings: freshMeeting(MAP, ['d', 'c'], texts),
      agreements: freshAgreement(MAP, ['d', 't'], texts),
      goals: freshGoal(texts),
      assignments: freshAssignment('t', 'b', texts),
      capacities: freshCapacity('a', '2026-06-01', texts),
    }
    for (const [collection, record] of Object.entries(fresh)) {
      const added = applyCommand(MAP, { type: 'add-record', collection: collection as FreshCollection, record })
      expect(added.ok, collection).toBe(true)
    }
  })

  it('about a dependency has both its parties, each once, and what can be decided on', () => {
    const meeting = freshMeeting(MAP, ['a', 'd', 'g', 't'], textsOf('nl'))
    expect(meeting.participants).toEqual([{ party: 'a' }, { party: 'b' }])
    expect(meeting.decidesOn).toEqual(['d', 'g'])
  })

  it('is about nothing when nothing is selected: nobody looked at it yet', () => {
    expect(freshMeeting(MAP, [], textsOf('nl'))).not.toHaveProperty('participants')
    expect(freshAgreement(MAP, [], textsOf('nl'))).not.toHaveProperty('covers')
  })

  it('that is an agreement covers relations and triangles, and binds parties', () => {
    const agreement = freshAgreement(MAP, ['c', 'd', 't'], textsOf('nl'))
    expect(agreement.parties).toEqual(['c', 'a', 'b'])
    expect(agreement.covers).toEqual(['d', 't'])
  })
})
