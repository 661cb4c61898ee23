import { describe, expect, it } from 'vitest'
import { readChainMap } from '../../src/model/file/read-chain-map'
import type { JsonObject } from '../../src/model/json-value'
import { CURRENT_VERSION } from '../../src/model/migrations/migrate'
import type { Migration } from '../../src/model/migrations/migration'

/** Migrations of our own, so that the machinery is seen at work whatever the real ones do. */
const nameToTitle: Migration = {
  from: CURRENT_VERSION - 1,
  name: 'name-to-title',
  up: ({ name, ...rest }) => ({ ...rest, title: name }),
}
const addStatus: Migration = {
  from: CURRENT_VERSION - 2,
  name: 'add-status',
  up: (document) => ({ ...document, status: 'draft' }),
}
const OLDEST = { format: 'ketenkaart', version: CURRENT_VERSION - 2, id: 'm', name: 'Oude keten' }

const read = (file: JsonObject, migrations: readonly Migration[]) => readChainMap(JSON.stringify(file), migrations)

describe('migrations', () => {
  it('bring an old document to the present one version at a time, and say so', () => {
    const result = read(OLDEST, [nameToTitle, addStatus])
    expect(result.ok && [result.map.title, result.map.status]).toEqual(['Oude keten', 'draft'])
    expect(result.ok && result.notices).toEqual([
      { code: 'migrated', path: '', values: { from: CURRENT_VERSION - 2, to: CURRENT_VERSION } },
    ])
  })

  it('start at the version of the document', () => {
    const seen: number[] = []
    const spy: Migration = { ...addStatus, up: () => ({ ...OLDEST, seen: seen.push(addStatus.from) }) }
    const file = { ...OLDEST, version: CURRENT_VERSION - 1, status: 'draft' }
    expect(read(file, [spy, nameToTitle]).ok).toBe(true)
    expect(seen).toEqual([])
  })

  it('leave a document alone for which one is missing', () => {
    const result = read(OLDEST, [nameToTitle])
    expect(result.ok ? [] : result.problems).toEqual([
      { code: 'unknown-version', path: 'version', values: { version: CURRENT_VERSION - 2 } },
    ])
  })

  it('may fail on a document that is not what it claims', () => {
    const strict: Migration = {
      ...addStatus,
      up: (document) => ({ ...document, x: (document.list as string[]).length }),
    }
    const result = read(OLDEST, [strict, nameToTitle])
    expect(result.ok ? [] : result.problems).toEqual([
      {
        code: 'migration-failed',
        path: 'version',
        values: { version: CURRENT_VERSION - 2, name: 'add-status' },
        cause: expect.any(TypeError),
      },
    ])
  })

  it('are followed by the checks of the current version', () => {
    const result = read({ ...OLDEST, name: '' }, [addStatus, nameToTitle])
    expect(result.ok ? [] : result.problems).toEqual([{ code: 'empty', path: 'title', values: {} }])
  })

  it('never see keys that reach for the prototype', () => {
    const text = JSON.stringify(OLDEST).replace('"id"', '"__proto__":{"polluted":1},"id"')
    const result = readChainMap(text, [addStatus, nameToTitle])
    expect(result.ok ? [] : result.problems).toEqual([
      { code: 'unknown-field', path: '__proto__', values: { field: '__proto__' } },
    ])
  })
})
