import { readdirSync, readFileSync } from 'node:fs'

/** Where the sizes, roundings, layers and colours of the app get their names; the one sheet that may say them raw. */
export const TOKENS = 'src/ui/kit/styles/tokens.css'

export interface Sheet {
  readonly path: string
  readonly text: string
}

/** Every style sheet of the app, without its comments; the lines stay where they are. */
export function sheets(): Sheet[] {
  return sources('.css').map(({ path, text }) => ({ path, text: withoutComments(text) }))
}

/** Every component of the app. */
export function components(): Sheet[] {
  return sources('.tsx')
}

function sources(ending: string): Sheet[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

export function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
}

const NUMBER = /(?<![\w-])[-+]?(?:\d+\.?\d*|\.\d+)(?![\w-]*\()/
const COLOUR =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|(?<![\w-])(?:white|black|gray|grey|silver|red|maroon|orange|yellow|olive|green|lime|teal|aqua|cyan|blue|navy|purple|fuchsia|magenta|pink|brown|gold|beige|ivory|tan|coral|crimson|indigo|violet|(?:dark|light|dim|slate)(?:gray|grey|red|blue|green))(?![\w-])/i
const SIZE_WORD = /(?<![\w-])(?:xx?-small|small|medium|large|x{1,3}-large|smaller|larger)(?![\w-])/

/** What a value says itself instead of naming a word of the look; undefined when it says nothing raw. */
function rawKind(property: string, value: string): string | undefined {
  // What stands in `var(...)` is a word, also where it has digits in it.
  const said = value.replace(/var\(--[\w-]+\)/g, '')
  if (property === 'font-size' && (NUMBER.test(said) || SIZE_WORD.test(said))) return 'font size'
  if (property === 'font' && !/^(?:inherit|initial|unset)$/.test(said.trim())) return 'font size'
  if (property.endsWith('radius') && /[1-9]/.test(said)) return 'radius'
  if (property === 'z-index' && NUMBER.test(said)) return 'z-index'
  // A word of the look is set in the sheet of the words, and nowhere else.
  if (/^--keten-(?:text|radius|round|layer|space)/.test(property)) return 'word of the look'
  if (COLOUR.test(said.replace(/url\([^)]*\)|'[^']*'|"[^"]*"/g, ''))) return 'colour'
  return undefined
}

/** Every raw font size, radius, z-index and colour in a sheet. */
export function rawValues({ path, text }: Sheet): string[] {
  if (path === TOKENS) return []
  return [...text.matchAll(/(?<=[;{}\s])(--[\w-]+|[a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].flatMap((match) => {
    const [, property = '', value = ''] = match
    const kind = rawKind(property, value)
    return kind ? [`${path}:${lineOf(text, match.index)} ${kind}: ${value.trim()}`] : []
  })
}

const STYLE_PROPERTY =
  /\b(fontSize|\w*[rR]adius|zIndex|color|background(?:Color)?|\w*Color|fill|stroke)\s*:\s*([^,}]+)/g

/** The same in the styles that a component puts on an element. */
export function rawStyles({ path, text }: Sheet): string[] {
  return [...text.matchAll(/\bstyle=\{\{([\s\S]*?)\}\}/g)].flatMap((style) =>
    [...(style[1] ?? '').matchAll(STYLE_PROPERTY)].flatMap(([, name = '', value = '']) => {
      const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
      const kind = rawKind(property, value.replace(/^['"`]|['"`]$/g, ''))
      return kind ? [`${path}:${lineOf(text, style.index)} ${kind}: ${value.trim()}`] : []
    }),
  )
}

const WINDOW_WIDTHS = ['700px', '900px', '1600px']
const PART_WIDTHS = ['380px', '700px', '1100px']

/** Every width at which something changes that is none of those agreed on in the sheet of the words. */
export function strayWidths({ path, text }: Sheet): string[] {
  return [...text.matchAll(/@(media|container)([^{]*)\{/g)].flatMap(([, kind, condition = '']) => {
    const agreed = kind === 'media' ? WINDOW_WIDTHS : PART_WIDTHS
    if (!/width|inline-size/.test(condition)) return []
    const widths = condition.match(/[\d.]+[a-z]+/g) ?? []
    return widths.filter((width) => !agreed.includes(width)).map((width) => `${path} @${kind} ${width}`)
  })
}

/** The floors that have a look, from below to above. `kit` is one room. */
export const FLOORS = ['kit', 'forms', 'map', 'panels', 'pages', 'frame'] as const

function floorOf(path: string): number {
  return FLOORS.findIndex((floor) => path.startsWith(`src/ui/${floor}/`))
}

function roomOf(path: string): string {
  const [floor = '', room = ''] = path.split('/').slice(2)
  return floor === 'kit' ? floor : `${floor}/${room}`
}

/** What stands in a sheet outside the layer of its floor, or of paper. */
export function unlayered({ path, text }: Sheet): string[] {
  if (path === TOKENS) return []
  const own = FLOORS[floorOf(path)] ?? 'none'
  const outside = topLevel(text)
    .filter((head) => !head.startsWith('@import ') && head !== `@layer ${own}` && head !== '@layer paper')
    .map((head) => `${path}: ${head}`)
  return outside
}

/** What stands before the braces and semicolons that are in no braces themselves. */
function topLevel(text: string): string[] {
  const heads: string[] = []
  let depth = 0
  let head = ''
  for (const sign of text) {
    if (depth === 0 && (sign === '{' || sign === ';')) {
      heads.push(head.trim())
      head = ''
    } else if (depth === 0 && sign !== '}') head += sign
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
  }
  return [...heads, head.trim()].filter((one) => one !== '')
}

/** States of a thing: they say nothing without the name of the thing beside them. */
const STATES = new Set(['selected', 'open', 'over', 'closed', 'active', 'current', 'empty'])

interface Rule {
  readonly path: string
  readonly selector: string
  readonly classes: readonly string[]
}

/** Every selector, what is only about paper left out: there the whole page is spoken of. */
function rulesOf({ path, text }: Sheet): Rule[] {
  const onScreen = text.replace(/@layer paper \{[\s\S]*?\n\}/g, '')
  return [...onScreen.matchAll(/([^{};]+)\{/g)]
    .map(([, head = '']) => head.trim())
    .filter((head) => !head.startsWith('@') && !/^(?:from|to|[\d.]+%)$/.test(head))
    .flatMap((head) => head.split(/,(?![^(]*\))/))
    .map((selector) => selector.trim())
    .map((selector) => ({
      path,
      selector,
      classes: [...selector.matchAll(/\.(-?[a-z][\w-]*)/gi)].map(([, name = '']) => name),
    }))
}

/**
 * The selectors of a room that say nothing of that room. A class belongs to the lowest floor that styles it, and there to
 * one room; another may only speak of it beside a class of its own.
 */
export function strayRules(all: readonly Sheet[]): string[] {
  const rules = all.filter(({ path }) => path !== TOKENS).flatMap(rulesOf)
  const owners = new Map<string, { floor: number; rooms: Set<string> }>()
  for (const { path, classes } of rules) {
    for (const name of classes) {
      const floor = floorOf(path)
      const owner = owners.get(name)
      if (!owner || floor < owner.floor) owners.set(name, { floor, rooms: new Set([roomOf(path)]) })
      else if (owner.floor === floor) owner.rooms.add(roomOf(path))
    }
  }
  const isOwn = (name: string, path: string) => {
    const rooms = owners.get(name)?.rooms
    return !STATES.has(name) && rooms?.size === 1 && rooms.has(roomOf(path))
  }
  return rules
    .filter(({ path, classes }) => roomOf(path) !== 'kit' && !classes.some((name) => isOwn(name, path)))
    .map(({ path, selector }) => `${path}: ${selector}`)
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
