import type { ChainMap } from '../model/chain-map'
import type { Texts } from './texts'

/**
 * How far a map is, in words, and that it is made up where it is: whatever is shown to others says both in one breath.
 */
export function statusText({ status, exercise }: Pick<ChainMap, 'status' | 'exercise'>, texts: Texts): string {
  const words = texts.vocabulary.status[status]
  return exercise ? `${words} · ${texts.drawing.exercise}` : words
}

/** The title of a map for a text that has no room for its status; what is made up says so. */
export function titleText({ title, exercise }: Pick<ChainMap, 'title' | 'exercise'>, texts: Texts): string {
  return exercise ? `${title} (${texts.drawing.exercise})` : title
}
