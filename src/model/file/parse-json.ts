import { LIMITS } from '../limits'
import type { Problem } from '../problem'
import { findJsonFault } from './find-json-fault'

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem }

/**
 * Turns the text of a file into JSON. Length and nesting are checked before the parser sees the text; a byte order
 * mark at the start is skipped. Never throws.
 */
export function parseJson(text: string): Parsed {
  if (text.length > LIMITS.fileCharacters) {
    return refuse('too-large', { length: text.length, max: LIMITS.fileCharacters })
  }
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (json.trim() === '') return refuse('empty-file', {})
  if (depthExceeds(json, LIMITS.depth)) return refuse('too-deep', { max: LIMITS.depth })
  try {
    return { ok: true, value: JSON.parse(json) }
  } catch {
    // no-cause: the text is not JSON, and where it goes wrong is found below. The parser says no more.
    return refuse('not-json', lineAndColumn(json, findJsonFault(json)))
  }
}

function refuse(code: 'too-large' | 'too-deep' | 'empty-file' | 'not-json', values: Problem['values']): Parsed {
  return { ok: false, problem: { code, path: '', values } }
}

/** Whether brackets nest deeper than `max`; brackets inside strings do not count. */
function depthExceeds(text: string, max: number): boolean {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i)
    if (inString) {
      if (char === 0x5c) i++
      else if (char === 0x22) inString = false
    } else if (char === 0x22) inString = true
    else if (char === 0x5b || char === 0x7b) {
      if (++depth > max) return true
    } else if (char === 0x5d || char === 0x7d) depth--
  }
  return false
}

/** Line and column, both from 1, of an offset in a text. */
function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    start = at + 1
  }
  return { line, column: offset - start + 1 }
}
