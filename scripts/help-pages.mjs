// The pages of docs/rules and docs/lenses as data, for the help in the app: a tree of elements instead of HTML, so that
// the app needs no markdown reader and puts no text into the page as markup.
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { marked } from 'marked'

/** The page that lists all others: docs/rules/README.md. */
export const INDEX = 'README'

/** The folders of docs that the help is made of. A page of the first goes by its own name, others by folder and name. */
const FOLDERS = ['rules', 'lenses']

/** Pages that stand in docs itself: each goes by its own name. */
const LOOSE = ['keeping']

/** The file of a page under docs: `lenses/goals` is lenses/goals.md, `sole-supplier` is rules/sole-supplier.md. */
export function fileOf(name) {
  if (LOOSE.includes(name)) return `${name}.md`
  return `${name.includes('/') ? name : `${FOLDERS[0]}/${name}`}.md`
}

/** The name of the page in a file under docs. */
function nameOf(file) {
  const name = file.slice(0, -'.md'.length)
  return name.startsWith(`${FOLDERS[0]}/`) ? name.slice(FOLDERS[0].length + 1) : name
}

/**
 * All pages of the help, by name. A link to another page becomes `{ page }`.
 *
 * @param docs the folder docs
 * @throws when a page holds something the help cannot show, or links to a page that is not there
 */
export function readHelpPages(docs) {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(docs, folder))
      .filter((file) => file.endsWith('.md'))
      .map((file) => nameOf(`${folder}/${file}`))
      .sort(),
  )
  const names = [...inFolders, ...LOOSE]
  const pages = Object.fromEntries(
    names.map((name) => [name, toPage(readFileSync(join(docs, fileOf(name)), 'utf8'), names, name)]),
  )
  for (const page of Object.values(pages)) page.content = nameLinks(page.content, pages)
  return pages
}

/** A link that says only the name of a page's file gets the page's title: the reader of the help knows no files. */
function nameLinks(nodes, pages) {
  return nodes.map((node) => {
    if (typeof node === 'string') return node
    const isFileName =
      node.page !== undefined && node.children.length === 1 && node.children[0] === posix.basename(node.page)
    return { ...node, children: isFileName ? [pages[node.page].title] : nameLinks(node.children, pages) }
  })
}

/**
 * One page: its first heading as title, the rest as elements.
 *
 * @param names of the pages that links may lead to
 * @param name of the page itself, from whose folder links are read
 */
export function toPage(markdown, names, name = INDEX) {
  const pageOf = (href) => {
    const page = /^[\w./-]+\.md$/.test(href) ? nameOf(posix.join(posix.dirname(fileOf(name)), href)) : undefined
    return names.includes(page) ? page : undefined
  }
  const [first, ...rest] = marked.lexer(markdown).filter((token) => token.type !== 'space')
  if (first?.type !== 'heading' || first.depth !== 1) throw new Error('a help page begins with its title')
  return { title: plain(first.text), content: rest.flatMap((token) => toNodes(token, pageOf)) }
}

/** Elements with nothing to them but their children, by the name marked gives them. */
const SIMPLE = { paragraph: 'p', blockquote: 'blockquote', strong: 'strong', em: 'em', del: 'del' }

function toNodes(token, pageOf) {
  const children = () => joinTexts((token.tokens ?? []).flatMap((child) => toNodes(child, pageOf)))
  const element = (tag, content) => [{ tag, children: content }]
  if (token.type in SIMPLE) return element(SIMPLE[token.type], children())
  switch (token.type) {
    case 'space':
      return []
    case 'text':
      return token.tokens ? children() : [plain(token.text)]
    case 'escape':
      return [token.text]
    case 'br':
      return [{ tag: 'br', children: [] }]
    case 'heading':
      return element(`h${Math.min(token.depth + 1, 6)}`, children())
    case 'codespan':
      return element('code', [plain(token.text)])
    case 'list':
      return element(
        token.ordered ? 'ol' : 'ul',
        token.items.flatMap((item) => toNodes(item, pageOf)),
      )
    case 'list_item':
      return element('li', children())
    case 'table': {
      const row = (tag, cells) => ({
        tag: 'tr',
        children: cells.map((cell) => ({
          tag,
          children: joinTexts(cell.tokens.flatMap((child) => toNodes(child, pageOf))),
        })),
      })
      const body = token.rows.map((cells) => row('td', cells))
      const head = { tag: 'thead', children: [row('th', token.header)] }
      return element('table', [head, { tag: 'tbody', children: body }])
    }
    case 'link':
      return [{ tag: 'a', ...target(token.href, pageOf), children: children() }]
    default:
      throw new Error(`the help does not show ${token.type}: ${token.raw.slice(0, 60)}`)
  }
}

function target(href, pageOf) {
  if (href.startsWith('https://')) return { href }
  const page = pageOf(href)
  if (page === undefined) throw new Error(`a help page links to ${href}, which is not there`)
  return { page }
}

/** Neighbouring texts as one, so that the tree stays small. */
function joinTexts(nodes) {
  const joined = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node
    else joined.push(node)
  }
  return joined
}

const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

/** Text as it is meant; marked gives some of it ready for HTML. Lines that were folded become one. */
function plain(text) {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]).replace(/\s*\n\s*/g, ' ')
}
