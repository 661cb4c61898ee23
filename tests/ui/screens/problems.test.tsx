// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { readChainMap } from '../../../src/model/file/read-chain-map'
import { showProblems } from '../../../src/ui/frame/files/problems-store'
import { mapText, smallMap } from '../../e2e/support/sample-map'
import { dependency, party } from '../../support/chain-builder'
import { all, click, close, later, one, open, soon, words } from './desk'

afterEach(close)

const GOOD = JSON.parse(smallMap(['alfa', 'beta']))

function withParties(...parties: unknown[]): string {
  return JSON.stringify({ ...GOOD, positions: {}, parties })
}

const ALFA = { id: 'alfa', name: 'Alfa', kind: 'agency', tier: 'national' }

interface BadFile {
  readonly what: string
  readonly text: string
  /** For each problem the place in the file and words of its sentence, in the order of the list. */
  readonly problems: readonly (readonly [path: RegExp, words: RegExp])[]
}

const BAD_FILES: readonly BadFile[] = [
  { what: 'is not JSON', text: '{"format": "ketenkaart", ', problems: [[/^het hele bestand$/, /geen leesbare JSON/]] },
  {
    what: 'is something else',
    text: '{"type":"FeatureCollection"}',
    problems: [[/^format$/, /geen kaart van Ketenkaart/]],
  },
  {
    what: 'comes from a newer version',
    text: JSON.stringify({ ...GOOD, version: 99 }),
    problems: [[/^version$/, /nieuwere Ketenkaart \(versie 99/]],
  },
  {
    what: 'refers to what is not there, twice',
    text: mapText({
      parties: [party('alfa')],
      dependencies: [dependency('d', 'alfa', 'weg')],
      triangles: [{ id: 't', contractor: 'ookweg' }],
    }),
    problems: [
      [/^triangles.*contractor$/, /"ookweg", maar dat staat niet op de kaart/],
      [/^dependencies.*dependent$/, /"weg", maar dat staat niet op de kaart/],
    ],
  },
  {
    what: 'has the same id twice',
    text: withParties(ALFA, { ...ALFA, name: 'Nog een' }),
    problems: [[/^parties.*id$/, /Het id "alfa" komt al eerder voor/]],
  },
  {
    what: 'has an id that JavaScript uses itself',
    text: withParties({ ...ALFA, id: '__proto__' }),
    problems: [[/^parties.*id$/, /"__proto__" kan geen id zijn/]],
  },
  {
    what: 'is a hundred levels deep',
    text: `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`,
    problems: [[/^het hele bestand$/, /lagen diep in elkaar/]],
  },
  {
    what: 'has several faults at once',
    text: withParties(
      { ...ALFA, kind: 'agentschap' },
      { id: 'beta', kind: 'agency', tier: 'national' },
      { ...ALFA, id: 'c', tier: 7 },
    ),
    problems: [
      [/^parties.*kind$/, /"agentschap" staat niet in de keuzelijst/],
      [/^parties.*name$/, /Dit veld ontbreekt/],
      [/^parties.*tier$/, /./],
    ],
  },
]

it('of a file that is not opened all problems are listed with their place', async () => {
  await open(smallMap(['alfa', 'beta']))
  for (const { what, text, problems } of BAD_FILES) {
    const result = readChainMap(text)
    if (result.ok) throw new Error(`a file that ${what} was read`)
    showProblems({ name: 'vreemd.json', problems: result.problems })
    const dialog = await later('dialog', 'Dit bestand is niet geopend')
    const count = problems.length === 1 ? '1 punt om te herstellen' : `${problems.length} punten om te herstellen`
    expect(words(dialog), what).toContain(`vreemd.json: ${count}.`)
    expect(words(dialog), what).toContain('Wat open stond, staat er nog.')
    const rows = all('listitem', undefined, dialog)
    expect(rows.length, what).toBe(problems.length)
    for (const [path, sentence] of problems) {
      const at = rows.filter(
        (row) => path.test(words(row.querySelector('code') as Element)) && sentence.test(words(row)),
      )
      expect(at.length, `${what}: ${sentence}`).toBe(1)
    }
    await click(all('button', 'Sluiten', dialog).at(-1) as HTMLElement)
    await soon(() => expect(all('dialog')).toEqual([]))
  }
  expect(one('main')).toBeDefined()
})
