import type { ChainMap } from '../model/chain-map'
import type { Agreement } from '../model/schema/governance'
import { partyName } from './record-names'
import { joined, longDate, type Texts } from './texts'

/** How long an agreement runs, when it is looked at again: in words, whatever of it is known or not. */
export function periodWords({ from, until, reviewOn, tags }: Agreement, texts: Texts): string {
  const words = texts.coverage
  const day = (date: string) => longDate(date, texts.language)
  const begin = from ? words.from(day(from)) : from === null ? words.fromNone : words.fromOpen
  const isTacit = tags?.includes('tacit') === true
  const end = until
    ? (isTacit ? words.tacitUntil : words.until)(day(until))
    : until === null
      ? words.untilNone
      : words.untilOpen
  return [begin, end, ...(reviewOn ? [words.reviewOn(day(reviewOn))] : [])].join(', ')
}

/** Between whom an agreement is, on whose behalf, about how much and where it is kept: a short sentence each. */
export function reachWords(map: ChainMap, agreement: Agreement, texts: Texts): readonly string[] {
  const words = texts.coverage
  const { parties, onBehalfOf, covers, where } = agreement
  const names = (ids: readonly string[]) =>
    joined(
      ids.map((id) => partyName(map.parties, id)),
      texts.language,
    )
  return [
    parties === undefined
      ? words.partiesOpen
      : parties.length === 0
        ? words.partiesNone
        : words.parties(names(parties)),
    ...(onBehalfOf && onBehalfOf.length > 0 ? [words.onBehalfOf(names(onBehalfOf))] : []),
    covers === undefined ? words.coversOpen : covers.length === 0 ? words.coversNone : words.covers(covers.length),
    where ? words.where(where) : where === null ? words.whereNone : words.whereOpen,
  ]
}
