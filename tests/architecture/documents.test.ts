import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from '../../scripts/serve.mjs'
import { LAYERS } from './layers'
import { PROJECT_ROOT } from './run-biome'

const read = (path: string) => readFileSync(join(PROJECT_ROOT, path), 'utf8')

interface LockedPackage {
  readonly version?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const manifest = JSON.parse(read('package.json')) as {
  readonly version: string
  readonly license: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

describe('the documents beside the code', () => {
  it('give a reason for each dependency and for no other', () => {
    const named = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| \S/gm)].map((match) => match[1])
    expect(named).toEqual([...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)])
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
      expect(targets.filter((target) => !existsSync(join(PROJECT_ROOT, target)))).toEqual([])
    }
  })

  it('tell one story about licence, version and descriptions', () => {
    const page = read('publiccode.yml')
    expect(page).toContain(`license: ${manifest.license}`)
    expect(page).toContain(`softwareVersion: "${manifest.version}"`)
    expect(read('LICENSE')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/)
    const short = [...page.matchAll(/shortDescription: (.+)$/gm)].map((match) => match[1]?.length ?? 0)
    expect(short).toHaveLength(2)
    // The standard allows 150 characters.
    expect(Math.max(...short)).toBeLessThanOrEqual(150)
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
