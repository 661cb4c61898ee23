import { analyse } from '../src/graph/analyse'
import { buildChainGraph } from '../src/graph/chain-graph'
import { agreementCover, coverByMonth } from '../src/graph/facts/agreement-cover'
import { pairIndex, partiesInOrder } from '../src/graph/facts/dependency-matrix'
import { meetingLoad } from '../src/graph/facts/meeting-load'
import { partyProfiles } from '../src/graph/facts/party-profiles'
import { toTest } from '../src/graph/facts/to-test'
import { yearOf } from '../src/graph/facts/year'
import { lensReport } from '../src/graph/lenses/lens-report'
import { type AnyRecord, type ChainMap, COLLECTIONS } from '../src/model/chain-map'
import { LENSES } from '../src/model/vocabulary'
import { narrate } from '../src/text/narrative/narrate'
import { buildTree } from '../src/text/outline/build-tree'
import { recordName } from '../src/text/record-names'
import { textsOf } from '../src/text/texts'
import { cellTexts } from '../src/ui/pages/tables/cell-text'
import { columnsOf } from '../src/ui/pages/tables/columns/lens-tables'
import { orderRows, WHOLE_TABLE } from '../src/ui/pages/tables/row-order'
import { syntheticMap } from '../tests/support/synthetic-map'
import { compareTimes, report } from './measure'

const SIZES = [
  { parties: 30, dependencies: 60, rounds: 51 },
  { parties: 200, dependencies: 600, rounds: 15 },
  { parties: 2_000, dependencies: 10_000, rounds: 5 },
] as const

const TODAY = '2026-01-01'
const PASS = 'one pass over every field of every record'
const texts = textsOf('nl')

/** The least that anything which looks at a whole map can do. */
function countKnown(map: ChainMap): number {
  let known = 0
  for (const collection of COLLECTIONS) {
    for (const record of Object.values<AnyRecord>(map[collection])) {
      for (const value of Object.values(record)) if (value !== undefined) known++
    }
  }
  return known
}

for (const { parties, dependencies, rounds } of SIZES) {
  const map = syntheticMap(parties, dependencies, 1)
  const [first] = Object.values(map.parties)
  if (!first) throw new Error('a map without parties')
  const { findings } = analyse(map, { today: TODAY })

  // Every candidate starts from a map that a rename just made, so that nothing kept for the map before it counts; what
  // hangs on tables the rename left alone may be kept, as in the app.
  let edits = 0
  const renamed = (): ChainMap => ({
    ...map,
    parties: { ...map.parties, [first.id]: { ...first, name: `${first.name} ${++edits}` } },
  })
  const before = cellTexts({ map, texts, badges: new Map() })
  const columns = columnsOf('dependencies', 'dependencies')
  const sorted = { ...WHOLE_TABLE, sort: [{ column: 'supplier', descending: false }] }
  const rowsOf = (edited: ChainMap) =>
    orderRows(
      Object.values(edited.dependencies),
      columns,
      sorted,
      cellTexts({ map: edited, texts, badges: new Map() }, before),
    )
  if (rowsOf(map).length !== dependencies) throw new Error('the table of dependencies lacks rows')

  const whole = Object.fromEntries(LENSES.map((lens) => [`lens: ${lens}`, () => lensReport(renamed(), lens, TODAY)]))
  const times = compareTimes<string>(
    {
      [PASS]: () => countKnown(renamed()),
      ...whole,
      'cover of the dependencies on a day': () => agreementCover(renamed(), TODAY),
      'cover of the dependencies at twelve month ends': () => coverByMonth(renamed(), 2026),
      'matrix: parties in order, dependencies by pair': () => {
        const edited = renamed()
        return [partiesInOrder(edited), pairIndex(edited.dependencies)]
      },
      'graph, and what meetings ask of each party': () => meetingLoad(buildChainGraph(renamed(), { today: TODAY })),
      'graph, and each party beside its chain': () => partyProfiles(buildChainGraph(renamed(), { today: TODAY })),
      'year of the chain': () => yearOf(renamed()),
      'tree: its roots and the parties of the first': () => buildTree(renamed(), texts)[0]?.children(),
      'table of dependencies sorted by supplier': () => rowsOf(renamed()),
      'list of what is to be tested': () => {
        const edited = renamed()
        return toTest(edited, findings, (collection, record) => recordName(edited, collection, record, texts))
      },
      'the map in sentences': () => narrate(renamed(), 'nl', { findings }),
    },
    rounds,
  )

  const size = `${parties}/${dependencies}`
  const pass = times[PASS] ?? Number.NaN
  for (const [name, ms] of Object.entries(times)) {
    report(name === PASS ? { name, size, ms } : { name, size, ms, against: PASS, ratio: ms / pass })
  }
}
