import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { writeChainMap } from '../../../src/model/file/write-chain-map'
import { arbitraryFullMap, arbitraryMap } from '../arbitrary-map'
import { syntheticMap } from '../synthetic-map'

export interface Source {
  readonly name: string
  readonly text: string
}

/** Documents to start from: many small ones, read in well under a millisecond, and the few that look like real ones. */
export interface Sources {
  readonly small: readonly Source[]
  readonly large: readonly Source[]
}

const ROOT = join(import.meta.dirname, '../../..')
/** Maps made from the schemas, so that every field of every record is there somewhere. */
const GENERATED = 24
const GENERATED_SEED = 20_260_101

function filesIn(folder: string): Source[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  )
  return names.sort().map((name) => ({
    name: `${folder}/${name.replaceAll('\\', '/')}`,
    text: readFileSync(join(ROOT, folder, name), 'utf8'),
  }))
}

/** All examples, all fixtures of documents, and maps that are made up. Always the same ones. */
export function loadSources(): Sources {
  const generated = [
    ...fc.sample(arbitraryMap, { numRuns: GENERATED, seed: GENERATED_SEED }),
    ...fc.sample(arbitraryFullMap, { numRuns: GENERATED / 12, seed: GENERATED_SEED }),
  ].map((map, i) => ({ name: `generated ${i}`, text: writeChainMap(map) }))
  const made = (parties: number, dependencies: number) => ({
    name: `synthetic ${parties}/${dependencies}`,
    text: writeChainMap(syntheticMap(parties, dependencies, 7)),
  })
  const fixtures = filesIn('tests/fixtures/documents')
  return {
    // The fixtures more than once: they hang together as maps of people do.
    small: [...generated, ...Array.from({ length: 4 }, () => fixtures).flat(), made(4, 5), made(9, 14)],
    large: [...filesIn('src/model/examples'), made(60, 150)],
  }
}
