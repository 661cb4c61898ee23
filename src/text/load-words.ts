import type { LoadChange } from '../graph/facts/meeting-change'
import type { ChainMap } from '../model/chain-map'
import type { Id } from '../model/id'
import type { Meeting } from '../model/schema/governance'
import { partyName } from './record-names'
import { joined, type Texts } from './texts'

/** Names in one sentence; beyond them a number. */
const NAMED = 12

/** A number in the user's notation, with at most one decimal. */
export function figure(value: number, { language }: Texts): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value)
}

/** A part, 0 to 1, as a percentage. */
export function percentage(part: number, { language }: Texts): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(part)
}

/** How often a meeting is held: times a year, the words that were filled in, or that it is not known. */
export function rhythmInWords({ frequency }: Meeting, texts: Texts): string {
  if (typeof frequency === 'number') return texts.load.own.times(figure(frequency, texts))
  return frequency ?? texts.load.own.noRhythm
}

/** Parties by name in one sentence; of many the first, and how many more. */
export function partiesInWords({ parties }: Pick<ChainMap, 'parties'>, ids: readonly Id[], texts: Texts): string {
  const names = ids.slice(0, NAMED).map((id) => partyName(parties, id))
  if (ids.length <= NAMED) return joined(names, texts.language)
  return texts.load.pairs.and(names.join(', '), ids.length - NAMED)
}

/** What a change of the meetings comes to for each party, a sentence for all with the same number. */
export function changeInWords(map: ChainMap, change: LoadChange, texts: Texts): readonly string[] {
  const words = texts.load.change
  const { parties, sessions, isPartlyUnknown } = change
  if (parties.length === 0) return [isPartlyUnknown ? words.noneKnown : words.none]
  const sentences = [...new Set(parties.map(({ by }) => by))].map((by) => {
    const same = parties.filter((one) => one.by === by).map(({ party }) => party)
    const [names, times] = [partiesInWords(map, same, texts), figure(Math.abs(by), texts)]
    if (by > 0) return words.more(names, times, same.length)
    // Who wins every session that falls away sat there with the others who do.
    return by === sessions && same.length > 1 ? words.together(names, times) : words.fewer(names, times, same.length)
  })
  return isPartlyUnknown ? [...sentences, words.unknown] : sentences
}
