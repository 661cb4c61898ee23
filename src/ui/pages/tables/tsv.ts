/**
 * Reads cells as spreadsheets put them on the clipboard: tabs between cells, a line per row, and quotes around a cell
 * that holds a tab, a line end or a quote (which is doubled). A last empty line is no row.
 */
export function readTsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  const plain = text.replace(/\r\n?/g, '\n')
  for (let at = 0; at < plain.length; at++) {
    const sign = plain.charAt(at)
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (plain.charAt(at + 1) === '"') {
        cell += '"'
        at++
      } else isQuoted = false
    } else if (sign === '"' && cell === '' && closes(plain, at + 1)) isQuoted = true
    else if (sign === '\t') {
      row.push(cell)
      cell = ''
    } else if (sign === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
    } else cell += sign
  }
  if (row.length > 0 || cell !== '') rows.push([...row, cell])
  return rows.map((line) => line.map((text) => text.replace(/^'(?='*\s*[=+@-])/, '')))
}

/** Whether a quote that opens a cell is closed at the end of one; else it is a sign like any other. */
function closes(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    if (text.charAt(at) !== '"') continue
    if (text.charAt(at + 1) === '"') at++
    else return at + 1 === text.length || text.charAt(at + 1) === '\t' || text.charAt(at + 1) === '\n'
  }
  return false
}

/** Cells as spreadsheets read them. A cell that would be taken for a formula gets an apostrophe, as they do themselves. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(tsvCell).join('\t')).join('\n')
}

/** What a spreadsheet takes for a formula: a sign that begins one, also behind blanks and apostrophes. */
const FORMULA = /^'*\s*[=+@-]/
const NEGATIVE_NUMBER = /^-\d+(?:[.,]\d+)?$/

function tsvCell(text: string): string {
  const plain = FORMULA.test(text) && !NEGATIVE_NUMBER.test(text) ? `'${text}` : text
  return /[\t\n\r"]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain
}
