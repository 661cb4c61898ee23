import { useMemo, useState } from 'react'
import type { Bottleneck } from '../../../model/schema/findings-and-views'
import { BOTTLENECK_STATES } from '../../../model/vocabulary'
import { Teller } from '../../../text/narrative/teller'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { classNames } from '../../kit/controls/class-names'
import { DragBoard } from '../../kit/drag/drag-board'
import { DropPlace } from '../../kit/drag/draggable'
import { BOTTLENECK, BottleneckCard, focusMoved } from './bottleneck-card'
import { moveBottleneck } from './note-bottleneck'
import { NoteField } from './note-field'

/** Cards of a column at first, and how many more one asks for at a time. */
const CARDS = 40

type State = Bottleneck['state']

/** What people say goes wrong, in a column for each state. */
export function Board({ bottlenecks }: { readonly bottlenecks: readonly Bottleneck[] }) {
  const { cards: words, language } = useTexts()
  const map = useDocument((state) => state.map)
  const teller = map && new Teller(map, language)
  if (!teller) return null
  return (
    <section className="cards-board" aria-label={words.board}>
      <h3>
        {words.board} <span className="cards-count">{words.said(bottlenecks.length)}</span>
      </h3>
      <NoteField label={words.add.label} hideLabel />
      {bottlenecks.length === 0 ? (
        <p className="cards-empty">{words.empty}</p>
      ) : (
        <>
          <p className="keten-help">{words.dragHelp}</p>
          <DragBoard>
            <div className="cards-columns">
              {BOTTLENECK_STATES.map((state) => (
                <Column
                  key={state}
                  state={state}
                  teller={teller}
                  bottlenecks={bottlenecks.filter((one) => one.state === state)}
                />
              ))}
            </div>
          </DragBoard>
        </>
      )}
    </section>
  )
}

interface ColumnProps {
  readonly state: State
  readonly bottlenecks: readonly Bottleneck[]
  readonly teller: Teller
}

function Column({ state, bottlenecks, teller }: ColumnProps) {
  const words = useTexts().cards
  const selection = useSession((session) => session.selection)
  const [limit, setLimit] = useState(CARDS)
  const takes = useMemo(
    () => ({
      [BOTTLENECK]: ([id]: readonly string[], by: 'pointer' | 'key') => {
        if (id === undefined) return
        moveBottleneck(id, state)
        if (by === 'key') focusMoved(id)
      },
    }),
    [state],
  )
  const shown = bottlenecks.slice(0, limit)
  return (
    <DropPlace
      className={classNames('keten-card cards-column', bottlenecks.length === 0 && 'empty')}
      overClass="over"
      aria-label={words.column(words.state[state], bottlenecks.length)}
      takes={takes}
    >
      <h4>{words.column(words.state[state], bottlenecks.length)}</h4>
      <p className="keten-help">{bottlenecks.length === 0 ? words.emptyColumn[state] : words.stateHelp[state]}</p>
      <ul>
        {shown.map((bottleneck) => (
          <li key={bottleneck.id}>
            <BottleneckCard bottleneck={bottleneck} teller={teller} isSelected={selection.includes(bottleneck.id)} />
          </li>
        ))}
      </ul>
      {shown.length < bottlenecks.length && (
        <p className="cards-more">
          <span>{words.shown(shown.length, bottlenecks.length)}</span>
          <Button onPress={() => setLimit(limit + CARDS)}>
            {words.more(Math.min(CARDS, bottlenecks.length - limit))}
          </Button>
        </p>
      )}
    </DropPlace>
  )
}
