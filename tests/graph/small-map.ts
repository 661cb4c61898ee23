import type { ChainMap } from '../../src/model/chain-map'
import type { Party } from '../../src/model/schema/parties'
import type { Dependency } from '../../src/model/schema/relations'
import { chainMap, dependency, type MapParts, party } from '../support/chain-builder'

interface Parts extends Omit<MapParts, 'parties' | 'dependencies'> {
  /** An id alone, or the fields that matter. */
  readonly parties?: readonly (string | (Partial<Party> & { readonly id: string }))[]
  /** `a>b` or `a>b!` (critical), or that with further fields; the id is `a_b` unless given. */
  readonly dependencies?: readonly (string | readonly [string, Partial<Dependency>])[]
}

/** The day on which all small maps are looked at. */
export const TODAY = '2026-06-01'

function fromArrow(item: string | readonly [string, Partial<Dependency>]): Dependency {
  const [arrow, fields] = typeof item === 'string' ? [item, {}] : item
  const match = /^(\w+)>(\w+)(!?)$/.exec(arrow)
  if (!match) throw new Error(`not an arrow: ${arrow}`)
  const [, supplier = '', dependent = '', mark] = match
  return dependency(`${supplier}_${dependent}`, supplier, dependent, {
    product: `product van ${supplier} voor ${dependent}`,
    ...(mark ? { critical: true } : {}),
    ...fields,
  })
}

/** A map for a test of the analysis, written down in a few words: parties as ids, dependencies as arrows. */
export function smallMap({ parties = [], dependencies = [], ...rest }: Parts): ChainMap {
  return chainMap({
    referenceDate: TODAY,
    ...rest,
    parties: parties.map((item) => (typeof item === 'string' ? party(item) : party(item.id, item))),
    dependencies: dependencies.map(fromArrow),
  })
}
