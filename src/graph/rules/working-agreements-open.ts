import { WORKING_AGREEMENTS } from '../../model/fields/working-agreements'
import type { Meeting } from '../../model/schema/governance'
import type { ChainGraph } from '../chain-graph'
import { isHeldOn } from '../facts/meetings'
import type { RuleFinding, Subject } from '../finding'
import { compareText, sortedRecords } from '../indexing'
import type { Rule } from '../rule'
import { findingKey, WHOLE_MAP } from './finding-key'

const ID = 'working-agreements-open'

/** Whether nobody looked at any of the working agreements; "deliberately none" is an answer. */
const isOpen = (meeting: Meeting) => WORKING_AGREEMENTS.every((field) => meeting[field] === undefined)

/** The meetings that decide for a chain (stuurgroep) and are still held. */
function steeringGroups({ map, today }: ChainGraph): readonly Meeting[] {
  const ids = new Set(Object.values(map.chains).map(({ steeringGroup }) => steeringGroup))
  return sortedRecords(map.meetings).filter((meeting) => ids.has(meeting.id) && isHeldOn(meeting, today))
}

/**
 * Nobody has to write down how a meeting works. It is asked only where it matters to this group: it filled this in for
 * another meeting, or it says of this one that clear working agreements are lacking.
 */
function check(graph: ChainGraph): readonly RuleFinding[] {
  const open = steeringGroups(graph).filter(isOpen)
  const heard = sortedRecords(graph.map.bottlenecks).filter(
    ({ category, state, about }) =>
      category === 'working-agreements' && state !== 'resolved' && open.some(({ id }) => about?.includes(id)),
  )
  const isTold = Object.values(graph.map.meetings).some((meeting) => !isOpen(meeting))
  if (open.length === 0 || (heard.length === 0 && !isTold)) return []
  const message = `${ID}.open` as const
  return [
    {
      rule: ID,
      key: findingKey(message, [WHOLE_MAP]),
      kind: 'question',
      severity: 'low',
      about: [
        ...open.map(({ id }): Subject => ({ kind: 'meetings', id })),
        ...heard.map(({ id }): Subject => ({ kind: 'bottlenecks', id })),
      ],
      message,
      values: { meetings: open.map(({ name }) => name).sort(compareText) },
    },
  ]
}

/** A steering group of which nobody said how it works, while the group has something to say about that. */
export const workingAgreementsOpen = {
  id: ID,
  group: 'meetings',
  severity: 'low',
  grounds: ['Advies ketensturing, Handelingsperspectief, stap 8 (werking van de ketenoverleggen)'],
  messages: ['working-agreements-open.open'],
  check,
} as const satisfies Rule
