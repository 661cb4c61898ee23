import type { Organisation } from './catalogue'

/**
 * What people write out in full for an organisation besides its own name and abbreviations: the name it had before, the
 * name without *Stichting*, a ministry by its abbreviation (*Ministerie van JenV*).
 */
export function spokenNames({ name, abbreviation, kind, formerNames = [] }: Organisation): readonly string[] {
  const plain = name.replace(/^Stichting /, '')
  return [
    ...formerNames,
    ...(plain === name ? [] : [plain]),
    ...(kind === 'ministry' && abbreviation && name.startsWith('Ministerie van ')
      ? [`Ministerie van ${abbreviation}`, `Ministerie ${abbreviation}`]
      : []),
  ]
}
