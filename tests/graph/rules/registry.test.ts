import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Rule } from '../../../src/graph/rule'
import { type MessageId, rules } from '../../../src/graph/rules/index'
import { enFindings, enRules } from '../../../src/text/en/findings'
import { worded } from '../../../src/text/finding-text'
import { nlFindings, nlRules } from '../../../src/text/nl/findings'

const ROOT = new URL('../../../', import.meta.url)
const HEADINGS = [
  'Waarneming',
  'Conditie',
  'Ernst',
  'Waarom',
  'Vraag',
  'Wat de kaart niet weet',
  'Valse meldingen',
] as const
/** Where a rule has a file, how its name ends after the id, and what stands there that is no rule. */
const PLACES: readonly (readonly [folder: string, end: string, besides: readonly string[]])[] = [
  ['src/graph/rules/', '.ts', ['index', 'finding-key']],
  ['docs/rules/', '.md', ['README']],
  ['tests/graph/rules/', '.test.ts', ['registry']],
]

const all: readonly Rule[] = rules
const ids = all.map(({ id }) => id).sort()

function namesIn(folder: string, end: string): readonly string[] {
  return readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .sort()
}

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8')
}

test('every rule has a file, a page and a test, and there are no others', () => {
  expect(new Set(ids).size).toBe(ids.length)
  const there = PLACES.flatMap(([folder, end, besides]) =>
    namesIn(folder, end)
      .filter((name) => !besides.includes(name))
      .map((name) => ({ name, path: folder + name + end })),
  )
  const paths = there.map(({ path }) => path)
  const wanted = ids.flatMap((id) => PLACES.map(([folder, end]) => folder + id + end))
  expect(
    wanted.filter((path) => !paths.includes(path)),
    'files that a rule still lacks',
  ).toEqual([])
  expect(
    there.filter(({ name }) => !ids.includes(name)).map(({ path }) => path),
    'files of a rule that src/graph/rules/index.ts does not list',
  ).toEqual([])
})

test.each(ids)('%s: its test runs the examples every rule has', (id) => {
  expect(read(`tests/graph/rules/${id}.test.ts`)).toContain(`describeRule('${id}', {`)
})

test.each(ids)('%s: its page has all headings, each with text, and stands in the index', (id) => {
  const page = read(`docs/rules/${id}.md`)
  const sections = page.split(/^## /m).slice(1)
  expect(sections.map((section) => section.split('\n', 1)[0])).toEqual([...HEADINGS])
  for (const section of sections) expect(section.split('\n').slice(1).join(' ').trim().length).toBeGreaterThan(5)
  expect(read('docs/rules/README.md')).toContain(`[${id}](${id}.md)`)
})

test.each(all)('$id: its messages carry its name and it rests on something', ({ id, messages, grounds }) => {
  expect(messages.length).toBeGreaterThan(0)
  for (const message of messages) expect(message).toMatch(new RegExp(`^${id}\\.[a-z-]+$`))
  expect(grounds.length).toBeGreaterThan(0)
})

test('every message has words in both languages, and there are no words for others', () => {
  const messages = [...all.flatMap((rule) => rule.messages), 'rule-failed', 'more-findings'].sort()
  for (const texts of [nlFindings, enFindings]) {
    expect(Object.keys(texts).sort()).toEqual(messages)
    for (const message of messages as MessageId[]) {
      expect(worded(texts[message].why, {})).toMatch(/\.$/)
      expect(worded(texts[message].unknown, {})).toMatch(/\.$/)
    }
  }
  for (const texts of [nlRules, enRules]) expect(Object.keys(texts).sort()).toEqual(ids)
})

test('the ground is named in both languages, and no text is the same in both', () => {
  for (const message of all.flatMap((rule) => rule.messages) as MessageId[]) {
    expect(worded(nlFindings[message].why, {})).toContain(' Grond: ')
    expect(worded(enFindings[message].why, {})).toContain(' Ground: ')
    expect(worded(nlFindings[message].unknown, {})).not.toBe(worded(enFindings[message].unknown, {}))
  }
})

test('the page of a rule names it as the program does', () => {
  for (const { id } of rules) {
    expect(read(`docs/rules/${id}.md`).split('\n', 1)[0]).toBe(`# ${nlRules[id].name}`)
    expect(existsSync(new URL(`src/graph/rules/${id}.ts`, ROOT))).toBe(true)
  }
})

test('a rule that could not run is named in the user’s language', () => {
  expect(nlFindings['rule-failed'].title({ rule: 'sole-supplier' })).toContain('Terugval bij één leverende partij')
  expect(enFindings['rule-failed'].title({ rule: 'sole-supplier' })).toContain('Fallback for one supplying party')
  expect(nlFindings['rule-failed'].title({ rule: 'elsewhere' })).toContain('elsewhere')
})
