import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DIST } from '../scripts/project.mjs'
import { report } from './measure'

const GOAL_KB = 300

/** Size in kB as a server with gzip sends it. */
function zipped(path: string): number {
  return gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length / 1000
}

const page = readFileSync(join(DIST, 'index.html'), 'utf8')
const start = [...page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\.?\/?([^":]+\.(?:js|css))"/g)].map(
  (match) => match[1] ?? '',
)
if (start.length === 0) throw new Error('dist/index.html loads no script')

const total = start.reduce((sum, path) => sum + zipped(path), 0)
report({
  name: 'start bundle',
  size: `${start.length} files`,
  kB: total,
  against: `goal ${GOAL_KB} kB`,
  ratio: total / GOAL_KB,
})

for (const path of start) report({ name: 'part of the start bundle', size: path, kB: zipped(path) })

const late = readdirSync(join(DIST, 'assets'))
  .filter((name) => /\.(js|css)$/.test(name))
  .map((name) => `assets/${name}`)
  .filter((path) => !start.includes(path))
for (const path of late.sort((a, b) => zipped(b) - zipped(a))) {
  report({ name: 'loaded when used', size: path, kB: zipped(path) })
}
