import { describe, expect, it } from 'vitest'
import type { Organisation } from '../../src/model/catalogue/catalogue'
import organisations from '../../src/model/catalogue/organisations.json'
import { searchCatalogue } from '../../src/model/catalogue/search-catalogue'
import { spokenNames } from '../../src/model/catalogue/spoken-names'

const all = organisations as readonly Organisation[]
const byName = (name: string) => all.find((one) => one.name === name)

describe('what people write out in full for an organisation', () => {
  it.each([
    ['Politie', 'Nationale Politie'],
    ['Stichting Reclassering Nederland', 'Reclassering Nederland'],
    ['Ministerie van Justitie en Veiligheid', 'Ministerie van JenV'],
    ['Ministerie van Justitie en Veiligheid', 'Ministerie van Veiligheid en Justitie'],
  ])('of %s holds %s', (name, spoken) => {
    const organisation = byName(name)
    expect(organisation && spokenNames(organisation)).toContain(spoken)
  })

  it('is found by the search, so that it can be taken', () => {
    const lost = all
      .filter(({ until }) => until === undefined)
      .flatMap((one) => spokenNames(one).map((spoken) => [one, spoken] as const))
      .filter(([one, spoken]) => !searchCatalogue(all, spoken, { limit: 12 }).includes(one))
    expect(lost.map(([one, spoken]) => `${one.name}: ${spoken}`)).toEqual([])
  })

  it('is the own name of no other organisation', () => {
    const own = new Map(all.flatMap((one) => [one.name, one.abbreviation ?? ''].map((name) => [name, one] as const)))
    const taken = all
      .filter(({ until }) => until === undefined)
      .flatMap((one) =>
        spokenNames(one)
          .filter((spoken) => own.has(spoken) && own.get(spoken) !== one && own.get(spoken)?.until === undefined)
          .map((spoken) => `${spoken}: ${one.name} and ${own.get(spoken)?.name}`),
      )
    expect(taken).toEqual([])
  })
})
