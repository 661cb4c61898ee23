import { type MapMoment, toldApartBy } from '../../graph/compare/which-is-earlier'
import { quoted } from '../narrative/words'
import { longDate, type Texts } from '../texts'

/** A map with the moment that tells it from another. */
interface Version extends MapMoment {
  readonly title: string
}

/** What a map is called beside another: its title, with the day it speaks of or else when it was changed last. */
export function versionWords(version: Version, other: MapMoment, texts: Texts): string {
  const { title, referenceDate, changedAt } = version
  const by = toldApartBy(version, other)
  const when =
    by === 'changedAt' && changedAt !== undefined
      ? texts.comparing.bar.changed(texts.files.dateAndTime(changedAt))
      : referenceDate
        ? texts.files.start.referenceDate(longDate(referenceDate, texts.language))
        : undefined
  return when === undefined ? quoted(title) : `${quoted(title)} (${when})`
}
