import { countOf, type FindingValues, joinNames, listOf, SHOWN, textOf } from '../../finding-text'
import { enVocabulary } from '../vocabulary'

/** Names from a list of a finding, joined; `most` of them where the sentence has room for more than usual. */
export function names(values: FindingValues, name: string, most?: number): string {
  return joinNames(listOf(values, name), 'en', (count) => `${count} more`, countOf(values, SHOWN) || most)
}

/** A party and others in one row: "NIFP, OM and Rechtspraak". */
export function together(values: FindingValues, one: string, others: string): string {
  return names({ ...values, [others]: [textOf(values, one), ...listOf(values, others)] }, others, 6)
}

/** Texts from a list of a finding in quotation marks, joined. */
export function quoted(values: FindingValues, name: string): string {
  return names({ ...values, [name]: listOf(values, name).map((text) => `‘${text}’`) }, name)
}

/** Roles in a triangle, joined. */
export function roles(values: FindingValues): string {
  const labels: Readonly<Record<string, string>> = enVocabulary.role
  return joinNames(
    listOf(values, 'roles').map((role) => labels[role] ?? role),
    'en',
  )
}

/** A triangle in a sentence: after its contractor or by its own name. */
export function triangle(values: FindingValues): string {
  const contractor = textOf(values, 'contractor')
  if (contractor) return `the triangle of ${contractor}`
  const name = textOf(values, 'triangle')
  return name ? `the triangle ‘${name}’` : 'this triangle'
}

/** A number of critical dependencies in words. */
export function critical(count: number): string {
  return count === 1 ? '1 critical dependency' : `${count} critical dependencies`
}

/** The form of a verb after a list of names. */
export function verb(values: FindingValues, name: string, one: string, many: string): string {
  return listOf(values, name).length === 1 ? one : many
}

/** A text that begins a sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
