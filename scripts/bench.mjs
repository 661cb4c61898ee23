// npm run bench [-- name ...]: runs bench/*.bench.ts one after the other and prints one table. Absolute times differ from
// machine to machine and from hour to hour; the ratios come from one and the same run and are what to compare.
// A benchmark prints its rows with `report` of bench/measure.ts; a new file is found by its name.
import './check-node.mjs'
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { build, isBuilt, ROOT } from './project.mjs'

/** Runs one benchmark in a process of its own, so that none warms up or clutters the memory of another. */
function runBenchmark(file) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'bench', file)], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', (part) => {
      output += part
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const rows = output.split('\n').filter((line) => line.startsWith('{'))
      if (code === 0 && rows.length > 0) resolve(rows.map((line) => JSON.parse(line)))
      else reject(new Error(`${file} ended with code ${code} after ${rows.length} rows`))
    })
  })
}

const amount = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2))

function line({ name, size, ms, kB, against, ratio }) {
  const result = ms === undefined ? `${amount(kB)} kB gz` : `${amount(ms)} ms`
  const cells = [name, size, result, against ?? '', ratio === undefined ? '' : `${ratio.toFixed(2)} x`]
  return `| ${cells.join(' | ')} |`
}

const wanted = process.argv.slice(2)
const files = readdirSync(join(ROOT, 'bench'))
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort()
if (files.length === 0) throw new Error(`no benchmark is called ${wanted.join(' or ')}`)
if (!isBuilt() && (await build()) !== 0) throw new Error('the build failed')

const table = []
let failed = 0
for (const file of files) {
  console.error(`${file} ...`)
  try {
    for (const row of await runBenchmark(file)) table.push(line(row))
  } catch (error) {
    failed += 1
    console.error(error.message)
  }
}
console.log(`\nNode ${process.versions.node}, ${cpus().length} cores, medians\n`)
console.log('| what | size | result | against | ratio |\n| --- | --- | ---: | --- | ---: |')
console.log(table.join('\n'))
process.exitCode = failed > 0 ? 1 : 0
