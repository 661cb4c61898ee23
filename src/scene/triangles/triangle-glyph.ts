import type { Triangle } from '../../model/schema/steering'
import type { Texts } from '../../text/texts'
import type { Point, Side, Size } from '../drawing/geometry'
import type { Hotspot } from '../drawing/scene'
import type { Shape } from '../drawing/shape'

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

export type TriangleRole = keyof typeof CORNERS

/** Known party, deliberately none, or a hole nobody filled yet. */
export type CornerState = 'filled' | 'none' | 'open'

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

/** Where the line of a role leaves the glyph, relative to the glyph, and in which direction. */
export function rolePort(role: 'owner' | 'client'): { point: Point; side: Side } {
  return { point: { x: CORNERS[role].x, y: 0 }, side: 'top' }
}

/** The unfolded glyph: a translucent surface, three corners with the letter of their role, holes dashed. */
export function drawGlyph(triangle: Triangle, texts: Texts): { shapes: Shape[]; hotspots: Hotspot[] } {
  const states = cornerStates(triangle)
  const { owner, client, contractor } = CORNERS
  const dash = triangle.certainty === 'assumed' ? { dash: [4, 2.5] } : {}
  const shapes: Shape[] = [
    {
      kind: 'path',
      d: `M${owner.x} ${owner.y}H${client.x}L${contractor.x} ${contractor.y}Z`,
      fill: 'accent',
      fillOpacity: 0.14,
      stroke: { color: triangle.certainty === 'disputed' ? 'strain' : 'ink', width: 1.6, ...dash },
    },
  ]
  const hotspots: Hotspot[] = []
  for (const role of ['owner', 'client', 'contractor'] as const) {
    shapes.push(...corner(role, states[role], texts.vocabulary.roleMark[role]))
    if (states[role] === 'open') {
      hotspots.push({
        role,
        center: CORNERS[role],
        radius: RADIUS,
        name: `${texts.vocabulary.role[role]}: ${texts.drawing.roleOpen}`,
      })
    }
  }
  return { shapes, hotspots }
}

function corner(role: TriangleRole, state: CornerState, letter: string): Shape[] {
  const { x, y } = CORNERS[role]
  const dark = role === 'contractor' && state === 'filled'
  return [
    {
      kind: 'circle',
      cx: x,
      cy: y,
      r: RADIUS,
      fill: dark ? 'node-dark' : 'hole',
      stroke: {
        color: state === 'open' ? 'strain' : 'ink',
        width: 1.5,
        ...(state === 'filled' ? {} : { dash: [2.4, 2.2] }),
      },
    },
    {
      kind: 'text',
      x,
      y: y + 4.2,
      text: state === 'filled' ? letter : state === 'none' ? '–' : '?',
      size: 12,
      weight: 700,
      fill: dark ? 'on-node-dark' : state === 'open' ? 'strain' : 'ink',
      anchor: 'middle',
    },
  ]
}

/** The folded badge, 22 by 18: three small corners, filled when the role is known, hollow when not. */
export function drawFoldedGlyph(triangle: Triangle, x: number, y: number): Shape[] {
  const states = cornerStates(triangle)
  const dots = [
    ['owner', 4, 4],
    ['client', 18, 4],
    ['contractor', 11, 15],
  ] as const
  return [
    {
      kind: 'path',
      d: `M${x + 4} ${y + 4}H${x + 18}L${x + 11} ${y + 15}Z`,
      fill: 'surface',
      stroke: { color: 'ink', width: 1.3 },
    },
    ...dots.map(
      ([role, dx, dy]): Shape => ({
        kind: 'circle',
        cx: x + dx,
        cy: y + dy,
        r: 3,
        fill: states[role] === 'filled' ? 'ink' : 'hole',
        stroke: { color: states[role] === 'open' ? 'strain' : 'ink', width: 1.2 },
      }),
    ),
  ]
}

/** Size of the folded badge. */
export const FOLDED_GLYPH_SIZE: Size = { width: 22, height: 18 }
