import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { readChainMap } from '../../../src/model/file/read-chain-map'
import { writeChainMap } from '../../../src/model/file/write-chain-map'
import { arbitraryFullMap, arbitraryMap } from '../arbitrary-map'
import { syntheticMap } from '../synthetic-map'
import type { Json } from './places'
import { keysOf } from './problem-places'

export interface Source {
  readonly name: string
  readonly text: string
}

/** Documents to start from: many small ones, the smallest of them apart, and the few that look like real ones. */
export interface Sources {
  /** A record or two in each of a few collections: a hundred thousand of these are read in minutes. */
  readonly tiny: readonly Source[]
  readonly small: readonly Source[]
  readonly large: readonly Source[]
}

const ROOT = join(import.meta.dirname, '../../..')
/** Maps made from the schemas, so that every field of every record is there somewhere. */
const GENERATED = 24
const TINY = 60
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

/** What opens of a map when all but two records in a third of its collections are left out. */
function partOf(document: Json, turn: number): string {
  const part: Json = {}
  for (const [i, [key, value]] of Object.entries(document).entries()) {
    if (key === 'positions' || (Array.isArray(value) && (i + turn) % 3 !== 0)) continue
    part[key] = Array.isArray(value) ? value.slice(0, 2) : value
  }
  return JSON.stringify(withoutDangling(part), null, 2)
}

/** Takes out whatever points at a record that is not there, until the map opens. */
function withoutDangling(document: Json): Json {
  for (;;) {
    const result = readChainMap(JSON.stringify(document))
    if (result.ok) return document
    for (const { path } of result.problems) {
      const [collection = '', index] = keysOf(path) ?? []
      const list = document[collection]
      if (Array.isArray(list) && typeof index === 'number') delete list[index]
      else delete document[collection]
    }
    for (const [key, value] of Object.entries(document)) if (Array.isArray(value)) document[key] = value.filter(Boolean)
  }
}

/** All examples, all fixtures of documents, and maps that are made up. Always the same ones. */
export function loadSources(): Sources {
  const generated = [
    ...fc.sample(arbitraryMap, { numRuns: GENERATED, seed: GENERATED_SEED }),
    ...fc.sample(arbitraryFullMap, { numRuns: GENERATED / 12, seed: GENERATED_SEED }),
  ].map((map, i) => ({ name: `generated ${i}`, text: writeChainMap(map) }))
  const tiny = Array.from({ length: TINY }, (_, i) => {
    const { name, text } = generated[i % generated.length] as Source
    return { name: `part ${i} of ${name}`, text: partOf(JSON.parse(text) as Json, i) }
  })
  const made = (parties: number, dependencies: number) => ({
    name: `synthetic ${parties}/${dependencies}`,
    text: writeChainMap(syntheticMap(parties, dependencies, 7)),
  })
  const fixtures = filesIn('tests/fixtures/documents')
  return {
    tiny: [...tiny, ...fixtures.filter(({ text }) => text.length < 1_000)],
    // The fixtures more than once: they hang together as maps of people do.
    small: [...generated, ...Array.from({ length: 4 }, () => fixtures).flat(), made(4, 5), made(9, 14)],
    large: [...filesIn('src/model/examples'), made(60, 150)],
  }
}
