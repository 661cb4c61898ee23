import { useState } from 'react'
import { countTheme } from '../../../graph/facts/bottleneck-themes'
import type { Bottleneck } from '../../../model/schema/findings-and-views'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Segmented } from '../../kit/controls/segmented'
import { CardShow } from './card-show'
import { type ConversationCard, cardsOf, DECKS, type DeckId } from './decks'
import { NoteField } from './note-field'

/** The decks of cards to talk about. */
export function Decks({ bottlenecks }: { readonly bottlenecks: readonly Bottleneck[] }) {
  const texts = useTexts()
  const words = texts.cards
  const [deck, setDeck] = useState<DeckId>('examples')
  const [shown, setShown] = useState<number>()
  const [noting, setNoting] = useState<string>()
  const cards = cardsOf(deck, texts)
  return (
    <section className="cards-decks" aria-label={words.decks.label}>
      <Segmented<DeckId>
        hideLabel
        label={words.decks.label}
        value={deck}
        onChange={(id) => {
          setDeck(id)
          setNoting(undefined)
        }}
        segments={DECKS.map((id) => ({ id, label: words.decks[id] }))}
      />
      <ul className="deck">
        {cards.map((card, at) => (
          <li key={card.id}>
            <DeckCard
              card={card}
              count={countTheme(bottlenecks, card.theme)}
              isNoting={noting === card.id}
              onNote={(on) => setNoting(on ? card.id : undefined)}
              onEnlarge={() => setShown(at)}
            />
          </li>
        ))}
      </ul>
      <p className="keten-help">{words.source[deck]}</p>
      <CardShow
        cards={cards}
        at={shown}
        countOf={(card) => countTheme(bottlenecks, card.theme)}
        onGo={setShown}
        onClose={() => setShown(undefined)}
      />
    </section>
  )
}

interface DeckCardProps {
  readonly card: ConversationCard
  readonly count: number
  readonly isNoting: boolean
  readonly onNote: (on: boolean) => void
  readonly onEnlarge: () => void
}

function DeckCard({ card, count, isNoting, onNote, onEnlarge }: DeckCardProps) {
  const words = useTexts().cards
  return (
    <article className="keten-card deck-card" aria-label={card.title}>
      <h4>{card.title}</h4>
      <p>{card.text}</p>
      <p className="deck-question">{card.question}</p>
      <p className="deck-count">{words.carries(count)}</p>
      {isNoting && <NoteField autoFocus label={words.noteFor(card.title)} theme={card.theme} />}
      <div className="deck-buttons">
        <Button onPress={() => onNote(!isNoting)}>{isNoting ? words.stopNoting : words.note}</Button>
        <Button variant="quiet" label={words.enlargeCard(card.title)} onPress={onEnlarge}>
          {words.enlarge}
        </Button>
      </div>
    </article>
  )
}
