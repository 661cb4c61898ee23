import { agreementCover } from '../../../graph/facts/agreement-cover'
import type { PartyMeasures } from '../../../graph/measures/index'
import type { Structure } from '../../../graph/measures/structure'
import { type Unavoidable, unavoidableParties } from '../../../graph/measures/unavoidable'
import type { ChainMap, Table } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import type { CardMeasureLook } from '../../../scene/cards/measure-look'
import type { EdgeLayer } from '../../../scene/lines/edge-layer'
import { type Language, textsOf } from '../../../text/texts'
import { isoDay } from '../clock/iso-day'
import type { FindingsState } from './findings-store'
import type { LineLayer, MeasureChoice, SessionState } from './session-store'

/** The measures that give each party a figure, in the order of the menu. */
export const FIGURE_MEASURES = [
  'betweenness',
  'degree',
  'inDegree',
  'outDegree',
  'closeness',
  'articulation',
  'unavoidable',
] as const
/** The measures that put parties together. */
export const GROUP_MEASURES = ['groups', 'communities'] as const

/** Those that a party has or has not. */
const YES_NO: readonly string[] = ['articulation', 'unavoidable']

export type FigureMeasure = (typeof FIGURE_MEASURES)[number]
export type GroupMeasure = (typeof GROUP_MEASURES)[number]
/** What can drive how cards look. */
export type CardMeasure = FigureMeasure | GroupMeasure
export const CARD_MEASURES: readonly CardMeasure[] = [...FIGURE_MEASURES, ...GROUP_MEASURES]

/** What the figures are taken from. */
export interface MeasureSources {
  readonly measures: Table<PartyMeasures>
  readonly structure: Structure | null
  /** Only asked for the measure `unavoidable`; undefined when no two steps are chosen. */
  readonly unavoidable?: Unavoidable | undefined
}

/** How the chosen measure shows on the cards, or undefined while there are no figures. */
export function measureLookOf(
  choice: MeasureChoice,
  sources: MeasureSources,
  language: Language,
): CardMeasureLook | undefined {
  const words = textsOf(language).measures
  const grouped = GROUP_MEASURES.find((known) => known === choice.id)
  if (grouped) {
    if (!sources.structure) return undefined
    const places = grouped === 'groups' ? sources.structure.groupOf : sources.structure.communityOf
    return {
      channel: 'group',
      places: new Map(Object.entries(places)),
      tag: grouped === 'groups' ? words.lists.groupTag : words.lists.communityTag,
      legend: words.lists.legendEntry,
      more: words.lists.legendMore,
    }
  }
  const id = FIGURE_MEASURES.find((known) => known === choice.id)
  const values = id && figuresOf(id, sources)
  if (!values || values.size === 0) return undefined
  return {
    channel: choice.channel,
    isYesNo: isYesNo(id),
    label: words[id].short,
    legend: words.legend[isYesNo(id) ? 'yesNo' : 'number'][choice.channel](words[id].name),
    values,
    format: (value) => figureText(id, value, language),
  }
}

/** Whether a party simply has what is measured, or has it not. */
export function isYesNo(id: FigureMeasure): boolean {
  return YES_NO.includes(id)
}

/**
 * A figure in the user's notation, always whole: nearness as a part of the most it could be, all others as a count. What
 * is above nothing and below one is said to be so.
 */
export function figureText(id: FigureMeasure, value: number, language: Language): string {
  if (isYesNo(id)) {
    const { yes, no } = textsOf(language).ui
    return value > 0 ? yes : no
  }
  const isPart = id === 'closeness'
  const notation = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    maximumFractionDigits: 0,
    ...(isPart && { style: 'percent' }),
  })
  const one = isPart ? 0.01 : 1
  return value > 0 && value < one ? `< ${notation.format(one)}` : notation.format(value)
}

/** By party what it measures; yes is 1. Undefined for `unavoidable` while no way is chosen. */
export function figuresOf(id: FigureMeasure, sources: MeasureSources): ReadonlyMap<Id, number> | undefined {
  const entries = Object.entries(sources.measures)
  if (id === 'unavoidable') {
    if (!sources.unavoidable) return undefined
    const parties = new Set(sources.unavoidable.parties)
    return new Map(entries.map(([party]) => [party, parties.has(party) ? 1 : 0]))
  }
  return new Map(
    entries.map(([party, values]) => [
      party,
      id === 'degree' ? values.inDegree + values.outDegree : Number(values[id]),
    ]),
  )
}

/** Where the chain begins and ends: as chosen, else at its first and its last step. */
export function wayOf({ steps, stepOrder }: ChainMap, { from, to }: SessionState['way']): SessionState['way'] {
  return {
    from: from && steps[from] ? from : (stepOrder[0] ?? null),
    to: to && steps[to] ? to : (stepOrder.at(-1) ?? null),
  }
}

/** Who lies on every way between these steps; undefined when the map has no two different ones. */
export function unavoidableOf(map: ChainMap, chosen: SessionState['way']): Unavoidable | undefined {
  const { from, to } = wayOf(map, chosen)
  if (!from || !to || from === to) return undefined
  return unavoidableParties(map, from, to)
}

/** What the lines show in the place of their own dress: what the user chose, else what belongs to the lens. */
export function layerShown({ layer, lens }: Pick<SessionState, 'layer' | 'lens'>): LineLayer | null {
  if (layer) return layer === 'plain' ? null : layer
  return lens === 'dependencies' ? 'nature' : lens === 'agreements' ? 'agreements' : null
}

/** Whether the meetings are drawn as tables: with their own lens always, else when asked. */
export function meetingsDrawn({ lens, meetingsShown }: Pick<SessionState, 'lens' | 'meetingsShown'>): boolean {
  return lens === 'meetings' || meetingsShown
}

/** The day at which agreements are looked at, as an ISO date: the chosen one, else that of the map, else today. */
export function agreementDay(map: Pick<ChainMap, 'referenceDate'>, chosen: string | null): string {
  return chosen ?? map.referenceDate ?? isoDay(new Date())
}

/** What the layers are made from; the map and the day only for that of the agreements. */
export interface LayerSources extends Pick<FindingsState, 'tables' | 'structure'> {
  readonly map?: ChainMap | null | undefined
  readonly agreementsOn?: string | null
}

/** The layer that lines are drawn in, or undefined when none is on or nothing is known yet. */
export function edgeLayerOf(
  layer: LineLayer | null,
  { tables, structure, map, agreementsOn = null }: LayerSources,
): EdgeLayer | undefined {
  switch (layer) {
    case null:
      return undefined
    case 'tables':
      return Object.keys(tables).length > 0 ? { kind: 'tables', tables } : undefined
    case 'bridges':
      return structure
        ? { kind: 'bridges', bridges: new Set(structure.bridges.flatMap(({ dependencies }) => dependencies)) }
        : undefined
    case 'nature':
      return NATURE_LAYER
    case 'agreements': {
      if (!map) return undefined
      const on = agreementDay(map, agreementsOn)
      const known = Object.keys(map.agreements).length > 0
      return { kind: 'agreements', covers: agreementCover(map, on), on, known }
    }
  }
}

const NATURE_LAYER: EdgeLayer = { kind: 'nature' }
