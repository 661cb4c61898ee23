import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Language } from '../../text/texts'
import { textsOf } from '../../text/texts'
import { center, type Point, type Rect } from '../drawing/geometry'
import { shortName } from '../drawing/names'
import type { Scene, SceneEdge, SceneItem } from '../drawing/scene'
import { round } from '../drawing/shape'

/**
 * The scene with thin lines from one meeting to the cards of who sits there. The
 * same scene when that meeting is not drawn.
 */
export function withSeatLines(scene: Scene, map: ChainMap, meeting: Id, language: Language): Scene {
  const item = scene.meetings.find(({ id }) => id === meeting)
  const record = map.meetings[meeting]
  if (!item || !record) return scene
  const parties = [...(record.participants ?? []).map(({ party }) => party), record.chair, record.secretary]
  const cards = new Map(scene.cards.map((card) => [card.id, card]))
  const texts = textsOf(language)
  const seated = new Set(parties.filter((id) => typeof id === 'string').filter((id) => cards.has(id)))
  const lines = [...seated].flatMap((party): SceneEdge[] => {
    const card = cards.get(party)
    if (!card) return []
    const [from, to] = between(rectOf(item), rectOf(card))
    return [
      {
        id: `seat:${meeting}:${party}`,
        kind: 'seat',
        record: { collection: 'meetings', id: meeting },
        source: meeting,
        target: party,
        route: [from, to],
        shapes: [
          {
            kind: 'path',
            d: `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`,
            stroke: { color: 'accent', width: 1.6, dash: [1.5, 4.5] },
          },
          { kind: 'circle', cx: round(to.x), cy: round(to.y), r: 4, fill: 'accent' },
        ],
        name: texts.drawing.meetings.seatLine(shortName(map, party), record.name),
      },
    ]
  })
  return { ...scene, edges: [...scene.edges, ...lines] }
}

function rectOf({ origin, size }: SceneItem): Rect {
  return { ...origin, ...size }
}

/** The stretch of the line between two middles that lies outside both rectangles. */
function between(a: Rect, b: Rect): readonly [Point, Point] {
  return [edgeOf(a, center(b)), edgeOf(b, center(a))]
}

function edgeOf(rect: Rect, to: Point): Point {
  const { x, y } = center(rect)
  const [dx, dy] = [to.x - x, to.y - y]
  const part = Math.min(1, rect.width / 2 / Math.abs(dx || 1e-9), rect.height / 2 / Math.abs(dy || 1e-9))
  return { x: x + dx * part, y: y + dy * part }
}
