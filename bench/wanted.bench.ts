import { differenceOf } from '../src/graph/compare/difference'
import { type AnyRecord, type ChainMap, COLLECTIONS } from '../src/model/chain-map'
import { applyCommand } from '../src/model/commands/apply-command'
import type { Command } from '../src/model/commands/command'
import { NO_CHANGE } from '../src/model/proposals/proposable'
import { wantedMap } from '../src/model/proposals/wanted-map'
import { syntheticMap } from '../tests/support/synthetic-map'
import { compareTimes, report } from './measure'

const SIZES = [
  { parties: 30, dependencies: 60, rounds: 51 },
  { parties: 200, dependencies: 600, rounds: 31 },
  { parties: 2_000, dependencies: 10_000, rounds: 7 },
] as const

const PROPOSALS = 20
const PASS = 'one pass over every field of every record of a map'

function countKnown(map: ChainMap): number {
  let known = 0
  for (const collection of COLLECTIONS) {
    for (const record of Object.values<AnyRecord>(map[collection])) {
      for (const value of Object.values(record)) if (value !== undefined) known++
    }
  }
  return known
}

function done(map: ChainMap, command: Command): ChainMap {
  const result = applyCommand(map, command)
  if (!result.ok) throw new Error(`${command.type}: ${result.refusal.code}`)
  return result.map
}

/** Twenty proposals, each with a party changed, one removed, a meeting and a dependency more. */
function withProposals(map: ChainMap): ChainMap {
  const ids = Object.keys(map.parties)
  return Array.from({ length: PROPOSALS }, (_, at) => at).reduce((now, at) => {
    const proposal = `v${at}`
    const [changed, removed, one, other] = [ids[at], ids.at(-1 - (at % 3)), ids[at + 1], ids[at + 2]]
    const within: readonly Command[] = [
      { type: 'edit-record', collection: 'parties', id: changed ?? '', set: { role: `Rol ${at}` } },
      ...(at < 3 ? [{ type: 'remove-records', ids: [removed ?? ''] } as const] : []),
      {
        type: 'add-record',
        collection: 'meetings',
        record: { id: `nieuw_m${at}`, name: `Overleg ${at}`, scope: 'chain', permanence: 'standing' },
      },
      {
        type: 'connect-parties',
        dependency: {
          id: `nieuw_d${at}`,
          supplier: one ?? '',
          dependent: other ?? '',
          product: 'Dossier',
          flow: 'product',
        },
      },
    ]
    const record = { id: proposal, title: `Voorstel ${at}`, state: 'idea', change: NO_CHANGE } as const
    const made = done(now, { type: 'add-record', collection: 'proposals', record })
    return within.reduce((map, command) => done(map, { type: 'propose', proposal, command }), made)
  }, map)
}

for (const { parties, dependencies, rounds } of SIZES) {
  const map = withProposals(syntheticMap(parties, dependencies, 1))
  const wanted = wantedMap(map)
  if (wanted.misfits.length > 0) throw new Error('a proposal does not fit')
  const marks = differenceOf(map, wanted.map).marks.size
  if (marks < PROPOSALS * 2) throw new Error('too little differs')
  let turn = 0
  // What is seen after an edit in the present: no part of the answer is known from before.
  const edited = () => {
    const id = Object.keys(map.parties)[PROPOSALS + (turn++ % 5)] ?? ''
    return { ...map, parties: { ...map.parties, [id]: { ...map.parties[id], note: `${turn}` } } } as ChainMap
  }
  const times = compareTimes<string>(
    {
      [PASS]: () => countKnown(map),
      'the wanted picture after an edit': () => wantedMap(edited()),
      'wanted picture and difference after an edit': () => {
        const now = edited()
        return differenceOf(now, wantedMap(now).map)
      },
      'an edit within a proposal': () =>
        applyCommand(map, {
          type: 'propose',
          proposal: 'v0',
          command: {
            type: 'edit-record',
            collection: 'parties',
            id: Object.keys(map.parties)[0] ?? '',
            set: { role: `${turn++}` },
          },
        }),
    },
    rounds,
  )
  const size = `${parties}/${dependencies}, ${PROPOSALS} proposals`
  const pass = times[PASS] ?? Number.NaN
  for (const [name, ms] of Object.entries(times)) {
    report(name === PASS ? { name, size, ms } : { name, size, ms, against: PASS, ratio: ms / pass })
  }
}
