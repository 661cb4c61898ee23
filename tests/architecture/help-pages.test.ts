import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { INDEX, readHelpPages, toPage } from '../../scripts/help-pages.mjs'
import { LENS_QUESTIONS } from '../../src/graph/lenses/lens-questions'
import { rules } from '../../src/graph/rules/index'
import { LENSES } from '../../src/model/vocabulary'
import { questionWords } from '../../src/text/lens-words'
import { nlRules } from '../../src/text/nl/findings'
import { nlLenses } from '../../src/text/nl/lenses'
import { textsOf } from '../../src/text/texts'
import type { HelpNode } from '../../src/ui/kit/help/help-page'
import { HELP_INDEX } from '../../src/ui/kit/help/help-store'
import { PROJECT_ROOT } from './run-biome'

const DOCS = join(PROJECT_ROOT, 'docs')
const pages = readHelpPages(DOCS)

function pagesIn(folder: string): string[] {
  return readdirSync(join(DOCS, folder)).filter((name) => name.endsWith('.md'))
}

function linksIn(nodes: readonly HelpNode[]): string[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [...(node.page === undefined ? [] : [node.page]), ...linksIn(node.children)],
  )
}

function textOf(nodes: readonly HelpNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('')
}

describe('the pages of the help', () => {
  it('are those of docs/rules and docs/lenses and the one on keeping, one for each rule and an index that leads to each', () => {
    expect(Object.keys(pages)).toHaveLength(pagesIn('rules').length + pagesIn('lenses').length + 1)
    expect(pages.keeping?.title).toBe('Waar uw werk staat')
    expect(INDEX).toBe(HELP_INDEX)
    const led = new Set(linksIn(pages[INDEX]?.content ?? []))
    for (const { id } of rules) {
      expect(pages[id]?.title).toBe(nlRules[id].name)
      expect(led.has(id), `the index leads to ${id}`).toBe(true)
    }
  })

  it('name each other by their titles, and hold no markup as text', () => {
    const index = textOf(pages[INDEX]?.content ?? [])
    for (const { id } of rules) expect(index).toContain(nlRules[id].name)
    for (const page of Object.values(pages))
      expect(textOf(page.content)).not.toMatch(/&(amp|lt|gt|quot|#39);|\*\*|\]\(/)
  })
})

describe('the pages of the lenses', () => {
  it('are there for each lens, with the question of the lens, and the index leads to each', () => {
    expect(pagesIn('lenses')).toHaveLength(LENSES.length)
    const led = new Set(linksIn(pages[INDEX]?.content ?? []))
    for (const lens of LENSES) {
      const page = pages[`lenses/${lens}`]
      expect(textOf(page?.content ?? [])).toContain(nlLenses.question[lens])
      expect(led.has(`lenses/${lens}`), `the index leads to ${lens}`).toBe(true)
    }
  })

  it('say of every question of the lens that it counts, in the words of the strip', () => {
    for (const lens of LENSES) {
      const page = textOf(pages[`lenses/${lens}`]?.content ?? [])
      for (const question of LENS_QUESTIONS[lens])
        expect(page).toContain(questionWords(question, textsOf('nl')).counted)
    }
  })
})

describe('a page of the help', () => {
  it('links to pages of its own folder and of the other one', () => {
    const names = ['regel', 'lenses/een', 'lenses/twee']
    expect(linksIn(toPage('# T\n\n[a](twee.md) [b](../rules/regel.md)', names, 'lenses/een').content)).toEqual([
      'lenses/twee',
      'regel',
    ])
    expect(linksIn(toPage('# T\n\n[a](../lenses/een.md)', names, 'regel').content)).toEqual(['lenses/een'])
    expect(() => toPage('# T\n\n[a](regel.md)', names, 'lenses/een')).toThrow()
  })

  it('becomes elements: headings one level down, folded lines as one, links by page or address', () => {
    const page = toPage('# Titel\n\n## Kop\n\nEen *woord*\nen [meer](ander.md), ‘a & b’.\n\n- [uit](https://x.nl)\n', [
      'ander',
    ])
    expect(page).toEqual({
      title: 'Titel',
      content: [
        { tag: 'h3', children: ['Kop'] },
        {
          tag: 'p',
          children: [
            'Een ',
            { tag: 'em', children: ['woord'] },
            ' en ',
            { tag: 'a', page: 'ander', children: ['meer'] },
            ', ‘a & b’.',
          ],
        },
        { tag: 'ul', children: [{ tag: 'li', children: [{ tag: 'a', href: 'https://x.nl', children: ['uit'] }] }] },
      ],
    })
  })

  it.each([
    ['no title', 'tekst'],
    ['a link that leads nowhere', '# T\n\n[weg](weg.md)'],
    ['an address that is not safe', '# T\n\n[x](javascript:alert(1))'],
    ['a picture', '# T\n\n![x](https://x.nl/x.png)'],
    ['markup', '# T\n\n<b>x</b>'],
  ])('is refused with %s', (_, markdown) => {
    expect(() => toPage(markdown, [])).toThrow()
  })
})
