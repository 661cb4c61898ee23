/** Longest stem of a file name, so that the whole path still fits on a Windows network drive. */
const MAX_STEM = 80
/** Longest word of what comes after the title. */
const MAX_PART = 24

interface FileNameParts {
  readonly title: string
  /** For a title without any letter or digit. */
  readonly fallback: string
  /** The day it is made, as an ISO date. */
  readonly day: string
  /** The status of the map in words; left out where it is not known. */
  readonly status?: string | undefined
  /** That what it says is made up, in words; left out where it is not. */
  readonly mark?: string | undefined
  /** What of the map it shows when that is not all: the name of a view. */
  readonly part?: string | undefined
  /** Without dot. */
  readonly extension: string
}

/**
 * The name of a file that leaves the app: title, day, status, mark and part, in letters that every system accepts, as in
 * `migratieketen_2026-11-28_concept.json`. A long title is cut, so that the rest always stands there.
 */
export function fileNameOf({
  title,
  fallback,
  day,
  status = '',
  mark = '',
  part = '',
  extension,
}: FileNameParts): string {
  const rest = [day, ...[status, mark, part].map((word) => slugOf(word, MAX_PART))].filter((word) => word !== '')
  const after = rest.map((word) => `_${word}`).join('')
  const before = slugOf(title, MAX_STEM - after.length) || fallback
  return `${before}${after}.${extension}`
}

/** Small letters, digits and hyphens; empty when a text has no letter or digit. */
function slugOf(text: string, most: number): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, most)
    .replace(/-+$/, '')
}
