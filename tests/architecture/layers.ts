import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { PROJECT_ROOT } from './run-biome'

/** The layers of src, from left to right: each imports only from those before it. */
export const LAYERS = ['model', 'graph', 'text', 'scene', 'export', 'ui'] as const

export type Layer = (typeof LAYERS)[number]

export interface SourceFile {
  /** From the project root, with forward slashes: `src/model/id.ts`. */
  readonly path: string
  readonly text: string
}

/** All TypeScript files under src. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(join(PROJECT_ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(PROJECT_ROOT, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }))
}

/** The layer a path from the project root lies in; undefined outside the layers (src/main.tsx, tests). */
export function layerOf(path: string): Layer | undefined {
  const [root, folder] = path.split('/')
  return root === 'src' ? LAYERS.find((layer) => layer === folder) : undefined
}

const SPECIFIER = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew\s+URL\s*\(\s*)(['"])([^'"\n]+)\1/g

/**
 * The files that a file imports, as paths from the project root; types, lazy imports, styles and workers included. Works
 * on resolved paths, so it also sees what a linter of written paths does not: `import('../ui/x').Type` and
 * `new URL('../ui/x', import.meta.url)`.
 */
export function importsOf(file: SourceFile): string[] {
  return [...file.text.matchAll(SPECIFIER)]
    .map((match) => match[2] ?? '')
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(dirname(file.path), specifier))
}

/** Imports from `file` that point to a layer on its right, as `path -> target`. */
export function forbiddenImports(file: SourceFile): string[] {
  const own = layerOf(file.path)
  if (own === undefined) return []
  return importsOf(file)
    .filter((target) => {
      const layer = layerOf(target)
      return layer === undefined || LAYERS.indexOf(layer) > LAYERS.indexOf(own)
    })
    .map((target) => `${file.path} -> ${target}`)
}

const STORE =
  /\b(?:window|globalThis|self)\s*(?:\?\.|\.|\[\s*['"])\s*(?:indexedDB|localStorage|sessionStorage|caches)\b/

/** True when the browser store is reached by way of the global object, which the linter does not see. */
export function reachesStore(file: SourceFile): boolean {
  return !file.path.startsWith('src/ui/base/storage/') && STORE.test(file.text)
}
