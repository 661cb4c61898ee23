import fc from 'fast-check'
import { idSchema } from '../../src/model/id'
import { dateField } from '../../src/model/schema/fields'
import { z } from '../../src/model/zod'

/** Stands for any id until the map around it is known. */
export const ANY_ID = 'any_id'

/** The fields of an object schema. */
export function fieldsOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  return schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>) : {}
}

/** A schema without its "may be absent" and "may be null". */
export function coreOf(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? coreOf(schema.unwrap() as z.ZodType)
    : schema
}

/** Values that fit a schema of the file format, made from the schema itself so that no field can be forgotten. */
export function schemaArbitrary(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (schema === idSchema) return fc.constant(ANY_ID)
  if (schema === dateField) {
    return fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map(isoDay)
  }
  if (schema instanceof z.ZodOptional) return schemaArbitrary(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodNullable) return fc.option(schemaArbitrary(schema.unwrap() as z.ZodType), { freq: 4 })
  if (schema instanceof z.ZodObject) {
    const fields = fieldsOf(schema)
    const requiredKeys = Object.keys(fields).filter((name) => !(fields[name] instanceof z.ZodOptional))
    const arbitraries = Object.entries(fields).map(([name, field]) => [name, schemaArbitrary(field)] as const)
    return fc.record(Object.fromEntries(arbitraries), { requiredKeys, noNullPrototype: true })
  }
  if (schema instanceof z.ZodRecord) {
    // Few: what a proposal changes can hold a record of every kind, and a map several proposals.
    const values = fc.array(schemaArbitrary(schema.valueType as z.ZodType), { minLength: 1, maxLength: 2 })
    const few = fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: values })
    return few.map((list) => Object.fromEntries(list.map((value, i) => [`w${i}`, value])))
  }
  if (schema instanceof z.ZodArray) return fc.array(schemaArbitrary(schema.element as z.ZodType), { maxLength: 3 })
  if (schema instanceof z.ZodTuple) {
    return fc.tuple(...schema.def.items.map((item) => schemaArbitrary(item as z.ZodType)))
  }
  if (schema instanceof z.ZodUnion) {
    return fc.oneof(...schema.options.map((option) => schemaArbitrary(option as z.ZodType)))
  }
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  return scalars(schema).filter((value) => schema.safeParse(value).success)
}

function scalars(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodString) return fc.string({ minLength: 1, maxLength: 12, unit: 'binary' })
  if (schema instanceof z.ZodNumber) {
    const numbers = [
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 1900, max: 2200 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    ]
    // A minus zero does not survive JSON and is therefore never in a map.
    return fc.oneof(...numbers).map((value) => value + 0)
  }
  throw new Error(`no values known for a schema of type ${schema.def.type}`)
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}
