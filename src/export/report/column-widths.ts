/** So many characters of the text of a table stand beside each other on a page that stands upright. */
const LINE = 80
/** What the edges of a cell take, in characters. */
const EDGES = 4
/** A column is never made wider for one word than this, in characters: longer words are broken. */
const LONGEST_WORD = 22
/** More characters than this on a line read no better, however long the texts are. */
const LONGEST_LINE = 48

/**
 * How wide the columns of a table are, so that its rows take the least height: every column first gets the room of its
 * longest word, and what is left goes to those with the longest texts.
 *
 * @param rows the texts of each row, that of the header among them; all rows have as many cells
 * @param whole the width of the table, in any unit
 * @returns whole numbers that add up to `whole`
 */
export function columnWidths(rows: readonly (readonly string[])[], whole: number): number[] {
  const columns = rows[0]?.map((_, at) => rows.map((row) => row[at] ?? '')) ?? []
  if (columns.length === 0) return []
  const least = columns.map((texts) => EDGES + Math.min(LONGEST_WORD, longestOf(texts.flatMap(wordsOf))))
  const more = columns.map((texts, at) => Math.max(1, Math.min(longLine(texts), LONGEST_LINE) - (least[at] ?? 0)))
  const taken = sum(least)
  const left = Math.max(0, LINE - taken)
  const widths = least.map((one, at) => one + (left * (more[at] ?? 0)) / sum(more))
  const unit = whole / sum(widths)
  const rounded = widths.map((width) => Math.floor(width * unit))
  const last = rounded.length - 1
  return rounded.map((width, at) => (at === last ? whole - sum(rounded.slice(0, last)) : width))
}

/** A word ends at a space and after a hyphen. */
const wordsOf = (text: string) => text.split(/(?<=-)|\s/)
const longestOf = (texts: readonly string[]) => texts.reduce((longest, { length }) => Math.max(longest, length), 1)
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

/** Between what most rows of a column hold and the longest of them. */
function longLine(texts: readonly string[]): number {
  return (sum(texts.map(({ length }) => length)) / texts.length + longestOf(texts)) / 2
}
