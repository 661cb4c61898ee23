import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface LintResult {
  /** How many files the linter opened. */
  readonly files: number
  /** Rule names (`noDefaultExport`) of the errors per file, each once. */
  readonly errors: ReadonlyMap<string, readonly string[]>
}

interface BiomeReport {
  readonly summary: { readonly changed: number; readonly unchanged: number }
  readonly diagnostics: readonly {
    readonly severity: string
    readonly category: string
    readonly location: { readonly path: string }
  }[]
}

/** Runs the project's linter on `paths` inside `folder`. Throws when it gives no report, for instance on a bad config. */
export function runLinter(folder: string, paths: readonly string[], options: readonly string[] = []): LintResult {
  const binary = join(PROJECT_ROOT, 'node_modules/@biomejs/biome/bin/biome')
  const command = [binary, 'lint', '--colors=off', '--reporter=json', '--max-diagnostics=none', ...options, ...paths]
  const report = JSON.parse(runAllowingFailure(command, folder)) as BiomeReport
  const errors = new Map<string, string[]>()
  for (const { severity, category, location } of report.diagnostics) {
    if (severity !== 'error') continue
    const rule = category.slice(category.lastIndexOf('/') + 1)
    const known = errors.get(location.path) ?? []
    if (!known.includes(rule)) errors.set(location.path, [...known, rule])
  }
  return { files: report.summary.changed + report.summary.unchanged, errors }
}

/** Found faults make the linter leave with a failure code; its report is on the standard output all the same. */
function runAllowingFailure(command: readonly string[], folder: string): string {
  try {
    return execFileSync(process.execPath, command, { cwd: folder, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1e8 })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    if (stdout) return stdout
    throw new Error(`the linter gave no report: ${stderr ?? String(error)}`)
  }
}

/** Lints files (path to content) in a folder of their own, under the project's configuration; the work tree stays as it is. */
export function lintPlanted(files: ReadonlyMap<string, string>): LintResult {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-layers-'))
  try {
    for (const name of ['biome.json', 'package.json']) copyFileSync(join(PROJECT_ROOT, name), join(folder, name))
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    return runLinter(folder, ['src', 'tests'])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
