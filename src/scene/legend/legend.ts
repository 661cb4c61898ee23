import { natureReading } from '../../graph/facts/natures'
import type { ChainMap } from '../../model/chain-map'
import { findDepartment } from '../../model/departments'
import type { Id } from '../../model/id'
import type { CouplingPoint } from '../../model/schema/relations'
import { FLOWS, TIERS } from '../../model/vocabulary'
import type { Texts } from '../../text/texts'
import { chainEntries } from '../cards/chain-tags'
import { bandShapes, departmentStyle } from '../cards/department-style'
import type { CardMeasureLook } from '../cards/measure-look'
import type { Size } from '../drawing/geometry'
import { type Badge, severityIcon, strainIcon, tierMark } from '../drawing/marks'
import type { LegendEntry } from '../drawing/scene'
import type { Shape } from '../drawing/shape'
import type { EdgeLayer } from '../lines/edge-layer'
import { twoToneMark } from '../lines/layer-signs'
import { drawCouplingLine, drawDependencyLine } from '../lines/relation-lines'
import { drawFoldedGlyph } from '../triangles/triangle-glyph'
import { layerEntries, measureEntries } from './layer-legend'
import { meetingEntries } from './meeting-legend'

/** The box an entry's icon fits in. */
export const LEGEND_ICON: Size = { width: 36, height: 20 }

const ROUTE = [
  { x: 1, y: 10 },
  { x: 35, y: 10 },
]

export interface LegendInput {
  readonly map: ChainMap
  /** Ids of what is drawn: parties, triangles, dependencies, coupling points. */
  readonly drawn: ReadonlySet<string>
  readonly severities: ReadonlySet<Badge['severity']>
  readonly folded: boolean
  readonly measure: CardMeasureLook | undefined
  readonly layer: EdgeLayer | undefined
  readonly chains: boolean
  /** Undefined when no party is filtered out. */
  readonly visibleParties: ReadonlySet<Id> | undefined
}

/** A legend of what is really on the map, in a fixed order: departments, tiers, triangles, lines, marks. */
export function buildLegend(input: LegendInput, texts: Texts): LegendEntry[] {
  return [
    ...(input.chains ? chainEntries(input.map, input.drawn) : []),
    ...departmentEntries(input, texts),
    ...tierEntries(input, texts),
    ...triangleEntries(input, texts),
    ...(input.layer ? layerEntries(input.layer, input.map, input.drawn, texts) : []),
    ...lineEntries(input, texts),
    ...meetingEntries(input.map, input.drawn, input.visibleParties, texts),
    ...severityEntries(input, texts),
    ...measureEntries(input.measure, input.drawn),
  ]
}

function departmentEntries({ map, drawn }: LegendInput, texts: Texts): LegendEntry[] {
  const codes = new Set(Object.values(map.parties).flatMap((party) => (drawn.has(party.id) ? [party.department] : [])))
  const sorted = [...codes].sort((a, b) => (a ?? '~').localeCompare(b ?? '~'))
  return sorted.map((code) => {
    const style = departmentStyle(code)
    const label =
      code === null
        ? texts.drawing.departmentNone
        : code === undefined
          ? texts.drawing.departmentUnknown
          : `${code}${named(findDepartment(code)?.name)}`
    return {
      id: `department:${code ?? style.code}`,
      label,
      shapes: [
        {
          kind: 'rect',
          x: 4,
          y: 1,
          width: 28,
          height: 18,
          radius: 3,
          fill: 'surface',
          stroke: { color: 'border-strong', width: 1 },
        },
        ...bandShapes(style, 4, 1, 18),
      ],
    }
  })
}

function named(name: string | undefined): string {
  return name ? ` · ${name}` : ''
}

function tierEntries({ map, drawn }: LegendInput, texts: Texts): LegendEntry[] {
  const present = new Set(Object.values(map.parties).flatMap((party) => (drawn.has(party.id) ? [party.tier] : [])))
  return TIERS.filter((tier) => present.has(tier)).map((tier) => ({
    id: `tier:${tier}`,
    label: texts.vocabulary.tier[tier],
    shapes: tierMark(tier, texts.vocabulary.tierMark[tier], 9, 1),
  }))
}

function triangleEntries({ map, drawn, folded, layer }: LegendInput, texts: Texts): LegendEntry[] {
  const triangles = Object.values(map.triangles).filter((triangle) => drawn.has(triangle.id))
  if (triangles.length === 0) return []
  const words = texts.drawing.legendEntries
  const icon: Shape[] = drawFoldedGlyph(
    { id: 'legend', contractor: 'c', owner: { party: 'o' }, clients: [{ party: 'p' }] },
    7,
    1,
  )
  const entries: LegendEntry[] = [
    { id: 'triangle', label: folded ? words.triangleFolded : words.triangle, shapes: icon },
  ]
  if (!folded) {
    entries.push(
      { id: layer ? 'owner-line:faded' : 'owner-line', label: words.ownerLine, shapes: [line([1.5, 3.5], layer)] },
      { id: layer ? 'client-line:faded' : 'client-line', label: words.clientLine, shapes: [line(undefined, layer)] },
    )
  }
  const open = triangles.some((t) => t.owner === undefined || t.contractor === undefined || t.clients === undefined)
  if (open) {
    const hole: Shape = {
      kind: 'circle',
      cx: 18,
      cy: 10,
      r: 8,
      fill: 'hole',
      stroke: { color: 'strain', width: 1.5, dash: [2.4, 2.2] },
    }
    entries.push({ id: 'hole', label: words.hole, shapes: [hole] })
  }
  return entries
}

function line(dash: readonly number[] | undefined, layer: EdgeLayer | undefined): Shape {
  const color = layer ? 'line-faded' : 'role-line'
  return { kind: 'path', d: 'M1 10H35', stroke: { color, width: 1.4, ...(dash ? { dash } : {}) } }
}

function lineEntries({ map, drawn, layer }: LegendInput, texts: Texts): LegendEntry[] {
  const words = texts.drawing.legendEntries
  const dependencies = Object.values(map.dependencies).filter((dependency) => drawn.has(dependency.id))
  const sample = { id: 'legend', supplier: 'a', dependent: 'b', product: '-' } as const
  const entries: LegendEntry[] = []
  for (const flow of layer ? [] : FLOWS) {
    if (!dependencies.some((dependency) => dependency.flow === flow)) continue
    entries.push({
      id: `flow:${flow}`,
      label: words.flow[flow],
      shapes: drawDependencyLine({ ...sample, flow }, ROUTE),
    })
  }
  const product = { ...sample, flow: 'product' } as const
  if (!layer && dependencies.some((dependency) => dependency.critical === true)) {
    entries.push({
      id: 'critical',
      label: words.critical,
      shapes: drawDependencyLine({ ...product, critical: true }, ROUTE),
    })
  }
  if (dependencies.some((dependency) => dependency.strained === true)) {
    entries.push({ id: 'strained', label: words.strained, shapes: [strainIcon(13, 4)] })
  }
  // In the layer of natures the line itself says so.
  if (layer?.kind !== 'nature' && dependencies.some((dependency) => natureReading(dependency).differ)) {
    entries.push({ id: 'differs', label: texts.layers.differs, shapes: twoToneMark(18, 10) })
  }
  for (const certainty of ['assumed', 'disputed'] as const) {
    if (layer || !dependencies.some((dependency) => dependency.certainty === certainty)) continue
    entries.push({
      id: certainty,
      label: words[certainty],
      shapes: drawDependencyLine({ ...product, certainty }, ROUTE),
    })
  }
  if (Object.values(map.couplingPoints).some((coupling) => drawn.has(coupling.id))) {
    const color = layer ? 'line-faded' : 'coupling'
    const sampled: CouplingPoint = { id: 'legend', ends: [{ party: 'a' }, { party: 'b' }], kind: 'governance' }
    const shapes = drawCouplingLine(sampled, ROUTE, color)
    const diamond: Shape = {
      kind: 'path',
      d: 'M18 3L25 10L18 17L11 10Z',
      fill: 'surface',
      stroke: { color: 'coupling', width: 1.8 },
    }
    entries.push({ id: layer ? 'coupling:faded' : 'coupling', label: words.coupling, shapes: [...shapes, diamond] })
  }
  return entries
}

function severityEntries({ severities }: LegendInput, texts: Texts): LegendEntry[] {
  return (['high', 'medium', 'low', 'question'] as const)
    .filter((severity) => severities.has(severity))
    .map((severity) => ({
      id: `finding:${severity}`,
      label: texts.drawing.legendEntries.finding[severity],
      shapes: [severityIcon(severity, 12, 4)],
    }))
}
