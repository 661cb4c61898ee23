const NAME = '[A-Za-z_:][\\w:.-]*'
const TOKEN = new RegExp(
  `<(?<close>/${NAME})\\s*>|<(?<open>${NAME})(?<attributes>(?:\\s+${NAME}="[^"<]*")*)\\s*(?<self>/?)>|(?<text>[^<]+)`,
  'y',
)
const BAD_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
const BAD_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u
/** What a drawing of ours has; a script or a link is not among it. */
const ELEMENTS = new Set(['svg', 'title', 'desc', 'style', 'rect', 'circle', 'path', 'text', 'g'])
const NO_NUMBER = /NaN|Infinity|undefined|null|\[object/

/**
 * What keeps a text from being a drawing that any program opens without harm: XML that is not well-formed, a character XML
 * forbids, an element or attribute that runs or fetches something, a size that is no number.
 */
export function xmlFault(xml: string): string | undefined {
  const character = BAD_CHARACTER.exec(xml)
  if (character) return `a forbidden character at ${character.index}`
  const open: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex
    const { groups } = TOKEN.exec(xml) ?? {}
    if (!groups) return `no XML at ${at}: ${xml.slice(at, at + 80)}`
    if (groups.text !== undefined) {
      if (BAD_REFERENCE.test(groups.text)) return `a bare & at ${at}`
      if (groups.text.includes(']]>')) return `]]> at ${at}`
      if (open.length === 0 && groups.text.trim() !== '') return `text beside the drawing at ${at}`
    } else if (groups.close !== undefined) {
      if (open.pop() !== groups.close.slice(1)) return `${groups.close} closes something else at ${at}`
    } else {
      const name = groups.open ?? ''
      if (!ELEMENTS.has(name)) return `an element ${name}`
      const fault = attributeFault(groups.attributes ?? '')
      if (fault) return `${fault} in ${name} at ${at}`
      if (groups.self === '') open.push(name)
    }
  }
  return open.length > 0 ? `${open.join(' ')} is not closed` : undefined
}

function attributeFault(attributes: string): string | undefined {
  const names = new Set<string>()
  for (const [, name = '', value = ''] of attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (names.has(name)) return `${name} twice`
    names.add(name)
    if (/^on|href/i.test(name)) return `an attribute ${name}`
    if (BAD_REFERENCE.test(value)) return `a bare & in ${name}`
    if (NO_NUMBER.test(value)) return `${name}="${value.slice(0, 60)}"`
  }
  return undefined
}
