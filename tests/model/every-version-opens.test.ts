import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readChainMap } from '../../src/model/file/read-chain-map'
import { writeChainMap } from '../../src/model/file/write-chain-map'
import { MIGRATIONS } from '../../src/model/migrations'
import { CURRENT_VERSION } from '../../src/model/migrations/migrate'
import { chainMapFileSchema } from '../../src/model/schema/chain-map-file'
import type { z } from '../../src/model/zod'
import { coreOf, fieldsOf } from '../support/schema-arbitrary'

const FOLDER = new URL('../fixtures/documents/', import.meta.url)
const versions = Array.from({ length: CURRENT_VERSION }, (_, index) => index + 1)

function goldenFiles(version: number): { name: string; text: string }[] {
  const folder = new URL(`v${version}/`, FOLDER)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
}

/** The fields of a schema, lists and parts included: `chains.name`, `triangles.owner.party`. */
function fieldPaths(schema: z.ZodType, path: string): string[] {
  const core = coreOf(schema) as z.ZodType & {
    element?: z.ZodType
    options?: z.ZodType[]
    def: { items?: z.ZodType[] }
  }
  const parts = core.element ? [core.element] : (core.def.items ?? (core.options as unknown[])?.filter(isSchema) ?? [])
  const below = Object.entries(fieldsOf(core)).flatMap(([name, field]) => {
    const place = path === '' ? name : `${path}.${name}`
    return [place, ...fieldPaths(field, place)]
  })
  return [...below, ...parts.flatMap((part) => fieldPaths(part as z.ZodType, path))]
}

function isSchema(option: unknown): option is z.ZodType {
  return typeof option === 'object'
}

function usedPaths(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => usedPaths(item, path))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => {
    const place = path === '' ? name : `${path}.${name}`
    return [place, ...usedPaths(part, place)]
  })
}

describe('every version opens', () => {
  it('the schema and the migrations agree on the current version', () => {
    expect(chainMapFileSchema.shape.version.value).toBe(CURRENT_VERSION)
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(versions.slice(0, -1))
  })

  it.each(versions)('version %i has a golden file, and all of them open', (version) => {
    const files = goldenFiles(version)
    expect(files).not.toEqual([])
    for (const { name, text } of files) {
      expect(JSON.parse(text).version, name).toBe(version)
      const result = readChainMap(text)
      expect(result.ok ? [] : result.problems, name).toEqual([])
      expect(result.ok && result.notices.some(({ code }) => code === 'migrated'), name).toBe(version < CURRENT_VERSION)
    }
  })

  it.each(goldenFiles(CURRENT_VERSION))('$name of the current version comes out as it went in', ({ text }) => {
    const result = readChainMap(text)
    expect(result.ok && writeChainMap(result.map)).toBe(text)
  })

  it('the golden files of the current version fill in every field there is', () => {
    const used = new Set(goldenFiles(CURRENT_VERSION).flatMap(({ text }) => usedPaths(JSON.parse(text), '')))
    const all = fieldPaths(chainMapFileSchema, '')
    expect(all.length).toBeGreaterThan(150)
    expect(all.filter((path) => !used.has(path))).toEqual([])
  })
})
