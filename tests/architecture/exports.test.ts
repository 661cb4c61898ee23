import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { programFiles, unusedExports } from './exports'
import { PROJECT_ROOT } from './run-biome'

/** The files that other programs import, as the page on the build names them. */
function entryPoints(): string[] {
  const page = readFileSync(join(PROJECT_ROOT, 'docs/architecture.md'), 'utf8')
  return [...page.matchAll(/^\| `(src\/[^`]+\.ts)` \| `/gm)].map((match) => match[1] ?? '')
}

const planted = (...files: readonly [path: string, text: string][]) =>
  unusedExports(files.map(([path, text]) => ({ path, text })))

describe('what a file exports', () => {
  it('is imported by another file, or the file is an entry point: else leave out `export`, or the code when it is dead', () => {
    const files = programFiles()
    const open = entryPoints()
    expect(entryPoints()).toContain('src/graph/analyse.ts')
    expect(files.length).toBeGreaterThan(1000)
    expect(unusedExports(files).filter((one) => !open.some((path) => one.startsWith(path)))).toEqual([])
  })

  it('is noticed when nobody imports it, whatever it is', () => {
    const text =
      'export const a = 1\nexport function b() {}\nexport interface C {}\nexport type D = 1\nconst e = 1\nexport { e }\n'
    expect(planted(['src/x.ts', text])).toEqual(['a', 'b', 'C', 'D', 'e'].map((name) => `src/x.ts ${name}`))
    expect(planted(['src/x.ts', text], ['src/y.ts', "import { type C, a as z } from './x'"])).toEqual([
      'src/x.ts b',
      'src/x.ts D',
      'src/x.ts e',
    ])
  })

  it('is not used by a file that imports the same name from elsewhere', () => {
    const other = ["import { a } from './other'", "export { a } from './other'"]
    for (const text of other) {
      expect(planted(['src/x.ts', 'export const a = 1'], ['src/other.ts', ''], ['tests/y.ts', text])).toEqual([
        'src/x.ts a',
      ])
    }
  })

  it.each([
    "import { a } from '../src/x'",
    "import type { a } from '../src/x.ts'",
    "import * as all from '../src/x'\nall.a()",
    "export { a } from '../src/x'",
    "export * from '../src/x'\nconst a = 1",
    "const load = () => import('../src/x').then((module) => module.a)",
    "type A = import('../src/x').a",
  ])('is used by %j', (text) => {
    expect(planted(['src/x.ts', 'export const a = 1'], ['tests/y.ts', text])).toEqual([])
  })
})
