// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { textsOf } from '../../../src/text/texts'
import { mapText } from '../../e2e/support/sample-map'
import { dependency, party, triangle } from '../../support/chain-builder'
import {
  all,
  click,
  close,
  details,
  enter,
  example,
  fill,
  goTo,
  held,
  keys,
  later,
  one,
  open,
  press,
  soon,
  type,
  words,
} from './desk'

afterEach(close)

const texts = (elements: readonly Element[]) => elements.map(words)

it('the chain is read as text, and a sentence changes with its record', async () => {
  await open(await example('migratieketen'), { page: 'text' })
  await later('navigation', 'Inhoud')
  const story = () => document.querySelector('.narrative-story') as HTMLElement
  expect(words(story())).toContain('Deze tekst beschrijft ‘Migratieketen: de asielketen’')
  expect(one('heading', 'Wat nog niet is uitgezocht')).toBeDefined()
  await press(one('button', /^Partijen/, one('navigation', 'Inhoud')), 'Enter')
  expect(document.activeElement).toBe(one('heading', 'Partijen'))

  // One tab stop, then arrows from sentence to sentence.
  const sentence = (start: string) =>
    [...story().querySelectorAll<HTMLElement>('button, [role=button]')].filter((one) => words(one).startsWith(start))
  const [iom] = sentence('Internationale Organisatie voor Migratie')
  await press(iom as HTMLElement, 'ArrowDown')
  const [next] = sentence('Koninklijke Marechaussee')
  expect(document.activeElement).toBe(next)
  await keys('Enter')
  expect(next?.getAttribute('aria-current')).toBe('true')
  const name = one('combobox', 'Naam', details())
  expect(held(name)).toBe('Koninklijke Marechaussee')
  await enter(name, 'Grensbewaking van Nederland')
  await soon(() => expect(sentence('Grensbewaking van Nederland (KMar)')).toHaveLength(1))
  expect(sentence('Koninklijke Marechaussee')).toEqual([])

  const search = one('textbox', 'Zoeken in de tekst')
  await fill(search, 'voogd')
  await soon(() => expect(texts(all('status'))).toContainEqual(expect.stringContaining('‘voogd’ staat in')))
  expect(words(story().querySelector('mark') as Element)).toMatch(/voogd/i)
  await press(search, 'Escape')
  await soon(() => expect(words(story())).toContain('Deze tekst beschrijft ‘Migratieketen: de asielketen’'))
})

const OUTLINE = mapText({
  // The tree stays as one left it for a map that was open before.
  id: 'map_boom',
  chains: [{ id: 'keten', name: 'Uitkeringsketen' }],
  steps: [{ id: 'begin', name: 'Aanvragen', chain: 'keten' }],
  parties: [
    party('balie', { name: 'Balie', chains: ['keten'], step: 'begin' }),
    party('kantoor', { name: 'Kantoor', chains: ['keten'] }),
  ],
  dependencies: [dependency('1', 'balie', 'kantoor', { product: 'dossier' })],
  triangles: [triangle('driehoek', { contractor: 'kantoor' })],
})

it('the tree is walked, searched and edited by keyboard, in step with the selection', async () => {
  await open(OUTLINE, { page: 'outline' })
  const tree = await later('tree', 'De kaart als boom')
  const row = (name: string | RegExp) => one('treeitem', name, tree)
  const active = () => words(document.querySelector('.outline-row.active') as Element)
  expect(row(/^Uitkeringsketen/).getAttribute('aria-expanded')).toBe('true')
  await press(tree, 'Home', 'ArrowDown')
  expect(row(/^1 Aanvragen/).getAttribute('aria-selected')).toBe('true')
  await keys('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown')
  expect(active()).toContain('Levert aan')
  await keys('ArrowRight', 'ArrowRight')
  expect(active()).toContain('Kantoor: dossier')
  await click(one('tab', 'Details'))
  expect(held(one('combobox', 'Leverende partij', details()))).toBe('Balie')

  await press(tree, 'F2')
  await type('volledig dossier')
  await keys('Enter')
  expect(active()).toContain('Kantoor: volledig dossier')
  expect(document.activeElement).toBe(tree)
  await keys('Control+z')
  expect(active()).toContain('Kantoor: dossier')

  await keys('ArrowLeft', 'ArrowLeft', 'ArrowLeft')
  expect(active()).toContain('Balie')
  await keys('Delete')
  expect(all('treeitem', /^Balie/, tree)).toEqual([])
  await keys('Control+z')
  expect(row(/^Balie/)).toBeDefined()

  await fill(one('textbox', 'Zoeken in de boom'), 'opdrachtnemer')
  await soon(() => expect(words()).toContain('2 gevonden'))
  expect(all('treeitem', /^driehoek van Kantoor/, tree).length).toBeGreaterThan(0)

  // What is chosen elsewhere is unfolded here.
  await open(OUTLINE, { page: 'neighbours', lens: 'parties' })
  await click(await later('button', /Zet Kantoor in het midden/))
  await goTo('outline')
  expect(one('treeitem', /^Kantoor/).getAttribute('aria-selected')).toBe('true')
})

it('an empty tree says what to do first, and the first step brings its chain in one gesture', async () => {
  await open(mapText({ title: textsOf('nl').files.start.newTitle }), { page: 'outline' })
  await later('heading', 'Nog niets op de kaart')
  await click(one('button', 'Stap'))
  await soon(() => expect(document.activeElement).toBe(one('textbox', /^Andere naam voor/)))
  await type('Aanmelden')
  await keys('Enter')
  const tree = one('tree', 'De kaart als boom')
  const rows = () => texts(all('treeitem', undefined, tree))
  expect(rows()[0]).toContain('De keten')
  expect(rows()[1]).toContain('1 Aanmelden')
  await click(one('button', 'Nieuw'))
  await click(one('menuitem', 'Partij'))
  await soon(() => expect(document.activeElement).toBe(one('combobox', 'Partij neerzetten bij Aanmelden')))
  await type('Loket')
  await keys('Enter')
  expect(rows()[2]).toContain('Loket')
  expect(document.activeElement).toBe(tree)
  await keys('Control+z', 'Control+z', 'Control+z')
  expect(one('heading', 'Nog niets op de kaart')).toBeDefined()
})
