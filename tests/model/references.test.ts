import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLLECTIONS, type Collection } from '../../src/model/chain-map'
import { idSchema } from '../../src/model/id'
import { MAP_REFERENCES, REFERENCES, referencesOf, rewriteIds } from '../../src/model/references'
import { mapFields, RECORD_SCHEMAS } from '../../src/model/schema/chain-map-file'
import { z } from '../../src/model/zod'
import { arbitraryMap } from '../support/arbitrary-map'
import { chainMap, dependency, party, triangle } from '../support/chain-builder'
import { coreOf, fieldsOf } from '../support/schema-arbitrary'

/** Ids that are no reference to a record of the map. */
const NO_REFERENCE = ['id', 'catalogueId', 'basedOn']

/** The places of a schema that hold an id, written as in the table: `clients[].party`. */
function idPaths(schema: z.ZodType, path: string): string[] {
  const core = coreOf(schema)
  if (core === idSchema) return [path]
  if (core instanceof z.ZodArray) return idPaths(core.element as z.ZodType, `${path}[]`)
  if (core instanceof z.ZodTuple) return core.def.items.flatMap((item) => idPaths(item as z.ZodType, `${path}[]`))
  if (core instanceof z.ZodUnion) return core.options.flatMap((option) => idPaths(option as z.ZodType, path))
  return Object.entries(fieldsOf(core)).flatMap(([name, field]) => idPaths(field, path ? `${path}.${name}` : name))
}

function expectedPaths(schema: z.ZodType): string[] {
  return [...new Set(idPaths(schema, ''))].filter((path) => !NO_REFERENCE.includes(path)).sort()
}

describe('the table of references', () => {
  it.each(COLLECTIONS)('knows every field of %s that holds an id', (collection) => {
    const known = REFERENCES[collection].map(({ path }) => path).sort()
    // What a proposal changes is kept as it was said: it may outlive what it speaks of.
    const expected = expectedPaths(RECORD_SCHEMAS[collection]).filter((path) => !path.startsWith('change.'))
    expect(known).toEqual(expected)
  })

  it('knows those of the map itself', () => {
    expect(MAP_REFERENCES.map(({ path }) => path)).toEqual(expectedPaths(z.strictObject(mapFields)))
  })

  it('says of each what a deletion does, in keeping with its form', () => {
    for (const { path, onDelete, keys } of [...Object.values(REFERENCES).flat(), ...MAP_REFERENCES]) {
      expect(keys.filter(({ list }) => list).length, path).toBeLessThanOrEqual(1)
      if (onDelete !== 'remove-record') expect(onDelete, path).toBe(path.includes('[]') ? 'remove-item' : 'clear-field')
    }
  })

  it('binds no required field to anything but its record', () => {
    for (const collection of COLLECTIONS) {
      for (const { path, onDelete } of REFERENCES[collection]) {
        const [field = ''] = path.replace('[]', '').split('.')
        const required = !(fieldsOf(RECORD_SCHEMAS[collection])[field] instanceof z.ZodOptional)
        if (required) expect(onDelete, `${collection}.${path}`).toBe('remove-record')
      }
    }
  })
})

describe('the references of a map', () => {
  it('are listed with their place', () => {
    const map = chainMap({
      parties: [party('a'), party('b')],
      triangles: [
        triangle('t', { owner: { party: 'a' }, contractor: null, clients: [{ party: 'a' }, { party: 'b' }] }),
      ],
      views: [{ id: 'v', title: 'V', filters: { parties: ['b'] }, focus: 't' }],
    })
    const found = referencesOf(map).map(
      ({ collection, record, path, id }) => `${collection}.${record.id}.${path} -> ${id}`,
    )
    expect(found).toEqual([
      'triangles.t.owner.party -> a',
      'triangles.t.clients[0].party -> a',
      'triangles.t.clients[1].party -> b',
      'views.v.filters.parties[0] -> b',
      'views.v.focus -> t',
    ])
  })

  it('occur in random maps for every reference of the table', () => {
    const seen = new Set<string>()
    for (const map of fc.sample(arbitraryMap, { numRuns: 100, seed: 7 })) {
      for (const { collection, reference } of referencesOf(map)) seen.add(`${collection}.${reference.path}`)
    }
    const all = COLLECTIONS.flatMap((collection) => REFERENCES[collection].map(({ path }) => `${collection}.${path}`))
    expect([...seen].sort()).toEqual(all.sort())
  })
})

describe('rewriting ids', () => {
  const of = (collection: Collection, path: string) => {
    const reference = REFERENCES[collection].find((candidate) => candidate.path === path)
    if (!reference) throw new Error(`no reference ${path}`)
    return reference
  }
  const gone = (id: string) => (id === 'weg' ? undefined : id)

  it('gives the same record when nothing changes', () => {
    const record = triangle('t', { clients: [{ party: 'a' }], owner: null })
    expect(rewriteIds(record, of('triangles', 'clients[].party'), gone)).toBe(record)
    expect(rewriteIds(record, of('triangles', 'owner.party'), gone)).toBe(record)
    expect(rewriteIds(record, of('triangles', 'contractor'), gone)).toBe(record)
  })

  it('takes a lost id away with the part that means nothing without it', () => {
    expect(rewriteIds({ id: 't', contractor: 'weg' }, of('triangles', 'contractor'), gone)).toStrictEqual({ id: 't' })
    const owned = { id: 't', owner: { party: 'weg', function: 'sg' } }
    expect(rewriteIds(owned, of('triangles', 'owner.party'), gone)).toStrictEqual({ id: 't' })
    const served = { id: 't', clients: [{ party: 'weg', coordinating: true }, { party: 'a' }] }
    expect(rewriteIds(served, of('triangles', 'clients[].party'), gone)).toStrictEqual({
      id: 't',
      clients: [{ party: 'a' }],
    })
  })

  it('leaves no empty list behind, which would say "deliberately none"', () => {
    const served = { id: 't', clients: [{ party: 'weg' }] }
    expect(rewriteIds(served, of('triangles', 'clients[].party'), gone)).toStrictEqual({ id: 't' })
    const filtered = { id: 'v', filters: { parties: ['weg'], tiers: ['national'] } }
    expect(rewriteIds(filtered, of('views', 'filters.parties[]'), gone)).toStrictEqual({
      id: 'v',
      filters: { tiers: ['national'] },
    })
  })

  it('puts another id in the place of one', () => {
    const relation = dependency('d', 'a', 'b')
    expect(rewriteIds(relation, of('dependencies', 'supplier'), () => 'c')).toEqual({ ...relation, supplier: 'c' })
  })
})
