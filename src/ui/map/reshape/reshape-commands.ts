import { stepsOfChain } from '../../../graph/facts/step-board'
import { collectionOf } from '../../../model/chain-map'
import type { Collection } from '../../../model/collections'
import type { StepSide } from '../../../model/commands/insert-step'
import { mergeEffects } from '../../../model/commands/merge-parties'
import type { Refusal } from '../../../model/commands/outcome'
import { partOfParty } from '../../../model/commands/split-party'
import { type Id, newId } from '../../../model/id'
import { type PartyChoice, resolveChoices } from '../../../model/party-choice'
import { countWords } from '../../../text/count-words'
import { partyName } from '../../../text/record-names'
import { textsOf } from '../../../text/texts'
import { joinFirstVisit } from '../../base/drafts/first-visit'
import { showDetails } from '../../base/go-to/details'
import { runCommand, useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce, select, useSession } from '../../base/state/session-store'
import { showAlso } from '../../base/state/show-also'
import { tellStep } from '../../base/state/tell-step'
import { useStart } from '../../forms/record/start-record'
import { showItems } from '../camera/camera'
import { freeNear, placeOf } from '../canvas/draw-tools'
import { besideParty } from '../placing/typed-parties'

// What gives a chain another shape, each as one command, with a message that says what went along.

const texts = () => textsOf(useSession.getState().language)

/** Makes two parties one. @returns why not, or undefined when it was done */
export function mergeInto(kept: Id, merged: Id): Refusal | undefined {
  const { map } = useDocument.getState()
  if (!map) return undefined
  const effects = mergeEffects(map, { kept, merged })
  const [own, other] = [kept, merged].map((id) => partyName(map.parties, id))
  const refusal = runCommand({ type: 'merge-parties', kept, merged })
  if (refusal) return refusal
  showAlso([kept])
  select([kept])
  const { merge, undo } = texts().reshape
  const moved = countWords(effects?.moved ?? {}, texts())
  const gone = countWords(effects?.gone ?? {}, texts())
  const along = `${moved && merge.doneMoved(moved)}${gone && merge.doneGone(gone)}`
  tellStep(`${merge.done(other ?? '', own ?? '')}${along}${undo}`)
  return undefined
}

/** Lets one meeting go into another. @returns why not, or undefined when it was done */
export function absorbInto(absorbed: Id, into: Id): Refusal | undefined {
  const meetings = useDocument.getState().map?.meetings
  const [gone, stays] = [absorbed, into].map((id) => meetings?.[id]?.name ?? '')
  const refusal = runCommand({ type: 'absorb-meeting', absorbed, into })
  if (refusal) return refusal
  select([into])
  const { absorb, undo } = texts().reshape
  tellStep(`${absorb.done(gone ?? '', stays ?? '')}${undo}`)
  return undefined
}

/** Splits off a new party, which takes over these records. @returns why not, or undefined when it was done */
export function splitOff(party: Id, name: string, moving: readonly Id[]): Refusal | undefined {
  const { map } = useDocument.getState()
  const whole = map?.parties[party]
  if (!map || !whole) return { code: 'unknown-record', values: { id: party } }
  const part = partOfParty(whole, newId('party'), name)
  const position = besideParty(placeOf(party), 1, [], part)
  const refusal = runCommand({ type: 'split-party', party, newParty: { party: part, position }, moving })
  if (refusal) return refusal
  showAlso([part.id])
  select([part.id])
  requestAnimationFrame(() => showItems([party, part.id]))
  const { split, undo } = texts().reshape
  const counts: Partial<Record<Collection, number>> = {}
  for (const id of moving) {
    const collection = collectionOf(map, id)
    if (collection) counts[collection] = (counts[collection] ?? 0) + 1
  }
  const moved = countWords(counts, texts())
  tellStep(`${split.done(partyName(map.parties, party), name)}${moved && split.doneMoved(moved)}${undo}`)
  return undefined
}

/** Puts a party in the line of a dependency. @returns why not, or undefined when it was done */
export function putBetween(dependency: Id, choice: PartyChoice): Refusal | undefined {
  const { map } = useDocument.getState()
  const line = map?.dependencies[dependency]
  if (!map || !line) return { code: 'unknown-record', values: { id: dependency } }
  const { ids, added } = resolveChoices(map, [choice], () => {
    const [from, to] = [placeOf(line.supplier), placeOf(line.dependent)]
    return freeNear({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 })
  })
  const [party = ''] = ids
  const newDependency = newId('dependency')
  const refusal = runCommand({ type: 'insert-party', dependency, party, newParty: added[0], newDependency })
  if (refusal) return refusal
  showAlso(ids)
  select([party])
  requestAnimationFrame(() => showItems([line.supplier, party, line.dependent]))
  const { between, undo } = texts().reshape
  const parties = useDocument.getState().map?.parties ?? {}
  const [name, supplier, dependent] = [party, line.supplier, line.dependent].map((id) => partyName(parties, id))
  tellStep(`${between.done(name ?? '', supplier ?? '', dependent ?? '')}${undo}`)
  return undefined
}

/** Inserts a step before or after another and opens its form at its name. */
export function insertStepBeside(beside: Id, side: StepSide): void {
  const step = { id: newId('step'), name: texts().steps.fresh }
  const joinKey = newId('made')
  if (!runOrTell({ type: 'insert-step', step, beside, side }, { joinKey })) return
  joinFirstVisit(step.id, joinKey)
  const { map } = useDocument.getState()
  const chain = map?.steps[step.id]?.chain
  useStart.setState({ toName: step.id })
  showDetails(step.id)
  if (!map || chain === undefined) return
  const own = stepsOfChain(map, chain).map(({ id }) => id)
  announce(texts().reshape.steps.done(step.name, own.indexOf(step.id) + 1, own.length))
}

/** Turns an arrow round and says who supplies whom from now on. */
export function reverseArrow(id: Id): void {
  if (!runOrTell({ type: 'reverse-dependency', id })) return
  const { map } = useDocument.getState()
  const line = map?.dependencies[id]
  if (!map || !line) return
  select([id])
  const { reverse, undo } = texts().reshape
  const [supplier, dependent] = [line.supplier, line.dependent].map((end) => partyName(map.parties, end))
  tellStep(`${reverse.done(supplier ?? '', dependent ?? '', line.product)}${undo}`)
}
