import type { SourceFile } from './layers'

/** A place where an error is caught. */
export interface Catch {
  /** `src/ui/app.tsx:12`. */
  readonly place: string
  /** Whether what was thrown is named and used. What becomes of it then is for who reads the code. */
  readonly usesCause: boolean
  /** What the comment `no-cause: …` in or just above it says about why nothing is lost. */
  readonly reason?: string
}

const MARKER = /\bno-cause: *([^\n]*)/

/**
 * Every place in a file where an error is caught: `catch`, the handlers of a promise, and listeners to `error` and
 * `unhandledrejection`. A listener to `messageerror` is none: the browser gives no cause there.
 */
export function catchesIn(file: SourceFile): Catch[] {
  const code = withoutWords(file.text)
  const found: { readonly from: number; readonly handler: string; readonly to: number }[] = []
  const add = (from: number, start: number, end: number) =>
    found.push({ from, handler: code.slice(start, end).trim(), to: end })

  for (const match of code.matchAll(/(?<![.\w])catch\b\s*(?=[({])/g)) {
    const start = match.index + match[0].length
    const open = code.indexOf('{', code[start] === '(' ? closingOf(code, start) : start)
    add(match.index, start, closingOf(code, open) + 1)
  }
  for (const match of code.matchAll(/\.(catch|then)\s*\(/g)) {
    const open = match.index + match[0].length - 1
    const handler = argumentsOf(code, open)[match[1] === 'catch' ? 0 : 1]
    if (handler) add(match.index, ...handler)
  }
  for (const match of code.matchAll(/\baddEventListener\s*\(/g)) {
    const [type, handler] = argumentsOf(code, match.index + match[0].length - 1)
    if (type && handler && /['"](error|unhandledrejection)['"]/.test(file.text.slice(...type))) {
      add(match.index, ...handler)
    }
  }
  for (const match of code.matchAll(/\.on(?:error|unhandledrejection)\s*=\s*(?!=)/g)) {
    const start = match.index + match[0].length
    add(match.index, start, endOfPart(code, start))
  }
  return found.map(({ from, handler, to }) => {
    const line = code.slice(0, from).split('\n').length
    const lineStart = file.text.lastIndexOf('\n', from) + 1
    const above = file.text.lastIndexOf('\n', lineStart - 2) + 1
    const reason = MARKER.exec(file.text.slice(above, to))?.[1]?.trim()
    return { place: `${file.path}:${line}`, usesCause: usesItsCause(handler), ...(reason !== undefined && { reason }) }
  })
}

/** Whether a handler, or a `catch` from its parameter on, does something with what was thrown. */
function usesItsCause(handler: string): boolean {
  const [, parameters, body] =
    /^(?:async\s+)?(?:function\b[^(]*)?\(([\s\S]*?)\)\s*(?::[^={]*)?(?:=>)?([\s\S]*)$/.exec(handler) ??
    /^(?:async\s+)?(\w+)\s*=>([\s\S]*)$/.exec(handler) ??
    []
  // A function by its name takes what was thrown; a block without a parameter does not.
  if (parameters === undefined || body === undefined) return !handler.startsWith('{')
  const names = parameters.replace(/:[^,}]*/g, '').match(/[A-Za-z_$][\w$]*/g) ?? []
  return names.some((name) => new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(body))
}

/** Where each argument of a call stands, from its opening bracket on. */
function argumentsOf(code: string, open: number): [number, number][] {
  const all: [number, number][] = []
  const close = closingOf(code, open)
  for (let start = open + 1; start < close; ) {
    const end = endOfPart(code, start)
    if (code.slice(start, end).trim() !== '') all.push([start, end])
    start = end + 1
  }
  return all
}

/** Where what starts here ends: at a comma, a semicolon or the bracket around it. */
function endOfPart(code: string, start: number): number {
  for (let at = start; at < code.length; at++) {
    const sign = code[at] ?? ''
    if ('([{'.includes(sign)) at = closingOf(code, at)
    else if (')]},;'.includes(sign)) return at
  }
  return code.length
}

/** Where the bracket that opens here is closed. */
function closingOf(code: string, open: number): number {
  let depth = 0
  for (let at = open; at < code.length; at++) {
    const sign = code[at] ?? ''
    if ('([{'.includes(sign)) depth++
    else if (')]}'.includes(sign) && --depth === 0) return at
  }
  return code.length
}

/** Comments, strings, regular expressions, and the code between the strings of a template. */
const WORDS =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|(?<=[(,=:[!&|?{};]\s*|return\s+)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*|`(?:\\.|\$\{[^}]*\}|[^`\\])*`/g

/** The code with blanks in the place of words, so that brackets and names in them do not count. Places stay. */
function withoutWords(text: string): string {
  return text.replace(WORDS, (words) => {
    // The quotation marks of a string stay: it is still an argument of a call.
    if (/^['"]/.test(words)) return `'${' '.repeat(words.length - 2)}'`
    if (!words.startsWith('`')) return words.replace(/[^\n]/g, ' ')
    let isCode = false
    return words.replace(/\$\{|\}|[\s\S]/g, (sign) => {
      if (sign === '${') isCode = true
      else if (sign === '}') isCode = false
      else if (isCode || sign === '\n') return sign
      return ' '.repeat(sign.length)
    })
  })
}
