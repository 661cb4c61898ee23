import type { RefObject } from 'react'
import { movedTo } from '../../../graph/facts/requested'
import type { ChainMap } from '../../../model/chain-map'
import type { Proposal } from '../../../model/schema/wanted'
import { focusLater } from '../../base/go-to/focus-later'
import { askFocus } from '../../base/go-to/focus-places'
import { removeAndTell } from '../../base/state/remove-and-tell'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'

interface ToolsProps {
  readonly proposal: Proposal
  readonly map: ChainMap
  /** From 0. */
  readonly place: number
  readonly pending: readonly Proposal[]
  readonly card: RefObject<HTMLElement | null>
}

/** Puts a proposal earlier or later in the list, or takes it away. */
export function ProposalTools({ proposal: { id, title }, map, place, pending, card }: ToolsProps) {
  const words = useTexts().wanted.proposals

  function move(to: number): void {
    const other = pending[to]
    if (!other || !runOrTell({ type: 'order-proposals', order: movedTo(map.proposalOrder, id, other.id) })) return
    announce(words.moved(to + 1, pending.length))
    // What is put elsewhere in the page loses the keyboard; a button that can go no further cannot have it.
    const isUp = to < place
    const isAtEnd = isUp ? to === 0 : to === pending.length - 1
    focusLater(() => {
      const [up, down] = card.current?.querySelectorAll<HTMLElement>('.wanted-tools button') ?? []
      const back = isUp === isAtEnd ? down : up
      back?.focus()
    }, 2)
  }

  function remove(): void {
    removeAndTell([id])
    focusLater(() => askFocus('page'))
  }

  return (
    <div className="wanted-tools no-print">
      <Button
        variant="icon"
        label={`${words.earlier}: ${title}`}
        isDisabled={place === 0}
        onPress={() => move(place - 1)}
      >
        <Icon name="up" />
      </Button>
      <Button
        variant="icon"
        label={`${words.later}: ${title}`}
        isDisabled={place === pending.length - 1}
        onPress={() => move(place + 1)}
      >
        <Icon name="down" />
      </Button>
      <Button variant="icon" label={`${words.remove}: ${title}`} onPress={remove}>
        <Icon name="close" />
      </Button>
    </div>
  )
}
