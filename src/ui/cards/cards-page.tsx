import './cards.css'
import { useMemo } from 'react'
import { PageFrame } from '../pages/page-frame'
import { useDocument } from '../state/document-store'
import { useTexts } from '../state/use-texts'
import { Board } from './board'
import { Decks } from './deck'

/** What people say goes wrong, beside cards that help to talk about it. */
export function CardsPage() {
  const words = useTexts().cards
  const table = useDocument((state) => state.map?.bottlenecks)
  const bottlenecks = useMemo(() => Object.values(table ?? {}), [table])
  return (
    <PageFrame title={words.title} lead={words.lead}>
      <div className="cards-frame">
        <div className="cards-page">
          <Board bottlenecks={bottlenecks} />
          <Decks bottlenecks={bottlenecks} />
        </div>
      </div>
    </PageFrame>
  )
}
