// npm run fuzz [-- --seed N] [--reading 100000] [--rest 3000] [--cli 300] [--case K]: files mutilated on purpose, through
// reading and writing, through all that is made of a map, and through the command line. The same seed gives the same
// files; `--case K` repeats one of them on each road. A file that something is wrong with is kept in .cache/fuzz.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type CaseResult, createRunner, type Road } from '../tests/support/fuzz/run-cases'

const FOLDER = join(import.meta.dirname, '../.cache/fuzz')
const PROGRESS = 5_000
/** A fault that comes back is counted, not printed again. */
const SHOWN = 3

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    reading: { type: 'string', default: '5000' },
    rest: { type: 'string', default: '200' },
    cli: { type: 'string', default: '20' },
    case: { type: 'string' },
  },
})
const seed = Number(values.seed)
const wanted: Readonly<Record<Road, number>> = {
  reading: Number(values.reading),
  rest: Number(values.rest),
  program: Number(values.cli),
}
if (![seed, ...Object.values(wanted), Number(values.case ?? 0)].every(Number.isSafeInteger)) {
  throw new Error('seed, numbers of cases and case are whole numbers')
}

mkdirSync(FOLDER, { recursive: true })
const runner = await createRunner()
const seen = new Map<string, number>()
console.log(`seed ${seed}`)

function save(name: string, bytes: Uint8Array): string {
  const path = join(FOLDER, name)
  writeFileSync(path, bytes)
  return path
}

/** Faults of one kind differ in numbers and names only. */
const kindOf = (road: Road, fault: string) => `${road} ${fault.replace(/"[^"]*"|\d+/g, '#').slice(0, 160)}`

function tell(road: Road, { fuzzCase, faults }: CaseResult): void {
  const { index, source, mutations, bytes } = fuzzCase
  for (const fault of faults) {
    const kind = kindOf(road, fault)
    const count = (seen.get(kind) ?? 0) + 1
    seen.set(kind, count)
    if (count > SHOWN) continue
    const path = save(`${road}-${seed}-${index}.json`, bytes)
    console.log(`${road}: --seed ${seed} --case ${index} (${source}; ${mutations.join(', ')})\n  ${fault}\n  ${path}`)
  }
}

/** Runs until so many cases count: on the road `rest` only those that open go all the way. */
function runRoad(road: Road, count: number): void {
  const start = performance.now()
  let index = 0
  let opened = 0
  let faulty = 0
  let slowest: CaseResult | undefined
  const codes = new Map<string, number>()
  for (let counted = 0; counted < count; index++) {
    const result = runner.run(road, seed, index, (bytes) => save('program.json', bytes))
    if (road !== 'rest' || result.opened) counted++
    if (result.opened) opened++
    if (result.faults.length > 0) faulty++
    for (const code of result.codes) codes.set(code, (codes.get(code) ?? 0) + 1)
    if (!slowest || result.ms > slowest.ms) slowest = result
    tell(road, result)
    if ((index + 1) % PROGRESS === 0) console.log(`${road}: ${index + 1} ...`)
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  console.log(
    `${road}: ${index} files, ${opened} opened, ${index - opened} refused, ${faulty} with faults, ${seconds} s; ` +
      `slowest ${slowest?.ms.toFixed(0) ?? '-'} ms of processor time (case ${slowest?.fuzzCase.index ?? '-'}, ${slowest?.fuzzCase.source ?? '-'})`,
  )
  const listed = [...codes].sort((a, b) => b[1] - a[1]).map(([code, times]) => `${code} ${times}`)
  if (listed.length > 0) console.log(`  refused for: ${listed.join(', ')}`)
}

const ROADS: readonly Road[] = ['reading', 'rest', 'program']
for (const road of ROADS) {
  if (values.case === undefined) runRoad(road, wanted[road])
  else {
    const index = Number(values.case)
    const result = runner.run(road, seed, index, (bytes) => save('program.json', bytes))
    console.log(
      `${road}: ${result.opened ? 'opened' : `refused (${result.codes.join(', ')})`}, ${result.ms.toFixed(0)} ms`,
    )
    tell(road, result)
  }
}
for (const [kind, times] of seen) console.log(`${times} x ${kind}`)
console.log(seen.size > 0 ? `${seen.size} kinds of faults` : 'no faults')
process.exitCode = seen.size > 0 ? 1 : 0
