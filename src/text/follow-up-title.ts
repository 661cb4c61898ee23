import { LIMITS } from '../model/limits'
import { shortName } from './short-names'
import { type Language, longDate } from './texts'

/** The day that an earlier follow-up put behind its title. */
const DAY = /, \d{1,2} \p{L}+ \d{4}$/u

/**
 * What the map of the next session is called when nobody says otherwise: its title with the day, so that the two can be told
 * apart in lists and as files.
 *
 * @param day ISO date
 */
export function followUpTitle(title: string, day: string, language: Language): string {
  const end = `, ${longDate(day, language)}`
  return shortName(title.replace(DAY, ''), LIMITS.line - end.length) + end
}
