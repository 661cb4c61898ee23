// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Difference, differenceOf } from '../../../src/graph/compare/difference'
import { withoutDiscreetMarks } from '../../../src/graph/compare/discreet-difference'
import { examples } from '../../../src/model/examples/index'
import { showInstead } from '../../../src/ui/base/state/document-store'
import type { PageId } from '../../../src/ui/base/state/page-ids'
import { type SessionState, useSession } from '../../../src/ui/base/state/session-store'
import { chooseTable } from '../../../src/ui/pages/tables/grid-store'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'
import { all, click, close, later, one, open, settle, soon, words } from './desk'
import { laterAdvice, later as laterVersion } from './later-map'

// Two maps in one picture, on every page: what is new, what ends and what changes has its sign and its words, and with
// nothing to compare a page is exactly what it was.

afterEach(async () => {
  window.dispatchEvent(new Event('afterprint'))
  showInstead(null)
  await close()
})

async function advice(): Promise<Difference> {
  const map = await examples.find(({ id }) => id === 'adviesketen')?.load()
  if (!map) throw new Error('the example is not there')
  return differenceOf(map, laterAdvice(map))
}

/** Opens a page with both maps in one picture. */
async function compare(page: PageId, lens: SessionState['lens'] = null): Promise<Difference> {
  const difference = await advice()
  await open(difference.both, { page, lens })
  await soon(() => expect(document.querySelector('.page-frame')).not.toBeNull())
  await show(difference)
  window.dispatchEvent(new Event('beforeprint'))
  await settle()
  return difference
}

async function show(difference: Difference | null): Promise<void> {
  showInstead(difference && ((isOnWall) => (isOnWall ? withoutDiscreetMarks(difference) : difference)))
  await settle()
}

const PAGES: readonly (readonly [PageId, SessionState['lens']])[] = [
  ['tables', null],
  ['matrix', 'dependencies'],
  ['seats', 'meetings'],
  ['ladder', 'meetings'],
  ['load', 'meetings'],
  ['roles', 'roles'],
  ['year', 'roles'],
  ['coverage', 'agreements'],
  ['text', null],
  ['goals', 'goals'],
  ['governance', 'goals'],
  ['cards', 'bottlenecks'],
  ['steps', 'parties'],
  ['neighbours', 'parties'],
]

/** A small map with something that differs on every page. */
function ofEverything(): Difference {
  const before = chainMap({
    referenceDate: '2026-06-01',
    chains: [{ id: 'keten', name: 'Keten' }],
    steps: [{ id: 'stap', name: 'Stap', chain: 'keten' }],
    parties: [party('a', { step: 'stap' }), party('b'), party('c')],
    dependencies: [dependency('d', 'a', 'b'), dependency('e', 'b', 'a')],
    triangles: [triangle('t', { contractor: 'a', owner: { party: 'b' } })],
    meetings: [
      {
        id: 'm',
        name: 'Overleg',
        scope: 'chain',
        permanence: 'standing',
        months: [3],
        participants: [{ party: 'a', mandate: 'inform' }],
      },
    ],
    agreements: [{ id: 'x', title: 'Afspraak', kind: 'covenant' }],
    goals: [{ id: 'g', text: 'Doel' }],
    bottlenecks: [{ id: 'k', text: 'Knelpunt', category: 'other', state: 'raised' }],
  })
  const after = laterVersion(before, {
    chains: { keten: { name: 'Nieuwe keten' } },
    steps: { stap: { name: 'Nieuwe stap' } },
    parties: { a: { name: 'Anders' } },
    dependencies: { d: { nature: 'partner' } },
    triangles: { t: { owner: { party: 'c' } } },
    meetings: { m: { months: [4], participants: [{ party: 'a', mandate: 'decide' }] } },
    agreements: { x: { title: 'Andere afspraak' } },
    goals: { g: { text: 'Ander doel' } },
    bottlenecks: { k: { text: 'Ander knelpunt' } },
  })
  return differenceOf(before, after)
}

/** All of the screen but for sizes in pixels, of which there are none without a layout. */
const screen = () => document.body.innerHTML.replaceAll(/ style="[^"]*"/g, '')

describe('with nothing to compare', () => {
  it.each(PAGES)('the page %s is exactly what it was', async (page, lens) => {
    const difference = ofEverything()
    await open(difference.both, { page, lens, selection: ['a'] })
    await soon(() => expect(document.querySelector('.page-frame')).not.toBeNull())
    const before = screen()
    expect(document.querySelector('.keten-mark')).toBeNull()
    await show(difference)
    expect(screen()).not.toBe(before)
    await show(null)
    expect(screen() === before).toBe(true)
  })
})

it('a table shows old and new in one cell, strikes through what ends, and can show only what differs', async () => {
  await compare('tables')
  const rows = () => all('row').slice(1)
  const row = (name: RegExp) => rows().find((found) => name.test(words(found))) as HTMLElement
  await soon(() => expect(row(/Immigratiedienst/)).toBeDefined())
  const name = one('rowheader', undefined, row(/Immigratiedienst/))
  expect(words(name)).toContain('was Immigratie- en Naturalisatiedienst, is nu Immigratiedienst')
  expect(name.querySelector('s')?.textContent).toBe('Immigratie- en Naturalisatiedienst')
  expect(words(name)).toContain('gewijzigd: heette ‘Immigratie- en Naturalisatiedienst’; rol in de keten was')
  expect(words(one('rowheader', undefined, row(/Ketenbureau/)))).toContain('nieuw')
  expect(words(document.querySelector('.grid-differing') as Element)).toBe('1 nieuw, 1 gewijzigd')

  await click(one('button', 'Alleen wat verschilt'))
  expect(rows()).toHaveLength(2)
  expect(words(document.body)).toContain('2 van 14')
  // Of one map nothing differs: all rows are there, and none is lost.
  await show(null)
  expect(rows().length).toBeGreaterThan(2)
  expect(all('button', 'Alleen wat verschilt')).toEqual([])
})

it('a meeting that ends and a meeting with another name stand in the table of meetings', async () => {
  chooseTable('meetings')
  await compare('tables')
  await soon(() =>
    expect(words(document.querySelector('.grid-differing') as Element)).toBe('1 nieuw, 1 vervalt, 3 gewijzigd'),
  )
  const ended = document.querySelector('[data-row="m-week-2"]') as HTMLElement
  expect(ended.className).toContain('grid-row-removed')
  expect(words(ended)).toMatch(/Afstemming instroom.*vervalt/)
  const level = document.querySelector('[data-row="m-week-1"] [data-column="level"]') as HTMLElement
  expect(words(level)).toContain('was operationeel, is nu tactisch')
  chooseTable('parties')
})

describe('a matrix', () => {
  it('of dependencies says of each cell what was and what is there', async () => {
    await compare('matrix', 'dependencies')
    const grid = one('grid')
    const cell = (name: RegExp) => one('gridcell', name, grid)
    expect(words(cell(/^seinen .*\(nieuw\)$/))).toContain('nieuw')
    expect(cell(/^bewaring .*\(vervalt\)$/).querySelector('s')).not.toBeNull()
    const changed = cell(/^zaken .*gewijzigd: aard was samenwerkingspartner, is nu afnemer van een product/)
    expect(changed.querySelector('s')?.textContent).toBe('P')
    expect(changed.querySelector('.dep-letter')?.textContent).toBe('A')
    expect(one('rowheader', /gewijzigd: heette ‘Immigratie- en Naturalisatiedienst’/, grid)).toBeDefined()
    expect(one('columnheader', 'KAS, Ketenbureau asiel en straf: nieuw', grid)).toBeDefined()
  })

  it('of seats says which seat is new, ended or has another mandate', async () => {
    await compare('seats', 'meetings')
    const grid = one('grid')
    const changed = one('gridcell', /^was: informeert, .*; nu: legt voor, .* \(gewijzigd\)$/, grid)
    expect(changed.querySelector('s')?.textContent).toBe('I')
    expect(all('gridcell', /^legt voor, als lid van de korpsleiding \(vervalt\)$/, grid)).toHaveLength(1)
    expect(all('gridcell', /^mag besluiten \(nieuw\)$/, grid)).toHaveLength(2)
    expect(one('columnheader', /^Afstemming instroom: .*; vervalt$/, grid)).toBeDefined()
    expect(words(document.body)).toContain('9 overleggen')
  })
})

it('the ladder says it in its table, with what the level was', async () => {
  await compare('ladder', 'meetings')
  const row = (name: string) => all('row').find((found) => words(found).startsWith(name)) as HTMLElement
  expect(words(row('Afstemming instroom'))).toContain('vervalt')
  expect(row('Afstemming instroom').querySelector('s')?.textContent).toBe('Afstemming instroom')
  expect(words(row('Operationeel overleg instroom'))).toContain('niveau was operationeel, is nu tactisch')
  expect(words(row('Ketenberaad straf'))).toContain('erbij DGPenV (besluiten)')
  expect(words(document.body)).toContain('Van de 9 overleggen')
})

it('the year says of a moment that moved that it ended in one month and is new in another', async () => {
  await compare('year', 'roles')
  expect(one('button', /^november: .*Driehoeksgesprek IND \(vervalt\)/)).toBeDefined()
  expect(one('button', /^december: .*Driehoeksgesprek IND \(nieuw\)/)).toBeDefined()
  const rows = all('row').filter((found) => /Driehoeksgesprek IND/.test(words(found)))
  expect(rows.map((found) => /(nieuw|vervalt)/.exec(words(found))?.[0])).toEqual([undefined, 'vervalt', 'nieuw'])
})

it('the roles show who stood in a corner', async () => {
  await compare('roles', 'roles')
  const row = (name: string) => all('row').find((found) => words(found).startsWith(name)) as HTMLElement
  expect([...row('Driehoek DJI').querySelectorAll('.roles-former')].map(words)).toEqual(['vervalt: DGSenB, DGM'])
  expect(words(row('Driehoek IND'))).toContain('eigenaar was SG AenM')
  expect(words(row('Sturing van de Reclassering'))).toContain('vervalt')
})

it('the text begins with what changes, goes on with the later map, and is copied so', async () => {
  const difference = await compare('text')
  const [first, second] = all('heading').filter((found) => found.tagName === 'H3' && found.closest('[data-chapter]'))
  expect([first, second].map((found) => words(found as Element))).toEqual(['Wat verandert', 'De keten'])
  const chapter = document.querySelector('[data-chapter="difference"]') as HTMLElement
  expect(words(chapter)).toMatch(/Nieuw.*De partij ‘Ketenbureau asiel en straf’ \(KAS\) is erbij gekomen\./)
  expect(words(chapter)).toContain('Overleg ‘Ketenoverleg straf’ heet nu ‘Ketenberaad straf’')
  const rest = document.querySelector('[data-chapter="meetings"]') as HTMLElement
  expect(words(rest)).not.toContain('Afstemming instroom')
  // One tab stop, though a record that changed is told of twice.
  expect(document.querySelectorAll('.narrative-sentence[tabindex="0"]')).toHaveLength(1)

  const copied = vi.fn(async (_text: string) => undefined)
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: copied } })
  await click(one('button', 'Kopiëren als tekst'))
  vi.unstubAllGlobals()
  expect(copied.mock.calls[0]?.[0]).toMatch(/^WAT VERANDERT\n\nNieuw\n- De partij/)
  expect(difference.marks.size).toBeGreaterThan(10)
})

it('the outline has the words in the name of its rows', async () => {
  await compare('outline')
  await click(await later('button', 'Alles openvouwen'))
  expect(all('treeitem', /^.*Afstemming instroom.*vervalt/).length).toBeGreaterThan(0)
  expect(all('treeitem', /Bestuurlijk ketenoverleg.*nieuw/).length).toBeGreaterThan(0)
})

it('on the wall no old value tells of what is not for it', async () => {
  const { comparison } = await advice()
  const { before, after } = comparison
  const withheld = (map: typeof before) => {
    const party = map.parties['sg-aenm']
    return party
      ? { ...map, parties: { ...map.parties, 'sg-aenm': { ...party, discretion: 'withheld' as const } } }
      : map
  }
  const difference = differenceOf(withheld(before), withheld(after))
  await open(difference.both, { page: 'text' })
  await show(difference)
  expect(words(document.body)).toContain('eigenaar was SG AenM')
  useSession.setState({ theme: 'beamer' })
  // The beamer makes the document say again what is compared, and it knows of nothing here.
  await show(difference)
  expect(words(document.body)).toContain('Wat verandert')
  expect(words(document.body)).not.toContain('SG AenM')
})
