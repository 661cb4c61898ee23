import { describe, expect, it } from 'vitest'
import { forbiddenImports, layerOf, reachesStore, sourceFiles } from './layers'

const files = sourceFiles()

describe('the sources as they stand', () => {
  it('are there', () => {
    expect(files.filter((file) => layerOf(file.path) === 'model').length).toBeGreaterThan(5)
  })

  it('import only to the left, wherever the path resolves to', () => {
    expect(files.flatMap(forbiddenImports)).toEqual([])
  })

  it('reach the browser store only from src/ui/base/storage', () => {
    expect(files.filter(reachesStore).map((file) => file.path)).toEqual([])
  })

  it.each([
    "export type Mine = import('../graph/x').Thing",
    "new Worker(new URL('../ui/workers/x.ts', import.meta.url))",
    "import {\n  thing,\n} from '../scene/x'",
    "const later = await import('./../../src/ui/x')",
    "import '../../tests/support/x'",
  ])('would notice %j in src/model', (text) => {
    expect(forbiddenImports({ path: 'src/model/planted.ts', text })).toHaveLength(1)
  })

  it.each(["import { x } from './x'", "import { x } from 'zod'", "const x = import('./examples/x.json')"])(
    'accepts %j in src/model',
    (text) => {
      expect(forbiddenImports({ path: 'src/model/planted.ts', text })).toEqual([])
    },
  )

  it.each(['window.localStorage.clear()', "globalThis['indexedDB']", 'self?.caches'])('would notice %j', (text) => {
    expect(reachesStore({ path: 'src/ui/map/planted.ts', text })).toBe(true)
    expect(reachesStore({ path: 'src/ui/base/storage/planted.ts', text })).toBe(false)
  })
})
