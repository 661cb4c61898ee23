import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Meeting } from '../../model/schema/governance'
import { MEETING_LEVELS } from '../../model/vocabulary'
import type { Texts } from '../../text/texts'
import { type Changes, changeKey, namedWith } from '../changes/changes'
import { type ChangeKind, calmShapes } from '../drawing/change-signs'
import { inflate, overlaps, type Point, type Rect, union } from '../drawing/geometry'
import type { Badge } from '../drawing/marks'
import { PLAIN, type Reading } from '../drawing/reading'
import type { SceneEdge, SceneItem } from '../drawing/scene'
import type { Shape, Stroke } from '../drawing/shape'
import { measureText } from '../drawing/text-measure'
import { changedBody } from '../lines/line-change'
import { arrowHead, roundedPath, shortened } from '../lines/polyline'
import { routesFor } from '../memory/route-memory'
import { remembered, type SceneMemory, sameKey, sameOrNew } from '../memory/scene-memory'
import type { Connection } from '../routing/types'
import { drawMeeting } from './draw-meeting'
import { meetingChange } from './meeting-change'
import { type Band, placeMeetings } from './meeting-places'
import { meetingSeats } from './meeting-seats'
import { meetingInWords } from './meeting-words'

/** What the user wants to see of the meetings. */
export interface MeetingOptions {
  readonly visibleParties?: ReadonlySet<Id> | undefined
  readonly badges?: ReadonlyMap<Id, Badge> | undefined
  /** Which meetings are drawn as tables with their seats; absent or false draws none. */
  readonly meetings?: boolean | ReadonlySet<Id> | undefined
  /** How large letters must be; absent = as at 100 %. */
  readonly reading?: Reading | undefined
  /** Places that go before the document's own while the user drags; routing is then quick. */
  readonly moved?: ReadonlyMap<Id, Point> | undefined
}

/** What became of them, while the map shows a difference. */
interface Changed {
  readonly changes?: Changes | undefined
}

/** The meetings that were put somewhere, and those that wait for a place under the rest of the drawing. */
interface DrawnMeetings {
  readonly put: readonly SceneItem[]
  readonly waiting: readonly (Omit<SceneItem, 'origin'> & { readonly group: string })[]
  /** All, in the order of the band: level, chain, name. */
  readonly order: readonly Meeting[]
}

/** Draws the meetings asked for, each as a table with its seats. */
export function drawMeetings(
  map: ChainMap,
  options: MeetingOptions & Changed,
  texts: Texts,
  memory: SceneMemory,
): DrawnMeetings {
  const { meetings, moved, badges, visibleParties, changes, reading = PLAIN } = options
  if (!meetings) return { put: [], waiting: [], order: [] }
  const order = inOrder(map, meetings, texts)
  const put: SceneItem[] = []
  const waiting: DrawnMeetings['waiting'][number][] = []
  for (const meeting of order) {
    const { id } = meeting
    const seats = meetingSeats(map, meeting, visibleParties)
    const badge = badges?.get(id)
    const look = seats.map(({ label, isHidden }) => `${label}|${isHidden}`).join('|')
    const key = [meeting, texts, look, badge?.severity, reading.letter, changeKey(changes, id)]
    const drawing = remembered(memory, id, key, () => {
      const change = meetingChange(changes?.markOf(id))
      const drawn = drawMeeting(meeting, seats, texts, { badge, reading, change })
      return changes && !change ? { ...drawn, shapes: calmShapes(drawn.shapes) } : drawn
    })
    const item = {
      id,
      record: { collection: 'meetings' as const, id },
      size: drawing.size,
      shapes: drawing.shapes,
      name: namedWith(changes, 'meetings', id, meetingInWords(map, meeting, seats, texts)),
    }
    const origin = moved?.get(id) ?? map.positions[id]
    if (origin) put.push(sameOrNew(memory, { ...item, origin }))
    else waiting.push({ ...item, group: levelOf(meeting) })
  }
  return { put, waiting, order }
}

function inOrder(map: ChainMap, wanted: true | ReadonlySet<Id>, { language }: Texts): Meeting[] {
  const collator = new Intl.Collator(language, { numeric: true })
  const place = (level: string) => [...MEETING_LEVELS, 'unknown', 'none'].indexOf(level)
  const chain = ({ chain: id }: Meeting) => (id ? (map.chains[id]?.name ?? '') : '')
  return Object.values(map.meetings)
    .filter(({ id }) => wanted === true || wanted.has(id))
    .sort(
      (a, b) =>
        place(levelOf(a)) - place(levelOf(b)) ||
        collator.compare(chain(a), chain(b)) ||
        collator.compare(a.name, b.name) ||
        (a.id < b.id ? -1 : 1),
    )
}

function levelOf({ level }: Meeting): string {
  return level === undefined ? 'unknown' : (level ?? 'none')
}

/**
 * The meetings in their places, with the words beside their rows.
 *
 * @param drawing around everything but the meetings
 */
export function placeInBand(
  { put, waiting, order }: DrawnMeetings,
  drawing: Rect | undefined,
  {
    texts,
    memory,
    reading,
  }: { readonly texts: Texts; readonly memory: SceneMemory; readonly reading: Reading | undefined },
): { readonly meetings: readonly SceneItem[]; readonly headers: readonly SceneItem[] } {
  const sizes = new Map([...put, ...waiting].map(({ id, size }) => [id, size]))
  const asked = order.flatMap((meeting) => {
    const size = sizes.get(meeting.id)
    return size ? [{ id: meeting.id, size, group: levelOf(meeting) }] : []
  })
  const standing = new Map(put.map(({ id, origin, size }) => [id, { ...origin, ...size }]))
  const band = placeMeetings(asked, standing, drawing)
  const placed = waiting.flatMap(({ group: _, ...item }): SceneItem[] => {
    const origin = band.places.get(item.id)
    return origin ? [sameOrNew(memory, { ...item, origin })] : []
  })
  return {
    meetings: [...put, ...placed].sort((a, b) => (a.id < b.id ? -1 : 1)),
    headers: bandHeaders(band, texts, reading),
  }
}

function bandHeaders({ line, headings }: Band, texts: Texts, { letter }: Reading = PLAIN): SceneItem[] {
  if (!line) return []
  const words = texts.drawing.meetings
  const text = (content: string, y: number, size: number): Shape => ({
    kind: 'text',
    x: 0,
    y,
    text: content,
    size,
    weight: 700,
    fill: 'ink-muted',
  })
  const dashes: Shape = {
    kind: 'path',
    d: `M0 0H${line.width}`,
    stroke: { color: 'border', width: 1.5 },
  }
  const [small, large] = [Math.max(12.5, letter), Math.max(15, letter)]
  return [
    {
      id: 'band:meetings',
      origin: { x: line.x, y: line.y },
      size: { width: line.width, height: 22 },
      // Under the line there is room for small words, above it for large ones.
      shapes: [dashes, text(words.band, small > 16 ? -small * 0.4 : 18, small)],
      name: words.band,
    },
    ...[...headings].map(([group, { x, y }]): SceneItem => {
      const level = MEETING_LEVELS.find((known) => known === group)
      const name = level ? texts.records.meetingLevel[level] : group === 'none' ? words.level.none : words.level.unknown
      const width = Math.ceil(measureText(name, large, 700))
      return {
        id: `band:meetings:${group}`,
        origin: { x, y: y - 10 - large * 1.3 },
        size: { width, height: large * 1.3 },
        shapes: [
          { kind: 'rect', x: -4, y: -1, width: width + 8, height: large * 1.3 + 2, radius: 6, fill: 'canvas' },
          text(name, large, large),
        ],
        name,
      }
    }),
  ]
}

/** Arrows from each meeting to the one it puts matters before, around everything that is drawn near them. */
export function drawEscalations(
  map: ChainMap,
  meetings: readonly SceneItem[],
  others: readonly SceneItem[],
  texts: Texts,
  { memory, isDragging, changes }: Changed & { readonly memory: SceneMemory; readonly isDragging: boolean },
): SceneEdge[] {
  const drawn = new Set(meetings.map(({ id }) => id))
  const connections = meetings.flatMap(({ id }): Connection[] => {
    const above = map.meetings[id]?.escalatesTo
    if (!above || above === id || !drawn.has(above)) return []
    return [{ id: escalationId(id), from: { obstacle: id }, to: { obstacle: above }, bundle: `escalation:${above}` }]
  })
  if (connections.length === 0) return []
  const around = union(meetings.map(({ origin, size }) => ({ ...origin, ...size })))
  const reach = around && inflate(around, 60)
  const rect = ({ origin, size }: SceneItem): Rect => ({ ...origin, ...size })
  const near = others.filter((item) => reach && overlaps(rect(item), reach))
  const obstacles = [...meetings, ...near].map((item) => ({ id: item.id, rect: rect(item) }))
  const routes = routesFor({ obstacles, connections }, { ...memory, routed: memory.escalations }, isDragging)
  return connections.flatMap(({ id, from, to }): SceneEdge[] => {
    const [source, target] = [from.obstacle, to.obstacle]
    const [low, high] = [map.meetings[source], map.meetings[target]]
    const route = routes.get(id)
    if (!low || !high || !route) return []
    const name = texts.drawing.meetings.escalation(low.name, high.name)
    const known = memory.edges.get(id)
    const key = [route, name, target, changeKey(changes, source, target)]
    if (known && sameKey(known.key, key)) return [known.edge]
    const edge: SceneEdge = {
      id,
      kind: 'escalation',
      record: { collection: 'meetings', id: source },
      source,
      target,
      route: route.points,
      shapes: drawEscalationLine(route.points, escalationChange(source, target, changes)),
      name,
    }
    memory.edges.set(id, { key, edge })
    return [edge]
  })
}

function escalationId(meeting: Id): string {
  return `escalation:${meeting}`
}

/** What became of an escalation: that of either end, or of whom one puts matters before. */
function escalationChange(source: Id, target: Id, changes: Changes | undefined): ChangeKind | undefined {
  const [from, to] = [source, target].map((id) => changes?.markOf(id))
  const whole = [from?.kind, to?.kind]
  for (const kind of ['removed', 'added'] as const) if (whole.includes(kind)) return kind
  return from?.fields.some(({ field }) => field === 'escalatesTo') ? 'added' : undefined
}

/** A line with an open arrow head, unlike that of any dependency. */
export function drawEscalationLine(route: readonly Point[], change?: ChangeKind): Shape[] {
  const stroke: Stroke = { color: 'accent', width: 2.2 }
  const body = shortened(route, 12)
  return [
    ...(change ? changedBody(change, body, 2.2, 1) : [{ kind: 'path' as const, d: roundedPath(body), stroke }]),
    { kind: 'path', d: arrowHead(route, 13), fill: 'surface', stroke },
  ]
}
