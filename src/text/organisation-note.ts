import type { Organisation } from '../model/catalogue/catalogue'
import { joined, longDate, type Texts } from './texts'

/**
 * What has to be said of an organisation before somebody chooses it: that it has ended, since when and what it is now, or
 * that it was not there yet on the day the map describes. Undefined where there is nothing to say.
 *
 * @param successors the organisations that took its place
 * @param day ISO date the map describes
 */
export function organisationNote(
  { from, until }: Organisation,
  successors: readonly Organisation[],
  day: string | undefined,
  { language, forms }: Texts,
): string | undefined {
  const { ended, notYet } = forms.catalogue
  if (until !== undefined) {
    const now = successors.map(({ abbreviation, name }) => abbreviation ?? name)
    return ended(longDate(until, language), joined(now, language))
  }
  if (from !== undefined && day !== undefined && day < from) return notYet(longDate(from, language))
  return undefined
}
