import { describe, expect, it } from 'vitest'
import { LAYERS, type Layer, sourceFiles } from './layers'
import { lintPlanted, PROJECT_ROOT, runLinter } from './run-biome'

/** The ways in which one file can take something from another. */
const FORMS: readonly { readonly name: string; readonly write: (from: string) => string }[] = [
  { name: 'plain', write: (from) => `import { thing } from '${from}'\nexport const mine = thing\n` },
  { name: 'type-only', write: (from) => `import type { Thing } from '${from}'\nexport type Mine = Thing\n` },
  { name: 're-export', write: (from) => `export { thing } from '${from}'\n` },
  { name: 'type-re-export', write: (from) => `export type { Thing } from '${from}'\n` },
  { name: 'dynamic', write: (from) => `export const load = () => import('${from}')\n` },
  { name: 'side-effect', write: (from) => `import '${from}'\n` },
]

const UI_PACKAGES = ['react', 'react/jsx-runtime', 'react-dom/client', 'zustand', 'zustand/vanilla', '@xyflow/react']
const MORE_UI_PACKAGES = ['react-aria-components', 'idb', 'browser-fs-access', '@fontsource/source-sans-3/400.css']
const GRAPH_PACKAGES = ['graphology', 'graphology-metrics/centrality/betweenness', 'elkjs', 'elkjs/lib/elk-api']

interface Plant {
  readonly path: string
  readonly content: string
  /** The rule that must catch it; absent = the file is clean. */
  readonly rule?: string
}

const importOf = (specifier: string) => `import thing from '${specifier}'\nexport const mine = thing\n`

function layerPlants(): Plant[] {
  return LAYERS.flatMap((layer, place) =>
    LAYERS.flatMap((other, otherPlace) =>
      FORMS.flatMap(({ name, write }): Plant[] => {
        if (other === layer) return []
        const rule = otherPlace > place ? { rule: 'noRestrictedImports' } : {}
        return [
          { path: `src/${layer}/${other}-${name}.ts`, content: write(`../${other}/thing`), ...rule },
          { path: `src/${layer}/part/${other}-${name}.ts`, content: write(`../../${other}/part/thing`), ...rule },
        ]
      }),
    ),
  )
}

function packagePlants(): Plant[] {
  const fileName = (specifier: string) => specifier.replace(/[^a-z0-9]+/g, '-').replace(/^-/, '')
  const plant = (folder: string, specifier: string, allowed: boolean): Plant => ({
    path: `src/${folder}/uses-${fileName(specifier)}.ts`,
    content: importOf(specifier),
    ...(allowed ? {} : { rule: 'noRestrictedImports' }),
  })
  const folders: readonly (Layer | 'ui/base/workers' | 'ui/base/storage' | 'ui/map')[] = [
    ...LAYERS,
    'ui/base/workers',
    'ui/base/storage',
    'ui/map',
  ]
  return folders.flatMap((folder) => [
    ...[...UI_PACKAGES, ...MORE_UI_PACKAGES].map((name) => plant(folder, name, folder.startsWith('ui'))),
    ...GRAPH_PACKAGES.map((name) =>
      plant(folder, name, folder === 'graph' || (folder === 'ui/base/workers' && name.startsWith('elkjs'))),
    ),
    ...['node:fs', 'node:fs/promises'].map((name) => plant(folder, name, false)),
    plant(folder, '../../tests/support/thing', false),
  ])
}

/** One file per fault that has nothing to do with layers, in every layer, so that no override switches a rule off. */
function housePlants(): Plant[] {
  return [...LAYERS, 'ui/base/workers', 'ui/base/storage'].flatMap((layer): Plant[] => {
    const lines = (count: number) => `${'// A line.\n'.repeat(count - 1)}export const last = 1\n`
    const storageAllowed = layer === 'ui/base/storage'
    return [
      { path: `src/${layer}/clean.ts`, content: 'export const clean = 1\n' },
      { path: `src/${layer}/default-export.ts`, content: 'export default 1\n', rule: 'noDefaultExport' },
      { path: `src/${layer}/star.ts`, content: "export * from './clean'\n", rule: 'noReExportAll' },
      { path: `src/${layer}/any.ts`, content: 'export const loose = (x: any) => x\n', rule: 'noExplicitAny' },
      { path: `src/${layer}/lines-400.ts`, content: lines(400) },
      { path: `src/${layer}/lines-401.ts`, content: lines(401), rule: 'noExcessiveLinesPerFile' },
      { path: `src/${layer}/camelCase.ts`, content: 'export const x = 1\n', rule: 'useFilenamingConvention' },
      { path: `src/${layer}/PascalCase.tsx`, content: 'export const x = 1\n', rule: 'useFilenamingConvention' },
      {
        path: `src/${layer}/cycle-a.ts`,
        content: "import { b } from './cycle-b'\nexport const a: number = b\n",
        rule: 'noImportCycles',
      },
      {
        path: `src/${layer}/cycle-b.ts`,
        content: "import type { a } from './cycle-a'\nexport const b: typeof a = 1\n",
        rule: 'noImportCycles',
      },
      {
        path: `src/${layer}/floating.ts`,
        content:
          'async function work(): Promise<number> {\n  return 1\n}\nexport function run(): void {\n  work()\n}\n',
        rule: 'noFloatingPromises',
      },
      ...['indexedDB', 'localStorage', 'sessionStorage', 'caches'].map((name) => ({
        path: `src/${layer}/uses-${name.toLowerCase()}.ts`,
        content: `export const store = ${name}\n`,
        ...(storageAllowed ? {} : { rule: 'noRestrictedGlobals' }),
      })),
    ]
  })
}

const plants = [...layerPlants(), ...packagePlants(), ...housePlants()]
const faults = plants.filter((plant) => plant.rule !== undefined)
const result = lintPlanted(new Map(plants.map(({ path, content }) => [path, content])))

describe('the gate around the layers', () => {
  it('looks at every planted file', () => {
    expect(new Set(plants.map((plant) => plant.path)).size).toBe(plants.length)
    expect(result.files).toBe(plants.length)
  })

  it.each(LAYERS)('catches every fault planted in src/%s, each by its own rule', (layer) => {
    const planted = faults.filter((plant) => plant.path.startsWith(`src/${layer}/`))
    expect(planted.length).toBeGreaterThan(10)
    const found = planted.map(({ path }) => [path, result.errors.get(path)])
    expect(found).toEqual(planted.map(({ path, rule }) => [path, [rule]]))
  })

  it('leaves files that follow the rules alone', () => {
    const clean = plants.filter((plant) => plant.rule === undefined).map((plant) => plant.path)
    expect(clean.length).toBeGreaterThan(100)
    expect(clean.filter((path) => result.errors.has(path))).toEqual([])
  })

  it('sees every source file of the project itself', () => {
    const sources = sourceFiles().length
    expect(sources).toBeGreaterThan(5)
    // One rule is enough to see which files are opened; all of them run as a step of their own.
    const { files } = runLinter(PROJECT_ROOT, ['src'], ['--only=suspicious/noDebugger'])
    expect(files).toBeGreaterThanOrEqual(sources)
  })
})
