import type { MapFields } from '../../model/chain-map'
import { workedOutChains } from '../../model/chain-order'
import type { Goal } from '../../model/schema/governance'
import type { Chain } from '../../model/schema/parties'
import type { LensPicture } from './lens-picture'
import { askField, stopsOf } from './lens-stop'
import { StrongSet } from './strong-set'

const MAP_ASKS = [
  askField<MapFields>('mission', 'mission'),
  askField<MapFields>('dominantProblem', 'dominantProblem'),
  askField<MapFields>('accountableParty', 'accountableParty'),
]

const CHAIN_ASKS = [
  askField<Chain>('steeringGroup', 'steeringGroup'),
  askField<Chain>('workingGroup', 'workingGroup'),
  askField<Chain>('chainOffice', 'chainOffice'),
  askField<Chain>('decisionModel', 'decisionModel'),
  askField<Chain>('reporting', 'reporting'),
]

const GOAL_ASKS = [
  askField<Goal>('origin', 'origin'),
  askField<Goal>('adoptedIn', 'adoptedIn'),
  askField<Goal>('indicator', 'indicator'),
  askField<Goal>('contributions', 'contributions'),
  askField<Goal>('goalTension', 'inTensionWith'),
]

/** Goals and governance: what the chain is for, who adopted that where, who contributes, and who steers the whole. */
export const goalsPicture: LensPicture = {
  hasSubject: (map) => Object.keys(map.goals).length > 0,
  stops: (map) => [
    ...stopsOf<MapFields>('map', map, MAP_ASKS),
    ...Object.values(map.goals).flatMap((goal) => stopsOf('goals', goal, GOAL_ASKS)),
    ...workedOutChains(map).flatMap((chain) => stopsOf('chains', chain, CHAIN_ASKS)),
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
    return strong.add(map.accountableParty).ids
  },
}
