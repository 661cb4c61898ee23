import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './layers'
import { PROJECT_ROOT } from './run-biome'

interface Report {
  readonly number_of_files: number
  readonly diagnostics: readonly { readonly code: string; readonly severity: string; readonly filename: string }[]
}

/** Runs the project's rules of React in a folder, as `npm run check` does. */
function runRules(folder: string): Report {
  const command = [join(PROJECT_ROOT, 'node_modules/oxlint/bin/oxlint'), '--format=json', 'src/ui']
  try {
    return JSON.parse(execFileSync(process.execPath, command, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }))
  } catch (error) {
    // Found faults make it leave with a failure code; its report is on the standard output all the same.
    return JSON.parse((error as { stdout: string }).stdout)
  }
}

function rulesBroken(files: Readonly<Record<string, string>>): Record<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-react-'))
  try {
    copyFileSync(join(PROJECT_ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    const { diagnostics, number_of_files } = runRules(folder)
    expect(number_of_files).toBe(Object.keys(files).length)
    const broken: Record<string, string[]> = Object.fromEntries(Object.keys(files).map((path) => [path, []]))
    for (const { code, severity, filename } of diagnostics) {
      const rule = code.replace(/^.*\(|\)$/g, '')
      if (severity === 'error' && !broken[filename]?.includes(rule)) broken[filename]?.push(rule)
    }
    // The compiler says on its own what the older rule says too.
    return Object.fromEntries(
      Object.entries(broken).map(([path, rules]) => [
        path,
        rules.filter((rule) => rule !== 'hooks' || !rules.includes('rules-of-hooks')),
      ]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const FROM_REACT = "import { useEffect, useRef, useState } from 'react'\n"

/** A component for each rule that must be held, the fault in the place of its name. */
const FAULTS: Readonly<Record<string, string>> = {
  refs: `export function Part() {
  const seen = useRef(0)
  return <p>{seen.current}</p>
}`,
  'rules-of-hooks': `export function Part({ isOpen }: { readonly isOpen: boolean }) {
  if (isOpen) useState(0)
  return null
}`,
  'exhaustive-deps': `export function Part({ name }: { readonly name: string }) {
  useEffect(() => {
    document.title = name
  }, [])
  return null
}`,
  'set-state-in-effect': `export function Part({ name }: { readonly name: string }) {
  const [shown, setShown] = useState('')
  useEffect(() => {
    setShown(name)
  }, [name])
  return <p>{shown}</p>
}`,
  'set-state-in-render': `export function Part() {
  const [count, setCount] = useState(0)
  setCount(count + 1)
  return <p>{count}</p>
}`,
  immutability: `export function Part() {
  let left = 3
  const take = () => {
    left -= 1
  }
  return <button type="button" onClick={take} />
}`,
  globals: `let drawn = 0
export function Part() {
  drawn += 1
  return <p>{drawn}</p>
}`,
  purity: `export function Part() {
  return <p>{Date.now()}</p>
}`,
  hooks: `import { useDocument } from './document-store'
export function Part() {
  return <p>{useDocument.getState().title}</p>
}`,
}

const SOUND = `export function Part({ name }: { readonly name: string }) {
  const field = useRef<HTMLInputElement>(null)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (isOpen) field.current?.focus()
  }, [isOpen])
  return <input ref={field} aria-label={name} onFocus={() => setOpen(true)} />
}`

describe('the rules of React', () => {
  it('are held by all of src/ui', () => {
    const { number_of_files, diagnostics } = runRules(PROJECT_ROOT)
    expect(number_of_files).toBe(sourceFiles().filter(({ path }) => path.startsWith('src/ui/')).length)
    expect(diagnostics).toEqual([])
  })

  it('have a linter that sees every planted fault and nothing else', () => {
    const planted = { ...FAULTS, sound: SOUND }
    const path = (name: string) => `src/ui/kit/room/${name}.tsx`
    const broken = rulesBroken(
      Object.fromEntries(Object.entries(planted).map(([name, text]) => [path(name), `${FROM_REACT}${text}\n`])),
    )
    expect(broken).toEqual(
      Object.fromEntries(Object.keys(planted).map((name) => [path(name), name === 'sound' ? [] : [name]])),
    )
  })

  it('are switched off nowhere', () => {
    const silenced = sourceFiles().filter(({ text }) => /(?:oxlint|eslint)-disable|["']use no memo["']/.test(text))
    expect(silenced.map(({ path }) => path)).toEqual([])
  })
})
