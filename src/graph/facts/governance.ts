import type { ChainMap } from '../../model/chain-map'
import { coreValuesOf } from '../../model/core-values'
import type { Id } from '../../model/id'
import type { Chain } from '../../model/schema/parties'
import type { MEETING_LEVELS } from '../../model/vocabulary'
import { sortedRecords } from '../indexing'
import { accountableOf } from './accountable'
import { isHeldOn } from './meetings'

/**
 * The building blocks of which a chain can make up its governance (NORA, Ketensturing, bouwstenen; core values after the
 * advice). There is no right set: each chain combines what fits.
 */
export const GOVERNANCE_BLOCKS = [
  'accountable',
  'commitments',
  'steeringGroup',
  'workingGroup',
  'chainOffice',
  'chainManager',
  'chainDirector',
  'lineManagement',
  'decisionModel',
  'meetings',
  'reporting',
  'informationInfrastructure',
  'coreValueList',
] as const

export type GovernanceBlock = (typeof GOVERNANCE_BLOCKS)[number]

/** Whether a block is there, deliberately not, or nobody looked yet. */
export type BlockState = 'known' | 'none' | 'open'

/** The meetings for a chain that are held on a day, per level and as a whole. */
export interface MeetingLevels {
  readonly total: number
  readonly byLevel: Readonly<Record<(typeof MEETING_LEVELS)[number], number>>
  /** Those of which nobody filled in the level, or said there is none. */
  readonly withoutLevel: number
}

/**
 * The meetings for a chain, counted per level; one that names no chain is for all of them.
 *
 * @param day ISO date
 */
export function meetingLevels(map: ChainMap, chain: Id, day: string): MeetingLevels {
  const byLevel = { political: 0, executive: 0, tactical: 0, operational: 0 }
  let [total, withoutLevel] = [0, 0]
  for (const meeting of sortedRecords(map.meetings)) {
    if (meeting.scope !== 'chain' || !isHeldOn(meeting, day) || (meeting.chain && meeting.chain !== chain)) continue
    total++
    if (meeting.level) byLevel[meeting.level]++
    else withoutLevel++
  }
  return { total, byLevel, withoutLevel }
}

/**
 * How each building block of a chain stands, in the order of `GOVERNANCE_BLOCKS`; meetings are there as soon as one is
 * held for the chain.
 *
 * @param day ISO date
 */
export function blockStates(map: ChainMap, chain: Chain, day: string): Readonly<Record<GovernanceBlock, BlockState>> {
  const stateOf = (value: unknown): BlockState => (value === undefined ? 'open' : value === null ? 'none' : 'known')
  // An empty list says "deliberately none", as null does elsewhere.
  const listStateOf = (list: readonly unknown[] | undefined) => stateOf(list?.length === 0 ? null : list)
  return {
    accountable: stateOf(accountableOf(map, chain.id)),
    commitments: listStateOf(chain.commitments),
    steeringGroup: stateOf(chain.steeringGroup),
    workingGroup: stateOf(chain.workingGroup),
    chainOffice: stateOf(chain.chainOffice),
    chainManager: stateOf(chain.chainManager),
    chainDirector: stateOf(chain.chainDirector),
    lineManagement: stateOf(chain.lineManagement),
    decisionModel: stateOf(chain.decisionModel),
    meetings: meetingLevels(map, chain.id, day).total > 0 ? 'known' : 'open',
    reporting: stateOf(chain.reporting),
    informationInfrastructure: stateOf(chain.informationInfrastructure),
    coreValueList: listStateOf(coreValuesOf(chain)),
  }
}
