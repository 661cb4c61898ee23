/**
 * Upper bounds of a file, checked before or while it is read. They are far above any real chain (the largest example
 * holds some hundred records) and far below what would freeze a browser.
 */
export const LIMITS = {
  /** Characters of the file as a whole. */
  fileCharacters: 25_000_000,
  /** Levels of nested brackets. The format itself needs six. */
  depth: 32,
  /** Records in one collection. */
  recordsPerCollection: 50_000,
  /** Entries of one list inside a record. */
  listItems: 5_000,
  /** Characters of a name or title. */
  name: 300,
  /** Characters of one line: a role, a product, a function. */
  line: 1_000,
  /** Characters of a longer text: a note, a goal, a source. */
  text: 20_000,
} as const
