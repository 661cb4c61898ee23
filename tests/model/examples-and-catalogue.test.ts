import { beforeAll, describe, expect, it } from 'vitest'
import { hasEnded, loadCatalogue, type Organisation } from '../../src/model/catalogue/catalogue'
import { abbreviationKeys, organisationFields } from '../../src/model/catalogue/search-catalogue'
import type { ChainMap } from '../../src/model/chain-map'
import { examples } from '../../src/model/examples'
import { wordsOf } from '../../src/model/plain-words'
import type { Party } from '../../src/model/schema/parties'

// The list of organisations and the examples tell one story: what the one says of an organisation, the other says too.

let catalogue: ReadonlyMap<string, Organisation>
let maps: ReadonlyMap<string, ChainMap>

beforeAll(async () => {
  catalogue = new Map((await loadCatalogue()).map((organisation) => [organisation.id, organisation]))
  maps = new Map(await Promise.all(examples.map(async ({ id, load }) => [id, await load()] as const)))
})

/** A name as people say it: without the word for its legal form, in any case, an ampersand written out. */
const spoken = (name: string) => wordsOf(name.replace(/&/g, 'en')).replace(/^(stichting|commissie) /, '')

const namesOf = ({ name, formerNames = [] }: Organisation) => [name, ...formerNames].map(spoken)

const abbreviationsOf = ({ abbreviation, otherAbbreviations = [] }: Organisation) =>
  [...(abbreviation === undefined ? [] : [abbreviation]), ...otherAbbreviations].flatMap(abbreviationKeys)

/** Each party of an example, with the day its map describes. */
const partiesOf = (id: string): readonly (readonly [party: Party, day: string])[] => {
  const map = maps.get(id)
  return Object.values(map?.parties ?? {}).map((party) => [party, map?.referenceDate ?? ''])
}

/** What a party says of itself other than the list does, in words. */
function differences(party: Party, day: string): readonly string[] {
  const organisation = catalogue.get(party.catalogueId ?? '')
  if (!organisation) return [`${party.catalogueId} is not in the list`]
  const wanted = organisationFields(organisation, day)
  const existed = (organisation.from ?? '') <= day && !hasEnded(organisation, day)
  const rows: readonly (readonly [field: string, is: unknown, listed: unknown])[] = [
    ['name', namesOf(organisation).includes(spoken(party.name)) ? wanted.name : party.name, wanted.name],
    ['kind', party.kind, wanted.kind],
    ['tier', party.tier, wanted.tier],
    ['department', party.department ?? null, wanted.department ?? null],
    ['existed', existed, true],
  ]
  return rows.flatMap(([field, is, listed]) => (is === listed ? [] : [`${field}: ${is}, in the list ${listed}`]))
}

/** The organisations of the list that a party is called after. */
function namesakes({ name, abbreviation }: Party, day: string): readonly string[] {
  const keys = abbreviation === undefined || abbreviation === null ? [] : abbreviationKeys(abbreviation)
  return [...catalogue.values()]
    .filter((organisation) => (organisation.from ?? '') <= day && !hasEnded(organisation, day))
    .filter(
      (organisation) =>
        namesOf(organisation).includes(spoken(name)) || abbreviationsOf(organisation).some((key) => keys.includes(key)),
    )
    .map(({ id }) => id)
}

describe.each(examples.map(({ id }) => id))('%s and the list of organisations', (id) => {
  it('agree on the name, kind, tier and department of each organisation, and on the day it was there', () => {
    const faults = partiesOf(id).flatMap(([party, day]) => {
      const found = party.catalogueId === undefined ? [] : differences(party, day)
      return found.length === 0 ? [] : [`${party.id}: ${found.join('; ')}`]
    })
    expect(faults).toEqual([])
  })

  it('have one organisation where they have one name or one abbreviation', () => {
    const faults = partiesOf(id).flatMap(([party, day]) => {
      const listed = namesakes(party, day)
      const isKnown = listed.length === 0 || listed.includes(party.catalogueId ?? '')
      return isKnown ? [] : [`${party.id} is not linked to ${listed}`]
    })
    expect(faults).toEqual([])
  })
})

it('an organisation is the same in every example: its id, its name and its kind, and its department on one day', () => {
  const idsApart = new Set(partiesOf('adviesketen').map(([party]) => party))
  const bySort = new Map<string, (readonly [party: Party, day: string])[]>()
  for (const { id } of examples) {
    for (const [party, day] of partiesOf(id)) {
      const key = party.catalogueId ?? spoken(party.name)
      bySort.set(key, [...(bySort.get(key) ?? []), [party, day]])
    }
  }
  const faults = [...bySort.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    return same.slice(1).flatMap(([party, day]) => {
      // An exercise has short ids of its own: nobody lays it beside a real chain.
      const ids = idsApart.has(party) || idsApart.has(first[0]) ? [] : (['id'] as const)
      const fields = [...ids, 'name', 'kind', ...(day === first[1] ? (['department'] as const) : [])] as const
      return fields
        .filter((field) => (party[field] ?? null) !== (first[0][field] ?? null))
        .map((field) => `${party.id}, ${field}: ${party[field]} and ${first[0][field]}`)
    })
  })
  expect(faults).toEqual([])
})
