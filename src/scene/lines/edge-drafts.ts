import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { CouplingEnd } from '../../model/schema/relations'
import type { Triangle } from '../../model/schema/steering'
import type { Texts } from '../../text/texts'
import { center, type Point } from '../drawing/geometry'
import type { Badge } from '../drawing/marks'
import { couplingInWords, dependencyInWords, shortName } from '../drawing/names'
import type { SceneItem } from '../drawing/scene'
import { remembered, type SceneMemory, sameKey } from '../memory/scene-memory'
import type { EdgeDraft } from '../routing/edge-draft'
import { rolePort } from '../triangles/triangle-glyph'
import { foldCrowds } from './crowded-pairs'
import { dressOf, type EdgeLayer, layerInWords } from './edge-layer'
import { drawDressedLine, drawSplitLine } from './layer-lines'
import { differenceInWords, natureDresses } from './nature-dress'
import { splitRoute } from './polyline'
import {
  drawCouplingLabel,
  drawCouplingLine,
  drawDependencyLabel,
  drawDependencyLine,
  drawRoleLine,
} from './relation-lines'

export interface EdgeInput {
  readonly map: ChainMap
  readonly cards: readonly SceneItem[]
  readonly glyphs: readonly SceneItem[]
  readonly headers: readonly SceneItem[]
  /** Tables that were put among the cards: lines go round them too. */
  readonly tables?: readonly SceneItem[]
  readonly texts: Texts
  readonly memory: SceneMemory
  readonly moved?: ReadonlyMap<Id, Point> | undefined
  readonly badges?: ReadonlyMap<Id, Badge> | undefined
  readonly layer?: EdgeLayer | undefined
}

/** All lines the map has, before they are routed: roles, coupling points, dependencies. */
export function edgeDrafts(input: EdgeInput): EdgeDraft[] {
  const { map, texts } = input
  return [...roleDrafts(input), ...foldCrowds([...couplingDrafts(input), ...dependencyDrafts(input)], map, texts)]
}

/** The draft made before from the same things, or a new one: most of a large map does not change from scene to scene. */
function sameDraft(memory: SceneMemory, id: string, key: readonly unknown[], make: () => EdgeDraft): EdgeDraft {
  const known = memory.drafts.get(id)
  if (known && sameKey(known.key, key)) return known.draft
  const draft = make()
  memory.drafts.set(id, { key, draft })
  return draft
}

function roleDrafts({ map, cards, glyphs, texts, memory, layer }: EdgeInput): EdgeDraft[] {
  const shown = new Set(cards.map((card) => card.id))
  const drafts = new Map<string, EdgeDraft>()
  for (const glyph of glyphs) {
    const triangle = map.triangles[glyph.id]
    if (!triangle) continue
    for (const { role, party, coordinating } of rolesOf(triangle)) {
      const id = `${glyph.id}:${role}:${party}`
      if (!shown.has(party) || party === triangle.contractor || drafts.has(id)) continue
      const { x, y } = glyph.origin
      const contractor = triangle.contractor ? map.parties[triangle.contractor] : triangle.contractor
      const key = [x, y, coordinating, map.parties[party], contractor, texts, layer?.kind]
      const draft = sameDraft(memory, id, key, () => {
        const { point, side } = rolePort(role)
        return {
          id,
          kind: 'role',
          record: { collection: 'triangles', id: glyph.id },
          source: party,
          target: glyph.id,
          connection: {
            id,
            from: { obstacle: party },
            to: { obstacle: glyph.id, point: { x: x + point.x, y: y + point.y }, side },
            bundle: `${role}:${party}`,
          },
          key: coordinating,
          line: (route) => drawRoleLine(role, coordinating, route, layer && 'line-faded'),
          name: texts.drawing.roleLine(
            texts.vocabulary.role[role],
            shortName(map, party),
            shortName(map, triangle.contractor),
          ),
        }
      })
      drafts.set(id, draft)
    }
  }
  return [...drafts.values()]
}

interface RoleHolder {
  readonly role: 'owner' | 'client'
  readonly party: Id
  readonly coordinating: boolean
}

function rolesOf({ owner, clients }: Triangle): RoleHolder[] {
  return [
    ...(owner ? [{ role: 'owner' as const, party: owner.party, coordinating: false }] : []),
    ...(clients ?? []).map((client) => ({
      role: 'client' as const,
      party: client.party,
      coordinating: client.coordinating === true,
    })),
  ]
}

function dependencyDrafts({ map, cards, texts, memory, layer }: EdgeInput): EdgeDraft[] {
  const shown = new Set(cards.map((card) => card.id))
  const drafts: EdgeDraft[] = []
  for (const dependency of sorted(map.dependencies)) {
    const { id, supplier, dependent } = dependency
    if (!shown.has(supplier) || !shown.has(dependent)) continue
    const dress = dressOf(layer, dependency)
    const said = layerInWords(layer, map, dependency, texts)
    const key = [dependency, map.parties[supplier], map.parties[dependent], texts, dress, said]
    const draft = sameDraft(memory, id, key, () => {
      const label = remembered(memory, id, [dependency, dress], () => drawDependencyLabel(dependency, dress))
      return {
        id,
        kind: 'dependency',
        record: { collection: 'dependencies', id },
        source: supplier,
        target: dependent,
        connection: {
          id,
          from: { obstacle: supplier },
          to: { obstacle: dependent },
          weight: dependency.critical === true ? 2 : 1,
          label: label.size,
        },
        key: dependency,
        line: (route, at) => {
          if (!dress) return drawDependencyLine(dependency, route)
          if (dress !== 'split' && dress !== 'half') return drawDressedLine(dress, route)
          const parts = splitRoute(route, at && center(at))
          return drawSplitLine(natureDresses(dependency), ...parts, dress === 'split')
        },
        label,
        name: [dependencyInWords(map, dependency, texts), said ?? differenceInWords(map, dependency, texts)]
          .filter(Boolean)
          .join(', '),
      }
    })
    drafts.push(draft)
  }
  return drafts
}

function couplingDrafts({ map, cards, glyphs, texts, memory, layer }: EdgeInput): EdgeDraft[] {
  const shown = new Set([...cards, ...glyphs].map((item) => item.id))
  // A folded triangle has no figure of its own: its coupling points then start at the contractor's card.
  const itemOf = (end: CouplingEnd): string | undefined => {
    if ('party' in end) return shown.has(end.party) ? end.party : undefined
    if (shown.has(end.triangle)) return end.triangle
    const contractor = map.triangles[end.triangle]?.contractor
    return contractor && shown.has(contractor) ? contractor : undefined
  }
  return sorted(map.couplingPoints).flatMap((coupling): EdgeDraft[] => {
    const source = itemOf(coupling.ends[0])
    const target = itemOf(coupling.ends[1])
    if (!source || !target || source === target) return []
    const label = remembered(memory, coupling.id, [coupling, texts], () => drawCouplingLabel(coupling, texts))
    return [
      {
        id: coupling.id,
        kind: 'coupling',
        record: { collection: 'couplingPoints', id: coupling.id },
        source,
        target,
        connection: { id: coupling.id, from: { obstacle: source }, to: { obstacle: target }, label: label.size },
        key: coupling,
        line: (route) => drawCouplingLine(coupling, route, layer && 'line-faded'),
        label,
        name: couplingInWords(map, coupling, texts),
      },
    ]
  })
}

function sorted<T>(table: Readonly<Record<string, T>>): T[] {
  return Object.keys(table)
    .sort()
    .flatMap((id) => table[id] ?? [])
}
