import { type KeyboardEvent, useRef } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import type { ConversationCard } from './decks'
import { NoteField } from './note-field'

interface CardShowProps {
  readonly cards: readonly ConversationCard[]
  /** Which card is shown; undefined shows none. */
  readonly at: number | undefined
  readonly countOf: (card: ConversationCard) => number
  readonly onGo: (at: number) => void
  readonly onClose: () => void
}

/** One card over the whole screen, to be read from the back of the room. */
export function CardShow({ cards, at, countOf, onGo, onClose }: CardShowProps) {
  return (
    <ModalOverlay
      className="keten-overlay card-show-overlay"
      isOpen={at !== undefined}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="card-show">
        {at !== undefined && cards[at] && (
          <BigCard card={cards[at]} at={at} all={cards.length} count={countOf(cards[at])} onGo={onGo} />
        )}
      </Modal>
    </ModalOverlay>
  )
}

interface BigCardProps {
  readonly card: ConversationCard
  readonly at: number
  readonly all: number
  readonly count: number
  readonly onGo: (at: number) => void
}

function BigCard({ card, at, all, count, onGo }: BigCardProps) {
  const words = useTexts().cards
  const note = useRef<HTMLDivElement>(null)
  const go = (step: 1 | -1) => onGo((at + step + all) % all)

  function handleKey(event: KeyboardEvent) {
    // In the field the arrows belong to the text.
    if (note.current?.contains(event.target as Node)) return
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    go(event.key === 'ArrowRight' ? 1 : -1)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows turn the cards wherever the focus is in this window.
    <div className="card-show-turner" onKeyDown={handleKey}>
      <Dialog className="card-show-dialog" aria-label={words.big.label}>
        <div className="card-show-head">
          <span>{words.big.place(at + 1, all)}</span>
          <Button variant="icon" slot="close" label={words.big.close}>
            <Icon name="close" />
          </Button>
        </div>
        <div className="card-show-card keten-scale-poster" aria-live="polite">
          <Heading slot="title" level={2}>
            {card.title}
          </Heading>
          <p>{card.text}</p>
          <p className="card-show-question">{card.question}</p>
        </div>
        <div className="card-show-note keten-scale-poster" ref={note}>
          <NoteField key={card.id} label={words.noteFor(card.title)} theme={card.theme} />
          <p className="deck-count">{words.carries(count)}</p>
        </div>
        <div className="card-show-foot">
          <Button onPress={() => go(-1)}>← {words.big.previous}</Button>
          <span className="keten-help">
            {words.big.keys} {card.source}.
          </span>
          <Button onPress={() => go(1)}>{words.big.next} →</Button>
        </div>
      </Dialog>
    </div>
  )
}
