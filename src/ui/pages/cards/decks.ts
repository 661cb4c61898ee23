import type { BottleneckTheme } from '../../../graph/facts/bottleneck-themes'
import { BOTTLENECK_CATEGORIES, DIMENSIONS, type Dimension, FACTORS, type Factor } from '../../../model/vocabulary'
import type { Texts } from '../../../text/texts'

export const DECKS = ['examples', 'factors', 'dimensions', 'stakes'] as const

export type DeckId = (typeof DECKS)[number]

/** A card to talk about: a theme with one open question. */
export interface ConversationCard {
  readonly id: string
  readonly deck: DeckId
  readonly title: string
  readonly text: string
  readonly question: string
  readonly source: string
  /** What a bottleneck that comes out of the card belongs to. */
  readonly theme: BottleneckTheme
}

const EXAMPLES = BOTTLENECK_CATEGORIES.filter((category) => category !== 'other')

/** The cards of a deck in their own order. */
export function cardsOf(deck: DeckId, { cards }: Pick<Texts, 'cards'>): readonly ConversationCard[] {
  const source = cards.source[deck]
  if (deck === 'examples')
    return EXAMPLES.map((category) => ({
      id: category,
      deck,
      source,
      theme: { category },
      ...cards.examples[category],
    }))
  if (deck === 'factors')
    return FACTORS.map((factor: Factor) => ({ id: factor, deck, source, theme: { factor }, ...cards.factors[factor] }))
  // What parties want for themselves is about substance: that is where a bottleneck that comes out of it belongs.
  if (deck === 'stakes') return [{ id: 'stakes', deck, source, theme: { dimension: 'substance' }, ...cards.stakes }]
  return DIMENSIONS.map((dimension: Dimension) => ({
    id: dimension,
    deck,
    source,
    theme: { dimension },
    ...cards.dimensions[dimension],
  }))
}
