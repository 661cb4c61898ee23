import type { Id } from '../../model/id'
import type { ChainGraph } from '../chain-graph'

/**
 * Splits absent parties in those that nobody speaks for, and the umbrella organisations (koepels) that are present and
 * can speak for the others: those of the same tier. The map does not record who is a member of which umbrella, so the
 * tier stands in for that; parties of the national tier have none.
 *
 * @param absent in order of id, and so are the results
 */
export function withoutVoice(
  graph: ChainGraph,
  absent: readonly Id[],
  present: Iterable<Id>,
): { readonly unheard: readonly Id[]; readonly umbrellas: readonly Id[] } {
  if (absent.length === 0) return { unheard: [], umbrellas: [] }
  const umbrellas = [...new Set(present)]
    .flatMap((id) => graph.party(id) ?? [])
    .filter(({ kind, tier }) => kind === 'umbrella' && tier !== 'national')
  const tierOf = (id: Id) => graph.party(id)?.tier
  const spokenFor = new Set(umbrellas.map(({ tier }) => tier))
  const heard = new Set(absent.flatMap((id) => tierOf(id) ?? []).filter((tier) => spokenFor.has(tier)))
  return {
    unheard: absent.filter((id) => !heard.has(tierOf(id) ?? 'national')),
    umbrellas: umbrellas
      .filter(({ tier }) => heard.has(tier))
      .map(({ id }) => id)
      .sort(),
  }
}
