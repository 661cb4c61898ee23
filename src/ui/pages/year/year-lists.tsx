import { type ReactNode, useId, useState } from 'react'
import type { LateCoupling } from '../../../graph/facts/late-couplings'
import type { WithoutMonth } from '../../../graph/facts/year'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { lateQuestion } from '../../../text/moment-words'
import { couplingName } from '../../../text/record-names'
import { turnToDetails } from '../../base/go-to/details'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Marked } from '../../forms/difference/marked'
import { Button } from '../../kit/controls/button'

/** Lines shown before one asks for all. */
const SHOWN = 6

function show(ids: readonly Id[]): void {
  turnToDetails(...ids)
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="year-part">
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}

interface LateListProps {
  readonly map: ChainMap
  /** The first of them stand in the ring, each under its number. */
  readonly late: readonly LateCoupling[]
  readonly inRing: ReadonlySet<Id>
}

/** Where the chain comes after the order, as questions for the room. */
export function LateList({ map, late, inRing }: LateListProps) {
  const texts = useTexts()
  const words = texts.year.late
  const selection = useSession((state) => state.selection)
  const [showsAll, setShowsAll] = useState(false)
  // All that stand in the ring are in the list: their numbers have no other words.
  const shown = showsAll ? late : late.filter(({ triangle }, at) => at < SHOWN || inRing.has(triangle.id))
  return (
    <Part title={words.title}>
      {late.length === 0 && <p className="keten-help">{words.none}</p>}
      <ol className="year-questions">
        {shown.map((one, at) => (
          <li key={`${one.coupling.id}:${one.triangle.id}`}>
            <span className="year-number" aria-hidden="true">
              {at + 1}
            </span>
            <Button
              variant="link"
              current={selection.includes(one.coupling.id) && selection.includes(one.triangle.id)}
              onPress={() => show([one.coupling.id, one.triangle.id])}
            >
              <span>
                {lateQuestion(map, one, texts)}
                {!inRing.has(one.triangle.id) && <span className="keten-help"> {words.notInRing}</span>}
              </span>
            </Button>
          </li>
        ))}
      </ol>
      {shown.length < late.length && (
        <Button variant="quiet" onPress={() => setShowsAll(true)}>
          {texts.year.beside.more(late.length)}
        </Button>
      )}
    </Part>
  )
}

interface Line {
  readonly id: Id
  readonly name: string
  readonly detail: string
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  const { beside } = useTexts().year
  const selection = useSession((state) => state.selection)
  const [showsAll, setShowsAll] = useState(false)
  if (lines.length === 0) return null
  const shown = showsAll ? lines : lines.slice(0, SHOWN)
  return (
    <Part title={title}>
      <ul className="year-lines">
        {shown.map(({ id, name, detail }) => (
          <li key={id}>
            <Button variant="link" current={selection.includes(id)} onPress={() => show([id])}>
              <span>
                {name}
                <span className="keten-help"> · {detail}</span>
              </span>
            </Button>
            <Marked id={id} />
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button variant="quiet" onPress={() => setShowsAll(true)}>
          {beside.more(lines.length)}
        </Button>
      )}
    </Part>
  )
}

/** What comes round every year and has no month yet: it stands beside the ring, not in it. */
export function BesideLists({ map, without }: { readonly map: ChainMap; readonly without: WithoutMonth }) {
  const texts = useTexts()
  const words = texts.year.beside
  const figure = new Intl.NumberFormat(texts.language)
  return (
    <>
      <Lines
        title={words.meetings}
        lines={without.meetings.map(({ id, name, frequency }) => ({
          id,
          name,
          detail: typeof frequency === 'number' ? words.rhythm(figure.format(frequency)) : (frequency ?? ''),
        }))}
      />
      <Lines
        title={words.couplings}
        lines={without.couplings.map((coupling) => ({
          id: coupling.id,
          name: couplingName(map, coupling, texts),
          detail: typeof coupling.moment === 'string' ? coupling.moment : words.open,
        }))}
      />
    </>
  )
}
