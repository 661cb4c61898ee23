import type { Connection, FinalConnectionState } from '@xyflow/react'
import type { MouseEvent as ReactMouseEvent } from 'react'
import type { Id } from '../../../model/id'
import { openDetails } from '../../base/go-to/details'
import { offerRecord } from '../../base/go-to/party-asked'
import { useDocument } from '../../base/state/document-store'
import { select, setSession, useSession } from '../../base/state/session-store'
import { itemNear, placeAt } from '../camera/camera'
import type { ItemNode } from '../camera/item-node'
import { draftOfLine, type Target } from './asked-by-gesture'
import { startAt } from './draw-tools'

// What the pointer does on the map. Module functions, not closures: React Flow looks at every card and line again when
// a handler is a new one.

/** A line that ends so near to a card, in map units, is meant for it. */
const REACH = 20

/** A click on a card or triangle: selects it, or is one end of what the tool draws. */
export function clickNode(event: ReactMouseEvent, node: ItemNode): void {
  const { tool } = useSession.getState()
  if (node.type === 'header') {
    openStep(node)
    return
  }
  // A meeting is no end of a relation: whatever the tool, a click selects it.
  // A form that asks for a party is answered by it, whatever the tool.
  if (node.type !== 'meeting' && offerRecord(node.id)) select([node.id])
  else if (tool !== 'select' && node.type !== 'meeting') startAt({ record: node.id }, tool)
  else if (!event.shiftKey && !event.ctrlKey && !event.metaKey) select([node.data.item.record?.id ?? node.id])
}

/** The heading of a step opens the form of the step; the line between steering and chain is no record. */
function openStep({ data: { item } }: ItemNode): void {
  if (!item.record) return
  select([item.record.id])
  openDetails()
}

/** A click on a relation's line or label. While the lines show venues, the details say which meetings make one. */
export function clickRelation(id: Id): void {
  select([id])
  if (useSession.getState().layer === 'venues') openDetails()
}

/** A click on an empty place: lets go of the selection, or is where the tool draws. */
export function clickPane(event: ReactMouseEvent): void {
  const { tool } = useSession.getState()
  const place = placeAt({ x: event.clientX, y: event.clientY })
  if (tool === 'select') select([])
  else if (place) startAt({ place }, tool)
}

/** A line dragged from the edge of one item to the edge of another. */
export function connect({ source, target }: Connection): void {
  drawLine(source, { record: target })
}

/** A line let go elsewhere: the whole of a card is a target too, and an empty place is where a new party comes. */
export function endConnection(event: MouseEvent | TouchEvent, state: FinalConnectionState): void {
  if (!state.fromNode || state.isValid || !('clientX' in event)) return
  const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-item]')
  const place = placeAt({ x: event.clientX, y: event.clientY })
  const record = under?.dataset.item ?? (place && itemNear(place, REACH))
  if (record !== undefined) drawLine(state.fromNode.id, { record })
  else if (place) drawLine(state.fromNode.id, { place })
}

function drawLine(source: Id, end: Target): void {
  const { map } = useDocument.getState()
  const draft = map && draftOfLine(map, source, end)
  if (draft) setSession({ draft })
}

/** What React Flow says became selected or not. */
export function applySelection(changes: readonly { id: string; selected: boolean }[]): void {
  const { selection } = useSession.getState()
  const next = new Set(selection)
  for (const { id, selected } of changes) {
    if (selected) next.add(id)
    else next.delete(id)
  }
  select([...next])
}
