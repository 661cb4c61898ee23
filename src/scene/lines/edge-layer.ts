import { natureReading } from '../../graph/facts/natures'
import type { VenueCover, VenueOutcome } from '../../graph/facts/venues'
import type { ChainMap, Table } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Dependency } from '../../model/schema/relations'
import type { Certainty, Flow } from '../../model/vocabulary'
import type { Texts } from '../../text/texts'
import { type AgreementDress, type AgreementLayer, agreementDress, agreementInWords } from './agreement-dress'
import { type NatureDress, natureDresses, natureInWords } from './nature-dress'

/** Draws dependencies by one trait alone, and lets every other line step back. */
export type EdgeLayer =
  /** By whether there is a meeting where the dependency is decided on. */
  | { readonly kind: 'venues'; readonly venues: Table<VenueCover> }
  /** The only connections between two parts of the chain, by id of the dependency. */
  | { readonly kind: 'bridges'; readonly bridges: ReadonlySet<Id> }
  /** By what both ends see in each other. */
  | { readonly kind: 'nature' }
  /** By the agreements that hold on a day. */
  | AgreementLayer
  /** By what flows. */
  | { readonly kind: 'flow' }
  /** By how sure one is of it; parties, triangles and coupling points say so too. */
  | { readonly kind: 'certainty' }

/** What the venues layer tells apart: the outcome, or that nobody looked far enough yet to know it. */
type VenueDress = VenueOutcome | 'open'

/** How a layer draws a line from end to end; `plain` steps back. */
export type LineDress = VenueDress | 'bridge' | 'plain' | NatureDress | AgreementDress | FlowDress | CertaintyDress

type FlowDress = `flow-${Flow}`
type CertaintyDress = Certainty

/** From what is sure to what is not. */
export const CERTAINTY_DRESSES = ['certain', 'assumed', 'disputed'] as const satisfies readonly CertaintyDress[]

/** The dress of what flows. */
export function flowDress(flow: Flow): FlowDress {
  return `flow-${flow}`
}

/**
 * How the layer draws one dependency: `split` has at each end the dress of what that end sees, `half` has so too, but only
 * one of the ends was asked.
 */
export type EdgeDress = LineDress | 'split' | 'half'

export const VENUE_DRESSES = ['decided', 'discussed', 'open', 'none'] as const satisfies readonly VenueDress[]

/** The dress of an outcome. */
export function venueDress({ outcome, isOpen }: VenueCover): VenueDress {
  return isOpen ? 'open' : outcome
}

/** The dress of a dependency; undefined without a layer. One the analysis does not know yet is plain. */
export function dressOf(layer: EdgeLayer | undefined, dependency: Dependency): EdgeDress | undefined {
  switch (layer?.kind) {
    case undefined:
      return undefined
    case 'bridges':
      return layer.bridges.has(dependency.id) ? 'bridge' : 'plain'
    case 'nature':
      return natureDressOf(dependency)
    case 'flow':
      return flowDress(dependency.flow)
    case 'certainty':
      return dependency.certainty ?? 'certain'
    case 'agreements': {
      const cover = layer.covers[dependency.id]
      return cover ? agreementDress(cover, layer.known) : 'plain'
    }
    case 'venues': {
      const cover = layer.venues[dependency.id]
      return cover ? venueDress(cover) : 'plain'
    }
  }
}

function natureDressOf(dependency: Dependency): EdgeDress {
  const [supplier, dependent] = natureDresses(dependency)
  if (supplier === dependent) return supplier
  return natureReading(dependency).differ ? 'split' : 'half'
}

/** What the layer says of a dependency, for in the accessible name of its line; undefined when it says nothing. */
export function layerInWords(
  layer: EdgeLayer | undefined,
  map: ChainMap,
  dependency: Dependency,
  texts: Texts,
): string | undefined {
  switch (layer?.kind) {
    // What flows and how sure one is stands in the name of every line.
    case undefined:
    case 'flow':
    case 'certainty':
      return undefined
    case 'bridges':
      return layer.bridges.has(dependency.id) ? texts.measures.bridgeName : undefined
    case 'nature':
      return natureInWords(map, dependency, texts)
    case 'agreements': {
      const cover = layer.covers[dependency.id]
      return cover && agreementInWords(cover, layer, texts)
    }
    case 'venues': {
      const cover = layer.venues[dependency.id]
      return cover && venueInWords(cover, texts)
    }
  }
}

/** What an outcome says. Open is said of parties that meet, and otherwise of a map on which nobody is seated yet. */
export function venueInWords(cover: VenueCover, texts: Texts): string {
  const dress = venueDress(cover)
  return texts.venues.outcome[dress === 'open' && cover.outcome === 'none' ? 'unseated' : dress]
}

/** How many of these dependencies have which dress in the venues layer. */
export function countVenues(
  dependencies: readonly { readonly id: Id }[],
  venues: Table<VenueCover>,
): Readonly<Record<VenueDress, number>> {
  const counts = { decided: 0, discussed: 0, open: 0, none: 0 }
  for (const { id } of dependencies) {
    const cover = venues[id]
    if (cover) counts[venueDress(cover)]++
  }
  return counts
}
