import type { Mark } from '../../graph/compare/difference'
import { hasPartedAuthority } from '../../graph/facts/steering'
import type { Triangle } from '../../model/schema/steering'
import type { Texts } from '../../text/texts'
import { calmShapes, changeStroke, edgeScale } from '../drawing/change-signs'
import type { Point, Side, Size } from '../drawing/geometry'
import { PLAIN, type Reading } from '../drawing/reading'
import type { Hotspot } from '../drawing/scene'
import type { Shape, Stroke } from '../drawing/shape'
import { cornerRing, glyphSigns, triangleChange } from './triangle-change'

/** A triangle stands as a small figure on the contractor's card; role lines leave from its two upper corners. */
export const GLYPH_SIZE: Size = { width: 64, height: 54 }
/** Distance between the glyphs of one contractor. */
export const GLYPH_PITCH = 76

const CORNERS = {
  owner: { x: 11, y: 11 },
  client: { x: 53, y: 11 },
  contractor: { x: 32, y: 45 },
} as const
const RADIUS = 9.5
/** The middle of the fourth sign: no corner, but a square beside who does the work. */
const AUTHORITY = { x: 54.5, y: 42 } as const
const AUTHORITY_SIDE = 17
const LETTER = 12

type TriangleRole = keyof typeof CORNERS

/** Known party, deliberately none, or a hole nobody filled yet. */
type CornerState = 'filled' | 'none' | 'open'

/** The state of each corner; a client list that is empty means deliberately none. */
export function cornerStates(triangle: Triangle): Record<TriangleRole, CornerState> {
  const single = (value: unknown): CornerState => (value === undefined ? 'open' : value === null ? 'none' : 'filled')
  const clients = triangle.clients
  return {
    owner: single(triangle.owner),
    client: clients === undefined ? 'open' : clients.length === 0 ? 'none' : 'filled',
    contractor: single(triangle.contractor),
  }
}

/** Who has a line to the triangle: its owner, its clients, and who has authority beside them. */
export type LinedRole = 'owner' | 'client' | 'authority'

/** Where the line of a role leaves the glyph, relative to the glyph, and in which direction. */
export function rolePort(role: LinedRole): { point: Point; side: Side } {
  if (role === 'authority') return { point: { x: GLYPH_SIZE.width, y: AUTHORITY.y }, side: 'right' }
  return { point: { x: CORNERS[role].x, y: 0 }, side: 'top' }
}

interface GlyphLook {
  readonly reading?: Reading
  /** Whether the outline says how sure one is of the triangle. */
  readonly showsCertainty?: boolean
  /** What became of it, when the map shows a difference. */
  readonly mark?: Mark | undefined
  /** Whether it steps back behind what changes. */
  readonly isCalm?: boolean
}

/**
 * The unfolded glyph: a translucent surface, three corners with the letter of their role, holes dashed, and a square beside it
 * where somebody has authority over the work. Where letters must be larger than a corner, a corner is dark when it is known,
 * light when not.
 */
export function drawGlyph(
  triangle: Triangle,
  texts: Texts,
  { reading = PLAIN, showsCertainty = false, mark, isCalm = false }: GlyphLook = {},
): { shapes: Shape[]; hotspots: Hotspot[] } {
  const states = cornerStates(triangle)
  const { owner, client, contractor } = CORNERS
  const certainty = showsCertainty ? triangle.certainty : undefined
  const dash = certainty === 'assumed' ? { dash: [4, 2.5] } : {}
  const change = triangleChange(mark)
  const plain: Stroke = { color: certainty === 'disputed' ? 'strain' : 'ink', width: 1.6, ...dash }
  const stroke = change?.whole ? changeStroke(change.whole, 1.8, edgeScale(reading)) : plain
  const shapes: Shape[] = [
    {
      kind: 'path',
      d: `M${owner.x} ${owner.y}H${client.x}L${contractor.x} ${contractor.y}Z`,
      fill: 'accent',
      fillOpacity: 0.14,
      stroke,
    },
    // A second edge around the first.
    ...(change?.whole === 'added' ? [{ kind: 'path' as const, d: 'M3 6.5H61L32 53.5Z', stroke }] : []),
  ]
  if (hasPartedAuthority(triangle)) {
    shapes.push(...authoritySign(texts.vocabulary.roleMark.authority, reading.letter <= LETTER))
  }
  const hotspots: Hotspot[] = []
  for (const role of ['owner', 'client', 'contractor'] as const) {
    shapes.push(...corner(role, states[role], texts.vocabulary.roleMark[role], reading.letter <= LETTER))
    const changed = change?.corners.get(role)
    if (changed) shapes.push(cornerRing(changed, CORNERS[role], RADIUS + 3, 2))
    if (states[role] === 'open') {
      hotspots.push({
        role,
        center: CORNERS[role],
        radius: RADIUS,
        name: `${texts.vocabulary.role[role]}: ${texts.drawing.roleOpen}`,
      })
    }
  }
  if (change) shapes.push(...glyphSigns(change, reading))
  return { shapes: isCalm ? [...calmShapes(shapes)] : shapes, hotspots }
}

/** The sign of authority, tied to who does the work. Dark where its letter would be too small: it is there only when known. */
function authoritySign(letter: string, isLettered: boolean): Shape[] {
  const { x, y } = AUTHORITY
  const half = AUTHORITY_SIDE / 2
  const edge = CORNERS.contractor.x + RADIUS
  const square: Shape = {
    kind: 'rect',
    x: x - half,
    y: y - half,
    width: AUTHORITY_SIDE,
    height: AUTHORITY_SIDE,
    radius: 2,
    fill: isLettered ? 'hole' : 'node-dark',
    stroke: { color: 'ink', width: 1.5 },
  }
  const shapes: Shape[] = [
    { kind: 'path', d: `M${edge} ${y + 1}H${x - half}`, stroke: { color: 'ink', width: 1.5 } },
    square,
  ]
  if (!isLettered) return shapes
  return [
    ...shapes,
    { kind: 'text', x, y: y + 4.2, text: letter, size: LETTER, weight: 700, fill: 'ink', anchor: 'middle' },
  ]
}

function corner(role: TriangleRole, state: CornerState, letter: string, isLettered: boolean): Shape[] {
  const { x, y } = CORNERS[role]
  const dark = state === 'filled' && (role === 'contractor' || !isLettered)
  const circle: Shape = {
    kind: 'circle',
    cx: x,
    cy: y,
    r: RADIUS,
    fill: dark ? 'node-dark' : 'hole',
    stroke: {
      color: state === 'open' ? 'strain' : 'ink',
      width: state === 'open' && !isLettered ? 3 : 1.5,
      ...(state === 'filled' || !isLettered ? {} : { dash: [2.4, 2.2] }),
    },
  }
  if (!isLettered) return [circle]
  return [
    circle,
    {
      kind: 'text',
      x,
      y: y + 4.2,
      text: state === 'filled' ? letter : state === 'none' ? '–' : '?',
      size: LETTER,
      weight: 700,
      fill: dark ? 'on-node-dark' : state === 'open' ? 'strain' : 'ink',
      anchor: 'middle',
    },
  ]
}
