import { hasPartedAuthority } from '../../graph/facts/steering'
import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Triangle } from '../../model/schema/steering'
import type { Texts } from '../../text/texts'
import type { Changes } from '../changes/changes'
import { calmShapes } from '../drawing/change-signs'
import type { Size } from '../drawing/geometry'
import { movedShapes } from '../drawing/moved-shapes'
import { authoritiesOf, shortName } from '../drawing/names'
import { type Reading, signScale } from '../drawing/reading'
import { grownShapes } from '../drawing/scaled-shapes'
import type { Shape } from '../drawing/shape'
import { measureText } from '../drawing/text-measure'
import { cornerRing, FOLDED_CHANGE, foldedChangeSign, type TriangleChange, triangleChange } from './triangle-change'
import { cornerStates } from './triangle-glyph'

/** Size of the sign of a folded triangle. */
export const FOLDED_SIGN: Size = { width: 22, height: 18 }
const LEFT = 14
const GAP = 4
/** Where the lines of roles end when the first sign of a card is asked about, from the card's top left corner. */
export const FOLDED_SIGN_PORT = { x: LEFT + FOLDED_SIGN.width / 2, y: -14 }
/** How far a sign reaches into the card it stands on. */
const OVERLAP = 5
const WORDS = 12
/** What the findings of the party take of the upper edge of its card. */
const BADGE_ROOM = 44
/** So many signs fit beside each other; the rest is left to the form of the party. */
const MOST_SIGNS = 5

interface FoldedSigns {
  /** Who fills the roles; empty for more triangles than one. */
  readonly words: string
  /** The shapes, relative to the card's top left corner. */
  readonly draw: (reading: Reading, card: Size) => Shape[]
}

/**
 * The folded triangles of one contractor: a sign for each on the upper edge of its card and, where it fits at the reading
 * size, who are owner and client of the only one, and who has authority.
 */
export function foldedSigns(
  map: ChainMap,
  triangles: readonly Triangle[],
  texts: Texts,
  isBadged: boolean,
  changes?: Changes,
): FoldedSigns {
  const [only, ...others] = triangles
  const forms = only && others.length === 0 ? roleForms(map, only, texts, changes) : []
  const isMarked = triangles.some(({ id }) => changes?.markOf(id))
  return {
    words: forms.join('; '),
    draw: (reading, card) => {
      const scale = signScale(reading, 1.8)
      const pitch = (FOLDED_SIGN.width + (isMarked ? FOLDED_CHANGE : 0)) * scale + GAP
      const top = OVERLAP - FOLDED_SIGN.height * scale
      const room = card.width - LEFT - (isBadged ? BADGE_ROOM : 0)
      const count = Math.max(1, Math.min(MOST_SIGNS, triangles.length, Math.floor(room / pitch)))
      const signs = triangles
        .slice(0, count)
        .flatMap((triangle, i) => movedShapes(grownShapes(foldedSign(triangle, changes), scale), LEFT + i * pitch, top))
      const size = Math.max(WORDS, reading.letter)
      const x = LEFT + pitch + 2
      const wordRoom = card.width - x - (isBadged ? BADGE_ROOM : 4)
      const words = forms.find((form) => measureText(form, size, 600) <= wordRoom)
      if (words === undefined) return signs
      const width = measureText(words, size, 600)
      return [
        ...signs,
        { kind: 'rect', x: x - 3, y: -size - 3, width: width + 6, height: size + 2, radius: 3, fill: 'canvas' },
        { kind: 'text', x, y: -4.5, text: words, size, weight: 600, fill: 'ink-muted' },
      ]
    },
  }
}

/** The sign of one triangle with what became of it. */
function foldedSign(triangle: Triangle, changes: Changes | undefined): readonly Shape[] {
  const change = triangleChange(changes?.markOf(triangle.id))
  const sign = drawFoldedSign(triangle)
  if (!change) return changes ? calmShapes(sign) : sign
  const rings = DOTS.flatMap(([role, x, y]) => {
    const kind = change.corners.get(role)
    return kind ? [cornerRing(kind, { x, y }, 4.6, 1.6)] : []
  })
  return [...sign, ...rings, ...foldedChangeSign(change, FOLDED_SIGN)]
}

/** The words beside the sign: with who had a role before, where that changed, as long as there is room for that. */
function roleForms(map: ChainMap, triangle: Triangle, texts: Texts, changes: Changes | undefined): readonly string[] {
  const words = roleWords(map, triangle, texts)
  const change = triangleChange(changes?.markOf(triangle.id))
  const former = changes?.before.triangles[triangle.id]
  if (!changes || !former || !change || change.corners.size === 0) return words
  return [...changedRoles(map, triangle, texts, { ...changes, former, change }), ...words]
}

interface FormerRoles extends Pick<Changes, 'before' | 'texts'> {
  readonly former: Triangle
  readonly change: TriangleChange
}

/** The roles that changed, each with who had it: E OM (was: Parket). */
function changedRoles(map: ChainMap, triangle: Triangle, { vocabulary }: Texts, given: FormerRoles): string[] {
  const { before, change, former, texts } = given
  const named = (of: ChainMap, holders: readonly { readonly party: Id }[]) =>
    holders.map(({ party }) => shortName(of, party)).join(', ')
  const roles = (['owner', 'client'] as const).flatMap((role) => {
    if (!change.corners.has(role)) return []
    const holders = ({ owner, clients }: Triangle) => (role === 'owner' ? (owner ? [owner] : []) : (clients ?? []))
    const [was, is] = [named(before, holders(former)), named(map, holders(triangle))]
    const old = was === '' ? '' : ` (${texts.drawing.difference.was(was)})`
    return [`${vocabulary.roleMark[role]} ${is === '' ? '–' : is}${old}`]
  })
  return roles.length === 0 ? [] : [roles.join('  ')]
}

/** Owner, client and who has authority by the letters of their roles, as far as they are known; the longest form first. */
function roleWords(map: ChainMap, triangle: Triangle, texts: Texts): readonly string[] {
  const { roleMark } = texts.vocabulary
  const word = (mark: string, [first, ...more]: readonly { readonly party: Id }[]) =>
    first ? [`${mark} ${shortName(map, first.party)}${more.length > 0 ? ` +${more.length}` : ''}`] : []
  const corners = [
    ...word(roleMark.owner, triangle.owner ? [triangle.owner] : []),
    ...word(roleMark.client, triangle.clients ?? []),
  ]
  const all = [...corners, ...word(roleMark.authority, authoritiesOf(triangle))]
  return [...new Set([all, corners].map((words) => words.join('  ')))].filter((words) => words !== '')
}

/** The corners of the sign of a folded triangle. */
const DOTS = [
  ['owner', 4, 4],
  ['client', 18, 4],
  ['contractor', 11, 15],
] as const

/**
 * The sign of a folded triangle, 22 by 18: three small corners, filled when the role is known, light when it is deliberately
 * nobody, light with a red edge when it is a hole, a ring around the corner of several clients; a square beside it where somebody
 * has authority over the work.
 */
export function drawFoldedSign(triangle: Triangle, x = 0, y = 0): Shape[] {
  const states = cornerStates(triangle)
  const several: Shape[] =
    (triangle.clients?.length ?? 0) > 1
      ? [{ kind: 'circle', cx: x + 18, cy: y + 4, r: 5.2, fill: 'surface', stroke: { color: 'ink', width: 1.2 } }]
      : []
  return [
    {
      kind: 'path',
      d: `M${x + 4} ${y + 4}H${x + 18}L${x + 11} ${y + 15}Z`,
      fill: 'surface',
      stroke: { color: 'ink', width: 1.3 },
    },
    ...several,
    ...(hasPartedAuthority(triangle)
      ? [{ kind: 'rect' as const, x: x + 15.6, y: y + 11.6, width: 6, height: 6, radius: 0.5, fill: 'ink' as const }]
      : []),
    ...DOTS.map(
      ([role, dx, dy]): Shape => ({
        kind: 'circle',
        cx: x + dx,
        cy: y + dy,
        r: 3,
        fill: states[role] === 'filled' ? 'ink' : 'hole',
        stroke: { color: states[role] === 'open' ? 'strain' : 'ink', width: states[role] === 'open' ? 1.8 : 1.2 },
      }),
    ),
  ]
}
