import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/graph/analyse'
import type { ChainMap } from '../../../src/model/chain-map'
import { diffMaps } from '../../../src/model/diff'
import { withoutDiscreet } from '../../../src/model/discretion'
import { examples } from '../../../src/model/examples/index'
import { proposableOf } from '../../../src/model/proposals/proposable'
import { withoutRecords } from '../../../src/model/removal'
import type { Meeting } from '../../../src/model/schema/governance'
import type { Proposal } from '../../../src/model/schema/wanted'
import { blocksOf, DAY, reportOf, small, textOf } from './reported'

const meeting: Meeting = {
  id: 'm',
  name: 'Ketenberaad',
  scope: 'chain',
  permanence: 'standing',
  frequency: 12,
  participants: [
    { party: 'ind', mandate: 'decide' },
    { party: 'coa', mandate: 'decide' },
  ],
}
const now = small({ meetings: [meeting, { ...meeting, id: 'n', name: 'Weekoverleg', frequency: 52 }] })

/** The map with proposals, each with what it makes of the map. */
function proposing(
  map: ChainMap,
  ...proposals: readonly (Partial<Proposal> & { readonly id: string; readonly makes?: (map: ChainMap) => ChainMap })[]
): ChainMap {
  const made = proposals.map(({ makes = (same) => same, ...fields }): Proposal => {
    const change = proposableOf(diffMaps(map, makes(map)))
    return { title: `Voorstel ${fields.id}`, state: 'discussed', change, ...fields }
  })
  return {
    ...map,
    proposals: Object.fromEntries(made.map((one) => [one.id, one])),
    proposalOrder: made.map(({ id }) => id),
  }
}

const lessOften = (map: ChainMap): ChainMap => ({
  ...map,
  meetings: { ...map.meetings, m: { ...meeting, frequency: 4 } },
})
const withoutWeekly = (map: ChainMap) => withoutRecords(map, ['n'])
const headings = (map: ChainMap) =>
  blocksOf(reportOf(map), 'wanted').flatMap((block) => (block.kind === 'subheading' ? [block.text] : []))

describe('the wensbeeld in the report', () => {
  it('is left out when there are no proposals', () => {
    expect(reportOf(now).sections.map(({ id }) => id)).not.toContain('wanted')
  })

  it('tells the proposals in the order of the group, and then now and later', () => {
    const map = proposing(now, { id: 'z', makes: lessOften }, { id: 'a', makes: withoutWeekly })
    expect(headings(map).slice(0, 3)).toEqual(['Voorstel z', 'Voorstel a', 'Nu en straks'])
    expect(headings({ ...map, proposalOrder: ['a', 'z'] }).slice(0, 2)).toEqual(['Voorstel a', 'Voorstel z'])
  })

  it('says of each why, who, when, and what it would change', () => {
    const who = { responsible: 'secretaris', decidedIn: 'm', date: '2026-03-01', perspective: 'working' } as const
    const map = proposing(now, { id: 'v', reason: 'Het is druk.', makes: lessOften, ...who })
    const text = textOf(reportOf(map), 'wanted')
    for (const part of ['besproken', 'Het is druk', 'secretaris', 'Ketenberaad', '1 maart 2026', 'werking']) {
      expect(text).toContain(part)
    }
    expect(text).toContain('Wat het zou veranderen:')
    expect(text).toMatch(/Ketenberaad: .*was 12, is nu 4/)
    expect(text).not.toContain('Nog te zeggen')
    // The title stands above it, once.
    expect(text.match(/Voorstel v/g)).toHaveLength(1)
  })

  it('asks who and when of what the group talks about, and not of an idea', () => {
    const asked = (map: ChainMap) =>
      blocksOf(reportOf(map), 'wanted').flatMap((block) =>
        block.kind === 'paragraph' && block.tone === 'asked' ? [block.text] : [],
      )
    expect(asked(proposing(now, { id: 'v' }))).toEqual([
      'Nog te zeggen: wie het uitwerkt en wanneer erover wordt besloten.',
    ])
    expect(asked(proposing(now, { id: 'v', state: 'idea' }))).toEqual([])
  })

  it('names the signals it answers in their words, and counts those that are no longer there', () => {
    const [finding] = analyse(now, { today: DAY, measures: false }).findings
    const map = proposing(now, { id: 'v', findings: [finding?.key ?? '', 'no-chain-goal.none:weg'] })
    const text = textOf(reportOf(map), 'wanted')
    expect(text).toContain('Het is een antwoord op deze signalen:')
    expect(text).toContain('een signaal dat er niet meer is')
    expect(text).not.toContain(finding?.key)
    expect(text).not.toContain('no-chain-goal')
  })

  it('says what no longer fits, with what is proposed and what is there now', () => {
    const before = proposing(now, { id: 'v', makes: lessOften })
    const map = { ...before, meetings: { ...before.meetings, m: { ...meeting, frequency: 6 } } }
    const text = textOf(reportOf(map), 'wanted')
    expect(text).toContain('Dit past niet meer bij de kaart van nu')
    expect(text).toMatch(/In het voorstel: .*4.* Op de kaart intussen: .*6/)
    expect(text).toContain('Op de kaart verandert dit voorstel nog niets')
  })

  it('says of what was decided why, and compares nothing when no proposal may still come', () => {
    const map = proposing(now, { id: 'v', state: 'rejected', outcome: 'Te weinig tijd', makes: lessOften })
    const text = textOf(reportOf(map), 'wanted')
    expect(text).toContain('Te weinig tijd')
    expect(text).toContain('Wat het zou hebben veranderd:')
    expect(headings(map)).toEqual(['Voorstel v'])
  })

  it('tells of one that was adopted what it changed', () => {
    const wanted = proposing(now, { id: 'v', state: 'adopted', makes: lessOften })
    const text = textOf(reportOf(lessOften(wanted)), 'wanted')
    expect(text).toContain('Wat het heeft veranderd:')
    expect(text).toMatch(/was 12, is nu 4/)
    expect(textOf(reportOf({ ...wanted, meetings: {} }), 'wanted')).toContain('niet meer af te leiden')
  })

  it('waits for a comparison that is made aside, and says when it does not come', () => {
    const map = proposing(now, { id: 'v', makes: lessOften })
    const told = (sides: 'waiting' | 'failed') => textOf(reportOf(map, { sides: () => sides }), 'wanted')
    expect(told('waiting')).toContain('worden nog met elkaar vergeleken')
    expect(told('failed')).toContain('konden niet met elkaar worden vergeleken')
  })

  it('compares with all that may still come', () => {
    const map = proposing(now, { id: 'v', makes: lessOften }, { id: 'w', makes: withoutWeekly })
    const text = textOf(reportOf(map), 'wanted')
    expect(text).toContain('alle 2 voorstellen')
    expect(text).toMatch(/IND\n64\n4/)
  })

  it('says nothing of what is not for the wall, nor of a gap that is only there without it', () => {
    const map = (marked: Partial<Meeting>) => {
      const secret: Meeting = { ...meeting, id: 's', name: 'Geheim beraad', ...marked }
      const base: ChainMap = { ...now, meetings: { ...now.meetings, s: secret } }
      return proposing(base, { id: 'v', makes: (one) => withoutRecords(lessOften(one), ['s']) })
    }
    expect(textOf(reportOf(map({})), 'wanted')).toContain('Geheim')
    const discreet = map({ discretion: 'withheld' })
    expect(textOf(reportOf(discreet), 'wanted')).toContain('Ketenberaad')
    expect(textOf(reportOf(discreet), 'wanted')).not.toContain('Geheim')
    expect(textOf(reportOf(withoutDiscreet(discreet)), 'wanted')).toBe(textOf(reportOf(discreet), 'wanted'))
  })

  it('tells the three of the example from the advice', async () => {
    const map = await examples.find(({ id }) => id === 'adviesketen')?.load()
    if (!map) throw new Error('no example')
    expect(headings(map).slice(0, 4)).toEqual([
      ...map.proposalOrder.map((id) => map.proposals[id]?.title),
      'Nu en straks',
    ])
  })
})
