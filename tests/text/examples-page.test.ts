import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/graph/analyse'
import { speechOf } from '../../src/graph/speech'
import { loadCatalogue } from '../../src/model/catalogue/catalogue'
import { examples } from '../../src/model/examples/index'

const page = readFileSync('docs/voorbeelden.md', 'utf8')

/** The part of the page that is about one example: they stand in the order of the start screen. */
const sections = page.split(/^## /m).slice(1)

/** The rules of which a section explains a signal, once for each. */
const explained = (section: string) =>
  [...section.matchAll(/^\| \[([a-z-]+)\]\(rules\/\1\.md\) \| [^|]+ \| [^|]+\. \|$/gm)]
    .map(([, rule]) => rule ?? '')
    .sort()

describe('the page about the examples', () => {
  it('has a part for each, with its views', async () => {
    expect(sections).toHaveLength(examples.length)
    for (const [i, { load }] of examples.entries()) {
      const { views } = await load()
      expect(Object.values(views).filter(({ title }) => !sections[i]?.includes(title))).toEqual([])
    }
  })

  it.each(examples.map((example, i) => [example.id, i] as const))(
    'says of every signal of %s why it is there',
    async (id, i) => {
      const map = await examples.find((example) => example.id === id)?.load()
      if (!map) throw new Error(`no example ${id}`)
      const { findings } = analyse(map, { organisations: await loadCatalogue() })
      const signals = findings.filter((finding) => speechOf(finding) === 'signal').map(({ rule }) => rule as string)
      expect(explained(sections[i] ?? '')).toEqual(signals.sort())
    },
  )
})
