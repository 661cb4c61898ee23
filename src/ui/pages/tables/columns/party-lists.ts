import type { Id } from '../../../../model/id'

/**
 * The items of a list in which each belongs to a party, for another row of parties: an item whose party stays keeps all
 * it says, a party that is new gets a fresh one. A party that stands in the list twice keeps both, in their order.
 *
 * @param parties undefined makes the list absent
 */
export function withParties<T extends { readonly party: Id }>(
  items: readonly T[] | undefined,
  parties: readonly Id[] | undefined,
  fresh: (party: Id) => T,
): T[] | undefined {
  const left = [...(items ?? [])]
  return parties?.map((party) => {
    const at = left.findIndex((item) => item.party === party)
    const [known] = at < 0 ? [] : left.splice(at, 1)
    return known ?? fresh(party)
  })
}
