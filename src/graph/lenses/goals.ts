import { accountableInChains } from '../../model/accountable-place'
import type { MapFields } from '../../model/chain-map'
import { workedOutChains } from '../../model/chain-order'
import { accountablesOf } from '../facts/accountable'
import type { LensPicture } from './lens-picture'
import { allAsks, askField, stopsOf } from './lens-stop'
import { StrongSet } from './strong-set'

const MAP_ASKS = allAsks('goals', 'map', [askField('map', 'mission'), askField('map', 'dominantProblem')])

const CHAIN_ASKS = allAsks('goals', 'chains', [
  askField('chains', 'accountable'),
  askField('chains', 'steeringGroup'),
  askField('chains', 'workingGroup'),
  askField('chains', 'chainOffice'),
  askField('chains', 'decisionModel'),
  askField('chains', 'reporting'),
])

const GOAL_ASKS = allAsks('goals', 'goals', [
  askField('goals', 'origin'),
  askField('goals', 'adoptedIn'),
  askField('goals', 'indicator'),
  askField('goals', 'contributions'),
  askField('goals', 'inTensionWith'),
])

/** Goals and governance: what the chain is for, who adopted that where, who contributes, and who steers the whole. */
export const goalsPicture: LensPicture = {
  hasSubject: (map) => Object.keys(map.goals).length > 0,
  stops: (map) => [
    ...stopsOf<MapFields>('map', map, MAP_ASKS),
    ...Object.values(map.goals).flatMap((goal) => stopsOf('goals', goal, GOAL_ASKS)),
    ...workedOutChains(accountableInChains(map)).flatMap((chain) => stopsOf('chains', chain, CHAIN_ASKS)),
  ],
  strong(map) {
    const strong = new StrongSet(map)
    for (const id of Object.keys(map.goals)) strong.addWhole(id)
    for (const { id, triangle, goals } of Object.values(map.assignments)) {
      if (goals && goals.length > 0) strong.add(id).addWhole(triangle)
    }
    for (const { steeringGroup, workingGroup, chainOffice } of Object.values(map.chains)) {
      for (const meeting of [steeringGroup, workingGroup]) if (meeting) strong.addWhole(meeting)
      strong.add(chainOffice)
    }
    for (const { party } of accountablesOf(map, undefined)) strong.add(party)
    return strong.ids
  },
}
