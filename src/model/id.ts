import { z } from './zod'

/** A record's id: 1 to 64 letters, digits, `_` or `-`, unique in the whole file. */
export type Id = string

/**
 * Names that every plain object already answers to. They fit the pattern of an id but would make `table[id]` find
 * something that is no record, so they are refused at the door.
 */
const RESERVED = new Set(Object.getOwnPropertyNames(Object.prototype))

/** True when the text may serve as a record's id. */
export function isSafeId(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(text) && !RESERVED.has(text)
}

export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/)
  .refine((text) => !RESERVED.has(text), { params: { code: 'reserved-id' } })

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'

/**
 * Makes a new id such as `party_k3f9x0q2ma`.
 *
 * @param prefix what the record is, in the singular: `party`, `dependency`
 * @param random source of numbers in [0, 1); tests pass a seeded one
 */
export function newId(prefix: string, random: () => number = Math.random): Id {
  let tail = ''
  for (let i = 0; i < 10; i++) tail += ALPHABET[Math.floor(random() * ALPHABET.length)]
  return `${prefix}_${tail}`
}
