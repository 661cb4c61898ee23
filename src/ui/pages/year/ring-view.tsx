import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Mark } from '../../../graph/compare/difference'
import type { ChainMap } from '../../../model/chain-map'
import { nextMark } from '../../../scene/year/next-mark'
import type { RingMark, YearRing } from '../../../scene/year/year-ring'
import { momentWords } from '../../../text/moment-words'
import { turnToDetails } from '../../base/go-to/details'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Shapes } from '../../map/canvas/shape-view'
import { monthBeside, putMoment, stepOf } from './put-moment'

interface RingViewProps {
  readonly map: ChainMap
  readonly ring: YearRing
  /** Width and height on the screen. */
  readonly pixels: number
  readonly triangles: number
  /** While two maps are compared: what became of each moment that differs. */
  readonly kinds?: ReadonlyMap<string, Mark['kind']> | undefined
}

/**
 * The ring on the screen. One tab stop: arrows left and right go through the year, up and down from track to track, Home
 * and End to the first and last moment; Enter chooses, + and − put a moment in another month.
 */
export function RingView({ map, ring, pixels, triangles, kinds }: RingViewProps) {
  const { year } = useTexts()
  const root = useRef<SVGSVGElement>(null)
  const [current, setCurrent] = useState<string>()
  const isMoving = useRef(false)
  const held = useRef<RingMark | undefined>(undefined)
  const stop = ring.marks.find(({ id }) => id === current)?.id ?? ring.marks[0]?.id

  // Undo can put the moment one stands at in another month: the keyboard goes along.
  useEffect(() => {
    const before = held.current
    if (!before || ring.marks.some(({ id }) => id === before.id) || document.activeElement !== document.body) return
    const [was] = before.events
    const now = ring.marks.find(({ events: [is] }) => is?.record === was?.record && is?.document === was?.document)
    if (!now) return
    setCurrent(now.id)
    focusMark(root.current, now.id)
  }, [ring])

  useEffect(() => {
    if (!isMoving.current || !ring.marks.some(({ id }) => id === current)) return
    isMoving.current = false
    focusMark(root.current, current)
  }, [ring, current])

  function go(mark: RingMark | undefined) {
    if (!mark) return
    setCurrent(mark.id)
    focusMark(root.current, mark.id)
  }

  function handleKey(event: KeyboardEvent, mark: RingMark) {
    const step = stepOf(event.key)
    const [only, ...others] = mark.events
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') choose(mark)
    else if (step && only && others.length === 0) {
      const moved = putMoment(only, monthBeside(only.month, step))
      if (moved) {
        isMoving.current = true
        setCurrent(moved)
      }
    } else {
      const next = nextMark(ring.marks, mark, event.key)
      if (!next) return
      go(next)
    }
    event.preventDefault()
    event.stopPropagation()
  }

  const count = ring.marks.reduce((sum, { events }) => sum + events.length, 0)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing.
    <svg
      ref={root}
      className="year-ring"
      role="group"
      aria-label={year.ring.name(triangles, count)}
      width={pixels}
      height={pixels}
      viewBox={`0 0 ${ring.size} ${ring.size}`}
    >
      <svg aria-hidden="true" focusable="false" className="year-ground-drawing">
        <Shapes shapes={ring.ground} />
        <Shapes shapes={ring.labels.map(({ shape }) => shape)} />
        {ring.arcs.map(({ number, shapes }) => (
          <Shapes key={number} shapes={shapes} />
        ))}
      </svg>
      {ring.marks.map((mark) => (
        <MarkView
          key={mark.id}
          map={map}
          mark={mark}
          kinds={kinds}
          room={Math.max(12, ring.mark * 0.72)}
          isStop={mark.id === stop}
          onChoose={() => {
            setCurrent(mark.id)
            choose(mark)
          }}
          onFocus={() => {
            held.current = mark
          }}
          onKeyDown={(event) => handleKey(event, mark)}
        />
      ))}
    </svg>
  )
}

function choose({ events }: RingMark): void {
  turnToDetails(...new Set(events.map(({ record }) => record)))
}

function focusMark(root: SVGSVGElement | null, id: string | undefined): void {
  if (id === undefined) return
  root?.querySelector<SVGGElement>(`[data-moment="${CSS.escape(id)}"]`)?.focus()
}

interface MarkViewProps {
  readonly map: ChainMap
  readonly mark: RingMark
  readonly kinds: RingViewProps['kinds']
  /** Radius of the disc around it that can be pressed. */
  readonly room: number
  readonly isStop: boolean
  readonly onChoose: () => void
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function MarkView({ map, mark, kinds, room, isStop, onChoose, onFocus, onKeyDown }: MarkViewProps) {
  const texts = useTexts()
  const isSelected = useSession((state) => mark.events.some(({ record }) => state.selection.includes(record)))
  const { year, vocabulary, difference } = texts
  const month = vocabulary.months[(mark.events[0]?.month ?? 1) - 1] ?? ''
  const names = mark.events.map((event) => {
    const { name } = momentWords(map, event, texts)
    const said = event.own ? name : `${name} (${year.moment.source.default})`
    const kind = kinds?.get(event.id)
    return kind ? difference.cell(said, difference.kinds[kind]) : said
  })
  const name = `${month}: ${names.join('; ')}`
  const { x, y } = mark.center
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing.
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      data-moment={mark.id}
      aria-label={name}
      aria-pressed={isSelected}
      className="year-mark"
      onClick={onChoose}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <title>{name}</title>
      <circle className="year-mark-room" cx={x} cy={y} r={room} />
      <Shapes shapes={mark.shapes} />
    </g>
  )
}
