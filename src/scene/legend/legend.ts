import { hasPartedAuthority } from '../../graph/facts/steering'
import type { ChainMap } from '../../model/chain-map'
import { findDepartment } from '../../model/departments'
import type { Id } from '../../model/id'
import type { Triangle } from '../../model/schema/steering'
import { TIERS } from '../../model/vocabulary'
import type { Texts } from '../../text/texts'
import { chainEntries } from '../cards/chain-tags'
import { bandShapes, departmentStyle } from '../cards/department-style'
import type { CardMeasureLook } from '../cards/measure-look'
import type { Changes } from '../changes/changes'
import type { Size } from '../drawing/geometry'
import { type Badge, pinSign, severityIcon, strainIcon, tierMark } from '../drawing/marks'
import { movedShapes } from '../drawing/moved-shapes'
import type { CardSigns, LegendEntry, LegendGroup, SceneEdge } from '../drawing/scene'
import type { Shape } from '../drawing/shape'
import type { EdgeLayer } from '../lines/edge-layer'
import { drawCouplingLine, drawRelationLine, type LineSays } from '../lines/relation-lines'
import { drawFoldedSign } from '../triangles/folded-sign'
import { changeEntries } from './change-legend'
import { layerEntries, measureEntries } from './layer-legend'
import { meetingEntries } from './meeting-legend'

/** The box an entry's icon fits in. */
export const LEGEND_ICON: Size = { width: 36, height: 20 }

const ROUTE = [
  { x: 1, y: 10 },
  { x: 35, y: 10 },
]

interface LegendInput {
  readonly map: ChainMap
  /** Ids of what is drawn: parties, triangles, dependencies, coupling points. */
  readonly drawn: ReadonlySet<string>
  readonly edges: readonly Pick<SceneEdge, 'kind' | 'bundle'>[]
  /** Which of the small signs are on any card. */
  readonly signs: CardSigns
  readonly severities: ReadonlySet<Badge['severity']>
  readonly folded: boolean
  readonly measure: CardMeasureLook | undefined
  readonly layer: EdgeLayer | undefined
  readonly chains: boolean
  /** Undefined when no party is filtered out. */
  readonly visibleParties: ReadonlySet<Id> | undefined
  /** Undefined while the map shows no difference. */
  readonly changes?: Changes | undefined
}

/**
 * A legend of what is really on the map, in a fixed order. What belongs together is one entry, so that there are never more
 * than eight: a legend that is longer is not read. A difference leaves out the signs of findings, so that it makes no ninth.
 */
export function buildLegend(input: LegendInput, texts: Texts): LegendGroup[] {
  const titles = texts.drawing.legendTitles
  const lines = lineEntries(input, texts)
  const layered = input.layer ? layerEntries(input.layer, input.map, input.drawn, texts) : []
  return [
    group('difference', titles.difference, input.changes ? changeEntries(input.changes, input.drawn, texts) : []),
    group('chains', titles.chains, input.chains ? chainEntries(input.map, input.drawn) : []),
    group('departments', titles.departments, departmentEntries(input, texts)),
    group('tiers', titles.tiers, tierEntries(input, texts)),
    group('triangles', titles.triangles, triangleEntries(input, texts)),
    group('lines', titles.lines, [...layered, ...lines]),
    group('meetings', titles.meetings, meetingEntries(input.map, input.drawn, input.visibleParties, texts)),
    group('findings', titles.findings, severityEntries(input, texts)),
    group('measure', titles.measure, measureEntries(input.measure, input.drawn)),
  ].filter(({ entries }) => entries.length > 0)
}

function group(id: string, title: string, entries: readonly LegendEntry[]): LegendGroup {
  return { id, title, entries }
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

function tierEntries({ map, drawn, signs }: LegendInput, texts: Texts): LegendEntry[] {
  const pin: LegendEntry[] = signs.pin
    ? [{ id: 'pinned', label: texts.drawing.legendEntries.pinned, shapes: pinSign(18, 4) }]
    : []
  if (!signs.tier) return pin
  const present = new Set(Object.values(map.parties).flatMap((party) => (drawn.has(party.id) ? [party.tier] : [])))
  const tiers = TIERS.filter((tier) => present.has(tier)).map((tier) => ({
    id: `tier:${tier}`,
    label: texts.vocabulary.tier[tier],
    shapes: tierMark(tier, texts.vocabulary.tierMark[tier], 9, 1),
  }))
  return [...tiers, ...pin]
}

function triangleEntries({ map, drawn, edges, folded, layer }: LegendInput, texts: Texts): LegendEntry[] {
  const triangles = Object.values(map.triangles).filter((triangle) => drawn.has(triangle.id))
  if (triangles.length === 0) return []
  const words = texts.drawing.legendEntries
  const sample = { id: 'legend', contractor: 'c', owner: { party: 'o' }, clients: [{ party: 'p' }] }
  const sign = (triangle: Triangle) => movedShapes(drawFoldedSign(triangle), 7, 1)
  const entries: LegendEntry[] = [
    { id: 'triangle', label: folded ? words.triangleFolded : words.triangle, shapes: sign(sample) },
  ]
  if (edges.some(({ kind }) => kind === 'role')) {
    const color = layer ? 'line-faded' : 'role-line'
    entries.push({
      id: layer ? 'role-line:faded' : 'role-line',
      label: words.roleLine,
      shapes: [{ kind: 'path', d: 'M1 10H35', stroke: { color, width: 1.4 } }],
    })
  }
  if (folded && triangles.some(({ clients }) => (clients?.length ?? 0) > 1)) {
    const several = { ...sample, clients: [{ party: 'p' }, { party: 'q' }] }
    entries.push({ id: 'several-clients', label: words.severalClients, shapes: sign(several) })
  }
  if (triangles.some(hasPartedAuthority)) {
    const parted = { ...sample, authorities: [{ party: 'a', over: '' }] }
    entries.push({ id: 'authority', label: folded ? words.authorityFolded : words.authority, shapes: sign(parted) })
  }
  const open = triangles.some((t) => t.owner === undefined || t.contractor === undefined || t.clients === undefined)
  if (open) {
    const hole: Shape = {
      kind: 'circle',
      cx: 18,
      cy: 10,
      r: 8,
      fill: 'hole',
      stroke: { color: 'strain', width: 1.5, ...(folded ? {} : { dash: [2.4, 2.2] }) },
    }
    entries.push({ id: 'hole', label: words.hole, shapes: [hole] })
  }
  return entries
}

function lineEntries({ map, drawn, edges, layer }: LegendInput, texts: Texts): LegendEntry[] {
  const words = texts.drawing.legendEntries
  const dependencies = Object.values(map.dependencies).filter((dependency) => drawn.has(dependency.id))
  const plain = (says: Partial<LineSays>) => drawRelationLine({ critical: false, goesBack: false, ...says }, ROUTE)
  const entries: LegendEntry[] = []
  const entry = (id: string, label: string, shapes: readonly Shape[]) => entries.push({ id, label, shapes })
  if (!layer && dependencies.length > 0) entry('delivers', words.delivers, plain({}))
  if (!layer && dependencies.some(({ critical }) => critical === true)) {
    entry('critical', words.critical, plain({ critical: true }))
  }
  if (dependencies.some(({ mutual }) => mutual === true) || edges.some((edge) => runsBothWays(edge, map))) {
    entry('mutual', words.mutual, plain({ goesBack: true }))
  }
  if (dependencies.some((dependency) => dependency.strained === true)) {
    entry('strained', words.strained, [strainIcon(13, 4)])
  }
  if (edges.some(({ kind, bundle }) => kind === 'dependency' && bundle)) {
    entry('bundle', words.bundle, [
      { kind: 'text', x: 18, y: 14.5, text: '+2', size: 13, weight: 600, fill: 'ink', anchor: 'middle' },
    ])
  }
  if (edges.some(({ kind }) => kind === 'coupling')) {
    const color = layer && layer.kind !== 'certainty' ? 'line-faded' : 'coupling'
    const diamond: Shape = {
      kind: 'path',
      d: 'M18 3L25 10L18 17L11 10Z',
      fill: 'surface',
      stroke: { color: 'coupling', width: 1.8 },
    }
    const id = color === 'coupling' ? 'coupling' : 'coupling:faded'
    entry(id, words.coupling, [...drawCouplingLine({}, ROUTE, { color }), diamond])
  }
  return entries
}

/** Whether a line stands for deliveries in both directions. */
function runsBothWays({ kind, bundle }: LegendInput['edges'][number], { dependencies }: ChainMap): boolean {
  return (
    kind === 'dependency' && bundle !== undefined && new Set(bundle.map((id) => dependencies[id]?.supplier)).size > 1
  )
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
