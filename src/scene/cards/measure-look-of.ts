import type { PartyMeasures } from '../../graph/measures/index'
import type { Structure } from '../../graph/measures/structure'
import type { Unavoidable } from '../../graph/measures/unavoidable'
import type { Table } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { type Language, textsOf } from '../../text/texts'
import type { CardMeasureLook } from './measure-look'

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

/** A measure that drives how cards look, and by what. */
export interface MeasureChoice {
  readonly id: string
  readonly channel: 'size' | 'color'
}

/** What the figures are taken from. */
interface MeasureSources {
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
    format: figureOnCard(id, values, language),
  }
}

/**
 * How a figure is told on a card: a number of paths says nothing to a room, so of that it says how it compares with the
 * highest on the map. Other figures count something one can picture.
 */
function figureOnCard(
  id: FigureMeasure,
  values: ReadonlyMap<Id, number>,
  language: Language,
): (value: number) => string {
  if (id !== 'betweenness') return (value) => figureText(id, value, language)
  const { scale } = textsOf(language).measures.section
  const highest = Math.max(0, ...values.values())
  return (value) => scale[scaleOf(value, highest)]
}

/** How a figure compares with the highest on the map, in thirds. */
export function scaleOf(value: number, highest: number): 'high' | 'middle' | 'low' {
  const part = highest === 0 ? 0 : value / highest
  if (part > 2 / 3) return 'high'
  return part > 1 / 3 ? 'middle' : 'low'
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
