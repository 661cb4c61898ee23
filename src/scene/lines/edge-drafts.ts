import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { isJsonObject } from '../../model/json-value'
import type { CouplingEnd } from '../../model/schema/relations'
import type { Triangle } from '../../model/schema/steering'
import { joined, type Texts } from '../../text/texts'
import { type Changes, changeKey, holderChange, namedWith } from '../changes/changes'
import { type ChangeKind, calmShapes } from '../drawing/change-signs'
import { center, type Point } from '../drawing/geometry'
import type { LabelForms } from '../drawing/label-forms'
import type { Badge } from '../drawing/marks'
import { authoritiesOf, couplingInWords, dependencyInWords, roleLineInWords } from '../drawing/names'
import { PLAIN, type Reading } from '../drawing/reading'
import type { SceneItem } from '../drawing/scene'
import type { Shape } from '../drawing/shape'
import { type SceneMemory, sameKey } from '../memory/scene-memory'
import type { EdgeDraft } from '../routing/edge-draft'
import { type LinedRole, rolePort } from '../triangles/triangle-glyph'
import { type Bundle, bundleCouplings, bundleDependencies, type DependencyBundle } from './bundles'
import { couplingLabel } from './coupling-label'
import { dependencyLabel } from './dependency-label'
import { type EdgeLayer, layerInWords } from './edge-layer'
import { drawDressedLine, drawSplitLine } from './layer-lines'
import { type LineChange, lineChange, signsOnLine } from './line-change'
import { differenceInWords, natureDresses } from './nature-dress'
import { splitRoute } from './polyline'
import { drawCouplingLine, drawRelationLine, drawRoleLine } from './relation-lines'

export interface EdgeInput {
  readonly map: ChainMap
  readonly cards: readonly SceneItem[]
  readonly glyphs: readonly SceneItem[]
  readonly headers: readonly SceneItem[]
  /** Meetings that were put among the cards: lines go round them too. */
  readonly meetings?: readonly SceneItem[]
  readonly texts: Texts
  readonly memory: SceneMemory
  readonly moved?: ReadonlyMap<Id, Point> | undefined
  readonly badges?: ReadonlyMap<Id, Badge> | undefined
  readonly layer?: EdgeLayer | undefined
  readonly reading?: Reading | undefined
  /** Absent while the map shows no difference. */
  readonly changes?: Changes | undefined
}

/** All lines the map has, before they are routed: roles, coupling points, dependencies. */
export function edgeDrafts(input: EdgeInput): EdgeDraft[] {
  return [...roleDrafts(input), ...couplingDrafts(input), ...dependencyDrafts(input)]
}

/** The draft made before from the same things, or a new one: most of a large map does not change from scene to scene. */
function sameDraft(memory: SceneMemory, id: string, key: readonly unknown[], make: () => EdgeDraft): EdgeDraft {
  const known = memory.drafts.get(id)
  if (known && sameKey(known.key, key)) return known.draft
  const draft = make()
  memory.drafts.set(id, { key, draft })
  return draft
}

function roleDrafts({ map, cards, glyphs, texts, memory, layer, changes, reading = PLAIN }: EdgeInput): EdgeDraft[] {
  const shown = new Set(cards.map((card) => card.id))
  const drafts = new Map<string, EdgeDraft>()
  for (const glyph of glyphs) {
    const triangle = map.triangles[glyph.id]
    if (!triangle) continue
    for (const { role, party, coordinating, over } of rolesOf(triangle, texts)) {
      const id = `${glyph.id}:${role}:${party}`
      if (!shown.has(party) || party === triangle.contractor || drafts.has(id)) continue
      const { x, y } = glyph.origin
      const contractor = triangle.contractor ? map.parties[triangle.contractor] : triangle.contractor
      const key: unknown[] = [
        x,
        y,
        coordinating,
        over,
        map.parties[party],
        contractor,
        texts,
        layer?.kind,
        reading.letter,
      ]
      key.push(changeKey(changes, triangle.id))
      const change = holderChange(changes?.markOf(triangle.id), ROLE_FIELDS[role], (item) => partyOf(item) === party)
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
          key: `${coordinating} ${reading.letter}`,
          line: (route) =>
            calmUnless(
              !changes || change !== undefined,
              drawRoleLine(coordinating, route, { color: layer ? 'line-faded' : 'role-line', reading, change }),
            ),
          name: roleLineInWords(map, { role, party, over }, triangle.contractor, texts),
        }
      })
      drafts.set(id, draft)
    }
  }
  return [...drafts.values()]
}

/** The field of a triangle that says who has a role. */
const ROLE_FIELDS = { owner: 'owner', client: 'clients', authority: 'authorities' } as const satisfies Record<
  LinedRole,
  keyof Triangle
>

function partyOf(item: unknown): unknown {
  return isJsonObject(item) ? item.party : undefined
}

function calmUnless(isStrong: boolean, shapes: Shape[]): Shape[] {
  return isStrong ? shapes : [...calmShapes(shapes)]
}

interface RoleHolder {
  readonly role: LinedRole
  readonly party: Id
  readonly coordinating: boolean
  /** Over what, of who has authority. */
  readonly over?: string
}

function rolesOf(triangle: Triangle, texts: Texts): RoleHolder[] {
  const { owner, clients } = triangle
  return [
    ...(owner ? [{ role: 'owner' as const, party: owner.party, coordinating: false }] : []),
    ...(clients ?? []).map((client) => ({
      role: 'client' as const,
      party: client.party,
      coordinating: client.coordinating === true,
    })),
    ...authoritiesOf(triangle).map(({ party, over }) => ({
      role: 'authority' as const,
      party,
      coordinating: false,
      over: joined(over, texts.language),
    })),
  ]
}

function dependencyDrafts({ map, cards, texts, memory, layer, changes, reading = PLAIN }: EdgeInput): EdgeDraft[] {
  const shown = new Set(cards.map((card) => card.id))
  return bundleDependencies(map, shown, layer).map((bundle) => {
    const { id, source, target, parts, dress } = bundle
    const [first] = parts
    const said = parts.map((part) => layerInWords(layer, map, part, texts))
    const key: unknown[] = [...parts, map.parties[source], map.parties[target], texts, dress, reading.letter, ...said]
    key.push(changeKey(changes, ...parts.map((part) => part.id)))
    return sameDraft(memory, id, key, () => {
      const name = parts
        .map((part, i) => {
          const words = [dependencyInWords(map, part, texts), said[i] ?? differenceInWords(map, part, texts)]
          return namedWith(changes, 'dependencies', part.id, words.filter(Boolean).join(', '))
        })
        .join('; ')
      const change = lineChange(changes, 'dependencies', parts, 'product')
      const line = lineOf(bundle, layer !== undefined, reading, change?.whole)
      return {
        ...lineBetween(bundle, dependencyLabel(bundle, PLAIN), isCritical(bundle) ? 2 : 1),
        kind: 'dependency',
        record: { collection: 'dependencies', id: first.id },
        key: parts,
        line: changes ? lineWithSigns(line, change, reading) : line,
        label: dependencyLabel(bundle, reading, change),
        priority:
          4 * Number(change !== undefined) +
          2 * Number(isCritical(bundle)) +
          Number(parts.some(({ strained }) => strained === true)),
        isCalm: changes !== undefined && !change,
        name: parts.length > 1 ? texts.drawing.bundle(parts.length, name) : name,
      }
    })
  })
}

function isCritical({ parts }: DependencyBundle): boolean {
  return parts.some(({ critical }) => critical === true)
}

/** What the line of a bundle joins, with room for its label. */
function lineBetween(bundle: Bundle<{ readonly id: Id }>, label: LabelForms, weight: number) {
  const { id, source, target } = bundle
  const connection = { id, from: { obstacle: source }, to: { obstacle: target }, weight, ...roomOf(label) }
  return { id, ...bundled(bundle), source, target, connection }
}

function bundled({ parts }: Bundle<{ readonly id: Id }>): { readonly bundle?: readonly Id[] } {
  return parts.length > 1 ? { bundle: parts.map(({ id }) => id) } : {}
}

/** What the router keeps free for a label: lines lie the same at every reading size. */
function roomOf({ forms: [best] }: LabelForms) {
  return best ? { label: best.size } : {}
}

/** A line that says what became of it also where its label has no room; one that stays the same steps back. */
function lineWithSigns(line: EdgeDraft['line'], change: LineChange | undefined, reading: Reading): EdgeDraft['line'] {
  if (!change) return (route, label) => [...calmShapes(line(route, label))]
  return (route, label) => [...line(route, label), ...(label ? [] : signsOnLine(change, route, reading))]
}

function lineOf(
  bundle: DependencyBundle,
  isLayered: boolean,
  reading: Reading,
  change: ChangeKind | undefined,
): EdgeDraft['line'] {
  const { dress, parts, source } = bundle
  const [first] = parts
  const goesBack = parts.some(({ supplier, mutual }) => supplier !== source || mutual === true)
  return (route, at) => {
    if (!isLayered || !dress) {
      return drawRelationLine({ critical: isCritical(bundle), goesBack, change }, route, reading)
    }
    if (dress !== 'split' && dress !== 'half') {
      return drawDressedLine(dress, route, { reading, goesBack })
    }
    return drawSplitLine(natureDresses(first), ...splitRoute(route, at && center(at)), dress === 'split', reading)
  }
}

function couplingDrafts({
  map,
  cards,
  glyphs,
  texts,
  memory,
  layer,
  changes,
  reading = PLAIN,
}: EdgeInput): EdgeDraft[] {
  const shown = new Set([...cards, ...glyphs].map((item) => item.id))
  // A folded triangle has no figure of its own: its coupling points then start at the contractor's card.
  const itemOf = (end: CouplingEnd): string | undefined => {
    if ('party' in end) return shown.has(end.party) ? end.party : undefined
    if (shown.has(end.triangle)) return end.triangle
    const contractor = map.triangles[end.triangle]?.contractor
    return contractor && shown.has(contractor) ? contractor : undefined
  }
  const showsCertainty = layer?.kind === 'certainty'
  return bundleCouplings(map, itemOf).map((bundle) => {
    const { id, source, target, parts } = bundle
    const [first] = parts
    const name = parts
      .map((part) => namedWith(changes, 'couplingPoints', part.id, couplingInWords(map, part, texts)))
      .join('; ')
    const key: unknown[] = [...parts, name, source, target, texts, layer?.kind, reading.letter]
    key.push(changeKey(changes, ...parts.map((part) => part.id)))
    return sameDraft(memory, id, key, () => {
      const change = lineChange(changes, 'couplingPoints', parts)
      const isCalm = changes !== undefined && !change
      const color = isCalm ? 'line-calm' : layer && !showsCertainty ? 'line-faded' : 'coupling'
      return {
        ...lineBetween(bundle, couplingLabel(parts, texts, PLAIN), 1),
        kind: 'coupling',
        record: { collection: 'couplingPoints', id: first.id },
        key: parts,
        line: (route) => drawCouplingLine(first, route, { color, reading, showsCertainty, change: change?.whole }),
        label: couplingLabel(parts, texts, reading, change),
        priority: 1,
        isCalm,
        name: parts.length > 1 ? texts.drawing.bundle(parts.length, name) : name,
      }
    })
  })
}
