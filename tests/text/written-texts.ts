import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parseSync } from 'vite'
import { PROJECT_ROOT } from '../architecture/run-biome'

/** A text as it stands in a dictionary or on a page; what a sentence fills in is written …. */
export interface WrittenText {
  readonly file: string
  /** Names of what it stands under, outermost first: `why`, or `title` of one message. */
  readonly path: readonly string[]
  readonly text: string
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const FILLED_IN = '…'
/** What takes the values of a finding and the name of one of them: the name is no text. */
const VALUES = /^(?:v|values)$/
/** Parts of the syntax that hold no text a user reads. */
const SILENT = /^(?:Import|ExportAll|TS(?!AsExpression|SatisfiesExpression))/

/**
 * Every text of a dictionary, from its sources: so that each branch of each sentence is read, and not only those that some
 * sample of names and numbers reaches.
 *
 * @param folder of the dictionary, such as `src/text/nl`
 */
export function textsIn(folder: string): WrittenText[] {
  return readdirSync(join(PROJECT_ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) => textsOfSource(relative(PROJECT_ROOT, path).split(sep).join('/'), readFileSync(path, 'utf8')))
}

/** Every text of one source file. @throws {Error} when it does not parse */
export function textsOfSource(file: string, source: string): WrittenText[] {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const found: WrittenText[] = []
  const add = (path: readonly string[], text: string) => {
    if (/[\p{L}%]/u.test(text)) found.push({ file, path, text })
  }
  const visit = (value: unknown, path: readonly string[]): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, path)
    else if (isNode(value)) visitNode(value, path)
  }
  const visitNode = (node: Node, path: readonly string[]): void => {
    if (SILENT.test(node.type)) return
    switch (node.type) {
      case 'Literal':
        if (typeof node.value === 'string') add(path, node.value)
        return
      case 'TemplateLiteral':
        add(path, (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join(FILLED_IN))
        visit(node.expressions, path)
        return
      case 'Property':
        visit(node.value, [...path, nameOf(node.key)])
        return
      case 'VariableDeclarator':
        visit(node.init, [...path, nameOf(node.id)])
        return
      case 'FunctionDeclaration':
        visit(node.body, [...path, nameOf(node.id)])
        return
      case 'ArrowFunctionExpression':
        visit(node.body, path)
        return
      case 'CallExpression':
        visit(spoken(node.arguments as readonly Node[]), path)
        return
      case 'MemberExpression':
        visit(node.object, path)
        return
      case 'BinaryExpression':
        // A sentence is put together with +; anything else compares codes.
        if (node.operator === '+') visit([node.left, node.right], path)
        return
      case 'SwitchCase':
        visit(node.consequent, path)
        return
      default:
        for (const key of Object.keys(node)) if (key !== 'type') visit(node[key], path)
    }
  }
  visit(program.body, [])
  return found
}

/** The arguments that can be a text: of `textOf(v, 'party')` none, of `verb(v, 'parties', 'zit', 'zitten')` the last two. */
function spoken(args: readonly Node[]): readonly Node[] {
  const first = args[0]
  return first?.type === 'Identifier' && VALUES.test(String(first.name)) ? args.slice(2) : args
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string'
}

function nameOf(key: unknown): string {
  if (!isNode(key)) return ''
  return String(key.name ?? key.value ?? '')
}

/** The texts of a page of the help, by section; what stands between signs of code is no text. */
export function textsOfPage(file: string): WrittenText[] {
  const sections = readFileSync(join(PROJECT_ROOT, file), 'utf8').split(/^#+ /m).slice(1)
  return sections.map((section) => {
    const heading = section.split('\n', 1)[0] ?? ''
    return { file, path: [heading], text: section.replace(/`[^`]*`|\]\([^)]*\)/g, '').replace(/\s+/g, ' ') }
  })
}

/** The pages of the help in `folder`. */
export function pagesIn(folder: string): string[] {
  return readdirSync(join(PROJECT_ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
}
