import type { Meeting } from '../model/schema/governance'
import type { Texts } from './texts'

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
