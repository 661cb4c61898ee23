import type { Records } from '../model/chain-map'
import { COLLECTIONS, type Collection } from '../model/collections'
import type { Id } from '../model/id'
import type { ChainGraph } from './chain-graph'
import type { FindingValue, RuleFinding, Subject } from './finding'
import { shortHash } from './short-hash'

type Names = { readonly [C in Collection]: ((record: Records[C]) => string | null | undefined) | undefined }

/** The name under which a record can stand in a sentence; undefined where no sentence names such a record. */
const NAMES: Names = {
  chains: ({ name }) => name,
  steps: undefined,
  parties: ({ abbreviation, name }) => abbreviation ?? name,
  triangles: ({ name }) => name,
  assignments: undefined,
  dependencies: undefined,
  couplingPoints: undefined,
  meetings: ({ name }) => name,
  agreements: ({ title }) => title,
  goals: ({ text }) => text,
  bottlenecks: ({ text }) => text,
  capacities: undefined,
  answers: undefined,
  statements: undefined,
  recognitions: undefined,
  sessions: undefined,
  actions: undefined,
  decisions: undefined,
  proposals: undefined,
  views: undefined,
}

/** The records whose name can stand in a sentence, by that name. Of two with one name, that with the first id. */
function namedRecords({ map }: ChainGraph): ReadonlyMap<string, Id> {
  const ids = new Map<string, Id>()
  for (const collection of COLLECTIONS) {
    const nameOf: ((record: never) => string | null | undefined) | undefined = NAMES[collection]
    if (!nameOf) continue
    for (const record of Object.values(map[collection])) {
      // The record comes out of the table of that collection.
      const name = nameOf(record as never)
      const known = name ? ids.get(name) : ''
      if (name && (known === undefined || record.id < known)) ids.set(name, record.id)
    }
  }
  return ids
}

/** Values that say how sure the map is or when one looks, not what was found. */
const NO_FACT: readonly string[] = ['today', 'mapConfirmed']

/** Signs that stand in no id and in no text that people type. */
const BETWEEN = '\u0001'
const WITHIN = '\u0002'
const NOTHING: readonly FindingValue[] = []

/** What a finding is about as far as it counts: of a map only that it is one. */
function subjectOf({ kind, id }: Subject): string {
  return kind === 'map' ? kind : id
}

/**
 * Makes the function that hashes what a finding states: message, kind, severity, evidence, values and facts. A name of a
 * record counts as the record, so that renaming it changes nothing. The day one looks from is no fact (a value named
 * `today`), and neither is the id of the map, which a copy does not share.
 */
export function inputsHasher(graph: ChainGraph): (finding: RuleFinding) => string {
  const ids = namedRecords(graph)
  const stable = (value: FindingValue): string =>
    typeof value === 'string'
      ? (ids.get(value) ?? value)
      : typeof value === 'number'
        ? String(value)
        : value
            .map((text) => ids.get(text) ?? text)
            .sort()
            .join(WITHIN)
  // Thousands of findings are hashed after every edit: one text is put together, and no lists of lists.
  return ({ message, kind, severity, about, values, facts = NOTHING }) => {
    const [first] = about
    let text = `${message}${BETWEEN}${kind}${BETWEEN}${severity}${BETWEEN}`
    text += about.length === 1 && first ? subjectOf(first) : about.map(subjectOf).sort().join(WITHIN)
    for (const name of Object.keys(values).sort()) {
      const value = values[name]
      if (value !== undefined && !NO_FACT.includes(name)) text += `${BETWEEN}${name}${WITHIN}${stable(value)}`
    }
    for (const fact of facts) text += `${BETWEEN}${BETWEEN}${stable(fact)}`
    return shortHash(text)
  }
}
