import './cards.css'
import { useState } from 'react'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { Segmented } from '../../kit/controls/segmented'
import { PageFrame } from '../../kit/page/page-frame'
import { Board } from './board'
import { Decks } from './deck'

/** What is seen where both do not fit beside each other. */
type Part = 'board' | 'decks'

/** What people say goes wrong, beside cards that help to talk about it. */
export function CardsPage() {
  const words = useTexts().cards
  const table = useDocument((state) => state.map?.bottlenecks)
  const bottlenecks = Object.values(table ?? {})
  const [part, setPart] = useState<Part>('board')
  return (
    <PageFrame title={words.title} lead={words.lead}>
      <div className="cards-frame">
        <div className="cards-switch">
          <Segmented<Part>
            hideLabel
            label={words.parts}
            value={part}
            onChange={setPart}
            segments={[
              { id: 'board', label: words.board },
              { id: 'decks', label: words.title },
            ]}
          />
        </div>
        <div className={`cards-page cards-page-${part}`}>
          <Board bottlenecks={bottlenecks} />
          <Decks bottlenecks={bottlenecks} />
        </div>
      </div>
    </PageFrame>
  )
}
