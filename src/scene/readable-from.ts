import type { ChainMap } from '../model/chain-map'
import type { Id } from '../model/id'
import type { Texts } from '../text/texts'
import { drawCard } from './cards/card'
import { type Eye, type Reading, readingAt } from './drawing/reading'
import type { Shape } from './drawing/shape'
import type { ColorToken } from './drawing/theme'
import { drawMeeting } from './meetings/draw-meeting'
import { meetingSeats } from './meetings/meeting-seats'

/** Closer than this nothing is shown by itself. */
export const CLOSEST = 1.25
const FURTHEST = 0.05
const STEP = 2 ** (1 / 8)

/** Half a percent less is as good to read. */
const ENOUGH = 0.995

/**
 * From which scale on the names of these parties and meetings can be read: whole, that of a party as large on the screen as
 * the eye needs, that of a meeting as the smallest letter. A name of a party that never gets that large is readable as that
 * of a meeting is.
 *
 * @param ids of records; those that are neither change nothing
 * @returns pixels per map unit; the furthest one sees a map from when there are none
 */
export function readableFrom(map: ChainMap, ids: readonly Id[], eye: Eye, texts: Texts): number {
  return Math.max(FURTHEST, ...ids.map((id) => nameFrom(map, id, eye, texts)))
}

function nameFrom(map: ChainMap, id: Id, eye: Eye, texts: Texts): number {
  const named = namedBy(map, id, texts)
  if (!named) return FURTHEST
  let least: number | undefined
  for (let scale = FURTHEST; scale < CLOSEST; scale *= STEP) {
    const size = sizeIn(named.draw(readingAt(scale, eye)), named.name) * scale
    if (size >= (map.parties[id] ? eye.name : eye.letter) * ENOUGH) return scale
    if (size < eye.letter * ENOUGH) least = undefined
    else least ??= scale
  }
  return least ?? CLOSEST
}

interface Named {
  readonly name: string
  readonly draw: (reading: Reading) => readonly Shape[]
}

function namedBy(map: ChainMap, id: Id, texts: Texts): Named | undefined {
  const party = map.parties[id]
  if (party) {
    return {
      name: party.abbreviation ?? party.name,
      draw: (reading) => drawCard(party, texts, {}, reading).shapes,
    }
  }
  const meeting = map.meetings[id]
  if (!meeting) return undefined
  const seats = meetingSeats(map, meeting, undefined)
  return { name: meeting.name, draw: (reading) => drawMeeting(meeting, seats, texts, { reading }).shapes }
}

/** Whether a name stands on what is drawn, as a whole. */
export function isNameDrawn(shapes: readonly Shape[], name: string): boolean {
  return sizeIn(shapes, name) > 0
}

/** What names are written in; the second where they step back behind what changes. */
const INKS: ReadonlySet<ColorToken> = new Set(['ink', 'ink-muted'])

/** How large a name is drawn, in map units; 0 when it is not there as a whole. */
function sizeIn(shapes: readonly Shape[], name: string): number {
  const lines = shapes.flatMap((shape) =>
    shape.kind === 'text' && INKS.has(shape.fill) && shape.weight === 700 ? [shape] : [],
  )
  const isWhole = bare(lines.map(({ text }) => text).join('')).includes(bare(name))
  return isWhole ? Math.min(...lines.map(({ size }) => size)) : 0
}

const bare = (text: string) => text.replace(/\s/g, '')
