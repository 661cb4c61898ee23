import type { ChainMap } from '../../model/chain-map'
import type { Agreement } from '../../model/schema/governance'
import { agreementCover } from '../facts/agreement-cover'
import { hasEnded } from '../facts/agreements'
import { indexBy } from '../indexing'
import type { LensPicture } from './lens-picture'
import { allAsks, askField, type LensStop, stopsOf } from './lens-stop'
import { StrongSet } from './strong-set'

const ASKS = allAsks('agreements', 'agreements', [
  askField('agreements', 'parties'),
  askField('agreements', 'covers'),
  askField('agreements', 'until'),
  askField('agreements', 'reviewOn'),
  askField('agreements', 'where'),
])

/** Agreements that have run out are history: nobody is asked about them. */
function standing(map: ChainMap, today: string): Agreement[] {
  return Object.values(map.agreements).filter((agreement) => !hasEnded(agreement, today))
}

/** Picture 5: which agreements there are, what they cover, until when, and which dependencies stand without one. */
export const agreementsPicture: LensPicture = {
  hasSubject: (map) => Object.keys(map.agreements).length > 0 || Object.keys(map.dependencies).length > 0,
  stops(map, { dependencies }, today) {
    const cover = agreementCover(map, today)
    const agreements = standing(map, today)
    const about = indexBy(agreements, ({ covers }) => new Set(covers))
    const asked = new Set<string>()
    const stopsOnce = (agreement: Agreement) => {
      if (asked.has(agreement.id)) return []
      asked.add(agreement.id)
      return stopsOf('agreements', agreement, ASKS)
    }
    // An agreement comes right after the first dependency it is about: one that is made there is filled in there.
    const walked = dependencies().flatMap(({ id }): LensStop[] => [
      {
        record: { collection: 'dependencies', id },
        question: 'covered',
        field: 'newAgreement',
        answered: cover[id]?.outcome === 'covered',
      },
      ...about(id).flatMap(stopsOnce),
    ])
    return [...walked, ...agreements.flatMap(stopsOnce)]
  },
  strong(map, today) {
    const strong = new StrongSet(map)
    // Which of them stand without an agreement is half of the question.
    for (const id of Object.keys(map.dependencies)) strong.addWhole(id)
    for (const { id, covers } of standing(map, today)) {
      strong.addWhole(id)
      for (const covered of covers ?? []) strong.addWhole(covered)
    }
    return strong.ids
  },
}
