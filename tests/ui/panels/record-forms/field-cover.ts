import type { FormCases } from './field-case'

/** Parts of a record that no form of their own changes, and why. */
export const HIDDEN: Readonly<Record<string, string>> = {
  '/id': 'what a record is known by never changes',
  '/basedOn': 'says of which map this one is a copy',
  '/coreValues': 'is where the core values stood before; one press takes them over into the list',
  '/calendar/*/kind': 'a month is moved by taking it out of one kind and putting it with another',
}

/** The paths within a record that have a value; places in a list of records are all `*`. */
export function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([name, part]) => leavesOf(part, `${path}/${name}`))
  if (!value.some((item) => typeof item === 'object')) return [path]
  return value.flatMap((item) => leavesOf(item, `${path}/*`))
}

/** The paths that the edits of a form change, written the same way. */
export function coveredBy({ fields, record }: FormCases): ReadonlySet<string> {
  const paths = fields.flatMap(({ changes }) => Object.keys(changes))
  const within = paths.map((path) => (path.startsWith('/') && record !== '' ? '' : path.replace(/^\/?/, '/')))
  return new Set(within.map((path) => path.replace(/\/\d+(?=\/|$)/g, '/*')))
}
