import { type KeyboardEvent, memo, useEffect, useId, useRef } from 'react'
import type { Mark } from '../../../graph/compare/difference'
import { documentMonths, type YearEvent } from '../../../graph/facts/year'
import type { ChainMap } from '../../../model/chain-map'
import { type MomentWords, momentWords } from '../../../text/moment-words'
import { longDate, type Texts } from '../../../text/texts'
import { turnToDetails } from '../../base/go-to/details'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { KindMark } from '../../forms/difference/marked'
import { Button } from '../../kit/controls/button'
import { MenuButton } from '../../kit/controls/menu-button'
import { monthBeside, putMoment, stepOf } from './put-moment'

interface YearTableProps {
  readonly map: ChainMap
  /** In order of month. */
  readonly events: readonly YearEvent[]
  /** While two maps are compared: what became of each moment that differs. */
  readonly kinds?: ReadonlyMap<string, Mark['kind']> | undefined
}

/** Where the focus goes once a moment stands in its new row. */
interface Follow {
  readonly moment: string
  readonly control: string
}

/** The same as the ring, month by month; each moment can be put in another month. */
export const YearTable = memo(function YearTable({ map, events, kinds }: YearTableProps) {
  const texts = useTexts()
  const words = texts.year.table
  const titleId = useId()
  const body = useRef<HTMLTableElement>(null)
  const follow = useRef<Follow>(undefined)
  const onFollow = (wanted: Follow) => {
    follow.current = wanted
  }

  useEffect(() => {
    const wanted = follow.current
    follow.current = undefined
    if (!wanted) return
    const focus = () => {
      const row = body.current?.querySelector(`[data-moment="${CSS.escape(wanted.moment)}"]`)
      row?.querySelector<HTMLElement>(`[data-control="${wanted.control}"] button`)?.focus()
    }
    focus()
    // A menu that closes gives the focus back a frame later, to a button that is gone: ours comes after that.
    if (wanted.control === 'month') requestAnimationFrame(() => requestAnimationFrame(focus))
  })

  if (events.length === 0) return <p className="keten-help">{words.empty}</p>
  return (
    <section aria-labelledby={titleId} className="year-table-part">
      <h3 id={titleId}>{words.title}</h3>
      <p className="keten-help">{words.help}</p>
      <table className="keten-table year-table" aria-labelledby={titleId} ref={body}>
        <thead>
          <tr>
            {[words.month, words.moment, words.of, words.standing, words.move].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {texts.vocabulary.months.map((month, at) => {
          const inMonth = events.filter((event) => event.month === at + 1)
          if (inMonth.length === 0) return null
          return (
            <tbody key={month}>
              {inMonth.map((event, place) => (
                <tr key={event.id} data-moment={event.id} className={event.own ? undefined : 'year-proposal'}>
                  {place === 0 && (
                    <th scope="rowgroup" rowSpan={inMonth.length}>
                      {month}
                    </th>
                  )}
                  <MomentCells
                    event={event}
                    words={momentWords(map, event, texts)}
                    standing={standingOf(map, event, texts)}
                    kind={kinds?.get(event.id)}
                    onFollow={onFollow}
                  />
                </tr>
              ))}
            </tbody>
          )
        })}
      </table>
    </section>
  )
})

interface Standing {
  readonly word: string
  readonly ground?: string
}

/** Where the month comes from, and of a default on what it rests. */
function standingOf(map: ChainMap, event: YearEvent, texts: Texts): Standing {
  const words = texts.year.moment
  const triangle = event.triangle ? map.triangles[event.triangle] : undefined
  const months = triangle && event.document && documentMonths(map, triangle, event.document)
  if (event.source === 'document' && months?.date)
    return { word: words.fromDocument(longDate(months.date, texts.language)) }
  if (event.source === 'default' && months) {
    return {
      word: words.source[months.proposed.isLaw ? 'law' : 'default'],
      ground: texts.year.ground[months.proposed.ground],
    }
  }
  return { word: words.source.record }
}

interface MomentCellsProps {
  readonly event: YearEvent
  readonly words: MomentWords
  readonly standing: Standing
  readonly kind: Mark['kind'] | undefined
  readonly onFollow: (follow: Follow) => void
}

/** The same moment in the same words: nothing to draw again. */
function isSame(a: MomentCellsProps, b: MomentCellsProps): boolean {
  return (
    a.event.id === b.event.id &&
    a.event.source === b.event.source &&
    a.words.what === b.words.what &&
    a.words.who === b.words.who &&
    a.standing.word === b.standing.word &&
    a.standing.ground === b.standing.ground &&
    a.kind === b.kind &&
    a.onFollow === b.onFollow
  )
}

const MomentCells = memo(function MomentCells({ event, words, standing, kind, onFollow }: MomentCellsProps) {
  const texts = useTexts()
  const { moment } = texts.year
  const isSelected = useSession((state) => state.selection.includes(event.record))
  const month = texts.vocabulary.months[event.month - 1] ?? ''

  function put(to: number, control: string) {
    const moved = putMoment(event, to)
    if (moved) onFollow({ moment: moved, control })
  }

  function handleKey(pressed: KeyboardEvent, control: string) {
    const step = pressed.ctrlKey || pressed.metaKey || pressed.altKey ? undefined : stepOf(pressed.key)
    if (!step) return
    pressed.preventDefault()
    put(monthBeside(event.month, step), control)
  }

  return (
    <>
      <td data-control="choose" onKeyDownCapture={(key) => handleKey(key, 'choose')}>
        <Button variant="link" current={isSelected} label={words.name} onPress={() => turnToDetails(event.record)}>
          {kind === 'removed' ? <s>{words.what}</s> : words.what}
        </Button>
        {kind && <KindMark kind={kind} />}
      </td>
      <td>{words.who}</td>
      <td>
        {event.own ? standing.word : <em>{standing.word}</em>}
        {standing.ground && <span className="keten-help year-ground">{standing.ground}</span>}
      </td>
      <td>
        <div className="year-move" onKeyDownCapture={(key) => handleKey(key, 'month')}>
          <span data-control="earlier">
            <Button
              variant="icon"
              label={moment.earlier(words.name)}
              onPress={() => put(monthBeside(event.month, -1), 'earlier')}
            >
              −
            </Button>
          </span>
          <span data-control="month" className="year-month">
            <MenuButton
              label={`${moment.monthOf(words.name)}: ${month}`}
              groups={monthGroups(texts)}
              onAction={(id) => put(Number(id), 'month')}
            >
              {month}
            </MenuButton>
          </span>
          <span data-control="later">
            <Button
              variant="icon"
              label={moment.later(words.name)}
              onPress={() => put(monthBeside(event.month, 1), 'later')}
            >
              +
            </Button>
          </span>
          {(event.source === 'calendar' || event.source === 'record') && (
            <Button variant="quiet" label={moment.clearFor(words.name)} onPress={() => putMoment(event, undefined)}>
              {moment.clear}
            </Button>
          )}
        </div>
      </td>
    </>
  )
}, isSame)

function monthGroups({ vocabulary, year }: Texts) {
  const entries = vocabulary.months.map((label, at) => ({ id: String(at + 1), label }))
  return [{ id: 'months', title: year.table.month, entries }]
}
