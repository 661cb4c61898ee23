import { describe, expect, it } from 'vitest'
import type { ChainMap } from '../../../src/model/chain-map'
import { applyCommand } from '../../../src/model/commands/apply-command'
import type { Command } from '../../../src/model/commands/command'
import { NO_CHANGE } from '../../../src/model/proposals/proposable'
import { proposalPicture } from '../../../src/model/proposals/proposal-picture'
import { tellMisfit } from '../../../src/text/compare/misfit-words'
import { chainMap, dependency, party } from '../../support/chain-builder'

const MAP = chainMap({
  parties: [party('a', { name: 'Dienst' }), party('b'), party('c')],
  dependencies: [dependency('d', 'a', 'b')],
  meetings: [
    {
      id: 'm',
      name: 'Ketenraad',
      scope: 'chain',
      permanence: 'standing',
      participants: [{ party: 'a', mandate: 'inform' }],
    },
  ],
  proposals: [{ id: 'v', title: 'Voorstel', state: 'idea', change: NO_CHANGE }],
})

/** What is told of a proposal that wants the one, on a map in which the other was done since. */
function told(wanted: Command, since: Command): readonly string[] {
  const run = (map: ChainMap, command: Command) => {
    const result = applyCommand(map, command)
    if (!result.ok) throw new Error(result.refusal.code)
    return result.map
  }
  const map = run(run(MAP, { type: 'propose', proposal: 'v', command: wanted }), since)
  const [picture, proposal] = [proposalPicture(map, 'v'), map.proposals.v]
  if (!picture || !proposal) throw new Error('there is no such proposal')
  return picture.misfits.flatMap((misfit) => {
    const { text, sides } = tellMisfit(misfit, picture, proposal, 'nl')
    return [text, ...(sides ? [sides.proposed, sides.present] : [])]
  })
}

const mandate = (set: 'decide' | 'refer'): Command => ({
  type: 'edit-record',
  collection: 'meetings',
  id: 'm',
  set: { participants: [{ party: 'a', mandate: set }] },
})
const name = (set: string): Command => ({ type: 'edit-record', collection: 'parties', id: 'a', set: { name: set } })

describe('what no longer fits, in words', () => {
  it('tells of a field what it becomes and what it became', () => {
    const [, proposed, present] = told(name('Wens'), name('Nu anders'))
    expect(proposed).toMatch(/In het voorstel: .*Dienst.*Wens/)
    expect(present).toMatch(/Op de kaart intussen: .*Dienst.*Nu anders/)
  })

  it('tells of a list what becomes of its items', () => {
    const [, proposed, present] = told(mandate('decide'), mandate('refer'))
    expect(proposed).toMatch(/mandaat was informeren, is nu besluiten/)
    expect(present).toMatch(/mandaat was informeren, is nu voorleggen/)
  })

  it('names what is gone, and what would go along', () => {
    expect(told(name('Wens'), { type: 'remove-records', ids: ['a'] })[0]).toMatch(/Dienst.*staat niet meer op de kaart/)
    const since: Command = { type: 'connect-parties', dependency: dependency('n', 'c', 'a', { product: 'Later' }) }
    expect(told({ type: 'remove-records', ids: ['a'] }, since)[0]).toMatch(/Dienst.*zou stoppen.*verdwijnt ook/)
  })
})
