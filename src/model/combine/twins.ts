import type { AnyRecord, ChainMap, Collection, Records, Table } from '../chain-map'
import type { Id } from '../id'
import { wordsOf } from '../plain-words'
import type { CouplingEnd } from '../schema/relations'

/** A name as it counts in a comparison: as words alone, unless it is made of signs only. */
function comparableName(text: string): string {
  return wordsOf(text) || text
}

const endOf = (end: CouplingEnd) => ('party' in end ? end.party : end.triangle)

/** What makes two records of two maps one and the same, for each collection; undefined: they never are. */
type Keys = { readonly [C in Collection]: (record: Records[C]) => string | undefined }

const KEYS: Keys = {
  chains: ({ name }) => comparableName(name),
  steps: ({ chain, name }) => `${chain} ${comparableName(name)}`,
  parties: ({ name }) => comparableName(name),
  triangles: ({ contractor, owner }) => (contractor ? `${contractor} ${owner?.party ?? ''}` : undefined),
  assignments: ({ triangle, client, product, from, until }) =>
    [triangle, client, comparableName(product), from, until].join(' '),
  dependencies: ({ supplier, dependent, flow, product }) =>
    [supplier, dependent, flow, comparableName(product)].join(' '),
  couplingPoints: ({ ends, kind, moment }) => [...ends.map(endOf).sort(), kind, moment].join(' '),
  meetings: ({ name }) => comparableName(name),
  agreements: ({ title, from }) => `${comparableName(title)} ${from ?? ''}`,
  goals: ({ text }) => comparableName(text),
  bottlenecks: ({ text }) => comparableName(text),
  capacities: ({ party, unit, period, asOf }) => [party, comparableName(unit), comparableName(period), asOf].join(' '),
  answers: ({ finding, date, answer, by, reason }) => JSON.stringify([finding, date, answer, by, reason]),
  statements: () => undefined,
  recognitions: () => undefined,
  sessions: ({ date, kind }) => `${date} ${kind}`,
  actions: ({ text, due }) => `${comparableName(text)} ${due ?? ''}`,
  decisions: ({ text, date }) => `${comparableName(text)} ${date ?? ''}`,
  views: () => undefined,
}

/**
 * Finds in a map the record that is the same as a given one. A party is the same by its catalogue id, then by its name
 * (two that have different catalogue ids are two); the others by what they are about and what they are called. Of several
 * that with its own id counts, else the first.
 *
 * @returns a function from a record, whose references already point into this map, to the id of its twin
 */
export function twinFinder<C extends Collection>(map: ChainMap, collection: C): (record: Records[C]) => Id | undefined {
  const byKey = new Map<string, Id>()
  const byCatalogue = new Map<string, Id>()
  const known = (Object.values(map[collection]) as Records[C][]).sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const record of known) {
    const key = KEYS[collection](record)
    if (key !== undefined && !byKey.has(key)) byKey.set(key, record.id)
    const catalogueId = catalogueIdOf(record)
    if (catalogueId && !byCatalogue.has(catalogueId)) byCatalogue.set(catalogueId, record.id)
  }
  return (record) => {
    const catalogueId = catalogueIdOf(record)
    const byId = catalogueId ? byCatalogue.get(catalogueId) : undefined
    if (byId !== undefined) return byId
    const key = KEYS[collection](record)
    if (key === undefined) return undefined
    const table = map[collection] as Table<Records[C]>
    const namesake = table[record.id]
    const id = namesake && KEYS[collection](namesake) === key ? namesake.id : byKey.get(key)
    const found = id === undefined ? undefined : table[id]
    const other = found && catalogueIdOf(found)
    return catalogueId && other && other !== catalogueId ? undefined : id
  }
}

function catalogueIdOf(record: AnyRecord): string | undefined {
  return 'catalogueId' in record ? record.catalogueId : undefined
}
