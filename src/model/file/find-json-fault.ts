const SPACE = /[ \t\n\r]/
const LITERALS = ['true', 'false', 'null']

/**
 * The offset at which a text stops being JSON: where a person should look. Browsers each word their own parser error,
 * and some leave the place out, so it is looked up here once `JSON.parse` has refused a text.
 */
export function findJsonFault(text: string): number {
  let at = 0
  const open: string[] = []
  let expect: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'after' = 'value'

  for (;;) {
    while (at < text.length && SPACE.test(text.charAt(at))) at++
    const char = text.charAt(at)
    if (char === '') return at

    if (expect === 'after') {
      const bracket = open.at(-1)
      if (bracket !== undefined && char === bracket) open.pop()
      else if (bracket !== undefined && char === ',') expect = bracket === '}' ? 'key' : 'value'
      else return at
      at++
      continue
    }
    if (char === open.at(-1) && (expect === 'value-or-end' || expect === 'key-or-end')) {
      open.pop()
      expect = 'after'
      at++
      continue
    }
    if (expect === 'key' || expect === 'key-or-end') {
      const string = readString(text, at)
      if (!string.ok) return string.at
      at = string.at
      while (at < text.length && SPACE.test(text.charAt(at))) at++
      if (text.charAt(at) !== ':') return at
      expect = 'value'
      at++
      continue
    }
    if (char === '{' || char === '[') {
      open.push(char === '{' ? '}' : ']')
      expect = char === '{' ? 'key-or-end' : 'value-or-end'
      at++
      continue
    }
    const scalar = char === '"' ? readString(text, at) : readWord(text, at)
    if (!scalar.ok) return scalar.at
    at = scalar.at
    expect = 'after'
  }
}

/** `at` is the offset behind what was read, or that of the fault. */
type Read = { readonly ok: boolean; readonly at: number }

function readString(text: string, start: number): Read {
  if (text.charAt(start) !== '"') return { ok: false, at: start }
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return { ok: true, at: at + 1 }
    if (code < 0x20) return { ok: false, at }
    if (code !== 0x5c) continue
    if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at + 1, at + 6))) return { ok: false, at }
    at++
  }
  return { ok: false, at: text.length }
}

function readWord(text: string, at: number): Read {
  const literal = LITERALS.find((word) => text.startsWith(word, at))
  if (literal !== undefined) return { ok: true, at: at + literal.length }
  const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
  number.lastIndex = at
  return number.test(text) ? { ok: true, at: number.lastIndex } : { ok: false, at }
}
