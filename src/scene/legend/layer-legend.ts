import type { ChainMap } from '../../model/chain-map'
import type { Dependency } from '../../model/schema/relations'
import { FLOWS } from '../../model/vocabulary'
import { longDate, type Texts } from '../../text/texts'
import { type CardMeasureLook, groupLetter, groupTint } from '../cards/measure-look'
import type { LegendEntry } from '../drawing/scene'
import type { Shape } from '../drawing/shape'
import { AGREEMENT_DRESSES, type AgreementLayer } from '../lines/agreement-dress'
import {
  CERTAINTY_DRESSES,
  countVenues,
  dressOf,
  type EdgeLayer,
  flowDress,
  type LineDress,
  VENUE_DRESSES,
  venueDress,
  venueInWords,
} from '../lines/edge-layer'
import { drawDressedLine, drawLineBody, drawSplitLine, dressSign } from '../lines/layer-lines'
import { NATURE_DRESSES, natureDresses } from '../lines/nature-dress'
import { splitRoute } from '../lines/polyline'

/** A legend that explains more groups than this is longer than it helps. */
const MOST_GROUPS = 10

/** What a layer shows, with how many lines show it; only what is drawn. */
export function layerEntries(
  layer: EdgeLayer,
  map: ChainMap,
  drawn: ReadonlySet<string>,
  texts: Texts,
): readonly LegendEntry[] {
  const dependencies = Object.values(map.dependencies).filter(({ id }) => drawn.has(id))
  if (layer.kind !== 'venues' && dependencies.length === 0) return []
  if (layer.kind === 'nature') return natureEntries(dependencies, texts)
  if (layer.kind === 'agreements') return agreementEntries(layer, dependencies, texts)
  if (layer.kind === 'venues') {
    const counts = countVenues(dependencies, layer.venues)
    // All that is open is open for the same reason: parties meet, or nobody is seated yet.
    const open = dependencies.map(({ id }) => layer.venues[id]).find((cover) => cover && venueDress(cover) === 'open')
    // An outcome that occurs nowhere is worth reading too: there is no meeting that decides, for instance.
    return VENUE_DRESSES.map((dress) => ({
      id: `venue:${dress}`,
      label: texts.venues.legendEntry(
        dress === 'open' && open ? venueInWords(open, texts) : texts.venues.outcome[dress],
        counts[dress],
      ),
      shapes: sample(dress),
    }))
  }
  if (layer.kind === 'flow') return dressEntries(layer, FLOWS.map(flowDress), dependencies, texts)
  if (layer.kind === 'certainty') return dressEntries(layer, CERTAINTY_DRESSES, dependencies, texts)
  const words = texts.measures.bridgeLegend
  const bridges = dependencies.filter(({ id }) => layer.bridges.has(id)).length
  return [
    ...(bridges > 0 ? [{ id: 'bridge', label: words.bridge, shapes: sample('bridge') }] : []),
    ...(bridges < dependencies.length ? [{ id: 'no-bridge', label: words.other, shapes: sample('plain') }] : []),
  ]
}

/** How many of these dependencies the layer draws in which dress. */
function countDresses(layer: EdgeLayer, dependencies: readonly Dependency[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const dependency of dependencies) {
    const dress = dressOf(layer, dependency) ?? 'plain'
    counts.set(dress, (counts.get(dress) ?? 0) + 1)
  }
  return counts
}

/** Each dress that occurs, with how many lines have it. */
function dressEntries(
  layer: Extract<EdgeLayer, { kind: 'flow' | 'certainty' }>,
  dresses: readonly (keyof Texts['layers']['dress'])[],
  dependencies: readonly Dependency[],
  texts: Texts,
): LegendEntry[] {
  const counts = countDresses(layer, dependencies)
  return dresses.flatMap((dress): LegendEntry[] => {
    const count = counts.get(dress)
    if (count === undefined) return []
    return [
      {
        id: dress,
        label: texts.layers.nature.legendEntry(texts.layers.dress[dress], count),
        shapes: signedLine(dress),
      },
    ]
  })
}

/** First what the layer is about, then each nature that is drawn from end to end, then lines that change on the way. */
function natureEntries(dependencies: readonly Dependency[], texts: Texts): LegendEntry[] {
  const words = texts.layers.nature
  const counts = countDresses({ kind: 'nature' }, dependencies)
  // A nature that only one end sees is explained too: half of a line is drawn in it.
  const used = new Set(dependencies.flatMap((dependency) => natureDresses(dependency)))
  const halves = splitRoute([
    { x: 1, y: 10 },
    { x: 35, y: 10 },
  ])
  return [
    { id: 'layer:nature', label: words.legend, shapes: [] },
    ...NATURE_DRESSES.filter((dress) => used.has(dress)).map((dress) => ({
      id: dress,
      label: words.legendEntry(words.legendNames[dress], counts.get(dress) ?? 0),
      shapes: signedLine(dress),
    })),
    ...(['split', 'half'] as const).flatMap((dress) => {
      const count = counts.get(dress)
      if (count === undefined) return []
      const ends = ['nature-partner', dress === 'split' ? 'nature-customer' : 'nature-unknown'] as const
      const shapes = drawSplitLine(ends, ...halves, dress === 'split')
      return [{ id: `nature-${dress}`, label: words.legendEntry(words[dress], count), shapes }]
    }),
  ]
}

/** First on which day the layer looks, then each outcome; one that occurs nowhere is worth reading too. */
function agreementEntries(layer: AgreementLayer, dependencies: readonly Dependency[], texts: Texts): LegendEntry[] {
  const words = texts.layers.agreements
  const counts = countDresses(layer, dependencies)
  const title: LegendEntry = {
    id: 'layer:agreements',
    label: words.legend(longDate(layer.on, texts.language)),
    shapes: [],
  }
  if (!layer.known) {
    const open = counts.get('agreement-open') ?? 0
    const entry = { label: words.legendEntry(words.nobody, open), shapes: signedLine('agreement-open') }
    return [title, { id: 'agreement-open', ...entry }]
  }
  return [
    title,
    ...AGREEMENT_DRESSES.filter((dress) => counts.has(dress) || ALWAYS.has(dress)).map((dress) => ({
      id: dress,
      label: words.legendEntry(words.outcome[dress], counts.get(dress) ?? 0),
      shapes: signedLine(dress),
    })),
  ]
}

/** What one wants to know of any map, also when the answer is nought. */
const ALWAYS: ReadonlySet<string> = new Set(['agreement-covered', 'agreement-none'])

/** The sign with, beside it, a stretch of the line that is long enough to show its type. */
function signedLine(dress: LineDress): Shape[] {
  const stretch = [
    { x: 17, y: 10 },
    { x: 36, y: 10 },
  ]
  return [...dressSign(dress, 1, 4), ...drawLineBody(dress, stretch)]
}

/** The line with, in its middle, the sign as it stands in a label. */
function sample(dress: LineDress): Shape[] {
  const line = drawDressedLine(dress, [
    { x: 1, y: 10 },
    { x: 35, y: 10 },
  ])
  const sign = dressSign(dress, 7.5, 4)
  return sign.length === 0
    ? line
    : [...line, { kind: 'rect', x: 5.5, y: 2, width: 17, height: 16, radius: 4, fill: 'surface' }, ...sign]
}

/** What the measure shows on the cards: small and large, pale and strong, or each group with its letter. */
export function measureEntries(
  measure: CardMeasureLook | undefined,
  drawn: ReadonlySet<string>,
): readonly LegendEntry[] {
  if (!measure) return []
  const stroke = { color: 'border-strong', width: 1 } as const
  if (measure.channel === 'group') {
    const counts = new Map<number, { shown: number; all: number }>()
    for (const [id, place] of measure.places) {
      const { shown, all } = counts.get(place) ?? { shown: 0, all: 0 }
      counts.set(place, { shown: shown + (drawn.has(id) ? 1 : 0), all: all + 1 })
    }
    const groups = [...counts].filter(([, { shown }]) => shown > 0).sort(([a], [b]) => a - b)
    const entries = groups.slice(0, MOST_GROUPS).map(([place, { shown, all }]): LegendEntry => {
      const letter = groupLetter(place)
      return {
        id: `group:${letter}`,
        label: measure.legend(measure.tag(letter), shown, all),
        shapes: [
          { kind: 'rect', x: 4, y: 1, width: 28, height: 18, radius: 3, fill: groupTint(place), stroke },
          { kind: 'text', x: 18, y: 14.6, text: letter, size: 13, weight: 700, fill: 'ink', anchor: 'middle' },
        ],
      }
    })
    const rest = groups.length - entries.length
    return rest > 0 ? [...entries, { id: 'group:rest', label: measure.more(rest), shapes: [] }] : entries
  }
  // Only what is drawn is explained: perhaps no party has what is asked for.
  if (measure.isYesNo && ![...measure.values].some(([id, value]) => value > 0 && drawn.has(id))) return []
  const sized = measure.channel === 'size'
  const small: Shape = {
    kind: 'rect',
    x: 2,
    y: sized ? 6 : 3,
    width: 13,
    height: sized ? 8 : 14,
    radius: 2,
    fill: 'surface',
    stroke,
  }
  const large: Shape = {
    kind: 'rect',
    x: 19,
    y: 3,
    width: 15,
    height: 14,
    radius: 2,
    fill: sized ? 'surface' : 'measure-4',
    stroke,
  }
  // Who has not what a yes or no asks for looks as ever: there is no pale card to show beside it.
  const shapes = measure.isYesNo && !sized ? [large] : [small, large]
  return [{ id: 'measure', label: measure.legend, shapes }]
}
