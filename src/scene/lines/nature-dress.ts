import { natureReading } from '../../graph/facts/natures'
import type { ChainMap } from '../../model/chain-map'
import type { Dependency } from '../../model/schema/relations'
import type { Nature } from '../../model/vocabulary'
import type { Texts } from '../../text/texts'
import { shortName } from '../drawing/names'

/** How the nature layer draws what one end sees: a nature, deliberately none, or that nobody asked yet. */
export type NatureDress = `nature-${Nature | 'none' | 'unknown'}`

export const NATURE_DRESSES = [
  'nature-partner',
  'nature-customer',
  'nature-statutory',
  'nature-none',
  'nature-unknown',
] as const satisfies readonly NatureDress[]

/** The dress of what an end sees. */
function natureDress(seen: Nature | null | undefined): NatureDress {
  return `nature-${seen === undefined ? 'unknown' : (seen ?? 'none')}`
}

/** The dress at both ends of a line, supplier first. */
export function natureDresses(dependency: Dependency): readonly [NatureDress, NatureDress] {
  const { supplier, dependent } = natureReading(dependency)
  return [natureDress(supplier), natureDress(dependent)]
}

/** What both ends see, for in the accessible name of the line. */
export function natureInWords(map: ChainMap, dependency: Dependency, texts: Texts): string {
  const { supplier, dependent, differ } = natureReading(dependency)
  const seen = texts.layers.nature.seen
  const [a, b] = [shortName(map, dependency.supplier), shortName(map, dependency.dependent)]
  if (differ) return texts.layers.nature.differ(a, seen[natureDress(supplier)], b, seen[natureDress(dependent)])
  if (supplier === dependent) return texts.layers.nature.both(seen[natureDress(supplier)])
  return supplier === undefined
    ? texts.layers.nature.one(b, seen[natureDress(dependent)], a)
    : texts.layers.nature.one(a, seen[natureDress(supplier)], b)
}

/** Only where both ends do not see the same: what each sees. */
export function differenceInWords(map: ChainMap, dependency: Dependency, texts: Texts): string | undefined {
  return natureReading(dependency).differ ? natureInWords(map, dependency, texts) : undefined
}
