/** What stands in a field of a record, for code that goes through the fields; undefined when nobody looked yet. */
export function valueIn(record: object, name: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[name]
}
