import { orderWith, stepsOfChain } from '../../../graph/facts/step-board'
import { chainsInOrder } from '../../../model/chain-order'
import type { Addition } from '../../../model/commands/add-records'
import { splitChanges } from '../../../model/commands/changes'
import { stepChanges } from '../../../model/fields/step-changes'
import { type Id, newId } from '../../../model/id'
import { type PartyChoice, resolveChoices } from '../../../model/party-choice'
import type { Party } from '../../../model/schema/parties'
import { PITCH } from '../../../scene/cards/places'
import { partyName } from '../../../text/record-names'
import { joined, textsOf } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce, select, useSession } from '../../base/state/session-store'
import { showAlso } from '../../base/state/show-also'
import { tellStep } from '../../base/state/tell-step'
import { freeNear, placeOf } from '../canvas/draw-tools'

const texts = () => textsOf(useSession.getState().language)

/** Where a party can be put: in a step, deliberately in none (null), or where nobody looked yet (undefined). */
export type Place = Id | null | undefined

/** Puts parties in a step as one undo step, and says so. A party that is there already stays as it is. */
export function moveParties(ids: readonly Id[], step: Place): void {
  const { map } = useDocument.getState()
  if (!map) return
  const moving = ids.flatMap((id) => map.parties[id] ?? []).filter((party) => party.step !== step)
  const edits = moving.map((party) => ({
    collection: 'parties' as const,
    id: party.id,
    ...splitChanges(stepChanges(party, step, map.steps)),
  }))
  const [only, ...others] = edits
  if (!only) return
  const done = runOrTell(others.length === 0 ? { type: 'edit-record', ...only } : { type: 'edit-records', edits })
  if (!done) return
  const words = texts().steps
  const names = joined(
    moving.map(({ id }) => partyName(map.parties, id)),
    texts().language,
  )
  announce(words.moved(names, placeName(step)))
}

/** What a place is called. */
export function placeName(step: Place): string {
  const words = texts().steps
  if (step === null) return words.outside
  return (step && useDocument.getState().map?.steps[step]?.name) ?? words.unplaced
}

/**
 * Adds a step at the end of a chain, with a first chain when the map has none: one undo step.
 *
 * @returns the id of the new step, or undefined when it was refused
 */
export function addStep(chain: Id | undefined): Id | undefined {
  const { map } = useDocument.getState()
  if (!map) return undefined
  const words = texts().steps
  const along: Addition[] = []
  let owner = chain ?? chainsInOrder(map)[0]?.id
  if (owner === undefined) {
    owner = newId('chain')
    along.push({ collection: 'chains', record: { id: owner, name: firstChainName(map.title) } })
  }
  const last = stepsOfChain(map, owner).at(-1)
  const record = { id: newId('step'), name: words.fresh, chain: owner }
  const index = last ? map.stepOrder.indexOf(last.id) + 1 : undefined
  const command = { type: 'add-record', collection: 'steps', record, index, along } as const
  if (!runOrTell(command)) return undefined
  select([record.id])
  announce(words.added(words.fresh))
  return record.id
}

/** A map without a chain is about one chain, the one in its title, unless nobody gave it a title yet. */
function firstChainName(title: string): string {
  const fresh = (['nl', 'en'] as const).map((language) => textsOf(language).files.start.newTitle)
  return fresh.includes(title) ? texts().steps.ownChain : title
}

/** Adds a chain. @returns its id, or undefined when it was refused */
export function addChain(): Id | undefined {
  const { map } = useDocument.getState()
  if (!map) return undefined
  const isFirst = Object.keys(map.chains).length === 0
  const record = { id: newId('chain'), name: isFirst ? firstChainName(map.title) : texts().steps.freshChain }
  if (!runOrTell({ type: 'add-record', collection: 'chains', record })) return undefined
  select([record.id])
  announce(texts().steps.added(record.name))
  return record.id
}

/** Puts a step at another place in its chain, counted from 0, and says so. */
export function moveStep(step: Id, to: number): void {
  const { map } = useDocument.getState()
  const record = map?.steps[step]
  if (!map || !record) return
  const order = orderWith(map, step, to)
  if (!runOrTell({ type: 'order-steps', order })) return
  const { map: after } = useDocument.getState()
  const steps = after ? stepsOfChain(after, record.chain) : []
  announce(texts().steps.reordered(record.name, steps.findIndex(({ id }) => id === step) + 1, steps.length))
}

/** Removes a step; its parties stay on the map and nobody knows where they stand, which is said. */
export function removeStep(step: Id): void {
  const { map } = useDocument.getState()
  const record = map?.steps[step]
  if (!map || !record) return
  const parties = Object.values(map.parties).filter((party) => party.step === step).length
  if (!runOrTell({ type: 'remove-records', ids: [step] })) return
  tellStep(texts().steps.removed(record.name, parties))
}

/**
 * Puts a party in a step: one of the map moves there, an organisation or a name becomes a party of the map, below the
 * lowest one of that step.
 *
 * @returns the id of the party, or undefined when it was refused
 */
export function putInStep(choice: PartyChoice, step: Place): Id | undefined {
  const { map } = useDocument.getState()
  if (!map) return undefined
  // By where they stand: the records themselves have no order that undo or another visit would keep.
  const [place] = Object.values(map.parties)
    .filter((party) => step && party.step === step && map.positions[party.id])
    .map(({ id }) => placeOf(id))
    .sort((a, b) => b.y - a.y || a.x - b.x)
  const {
    ids: [id],
    added: [added],
  } = resolveChoices(map, [choice], () => freeNear(place ? { x: place.x, y: place.y + PITCH.y } : { x: 0, y: 0 }))
  if (id === undefined) return undefined
  if (!added) {
    moveParties([id], step)
    select([id])
    return id
  }
  const { party, position } = added
  const { step: _step, ...rest } = party
  const placed: Party = { ...rest, ...withoutAbsent(stepChanges(party, step, map.steps)) }
  if (!runOrTell({ type: 'add-party', party: placed, position })) return undefined
  showAlso([id])
  select([id])
  announce(texts().steps.moved(party.abbreviation ?? party.name, placeName(step)))
  return id
}

function withoutAbsent(changes: Partial<Record<keyof Party, unknown>>): Partial<Party> {
  return splitChanges(changes).set as Partial<Party>
}
