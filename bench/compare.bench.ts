import { compareMaps } from '../src/graph/compare/compare-maps'
import { differenceOf } from '../src/graph/compare/difference'
import { type AnyRecord, type ChainMap, COLLECTIONS } from '../src/model/chain-map'
import { alignMap } from '../src/model/combine/align-maps'
import { readChainMap } from '../src/model/file/read-chain-map'
import { writeChainMap } from '../src/model/file/write-chain-map'
import { withoutRecords } from '../src/model/removal'
import { tellChanges } from '../src/text/compare/tell-changes'
import { syntheticMap } from '../tests/support/synthetic-map'
import { compareTimes, report } from './measure'

const SIZES = [
  { parties: 30, dependencies: 60, rounds: 51 },
  { parties: 200, dependencies: 600, rounds: 15 },
  { parties: 2_000, dependencies: 10_000, rounds: 7 },
] as const

const PASS = 'one pass over every field of every record of two maps'

/** The least that anything which looks at two maps can do. */
function countKnown(map: ChainMap): number {
  let known = 0
  for (const collection of COLLECTIONS) {
    for (const record of Object.values<AnyRecord>(map[collection])) {
      for (const value of Object.values(record)) if (value !== undefined) known++
    }
  }
  return known
}

/** As from another file: no record is the same object, though it says the same. */
function readAgain(map: ChainMap): ChainMap {
  const result = readChainMap(writeChainMap(map))
  if (!result.ok) throw new Error(`the map cannot be read: ${JSON.stringify(result.problems[0])}`)
  return result.map
}

/** One in ten parties with another abbreviation, one in twenty dependencies gone. */
function edited(map: ChainMap): ChainMap {
  const parties = Object.values(map.parties).map((party, at) =>
    at % 10 === 0 ? { ...party, abbreviation: `Nw${at}` } : party,
  )
  const gone = Object.keys(map.dependencies).filter((_, at) => at % 20 === 0)
  const byId = Object.fromEntries(parties.map((party) => [party.id, party]))
  return withoutRecords({ ...map, parties: byId }, gone)
}

/** The same map with ids that no other map has. */
function underOtherIds(map: ChainMap): ChainMap {
  const ids = new Set(COLLECTIONS.flatMap((collection) => Object.keys(map[collection])))
  return JSON.parse(JSON.stringify(map), (_key, value: unknown) => {
    if (typeof value === 'string') return ids.has(value) ? `o_${value}` : value
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [ids.has(key) ? `o_${key}` : key, held]))
  }) as ChainMap
}

for (const { parties, dependencies, rounds } of SIZES) {
  const before = syntheticMap(parties, dependencies, 1)
  const after = readAgain(edited(before))
  const foreign = underOtherIds(before)
  const comparison = compareMaps(before, after)
  if (comparison.records.length < parties / 10) throw new Error('too little differs')
  const aligned = alignMap(foreign, after)
  if (compareMaps(aligned.map, after).records.length > comparison.records.length * 3) throw new Error('not aligned')
  const times = compareTimes<string>(
    {
      [PASS]: () => countKnown(before) + countKnown(after),
      'compare two versions': () => compareMaps(before, after),
      'both in one picture, with marks': () => differenceOf(before, after),
      'what changed in sentences': () => tellChanges(comparison, { language: 'nl', layout: true }),
      'give a version that has its ids those ids': () => alignMap(before, after),
      'give a map without any shared id the ids of the other': () => alignMap(foreign, after),
    },
    rounds,
  )
  const size = `${parties}/${dependencies}`
  const pass = times[PASS] ?? Number.NaN
  for (const [name, ms] of Object.entries(times)) {
    report(name === PASS ? { name, size, ms } : { name, size, ms, against: PASS, ratio: ms / pass })
  }
}
