/** Every path whose value differs, with the new value. Lists of records are compared one by one as far as they can be. */
export function changesBetween(before: unknown, after: unknown, path = ''): Record<string, unknown> {
  if (Object.is(before, after)) return {}
  if (!isTable(before) || !isTable(after) || isListOfOtherLength(before, after)) {
    return JSON.stringify(before) === JSON.stringify(after) ? {} : { [path]: after }
  }
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const differences = [...names].map((name) => {
    const [had, has] = [Object.hasOwn(before, name), Object.hasOwn(after, name)]
    // Absent and undefined are not the same in a document.
    if (had !== has) return { [`${path}/${name}`]: after[name] }
    return changesBetween(before[name], after[name], `${path}/${name}`)
  })
  return Object.assign({}, ...differences)
}

type Plain = Readonly<Record<string, unknown>>

/** An object, or a list of objects; a list of words or ids is one value. */
function isTable(value: unknown): value is Plain {
  if (typeof value !== 'object' || value === null) return false
  return !Array.isArray(value) || value.some((item) => typeof item === 'object')
}

function isListOfOtherLength(before: Plain, after: Plain): boolean {
  return Array.isArray(before) !== Array.isArray(after) || (Array.isArray(before) && before.length !== after.length)
}
