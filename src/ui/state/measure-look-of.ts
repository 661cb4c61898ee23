import type { PartyMeasures } from '../../graph/measures/index'
import type { Table } from '../../model/chain-map'
import type { MeasureLook } from '../../scene/measure-look'
import { type Language, textsOf } from '../../text/texts'
import type { MeasureChoice } from './session-store'

/** The measures that can drive the size or colour of cards, in the order of the menu. */
export const CARD_MEASURES = ['betweenness', 'degree', 'inDegree', 'outDegree', 'articulation'] as const
export type CardMeasure = (typeof CARD_MEASURES)[number]

/** How the chosen measure shows on the cards, or undefined while there are no figures. */
export function measureLookOf(
  choice: MeasureChoice,
  measures: Table<PartyMeasures>,
  language: Language,
): MeasureLook | undefined {
  const id = CARD_MEASURES.find((known) => known === choice.id)
  const entries = Object.entries(measures)
  if (!id || entries.length === 0) return undefined
  const texts = textsOf(language)
  const notation = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 })
  return {
    channel: choice.channel,
    label: texts.ui.measures[id].short,
    legend: texts.ui.measures.legend[choice.channel](texts.ui.measures[id].name),
    values: new Map(entries.map(([party, values]) => [party, figure(values, id)])),
    format: (value) => (id === 'articulation' ? (value > 0 ? texts.ui.yes : texts.ui.no) : notation.format(value)),
  }
}

function figure(values: PartyMeasures, id: CardMeasure): number {
  if (id === 'degree') return values.inDegree + values.outDegree
  const value = values[id]
  return typeof value === 'boolean' ? Number(value) : value
}
