import type { Connection, FinalConnectionState } from '@xyflow/react'
import type { MouseEvent as ReactMouseEvent } from 'react'
import type { DependencyEnd } from '../../../model/commands/reattach-dependency'
import type { Id } from '../../../model/id'
import type { Point } from '../../../scene/drawing/geometry'
import { partyName } from '../../../text/record-names'
import { textsOf } from '../../../text/texts'
import { openDetails, turnToDetails } from '../../base/go-to/details'
import { offerRecord } from '../../base/go-to/party-asked'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { select, setSession, useSession } from '../../base/state/session-store'
import { tellStep } from '../../base/state/tell-step'
import { itemNear, placeAt } from '../camera/camera'
import type { ItemNode } from '../camera/item-node'
import { draftOfLine, endMovedTo, type Target } from './asked-by-gesture'
import { startAt } from './draw-tools'
import { untilEscape } from './until-escape'

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
  else if (!isSeveral(event)) select([node.data.item.record?.id ?? node.id])
}

/** The heading of a step opens the form of the step; the line between steering and chain is no record. */
function openStep({ data: { item } }: ItemNode): void {
  if (!item.record) return
  select([item.record.id])
  openDetails()
}

/** Keys held with a click that add what is clicked to what is chosen, or take it out. */
type Held = Pick<ReactMouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>

/**
 * A click on a relation's line or label: selects it, or with a key joins it to what is selected or takes it out. While
 * the lines show venues, the details say which meetings make one.
 */
export function clickRelation(id: Id, held: Held): void {
  const { selection } = useSession.getState()
  if (isSeveral(held)) {
    const next = selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id]
    // What one does with several is change them.
    if (next.length > 1) turnToDetails(...next)
    else select(next)
    return
  }
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

let endWatch: (() => void) | undefined
let isGivenUp = false

/** A line is begun at the edge of an item; Escape gives it up. */
export function startConnection(): void {
  endWatch?.()
  endWatch = untilEscape(() => {
    // React Flow has no other way to end it, and calls the two below at once.
    isGivenUp = true
    document.dispatchEvent(new MouseEvent('mouseup'))
    isGivenUp = false
  })
}

/** A line dragged from the edge of one item to the edge of another. */
export function connect({ source, target }: Connection): void {
  if (!isGivenUp) drawLine(source, { record: target })
}

/** A line let go elsewhere: the whole of a card is a target too, and an empty place is where a new party comes. */
export function endConnection(event: MouseEvent | TouchEvent, state: FinalConnectionState): void {
  endWatch?.()
  if (isGivenUp || !state.fromNode || state.isValid) return
  const at = 'clientX' in event ? event : event.changedTouches[0]
  if (!at) return
  const screen = { x: at.clientX, y: at.clientY }
  const place = placeAt(screen)
  const record = itemUnder(screen)
  if (record !== undefined) drawLine(state.fromNode.id, { record })
  else if (place) drawLine(state.fromNode.id, { place })
}

/** The item at a place of the screen, or just beside it. */
export function itemUnder(screen: Point): Id | undefined {
  const under = document.elementFromPoint(screen.x, screen.y)?.closest<HTMLElement>('[data-item]')
  if (under) return under.dataset.item
  const place = placeAt(screen)
  return place && itemNear(place, REACH)
}

function drawLine(source: Id, end: Target): void {
  const { map } = useDocument.getState()
  const draft = map && draftOfLine(map, source, end)
  if (draft) setSession({ draft })
}

const isSeveral = ({ shiftKey, ctrlKey, metaKey }: Held) => shiftKey || ctrlKey || metaKey

/** An end of a relation is dropped on a card or triangle: its party stands there from now on, in one step. */
export function moveEnd(id: Id, end: DependencyEnd, record: Id): void {
  const { map } = useDocument.getState()
  const command = map && endMovedTo(map, id, end, record)
  if (!command || !runOrTell(command)) return
  const { reattach, undo } = textsOf(useSession.getState().language).reshape
  const after = useDocument.getState().map
  const line = after?.dependencies[id]
  if (!after || !line) return
  const [supplier, dependent] = [partyName(after.parties, line.supplier), partyName(after.parties, line.dependent)]
  tellStep(`${reattach.done(supplier, dependent, line.product)}${undo}`)
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
