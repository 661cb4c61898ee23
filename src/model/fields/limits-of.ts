import { mapFields, RECORD_SCHEMAS } from '../schema/chain-map-file'
import { z } from '../zod'
import type { FieldOwner } from './index'

/** What the schema of a field allows. */
interface FieldLimits {
  /** A record cannot do without a value here. */
  readonly isRequired: boolean
  /** It can be null: deliberately none. */
  readonly allowsNull: boolean
  /** Of a closed list, or of lists of one: its codes in their order. */
  readonly codes?: readonly string[]
  /** Characters; of a list: those of one item. */
  readonly maxLength?: number
  readonly min?: number
  readonly max?: number
  readonly isWhole?: boolean
}

type Bounds = Omit<FieldLimits, 'isRequired' | 'allowsNull'>

const known = new Map<string, FieldLimits>()

/**
 * The limits of a field, read from its schema.
 *
 * @param name one of its fields; an owner without it is a fault of the program
 */
export function limitsOf(owner: FieldOwner, name: string): FieldLimits {
  const key = `${owner}.${name}`
  const found = known.get(key)
  if (found) return found
  const shape: Readonly<Record<string, z.ZodType>> = owner === 'map' ? mapFields : RECORD_SCHEMAS[owner].shape
  const schema = shape[name]
  if (!schema) throw new Error(`There is no field ${key}.`)
  const limits = readLimits(schema)
  known.set(key, limits)
  return limits
}

/** The limits that a schema sets, without those of the parts of what is made of parts. */
export function readLimits(schema: z.ZodType): FieldLimits {
  let inner: unknown = schema
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) inner = inner.unwrap()
  return {
    isRequired: !schema.safeParse(undefined).success,
    allowsNull: schema.safeParse(null).success,
    ...boundsOf(inner),
  }
}

function boundsOf(schema: unknown): Bounds {
  if (schema instanceof z.ZodEnum) return { codes: schema.options.map(String) }
  if (schema instanceof z.ZodString) return schema.maxLength === null ? {} : { maxLength: schema.maxLength }
  if (schema instanceof z.ZodNumber) return numberBounds(schema)
  if (schema instanceof z.ZodArray) return boundsOf(schema.element)
  // A number or words: a number has bounds, words have a length.
  if (schema instanceof z.ZodUnion) return Object.assign({}, ...schema.options.map(boundsOf))
  return {}
}

function numberBounds({ minValue, maxValue, format }: z.ZodNumber): Bounds {
  const isWhole = format?.includes('int') === true
  // Whole numbers end by themselves at what a computer can count; nobody has to be told.
  const isBound = (value: number | null): value is number => value !== null && Math.abs(value) < Number.MAX_SAFE_INTEGER
  return {
    ...(isBound(minValue) && { min: minValue }),
    ...(isBound(maxValue) && { max: maxValue }),
    ...(isWhole && { isWhole }),
  }
}
