import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from '../../scripts/serve.mjs'
import { nlVocabulary } from '../../src/text/nl/vocabulary'
import { programFiles } from './exports'
import { LAYERS } from './layers'
import { PROJECT_ROOT } from './run-biome'

const read = (path: string) => readFileSync(join(PROJECT_ROOT, path), 'utf8')

interface LockedPackage {
  readonly version?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

interface Peers {
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const manifest = JSON.parse(read('package.json')) as {
  readonly version: string
  readonly license: string
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

describe('the documents beside the code', () => {
  it('give a reason for each dependency and for no other, in the table where it belongs', () => {
    const [, app = '', around = ''] = read('docs/dependencies.md').split(/^## .*$/m)
    const named = (table: string) => [...table.matchAll(/^\| `([^`]+)` \| \S/gm)].map((match) => match[1])
    expect(named(app)).toEqual(Object.keys(manifest.dependencies))
    expect(named(around)).toEqual(Object.keys(manifest.devDependencies))
  })

  it('name every layer and every entry point that exists', () => {
    const page = read('docs/architecture.md')
    for (const layer of LAYERS) expect(page).toContain(`| \`${layer}\` |`)
    const files = [...page.matchAll(/^\| `((?:src|scripts|tests)\/[^`]+\.\w+)`/gm)].map((match) => match[1] ?? '')
    expect(files.length).toBeGreaterThan(8)
    expect(files.filter((file) => !existsSync(join(PROJECT_ROOT, file)))).toEqual([])
  })

  it('advise the headers that our own server sends', () => {
    const page = read('README.md')
    expect(page).toContain(`\`${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'\``)
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(page).toContain(`| \`${name}\` | \`${value}\` |`)
    }
  })

  it('link only to files that exist', () => {
    for (const path of ['README.md', 'CONTRIBUTING.md']) {
      const targets = [...read(path).matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map((match) => match[1] ?? '')
      expect(targets.length).toBeGreaterThan(1)
      expect(targets.filter((target) => !existsSync(join(PROJECT_ROOT, target.replace(/#.*$/, ''))))).toEqual([])
    }
  })

  it('offer in the form for an organisation every kind and tier a public one can have', () => {
    const form = read('.github/ISSUE_TEMPLATE/2-organisation.yml')
    const { partyKind, tier } = nlVocabulary
    const { company: _c, profession: _p, ...kinds } = partyKind
    for (const word of [...Object.values(kinds), ...Object.values(tier)]) expect(form).toContain(`- ${word} / `)
  })

  it('tell one story about licence and descriptions', () => {
    const page = read('publiccode.yml')
    expect(page).toContain(`license: ${manifest.license}`)
    expect(page).not.toMatch(/example\.(?:org|com)/)
    expect(read('LICENSE')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/)
    const short = [...page.matchAll(/shortDescription: (.+)$/gm)].map((match) => match[1]?.length ?? 0)
    expect(short).toHaveLength(2)
    // The standard allows 150 characters.
    expect(Math.max(...short)).toBeLessThanOrEqual(150)
  })
})

describe('the version', () => {
  const headings = [...read('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? '')
  const versions = headings.map((heading) => /^\[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d|not released yet)$/.exec(heading))
  const inPubliccode = (key: string) => new RegExp(`^${key}: "?([^"\n]+)"?$`, 'm').exec(read('publiccode.yml'))?.[1]

  it('of package.json heads the changelog, where only the newest can still be to come', () => {
    expect(versions.map((found, i) => (found ? found[1] : `not a version: ${headings[i]}`))[0]).toBe(manifest.version)
    expect(versions).not.toContain(null)
    expect(versions.slice(1).map((found) => found?.[2])).not.toContain('not released yet')
  })

  it('stands in publiccode.yml with its day as soon as it is released, and not before', () => {
    const [, version, day] = versions.find((found) => found?.[2] !== 'not released yet') ?? []
    expect([inPubliccode('softwareVersion'), inPubliccode('releaseDate')]).toEqual([version, day])
  })
})

describe('the dependencies', () => {
  const CONFIGURATION = ['vite.config.ts', 'vitest.config.ts', 'playwright.config.ts', 'package.json']
  const files = [...programFiles(), ...CONFIGURATION.map((path) => ({ path, text: read(path) }))]
  const app = files.filter(({ path }) => path.startsWith('src/')).map(({ text }) => text)
  const programs = files.filter(({ path }) => path !== 'package.json').map(({ text }) => text)
  const scripts = Object.values(manifest.scripts)
  const peers = new Set(
    [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)].flatMap((name) =>
      Object.keys((JSON.parse(read(`node_modules/${name}/package.json`)) as Peers).peerDependencies ?? {}),
    ),
  )

  const isImportedIn = (texts: readonly string[], name: string) => {
    const taken = new RegExp(`\\b(?:from|import)\\s*\\(?\\s*['"]${name}(?:/[^'"\n]*)?['"]`)
    return texts.some((text) => taken.test(text))
  }
  /** By npm, or by a script that knows where its program stands. */
  const isRun = (name: string) =>
    scripts.some((script) => script.split(/\s+/).includes(name)) ||
    programs.some((text) => new RegExp(`['"]${name}/(?:bin/)?\\w+(?:\\.mjs)?['"]`).test(text))
  /** Types are there for a package or a program that is used. */
  const isUsed = (name: string): boolean => {
    const typed = name.startsWith('@types/') ? name.slice('@types/'.length) : name
    return typed === 'node' || isImportedIn(programs, typed) || isRun(name) || peers.has(name)
  }

  it('of the app are each imported in src, and the others nowhere there', () => {
    expect(Object.keys(manifest.dependencies).filter((name) => !isImportedIn(app, name))).toEqual([])
    expect(Object.keys(manifest.devDependencies).filter((name) => isImportedIn(app, name))).toEqual([])
  })

  it('for building and testing are each imported, run, or asked for by another', () => {
    expect(Object.keys(manifest.devDependencies).filter((name) => !isUsed(name))).toEqual([])
    expect(isUsed('left-pad')).toBe(false)
  })

  it('are all there is: no file imports a package that package.json does not name', () => {
    const names = programs.flatMap((text) =>
      [...text.matchAll(/^(?:import|export|\} from)\b(?:[^'"\n]*\bfrom)? '((?:@[\w.-]+\/)?[\w-][\w.-]*)/gm)].map(
        (match) => match[1] ?? '',
      ),
    )
    const known = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)])
    expect(names.length).toBeGreaterThan(500)
    expect([...new Set(names)].filter((name) => name !== 'node' && name !== 'virtual' && !known.has(name))).toEqual([])
  })
})

describe('package-lock.json', () => {
  const packages = (JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> }).packages

  /** Where Node would find `name` from the package at `path`: in its own node_modules, or one further up. */
  function isLocked(path: string, name: string): boolean {
    const folders = path.split('/node_modules/')
    return folders.some((_, depth) => {
      const folder = folders.slice(0, folders.length - depth).join('/node_modules/')
      return packages[`${folder}/node_modules/${name}`] !== undefined || packages[`node_modules/${name}`] !== undefined
    })
  }

  // A lock made where a package for another system could not be had leaves it out, and then `npm ci` refuses to start.
  it('holds everything npm ci looks for, also the packages for other systems', () => {
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
        .filter((name) => !isLocked(path, name))
        .map((name) => `${path || 'package.json'} -> ${name}`),
    )
    expect(missing).toEqual([])
  })
})
