import { expect, test } from 'vitest'
import { COUNTED_COLLECTIONS, COUNTED_FIELDS, UNCOUNTED_FIELDS } from '../../src/model/checkable-fields'
import { RECORD_SCHEMAS } from '../../src/model/schema/chain-map-file'
import type { z } from '../../src/model/zod'

test.each(COUNTED_COLLECTIONS)(
  '%s: every field that can be absent or null is counted, or left out on purpose',
  (collection) => {
    const counted: readonly string[] = COUNTED_FIELDS[collection]
    const uncounted: readonly string[] = UNCOUNTED_FIELDS[collection]
    const shape: Readonly<Record<string, z.ZodType>> = RECORD_SCHEMAS[collection].shape
    const checkable = Object.entries(shape)
      .filter(([, schema]) => schema.safeParse(undefined).success && schema.safeParse(null).success)
      .map(([name]) => name)
    const lists = counted.filter((name) => !checkable.includes(name))

    expect([...counted, ...uncounted].filter((name) => !lists.includes(name)).sort()).toEqual(checkable.sort())
    // A list has its own two ways of being empty: absent, and a list of nothing.
    for (const name of lists) {
      expect(shape[name]?.safeParse(undefined).success).toBe(true)
      expect(shape[name]?.safeParse([]).success).toBe(true)
    }
  },
)
