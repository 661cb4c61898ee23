import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROJECT_ROOT } from '../architecture/run-biome'
import { avoidedWords, idleExceptions, termsOf, unusedWords } from './terms'
import { pagesIn, textsIn, textsOfPage, textsOfSource } from './written-texts'

const page = readFileSync(join(PROJECT_ROOT, 'docs/termen.md'), 'utf8')
const dutch = termsOf(page, 'Nederlands')
const english = termsOf(page, 'Engels')
const nl = textsIn('src/text/nl')
const en = textsIn('src/text/en')
const help = [...pagesIn('docs/rules'), ...pagesIn('docs/lenses'), 'docs/keeping.md', 'docs/level.md'].flatMap(
  textsOfPage,
)

describe('the words of the app', () => {
  it('are those of docs/termen.md in Dutch, and none that it avoids', () => {
    expect(avoidedWords(nl, dutch)).toEqual([])
  })

  it('are the same on the pages of the help', () => {
    expect(avoidedWords(help, dutch)).toEqual([])
  })

  it('are those of docs/termen.md in English, and none that it avoids', () => {
    expect(avoidedWords(en, english)).toEqual([])
  })

  it('are all in use: a term nobody reads has no place in the list', () => {
    expect(
      unusedWords(
        nl,
        dutch.map(({ used }) => used[0] ?? ''),
      ),
    ).toEqual([])
    expect(
      unusedWords(
        en,
        dutch.flatMap((term) => term.english ?? []),
      ),
    ).toEqual([])
    expect(
      unusedWords(
        en,
        english.map(({ used }) => used[0] ?? ''),
      ),
    ).toEqual([])
  })

  it('have no exception that no text needs', () => {
    expect(idleExceptions([...nl, ...help], dutch)).toEqual([])
    expect(idleExceptions(en, english)).toEqual([])
  })

  it('are thousands, from each file of both dictionaries', () => {
    expect(nl.length).toBeGreaterThan(2000)
    expect(Math.abs(nl.length - en.length)).toBeLessThan(nl.length / 10)
  })
})

describe('the test itself', () => {
  const rows = (...cells: string[][]) =>
    `## Nederlands\n\n| woord | niet | wel waar |\n| --- | --- | --- |\n${cells.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`
  const terms = termsOf(
    rows(
      ['overleg', 'tafel, tafels', 'in vragen'],
      ['bevestigen', 'toetsen', '‘toetsen en verrijken’: stap 2'],
      ['afhankelijkheid', 'relatie', '«Relatie»: op de knop'],
      ['39%', '39 %', '-'],
    ),
    'Nederlands',
  )
  const planted = (source: string) =>
    avoidedWords(textsOfSource('x.ts', source), terms).map((one) => one.split(' in ')[0])

  it('sees a word in every branch of a sentence, and in a text outside the dictionary', () => {
    expect(planted("const words = { title: (n: number) => (n === 1 ? 'één overleg' : `$" + '{n} tafels`) }')).toEqual([
      'x.ts words.title: tafels',
    ])
    expect(planted("const WHY = 'Aan Tafel.'")).toEqual(['x.ts WHY: tafel'])
    expect(planted("function of(v: Values) { return verb(v, 'tafels', 'tafel', 'overleg') }")).toEqual([
      'x.ts of: tafel',
    ])
  })

  it('lets a question, an excepted phrase, a whole text and the name of a value be', () => {
    expect(planted("const words = { question: 'Aan welke tafel?' }")).toEqual([])
    expect(
      planted("const words = { a: 'stap 2 (toetsen en verrijken)', b: 'toetsen en toetsen en verrijken' }"),
    ).toEqual(['x.ts words.b: toetsen'])
    expect(planted("const words = { a: 'relatie', b: 'een relatie' }")).toEqual(['x.ts words.b: relatie'])
    expect(planted("const words = { alsoCalled: { a: 'tafel' }, b: textOf(v, 'tafel') }")).toEqual([])
  })

  it('knows words from parts of words, and figures from each other', () => {
    expect(planted("const words = { a: 'tafelzilver', b: 'werktafel', c: 'tafel-' }")).toEqual(['x.ts words.c: tafel'])
    expect(planted('const words = { a: `$' + '{n} %`, b: "5 %", c: `$' + '{n}%` }')).toEqual([
      'x.ts words.a: 39 %',
      'x.ts words.b: 39 %',
    ])
  })

  it('names a term and an exception nobody uses, and a row that lacks a cell', () => {
    const texts = textsOfSource('x.ts', "const words = { a: 'overleg' }")
    expect(unusedWords(texts, ['overleg', 'tafel'])).toEqual(['tafel'])
    expect(idleExceptions(texts, terms)).toEqual(['toetsen en verrijken', 'relatie'])
    expect(() => termsOf(rows(['overleg', 'tafel', '']), 'Nederlands')).toThrow('lacks a cell')
    expect(() => termsOf('', 'Nederlands')).toThrow('No table')
  })
})
