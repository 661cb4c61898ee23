import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse } from '../../src/graph/analyse'
import type { Finding } from '../../src/graph/finding'
import { loadCatalogue } from '../../src/model/catalogue/catalogue'
import type { ChainMap } from '../../src/model/chain-map'
import { combineMaps } from '../../src/model/combine/combine-maps'
import { examples } from '../../src/model/examples/index'

/**
 * What the analysis finds on the examples, as it was read and found right. A change of a rule or of an example shows
 * here what it alters; once that has been read too,
 * `UPDATE_GOLDEN=1 npx vitest run tests/graph/golden-findings.test.ts -u` writes it down.
 */
const FOLDER = new URL('../fixtures/findings/', import.meta.url)

/** A line per finding: how loud, which message, and what it is about. */
function lineOf({ kind, severity, message, about }: Finding): string {
  const weight = kind === 'question' ? 'question' : severity
  return `${weight.padEnd(8)} ${message}  ${about.map(({ id }) => id).join(' ')}`
}

async function example(id: string): Promise<ChainMap> {
  const found = examples.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no example ${id}`)
  return found.load()
}

const MAPS: Readonly<Record<string, () => Promise<ChainMap>>> = {
  adviesketen: () => example('adviesketen'),
  migratieketen: () => example('migratieketen'),
  strafrechtketen: () => example('strafrechtketen'),
  loonaangifteketen: () => example('loonaangifteketen'),
  'migratieketen-and-strafrechtketen': async () =>
    combineMaps(await example('migratieketen'), await example('strafrechtketen'), {
      organisations: await loadCatalogue(),
    }).map,
}

test.each(Object.keys(MAPS))('%s gives the findings that were read and found right', async (name) => {
  const map = await MAPS[name]?.()
  if (!map) throw new Error(`no map ${name}`)
  const { findings } = analyse(map, { organisations: await loadCatalogue() })
  const path = new URL(`${name}.txt`, FOLDER)
  // A golden file that is not there would be written instead of compared.
  if (!process.env.UPDATE_GOLDEN) expect(readFileSync(path, 'utf8').length).toBeGreaterThan(500)
  await expect(`${findings.map(lineOf).join('\n')}\n`).toMatchFileSnapshot(path.pathname)
})
