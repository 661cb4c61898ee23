import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { parseSync } from 'vite'
import type { SourceFile } from './layers'
import { PROJECT_ROOT } from './run-biome'

interface Uses {
  /** The names under which a file exports something. */
  readonly exports: readonly string[]
  /** What it takes of other files, as `path name`. */
  readonly takes: readonly string[]
}

/** All files that can import from src: its own, and those of tests, scripts and benchmarks. */
export function programFiles(): SourceFile[] {
  return ['src', 'tests', 'scripts', 'bench'].flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|mts|mjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path: relative(PROJECT_ROOT, path).split(sep).join('/'), text: readFileSync(path, 'utf8') })),
  )
}

/** The exports of src among `files` that no other of them imports, as `path name`. */
export function unusedExports(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path))
  const uses = files.map((file) => ({ path: file.path, ...usesOf(file, paths) }))
  const taken = new Set(uses.flatMap(({ takes }) => takes))
  return uses
    .filter(({ path }) => path.startsWith('src/') && !path.endsWith('.d.ts'))
    .flatMap(({ path, exports }) => exports.map((name) => `${path} ${name}`))
    .filter((one) => !taken.has(one))
}

const WHOLE = /\bimport\(\s*(['"])([^'"\n]+)\1/g

function usesOf(file: SourceFile, paths: ReadonlySet<string>): Uses {
  const { module, errors } = parseSync(file.path, file.text)
  if (errors.length > 0) throw new Error(`${file.path}: ${errors[0]?.message}`)
  const takes: string[] = []
  const whole: string[] = []
  const take = (specifier: string, name: string | null, kind: string) => {
    const path = resolved(file.path, specifier, paths)
    if (path === undefined) return
    if (kind === 'Name') takes.push(`${path} ${name}`)
    else whole.push(path)
  }
  for (const { moduleRequest, entries } of module.staticImports) {
    for (const { importName } of entries) take(moduleRequest.value, importName.name, importName.kind)
  }
  const exports: string[] = []
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, importName, exportName } of entries) {
      if (moduleRequest) take(moduleRequest.value, importName.name, importName.kind)
      if (exportName.name !== null) exports.push(exportName.name)
    }
  }
  for (const match of file.text.matchAll(WHOLE)) take(match[2] ?? '', null, 'All')
  if (whole.length > 0) {
    // Of a file that is taken as a whole, every name that stands here counts as used.
    const words = new Set(file.text.match(/[\w$]+/g))
    takes.push(...whole.flatMap((path) => [...words].map((word) => `${path} ${word}`)))
  }
  return { exports, takes }
}

/** The file a written path leads to; undefined for a package and for what is no program. */
function resolved(from: string, specifier: string, paths: ReadonlySet<string>): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const path = posix.join(posix.dirname(from), specifier)
  return ['', '.ts', '.tsx', '/index.ts'].map((end) => path + end).find((candidate) => paths.has(candidate))
}
