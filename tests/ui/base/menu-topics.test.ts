import { describe, expect, it } from 'vitest'
import { menuTopics } from '../../../src/ui/base/actions/menu-topics'
import { actions } from '../../../src/ui/frame/actions/index'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'

const MAP = chainMap({
  parties: [party('a'), party('b'), party('c')],
  triangles: [triangle('t', { contractor: 'a' })],
  dependencies: [dependency('d', 'a', 'b')],
  couplingPoints: [{ id: 'k', ends: [{ triangle: 't' }, { party: 'b' }], kind: 'planning' }],
  meetings: [{ id: 'm', name: 'Raad', scope: 'chain', permanence: 'standing' }],
  chains: [{ id: 'keten', name: 'Keten' }],
  steps: [{ id: 's', name: 'Stap', chain: 'keten' }],
})

describe('what a context menu is about', () => {
  it.each([
    [[], ['map']],
    [['gone'], ['map']],
    [['a'], ['parties']],
    [['d'], ['dependencies']],
    [
      ['a', 'b'],
      ['pair', 'several'],
    ],
    [['a', 'gone'], ['parties']],
    [['a', 'd'], ['several']],
    [['a', 'b', 'c'], ['several']],
  ])('of %j is %j', (selection, topics) => expect(menuTopics(MAP, selection)).toEqual(topics))

  it.each(['a', 't', 'd', 'k', 'm', 's'])('whatever is drawn (%s) opens its details and can be deleted', (id) => {
    const topics = menuTopics(MAP, [id])
    const offered = actions.filter(({ inMenuOf }) => inMenuOf?.some((topic) => topics.includes(topic)))
    expect(offered.map((action) => action.id)).toEqual(expect.arrayContaining(['openDetails', 'delete']))
  })

  it('is never more than fits the screen: a menu of each topic has at most twelve entries', () => {
    const topics = new Set(actions.flatMap(({ inMenuOf = [] }) => inMenuOf))
    expect(topics.size).toBeGreaterThan(6)
    for (const topic of topics) {
      const count = actions.filter(({ inMenuOf }) => inMenuOf?.includes(topic)).length
      expect(count, topic).toBeLessThanOrEqual(12)
    }
  })
})
