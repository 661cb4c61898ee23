import type { Connection, FinalConnectionState } from '@xyflow/react'
import type { MouseEvent as ReactMouseEvent } from 'react'
import type { Id } from '../../../model/id'
import { openDetails } from '../../base/go-to/details'
import { useDocument } from '../../base/state/document-store'
import { select, setSession, useSession } from '../../base/state/session-store'
import { itemNear, placeAt } from '../camera/camera'
import type { ItemNode } from '../camera/item-node'
import { cardAround, endOf, startAt } from './draw-tools'

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
  if (tool !== 'select' && node.type !== 'table') startAt({ record: node.id }, tool)
  else if (!event.shiftKey && !event.ctrlKey && !event.metaKey) select([node.data.item.record?.id ?? node.id])
}

/** The heading of a step opens the form of the step; the line between steering and chain is no record. */
function openStep({ data: { item } }: ItemNode): void {
  if (!item.record) return
  select([item.record.id])
  openDetails()
}

/** A click on a relation's line or label. While the map shows tables, the details say which meetings make one. */
export function clickRelation(id: Id): void {
  select([id])
  if (useSession.getState().layer === 'tables') openDetails()
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
  connectRecords(source, target)
}

/** A line let go elsewhere: the whole of a card is a target too, and an empty place is where a new party comes. */
export function endConnection(event: MouseEvent | TouchEvent, state: FinalConnectionState): void {
  if (!state.fromNode || state.isValid || !('clientX' in event)) return
  const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-item]')
  if (under?.dataset.item) {
    connectRecords(state.fromNode.id, under.dataset.item)
    return
  }
  const place = placeAt({ x: event.clientX, y: event.clientY })
  if (!place) return
  const beside = itemNear(place, REACH)
  if (beside !== undefined) {
    connectRecords(state.fromNode.id, beside)
    return
  }
  setSession({ draft: { kind: 'dependency', from: state.fromNode.id, to: { place: cardAround(place) } } })
}

/** Opens the form of the relation that makes sense between two items: parties depend, a triangle couples. */
function connectRecords(source: Id, target: Id): void {
  const { map } = useDocument.getState()
  if (source === target || !map) return
  if (map.parties[source] && map.parties[target]) {
    setSession({ draft: { kind: 'dependency', from: source, to: { record: target } } })
    return
  }
  setSession({ draft: { kind: 'coupling', from: endOf(source), to: endOf(target) } })
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
