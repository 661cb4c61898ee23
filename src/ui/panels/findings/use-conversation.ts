import { useShallow } from 'zustand/react/shallow'
import { type Conversation, conversationOf } from '../../../graph/conversation/conversation'
import type { StoryTables } from '../../../graph/conversation/stories'
import type { ChainMap } from '../../../model/chain-map'
import { isoDay } from '../../base/clock/iso-day'
import { useToday } from '../../base/clock/use-today'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { useConversationView } from './conversation-store'

/** The part of a map that decides about its conversation: a drag or a renamed party changes nothing here. */
function tablesOf(map: ChainMap): StoryTables & Pick<ChainMap, 'answers'> {
  const { id, answers, triangles, assignments, couplingPoints, capacities, dependencies } = map
  return { id, answers, triangles, assignments, couplingPoints, capacities, dependencies }
}

/** The findings of the open map as a conversation, as far as the filter lets them through; null without a map. */
export function useConversation(): Conversation | null {
  const tables = useDocument(useShallow(({ map }) => (map ? tablesOf(map) : null)))
  const findings = useFindings((state) => state.findings)
  const filter = useConversationView((state) => state.filter)
  const today = useToday()
  return tables ? conversationOf(tables, findings, today, filter) : null
}

/** The conversation as it stands now, without the filter. */
export function currentConversation(): Conversation | null {
  const { map } = useDocument.getState()
  return map ? conversationOf(map, useFindings.getState().findings, isoDay(new Date())) : null
}
