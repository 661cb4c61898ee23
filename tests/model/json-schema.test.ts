import { describe, expect, it } from 'vitest'
import { chainMapJsonSchema } from '../../src/model/file/json-schema'
import { isJsonObject, type JsonObject } from '../../src/model/json-value'
import { chainMapFileSchema, RECORD_SCHEMAS } from '../../src/model/schema/chain-map-file'

describe('the published JSON Schema', () => {
  const schema = chainMapJsonSchema()
  const properties = schema.properties as Readonly<Record<string, JsonObject>>

  it('says what it is', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: './ketenkaart.schema.json',
      title: 'Ketenkaart',
      type: 'object',
      additionalProperties: false,
      required: ['format', 'version', 'id', 'title', 'status'],
    })
  })

  it('knows every field of the file and of each record', () => {
    expect(Object.keys(properties)).toEqual(Object.keys(chainMapFileSchema.shape))
    for (const [collection, record] of Object.entries(RECORD_SCHEMAS)) {
      const items = properties[collection]?.items
      expect(isJsonObject(items) && Object.keys(items.properties as object), collection).toEqual(
        Object.keys(record.shape),
      )
      expect(isJsonObject(items) && items.additionalProperties, collection).toBe(false)
    }
  })

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })
})
