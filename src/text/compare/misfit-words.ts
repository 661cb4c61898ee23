import { fieldChange } from '../../graph/compare/compare-maps'
import type { AnyRecord } from '../../model/chain-map'
import { COLLECTIONS } from '../../model/collections'
import type { Id } from '../../model/id'
import { sameValue } from '../../model/json-value'
import type { ProposalPicture } from '../../model/proposals/proposal-picture'
import type { Misfit } from '../../model/proposals/wanted-map'
import type { Proposal } from '../../model/schema/wanted'
import { Teller } from '../narrative/teller'
import { sentence } from '../narrative/words'
import type { Language } from '../texts'
import { changeWords } from './change-words'
import { thingIn } from './thing-words'

/** A part of a proposal that no longer fits, in words. */
interface ToldMisfit {
  readonly text: string
  /** Of a field: what it becomes in the proposal, and what became of it on the map since. */
  readonly sides?: { readonly proposed: string; readonly present: string }
  /** Whether it can be had as the proposal wants it. */
  readonly canInsist: boolean
}

/** Tells what no longer fits and, where there are two values, both. */
export function tellMisfit(
  misfit: Misfit,
  { before, after }: ProposalPicture,
  proposal: Proposal,
  language: Language,
): ToldMisfit {
  const [now, then] = [new Teller(before, language), new Teller(after, language)]
  const words = now.texts.wanted.misfits
  const { reason, table, id, field, from, to, now: value, along = [] } = misfit
  if (table === undefined) return { text: words.whole, canInsist: false }
  const called = (one: Id) => {
    const record = recordIn([before, after], one) ?? recordInChange(proposal, one)
    return record ? thingIn(record, then.map === after && recordIn([after], one) ? then : now) : one
  }
  const what = table === 'map' || id === undefined ? now.texts.compare.map : called(id)
  const canInsist = reason !== 'refers-to-gone' && reason !== 'id-taken'
  if (field !== undefined && table !== 'positions') {
    const told = (value: unknown) => {
      const changes = sameValue(from, value) ? [] : fieldChange(table, field, from, value)
      return changes.map((change) => changeWords(table, change, now, then)).join('; ') || words.unchanged
    }
    const sides = { proposed: words.inProposal(told(to)), present: words.onMap(told(value)) }
    const isGone = reason === 'refers-to-gone'
    return { text: sentence(isGone ? words.refers(what) : what), ...(isGone ? {} : { sides }), canInsist }
  }
  const others = now.list(along.map(called))
  const text = {
    gone: () => words.gone(what),
    'id-taken': () => words.taken(what),
    'changed-since': () => words.changed(what),
    'takes-along': () => words.along(what, others),
    'refers-to-gone': () => words.refers(what),
    unsound: () => words.whole,
  }[reason]()
  return { text: sentence(text), canInsist }
}

function recordIn(maps: readonly ProposalPicture['before'][], id: Id): AnyRecord | undefined {
  for (const map of maps) for (const name of COLLECTIONS) if (Object.hasOwn(map[name], id)) return map[name][id]
  return undefined
}

/** A record that only the proposal still knows. */
function recordInChange({ change }: Proposal, id: Id): AnyRecord | undefined {
  for (const diff of Object.values(change.tables)) {
    const { added, changed, removed } = diff as Readonly<Record<string, Readonly<Record<Id, unknown>> | undefined>>
    const found = added?.[id] ?? (changed?.[id] as readonly unknown[] | undefined)?.[0] ?? removed?.[id]
    if (found) return found as AnyRecord
  }
  return undefined
}
