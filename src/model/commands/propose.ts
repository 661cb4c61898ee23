import type { ChainMap } from '../chain-map'
import { COLLECTIONS } from '../collections'
import { diffMaps, isEmptyDiff } from '../diff'
import { asDiff, isPending, isProposable, proposableOf } from '../proposals/proposable'
import { wantedMap } from '../proposals/wanted-map'
import { withMisfits, withProposal } from '../proposals/with-misfits'
import type { ProposedChange } from '../schema/wanted'
import type { Command, Propose } from './command'
import { done, type Outcome, type Refusal, refuse } from './outcome'

type Carried = { readonly ok: true; readonly map: ChainMap } | { readonly ok: false; readonly refusal: Refusal }

/**
 * Carries out a change within a proposal: on the present as the proposal alone would make it. What comes of it becomes
 * part of the proposal; the present stays as it is. What of the proposal no longer fits stays in it untouched.
 *
 * @param carryOut carries out the command on a map
 */
export function propose(
  map: ChainMap,
  { proposal: id, command }: Pick<Propose, 'proposal' | 'command'>,
  carryOut: (map: ChainMap, command: Command) => Carried,
): Outcome {
  const proposal = map.proposals[id]
  if (!proposal) return refuse('unknown-record', { id })
  if (!isPending(proposal)) return refuse('proposal-closed')
  const { map: wanted, misfits } = wantedMap(map, [id])
  const result = carryOut(wanted, command)
  if (!result.ok) return result
  const all = diffMaps(wanted, result.map)
  if (isEmptyDiff(asDiff(proposableOf(all)))) return refuse('not-in-proposal')
  // An answer, an action or a view that is made in passing would be lost: it belongs to the present.
  const lost = COLLECTIONS.some((name) => !isProposable(name) && all.tables[name]?.added)
  if (lost) return refuse('not-in-proposal')
  const made = withMisfits(proposableOf(diffMaps(map, result.map)), proposal.change, misfits)
  return done(withProposal(map, { ...proposal, change: withAbsorbed(made, proposal.change, command) }))
}

/** The change with which meeting goes up in which, of those that still end. */
function withAbsorbed(made: ProposedChange, earlier: ProposedChange, command: Command): ProposedChange {
  const ended = made.tables.meetings?.removed ?? {}
  const now = command.type === 'absorb-meeting' ? { [command.absorbed]: command.into } : {}
  const all = Object.entries({ ...earlier.absorbed, ...now }).filter(([id]) => Object.hasOwn(ended, id))
  const { absorbed: _earlier, ...change } = made
  return all.length > 0 ? { ...change, absorbed: Object.fromEntries(all) } : change
}
