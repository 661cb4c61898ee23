import type { Mark } from '../../graph/compare/difference'
import type { LadderStep, MeetingLadder, RungId } from '../../graph/facts/meeting-ladder'
import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Meeting } from '../../model/schema/governance'
import type { Texts } from '../../text/texts'
import { CHANGE_SIGN, changeSign } from '../drawing/change-signs'
import type { Point, Rect, Size } from '../drawing/geometry'
import type { SceneEdge, SceneItem } from '../drawing/scene'
import type { Shape } from '../drawing/shape'
import { measureText, wrapText } from '../drawing/text-measure'
import { countSeats, meetingSeats } from '../meetings/meeting-seats'
import { drawEscalationLine } from '../meetings/meetings'
import { routeConnections } from '../routing/route-connections'
import type { Connection } from '../routing/types'

/** A box is at least so wide, and widens to fill its line. */
const BOX = 224
const WIDEST_BOX = 330
const PADDING = 12
const NAME = 15
const NAME_LEADING = 18
const FACT = 13
const FACT_LEADING = 17
/** Room for the words of a rung at its left. */
const LABEL = 132
const GAP = 26
/** Between the lines of boxes of one rung, and between rungs, where arrows turn. */
const LINE_GAP = 34
const RUNG_GAP = 58
const NARROWEST = LABEL + BOX + 2 * GAP

const NOTHING_DIFFERS: ReadonlyMap<Id, Mark> = new Map()
/** The sign of what differs, at the upper right of a box. */
const SIGN = 9

/** What of a map is drawn on the ladder. */
type LadderMap = Pick<ChainMap, 'parties' | 'meetings'>

/** The ladder as a drawing: shapes of its own ground first, then arrows, then boxes. */
interface LadderScene {
  readonly size: Size
  /** The rails, the rungs and their words. */
  readonly ground: readonly Shape[]
  readonly arrows: readonly SceneEdge[]
  /** One per meeting, in the order of the ladder. */
  readonly boxes: readonly SceneItem[]
}

/**
 * Draws the meetings of a map as a ladder: each level a rung, the highest on top, an arrow from each meeting to the one
 * it puts matters before. Pure.
 *
 * @param width to fill, in map units; the drawing is never narrower than one box beside its rung
 * @param kinds while two maps are compared: what became of each meeting that differs
 */
export function ladderScene(
  map: LadderMap,
  ladder: MeetingLadder,
  texts: Texts,
  width: number,
  kinds: ReadonlyMap<Id, Mark> = NOTHING_DIFFERS,
): LadderScene {
  const wide = Math.max(NARROWEST, Math.floor(width))
  const least = Math.min(WIDEST_BOX, wide - LABEL - 2 * GAP, Math.max(BOX, longestWord(ladder) + 2 * PADDING + 26))
  const perLine = Math.max(1, Math.floor((wide - LABEL - GAP) / (least + GAP)))
  const box = Math.min(WIDEST_BOX, Math.floor((wide - LABEL - GAP) / perLine) - GAP)
  const boxes: SceneItem[] = []
  const ground: Shape[] = []
  const words: Rect[] = []
  let y = 16
  for (const { id, meetings } of ladder.rungs) {
    const label = rungWords(id, meetings.length, texts)
    const top = y
    for (let from = 0; from < meetings.length; from += perLine) {
      if (from > 0) y += LINE_GAP
      const line = meetings
        .slice(from, from + perLine)
        .map((meeting) => drawBox(map, meeting, box, ladder.steps[meeting.id], texts, kinds.get(meeting.id)?.kind))
      line.forEach((item, i) => {
        boxes.push({ ...item, origin: { x: LABEL + GAP + i * (box + GAP), y } })
      })
      y += Math.max(...line.map(({ size }) => size.height))
    }
    y = Math.max(y, top + label.height)
    words.push({ x: 24, y: top, width: LABEL - 30, height: label.height })
    ground.push(...label.shapes.map((shape) => (shape.kind === 'text' ? { ...shape, y: shape.y + top } : shape)))
    ground.push({
      kind: 'path',
      d: `M8 ${y + RUNG_GAP / 2 - 6}H${wide - 8}`,
      stroke: { color: 'border', width: 5 },
    })
    y += RUNG_GAP
  }
  const height = y - RUNG_GAP / 2 + 4
  const rails: Shape[] = [8, wide - 8].map((x) => ({
    kind: 'path',
    d: `M${x} 4V${height - 4}`,
    stroke: { color: 'border', width: 5 },
  }))
  return {
    size: { width: wide, height },
    ground: [...rails, ...ground],
    arrows: drawArrows(boxes, words, ladder, map, texts),
    boxes,
  }
}

/** Dutch has long words: a box widens for one rather than breaking it. */
function longestWord({ rungs }: MeetingLadder): number {
  const words = rungs.flatMap(({ meetings }) => meetings.flatMap(({ name }) => name.split(/\s+/)))
  return Math.ceil(Math.max(0, ...words.map((word) => measureText(word, NAME, 700))))
}

function rungWords(
  id: RungId,
  count: number,
  texts: Texts,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const words = texts.ladder
  const name =
    id === 'unknown'
      ? texts.drawing.meetings.level.unknown
      : id === 'none'
        ? texts.drawing.meetings.level.none
        : texts.records.meetingLevel[id]
  const lines = wrapText(name, 15, 700, LABEL - 30)
  const rest = wrapText(count === 0 ? words.emptyRung : words.onRung(count), FACT, 400, LABEL - 30)
  const shapes: Shape[] = [
    ...lines.map(
      (text, i): Shape => ({ kind: 'text', x: 24, y: 15 + i * 19, text, size: 15, weight: 700, fill: 'ink' }),
    ),
    ...rest.map(
      (text, i): Shape => ({
        kind: 'text',
        x: 24,
        y: 15 + lines.length * 19 + i * FACT_LEADING,
        text,
        size: FACT,
        weight: 400,
        fill: 'ink-muted',
      }),
    ),
  ]
  return { shapes, height: lines.length * 19 + rest.length * FACT_LEADING + 4 }
}

/** A meeting in a box: what it is about as a sign, its name, how many sit there and may decide, what is special. */
function drawBox(
  map: LadderMap,
  meeting: Meeting,
  width: number,
  step: LadderStep | undefined,
  texts: Texts,
  kind: Mark['kind'] | undefined,
): SceneItem {
  const { id, scope, permanence } = meeting
  const nameWidth = width - 2 * PADDING - 24 - (kind ? 2 * SIGN : 0)
  const shapes: Shape[] = [...scopeSign(scope, PADDING, 11)]
  let y = 8
  for (const line of wrapText(meeting.name, NAME, 700, nameWidth)) {
    y += NAME_LEADING
    const x = PADDING + 24
    shapes.push({ kind: 'text', x, y: y - 3, text: line, size: NAME, weight: 700, fill: 'ink' })
    if (kind === 'removed') shapes.push(struck(x, y - 8, Math.ceil(measureText(line, NAME, 700))))
  }
  const facts = boxFacts(map, meeting, step, texts, kind)
  y += 3
  for (const { text, strong } of facts) {
    for (const line of wrapText(text, FACT, strong ? 600 : 400, width - 2 * PADDING)) {
      y += FACT_LEADING
      shapes.push({
        kind: 'text',
        x: PADDING,
        y: y - 4,
        text: line,
        size: FACT,
        weight: strong ? 600 : 400,
        fill: strong ? 'ink' : 'ink-muted',
      })
    }
  }
  const height = y + 10
  const dash = kind === 'removed' ? [3, 4] : permanence === 'temporary' ? [7, 5] : undefined
  return {
    id,
    record: { collection: 'meetings', id },
    origin: { x: 0, y: 0 },
    size: { width, height },
    shapes: [
      {
        kind: 'rect',
        x: 1,
        y: 1,
        width: width - 2,
        height: height - 2,
        radius: 10,
        fill: 'canvas',
        stroke: { color: 'ink-muted', width: 2, ...(dash ? { dash } : {}) },
      },
      ...(kind === 'added' ? [innerEdge(width, height)] : []),
      ...shapes,
      ...(kind ? changeSign(kind, width - PADDING - SIGN + 4, SIGN + 8, (2 * SIGN) / CHANGE_SIGN) : []),
    ],
    name: [meeting.name, ...facts.map(({ text }) => text)].join(', '),
  }
}

/** The second edge of what is new. */
function innerEdge(width: number, height: number): Shape {
  const stroke = { color: 'ink-muted' as const, width: 1.2 }
  return { kind: 'rect', x: 5, y: 5, width: width - 10, height: height - 10, radius: 7, stroke }
}

function struck(x: number, y: number, width: number): Shape {
  return { kind: 'path', d: `M${x} ${y}H${x + width}`, stroke: { color: 'ink', width: 1.5 } }
}

interface BoxFact {
  readonly text: string
  readonly strong: boolean
}

function boxFacts(
  map: LadderMap,
  meeting: Meeting,
  step: LadderStep | undefined,
  texts: Texts,
  kind: Mark['kind'] | undefined,
): BoxFact[] {
  const words = texts.ladder
  const { seats, deciders, unknown } = countSeats(meetingSeats(map, meeting))
  const plain = (text: string): BoxFact => ({ text, strong: false })
  return [
    ...(kind ? [{ text: texts.difference.kinds[kind], strong: true }] : []),
    plain(seats === 0 ? words.noSeats(meeting.participants === undefined) : words.seats(seats, deciders, unknown)),
    ...(meeting.permanence === 'temporary' ? [plain(texts.records.permanence.temporary)] : []),
    ...(step?.hasEnded ? [{ text: words.ended, strong: true }] : []),
    ...(step && step.loop.length > 0 ? [{ text: words.short.loop, strong: true }] : []),
    ...(step && step.loop.length === 0 && step.way in words.short
      ? [{ text: words.short[step.way as keyof typeof words.short], strong: true }]
      : []),
  ]
}

/** What a meeting is about, 16 by 14: two links of a chain, a triangle, or a plain square. */
export function scopeSign(scope: Meeting['scope'], x: number, y: number): Shape[] {
  const stroke = { color: 'ink' as const, width: 1.7 }
  switch (scope) {
    case 'chain':
      return [
        { kind: 'rect', x, y: y + 3, width: 10, height: 7, radius: 3.5, stroke },
        { kind: 'rect', x: x + 6.5, y: y + 3, width: 10, height: 7, radius: 3.5, stroke },
      ]
    case 'triangle':
      return [{ kind: 'path', d: `M${x + 1} ${y + 1}H${x + 15}L${x + 8} ${y + 13}Z`, stroke }]
    case 'other':
      return [{ kind: 'rect', x: x + 2, y: y + 1, width: 12, height: 12, radius: 1, stroke }]
  }
}

function drawArrows(
  boxes: readonly SceneItem[],
  words: readonly Rect[],
  ladder: MeetingLadder,
  map: LadderMap,
  texts: Texts,
): SceneEdge[] {
  const connections = boxes.flatMap(({ id }): Connection[] => {
    const to = ladder.steps[id]?.to
    return to && to !== id ? [{ id, from: { obstacle: id }, to: { obstacle: to }, bundle: to }] : []
  })
  const obstacles = [
    ...boxes.map(({ id, origin, size }) => ({ id, rect: { ...origin, ...size } })),
    ...words.map((rect, i) => ({ id: `words:${i}`, rect })),
  ]
  const routes = routeConnections({ obstacles, connections })
  return connections.flatMap(({ id, to }): SceneEdge[] => {
    const points: readonly Point[] | undefined = routes.get(id)?.points
    const name = (meeting: Id) => map.meetings[meeting]?.name ?? ''
    if (!points) return []
    return [
      {
        id: `escalation:${id}`,
        kind: 'escalation',
        record: { collection: 'meetings', id },
        source: id,
        target: to.obstacle,
        route: points,
        shapes: drawEscalationLine(points),
        name: texts.drawing.meetings.escalation(name(id), name(to.obstacle)),
      },
    ]
  })
}
