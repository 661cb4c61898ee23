import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Texts } from '../../text/texts'
import type { LegendEntry } from '../drawing/scene'
import type { Shape } from '../drawing/shape'
import { type MeetingSeat, meetingSeats } from '../meetings/meeting-seats'
import { drawEscalationLine } from '../meetings/meetings'
import { drawSeat, roleMark } from '../meetings/seat'

const MANDATES = ['decide', 'refer', 'inform', 'none', 'unknown'] as const

/** What the tables show: only the kinds of chairs, marks and lines that are drawn. */
export function meetingEntries(
  map: ChainMap,
  drawn: ReadonlySet<string>,
  visible: ReadonlySet<Id> | undefined,
  texts: Texts,
): readonly LegendEntry[] {
  const meetings = Object.values(map.meetings).filter(({ id }) => drawn.has(id))
  const seats = meetings.flatMap((meeting) => meetingSeats(map, meeting, visible))
  const words = texts.drawing.meetings.legend
  const entry = (id: keyof typeof words, is: boolean, shapes: readonly Shape[]): LegendEntry[] =>
    is ? [{ id: `meeting:${id}`, label: words[id], shapes }] : []
  const isEscalated = meetings.some(
    ({ id, escalatesTo }) => escalatesTo && escalatesTo !== id && drawn.has(escalatesTo),
  )
  return [
    ...MANDATES.flatMap((mandate) =>
      entry(
        mandate,
        seats.some((seat) => seat.mandate === mandate),
        sample(mandate, texts),
      ),
    ),
    ...entry(
      'chair',
      seats.some(({ presides }) => presides),
      roleMark(texts.drawing.meetings.chairMark, 18, 10),
    ),
    ...entry(
      'secretary',
      seats.some(({ keepsMinutes }) => keepsMinutes),
      roleMark(texts.drawing.meetings.secretaryMark, 18, 10),
    ),
    ...entry(
      'hidden',
      seats.some(({ isHidden }) => isHidden),
      [{ kind: 'text', x: 18, y: 14.5, text: '( )', size: 13, weight: 600, fill: 'ink-muted', anchor: 'middle' }],
    ),
    ...entry(
      'temporary',
      meetings.some(({ permanence }) => permanence === 'temporary'),
      [
        {
          kind: 'rect',
          x: 3,
          y: 2,
          width: 30,
          height: 16,
          radius: 6,
          fill: 'surface',
          stroke: { color: 'ink-muted', width: 2, dash: [5, 3.5] },
        },
      ],
    ),
    ...entry(
      'escalation',
      isEscalated,
      drawEscalationLine([
        { x: 1, y: 10 },
        { x: 35, y: 10 },
      ]),
    ),
  ]
}

/** A chair without a name. */
function sample(mandate: MeetingSeat['mandate'], texts: Texts): Shape[] {
  const seat = { party: '', label: '', mandate, presides: false, keepsMinutes: false, isHidden: false }
  return drawSeat(seat, { x: 6, y: 1 }, { width: 24, height: 18 }, 'top', texts)
}
