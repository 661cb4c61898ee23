import { describe, expect, it } from 'vitest'
import { COLLECTIONS } from '../../../src/model/collections'
import { evidenceFields } from '../../../src/model/fields/evidence'
import type { FieldKind } from '../../../src/model/fields/field'
import { FIELDS, type FieldOwner, fieldsOf } from '../../../src/model/fields/index'
import { limitsOf, readLimits } from '../../../src/model/fields/limits-of'
import { MAP_REFERENCES, REFERENCES } from '../../../src/model/references'
import { mapFields, RECORD_SCHEMAS } from '../../../src/model/schema/chain-map-file'
import { z } from '../../../src/model/zod'

const OWNERS: readonly FieldOwner[] = ['map', ...COLLECTIONS]

function shapeOf(owner: FieldOwner): Readonly<Record<string, z.ZodType>> {
  return owner === 'map' ? mapFields : RECORD_SCHEMAS[owner].shape
}

/** What one value of each kind looks like; `parts` can be anything. */
const SAMPLES: Readonly<Record<FieldKind, readonly unknown[]>> = {
  line: ['tekst'],
  text: ['tekst'],
  choice: [],
  choices: [],
  record: ['id_1'],
  records: [['id_1', 'id_2']],
  lines: [['een', 'twee']],
  boolean: [true, false],
  flag: [true],
  date: ['2026-05-31'],
  number: [1],
  percent: [0, 0.5, 1],
  months: [[1, 12]],
  moment: [7, 'elk half jaar'],
  frequency: [12, 'elke week'],
  department: ['JenV'],
  parts: [],
}

/** What would fit too if the kind were another one. */
const STRANGERS: Readonly<Partial<Record<FieldKind, readonly unknown[]>>> = {
  line: [1, true, ['tekst']],
  text: [1, true, ['tekst']],
  record: ['geen id!', 1],
  records: ['id_1', [1]],
  lines: ['een', [1]],
  boolean: ['ja', 1],
  flag: ['ja'],
  date: ['morgen', 'tekst'],
  number: ['1', true],
  percent: [2, '1'],
  months: [[13], ['mei']],
  moment: [13, true],
  frequency: [-1, true],
}

describe.each(OWNERS)('the fields of %s', (owner) => {
  const shape = shapeOf(owner)
  const described = fieldsOf(owner)

  it('are all described, or hidden with a reason', () => {
    const everywhere = owner === 'map' ? [] : Object.keys(evidenceFields)
    expect([...Object.keys(FIELDS[owner]), ...everywhere].sort()).toEqual(Object.keys(shape).sort())
    for (const [name, field] of Object.entries<object>(FIELDS[owner])) {
      if ('hidden' in field) expect(field.hidden, name).toMatch(/\S{3}/)
    }
  })

  it.each(described.map((field) => [field.name, field] as const))(
    '%s: its kind is that of its schema',
    (name, field) => {
      const schema = shape[name] as z.ZodType
      const { codes = [] } = limitsOf(owner, name)
      expect(codes.length > 0).toBe(field.kind === 'choice' || field.kind === 'choices')
      const samples = field.kind === 'choice' ? codes : field.kind === 'choices' ? [codes, []] : SAMPLES[field.kind]
      for (const value of samples) expect(schema.safeParse(value).success, JSON.stringify(value)).toBe(true)
      for (const value of STRANGERS[field.kind] ?? []) {
        expect(schema.safeParse(value).success, JSON.stringify(value)).toBe(false)
      }
      if (field.kind === 'line') expect(limitsOf(owner, name).maxLength).toBeLessThanOrEqual(1_000)
      if (field.kind === 'text') expect(limitsOf(owner, name).maxLength).toBeGreaterThan(1_000)
    },
  )

  it('that refer name the collections they refer to', () => {
    const references = owner === 'map' ? MAP_REFERENCES : REFERENCES[owner]
    const simple = references.filter(({ keys }) => keys.length === 1)
    const referring = described.filter(({ kind }) => kind === 'record' || kind === 'records')
    const hidden = Object.entries<object>(FIELDS[owner]).flatMap(([name, field]) => ('hidden' in field ? [name] : []))
    expect(referring.map(({ name }) => name).sort()).toEqual(
      simple
        .flatMap(({ keys }) => keys.map(({ name }) => name))
        .filter((name) => !hidden.includes(name))
        .sort(),
    )
    for (const { name, kind, to = [] } of referring) {
      const reference = simple.find(({ keys }) => keys[0]?.name === name)
      expect(reference?.keys[0]?.list, name).toBe(kind === 'records')
      // What a bottleneck is about can be anything in a file; people choose among what they see.
      if (name === 'about') expect(reference?.to).toEqual(expect.arrayContaining([...to]))
      else expect([...to].sort(), name).toEqual([...(reference?.to ?? [])].sort())
    }
  })

  it('that count or are asked for can be without a value', () => {
    for (const { name, counts, lens } of described) {
      if (counts || lens) expect(limitsOf(owner, name).isRequired, name).toBe(false)
    }
  })

  it('are set for several records at once only when their control can say that those differ', () => {
    for (const { name, kind, bulk, isSpread } of described) {
      if (bulk) expect(['choice', 'record', 'department', 'flag', 'boolean'], name).toContain(kind)
      if (bulk) expect(isSpread, name).toBeUndefined()
    }
  })

  it('stand in whole sections', () => {
    const sections = described.map(({ section }) => section).filter((section) => section !== undefined)
    const runs = sections.filter((section, at) => section !== sections[at - 1])
    expect(runs).toEqual([...new Set(sections)])
  })
})

describe('the limits of a field', () => {
  it('are those of its schema', () => {
    expect(readLimits(z.string().max(40).nullable().optional())).toEqual({
      isRequired: false,
      allowsNull: true,
      maxLength: 40,
    })
    expect(readLimits(z.int().min(2).max(9))).toEqual({
      isRequired: true,
      allowsNull: false,
      min: 2,
      max: 9,
      isWhole: true,
    })
    expect(readLimits(z.number())).toEqual({ isRequired: true, allowsNull: false })
    expect(readLimits(z.array(z.enum(['a', 'b'])).optional())).toEqual({
      isRequired: false,
      allowsNull: false,
      codes: ['a', 'b'],
    })
    expect(readLimits(z.union([z.number().max(3), z.string().max(5)]))).toEqual({
      isRequired: true,
      allowsNull: false,
      max: 3,
      maxLength: 5,
    })
  })

  it('of a field that is not there are a fault', () => {
    expect(() => limitsOf('parties', 'nothing')).toThrow('parties.nothing')
  })
})
