import type { JsonObject } from '../json-value'
import { chainMapFileSchema } from '../schema/chain-map-file'
import { z } from '../zod'

/**
 * The file format as a JSON Schema (draft 2020-12), so that editors can help people who write a map by hand. What spans
 * records (unique ids, references that exist) cannot be said in it; `readChainMap` has the last word.
 */
export function chainMapJsonSchema(): JsonObject {
  const { $schema, ...rest } = z.toJSONSchema(chainMapFileSchema, { target: 'draft-2020-12', io: 'input' })
  return {
    $schema,
    $id: './ketenkaart.schema.json',
    title: 'Ketenkaart',
    description:
      'One chain of public service: its parties, steering triangles, dependencies, meetings, agreements and goals. ' +
      'An absent field means nobody has looked yet, null means deliberately none.',
    ...rest,
  }
}
