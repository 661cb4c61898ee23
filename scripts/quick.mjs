// npm run quick: types, lint, the rules of React and the unit tests of what changed, side by side, in half a minute.
import './check-node.mjs'
import { execFileSync } from 'node:child_process'
import { collect } from './collect.mjs'
import { ROOT } from './project.mjs'

/** What git says on one line, or undefined where there is no such thing. */
function git(...args) {
  try {
    return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}

/** What is not committed yet or, when everything is, the last commit; a checkout may hold no commit before it. */
const base = !git('status', '--porcelain') && git('rev-parse', '--verify', 'HEAD~1') ? 'HEAD~1' : 'HEAD'

const CHECKS = [
  // Looks only at what changed since the last time; npm test looks at everything.
  ['types', 'typescript/bin/tsc', ['--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/quick.tsbuildinfo']],
  ['lint, layers and format', '@biomejs/biome/bin/biome', ['ci', '--max-diagnostics=100', '.']],
  ['rules of React', 'oxlint/bin/oxlint', ['src/ui']],
  ['tests of what changed', 'vitest/vitest.mjs', ['run', `--changed=${base}`, '--passWithNoTests']],
]

const start = performance.now()
const results = await Promise.all(
  CHECKS.map(async ([name, file, args]) => {
    const { code, output } = await collect(file, args)
    console.log(code === 0 ? `${name}: in order` : `\n=== ${name}: not in order ===\n${output}\n`)
    return { name, code }
  }),
)
const wrong = results.filter(({ code }) => code !== 0).map(({ name }) => name)
process.exitCode = wrong.length > 0 ? 1 : 0
const seconds = ((performance.now() - start) / 1000).toFixed(1)
console.log(wrong.length > 0 ? `not in order: ${wrong.join('; ')} (${seconds} s)` : `in order (${seconds} s)`)
