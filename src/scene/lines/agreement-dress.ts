import type { AgreementCover } from '../../graph/facts/agreement-cover'
import type { Table } from '../../model/chain-map'
import type { Texts } from '../../text/texts'

/** Draws dependencies by how they stand under the agreements on a day. */
export interface AgreementLayer {
  readonly kind: 'agreements'
  readonly covers: Table<AgreementCover>
  /** The day, as an ISO date. */
  readonly on: string
  /** Whether the map has any agreement; without one nobody can tell what is covered. */
  readonly known: boolean
}

/**
 * How the layer draws one dependency: `unsure` has an agreement of which the dates or the parties are not known, `open`
 * may have one that does not say what it is about.
 */
export type AgreementDress = `agreement-${'covered' | 'unsure' | 'lapsed' | 'future' | 'open' | 'none'}`

export const AGREEMENT_DRESSES = [
  'agreement-covered',
  'agreement-unsure',
  'agreement-lapsed',
  'agreement-future',
  'agreement-open',
  'agreement-none',
] as const satisfies readonly AgreementDress[]

/** The dress of an outcome. */
export function agreementDress({ outcome, isOpen }: AgreementCover, known: boolean): AgreementDress {
  if (!known) return 'agreement-open'
  if (outcome === 'covered') return isOpen ? 'agreement-unsure' : 'agreement-covered'
  if (outcome === 'none') return isOpen ? 'agreement-open' : 'agreement-none'
  return `agreement-${outcome}`
}

/**
 * What the layer says of one dependency. The day stands in the legend: with it here, another day would mean another name
 * for every line.
 */
export function agreementInWords(cover: AgreementCover, { known }: AgreementLayer, texts: Texts): string {
  const words = texts.layers.agreements
  if (!known) return words.nobody
  return words.outcome[agreementDress(cover, known)]
}
