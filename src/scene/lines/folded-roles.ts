import { partiesInTriangle } from '../../graph/facts/steering'
import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Triangle } from '../../model/schema/steering'
import { joined, type Language, type Texts, textsOf } from '../../text/texts'
import type { LabelForm } from '../drawing/label-forms'
import { authoritiesOf, roleLineInWords } from '../drawing/names'
import type { Reading } from '../drawing/reading'
import type { Scene, SceneEdge, SceneItem } from '../drawing/scene'
import { measureText } from '../drawing/text-measure'
import { routeConnections } from '../routing/route-connections'
import type { Connection } from '../routing/types'
import { FOLDED_SIGN_PORT } from '../triangles/folded-sign'
import type { LinedRole } from '../triangles/triangle-glyph'
import { labelType } from './label-text'
import { drawRoleLine } from './relation-lines'

/** Of more triangles than this at once the role lines are not drawn. */
const MOST_TRIANGLES = 12

interface Role {
  readonly triangle: Triangle
  readonly holder: Id
  readonly contractor: Id
  readonly role: LinedRole
  readonly coordinating: boolean
  /** Over what, of who has authority. */
  readonly over?: string
}

/**
 * The scene with, of folded triangles that are asked about, the lines from who fills a role to the contractor. Nothing else
 * on the map moves for them.
 *
 * @param asked ids of triangles, and of parties in them
 */
export function withRoleLines(
  scene: Scene,
  map: ChainMap,
  asked: ReadonlySet<Id>,
  { language, reading }: { readonly language: Language; readonly reading: Reading },
): Scene {
  if (asked.size === 0) return scene
  const unfolded = new Set(scene.glyphs.map(({ id }) => id))
  const cards = new Map(scene.cards.map((card) => [card.id, card]))
  const triangles = Object.values(map.triangles).filter(
    (triangle) =>
      !unfolded.has(triangle.id) && (asked.has(triangle.id) || partiesInTriangle(triangle).some((id) => asked.has(id))),
  )
  if (triangles.length === 0 || triangles.length > MOST_TRIANGLES) return scene
  const texts = textsOf(language)
  const roles = triangles
    .flatMap((triangle) => rolesOf(triangle, texts))
    .filter(({ holder, contractor }) => cards.has(holder) && cards.has(contractor))
  const routes = routeConnections(
    {
      obstacles: scene.cards.map(({ id, origin, size }) => ({ id, rect: { ...origin, ...size } })),
      connections: roles.map((role) => connectionOf(role, cards)),
    },
    { mode: 'quick' },
  )
  const lines = roles.flatMap((role): SceneEdge[] => {
    const route = routes.get(idOf(role))
    if (!route) return []
    const { triangle, holder, contractor, coordinating } = role
    return [
      {
        id: idOf(role),
        kind: 'role',
        record: { collection: 'triangles', id: triangle.id },
        source: holder,
        target: contractor,
        route: route.points,
        shapes: drawRoleLine(coordinating, route.points, { color: 'accent', reading }),
        words: { forms: [], open: wordsOf(role, texts).map((word) => formOf(word, reading)) },
        name: roleLineInWords(map, { role: role.role, party: holder, over: role.over }, contractor, texts),
      },
    ]
  })
  return lines.length === 0 ? scene : { ...scene, edges: [...scene.edges, ...lines] }
}

function rolesOf(triangle: Triangle, texts: Texts): Role[] {
  const { contractor, owner, clients } = triangle
  if (!contractor) return []
  return [
    ...(owner ? [{ triangle, holder: owner.party, contractor, role: 'owner' as const, coordinating: false }] : []),
    ...(clients ?? []).map(({ party, coordinating }) => ({
      triangle,
      holder: party,
      contractor,
      role: 'client' as const,
      coordinating: coordinating === true,
    })),
    ...authoritiesOf(triangle).map(({ party, over }) => ({
      triangle,
      holder: party,
      contractor,
      role: 'authority' as const,
      coordinating: false,
      over: joined(over, texts.language),
    })),
  ].filter(({ holder }) => holder !== contractor)
}

function idOf({ triangle, role, holder }: Role): string {
  return `folded:${triangle.id}:${role}:${holder}`
}

function connectionOf(role: Role, cards: ReadonlyMap<Id, SceneItem>): Connection {
  const { x, y } = cards.get(role.contractor)?.origin ?? { x: 0, y: 0 }
  return {
    id: idOf(role),
    from: { obstacle: role.holder },
    to: {
      obstacle: role.contractor,
      point: { x: x + FOLDED_SIGN_PORT.x, y: y + FOLDED_SIGN_PORT.y },
      side: 'top',
    },
    bundle: `${role.role}:${role.holder}`,
  }
}

/** What stands on the line of a role: its word, and of authority over what, as long as there is room for that. */
function wordsOf({ role, over }: Role, { drawing, forms, vocabulary }: Texts): readonly string[] {
  if (role !== 'authority') return [vocabulary.role[role]]
  const { asAuthority } = forms.triangle
  return over ? [drawing.authorityWord(over), asAuthority] : [asAuthority]
}

function formOf(text: string, reading: Reading): LabelForm {
  const { size, leading, pad, scale } = labelType(reading.letter)
  const box = { width: Math.ceil(measureText(text, size, 600) + 2 * pad), height: Math.ceil(leading + 4 * scale) }
  return {
    size: box,
    cost: 0,
    draw: () => ({
      size: box,
      shapes: [
        {
          kind: 'rect',
          x: 0,
          y: 0,
          ...box,
          radius: box.height / 2,
          fill: 'surface',
          stroke: { color: 'accent', width: 1.2 },
        },
        { kind: 'text', x: pad, y: 2 * scale + size * 0.95, text, size, weight: 600, fill: 'accent' },
      ],
    }),
  }
}
