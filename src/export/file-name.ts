/** Longest stem of a file name, so that the whole path still fits on a Windows network drive. */
const MAX_STEM = 80

/**
 * A title as the stem of a file name that every system accepts: small letters, digits and hyphens.
 *
 * @param fallback for a title without any letter or digit
 */
export function slugOf(title: string, fallback: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_STEM)
    .replace(/^-+|-+$/g, '')
  return slug || fallback
}
