// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/dom'
import { afterEach, expect, it } from 'vitest'
import { askToCompare } from '../../../src/ui/base/state/compare-request'
import { useDocument } from '../../../src/ui/base/state/document-store'
import { setSession, setTheme } from '../../../src/ui/base/state/session-store'
import { showProblems } from '../../../src/ui/frame/files/problems-store'
import { smallMap } from '../../e2e/support/sample-map'
import { dependency, party } from '../../support/chain-builder'
import {
  all,
  click,
  close,
  doByName,
  field,
  file,
  later,
  one,
  open,
  press,
  selected,
  selectOnMap,
  settle,
  soon,
  type,
  words,
} from './desk'

afterEach(async () => {
  showProblems(null)
  askToCompare(null)
  await close()
})

const NOW = smallMap(['alfa', 'beta'], {
  dependencies: [dependency('d', 'alfa', 'beta', { product: 'dossiers' })],
  agreements: [{ id: 'afspraak', title: 'Werkafspraak', kind: 'working-agreement' }],
})
const THEN = smallMap(['alfa', 'gamma'], {
  referenceDate: '2025-06-01',
  agreements: [{ id: 'afspraak', title: 'Oude werkafspraak', kind: 'working-agreement' }],
})

const asFile = (text: string, name: string) => new File([text], name, { type: 'application/json', lastModified: 1_000 })

/** Lets files fall on the page. */
async function drop(...files: readonly File[]): Promise<void> {
  const event = new Event('drop', { bubbles: true, cancelable: true })
  Object.assign(event, { dataTransfer: { types: ['Files'], files } })
  fireEvent(window, event)
  await settle()
}

/** Chooses these files in the field that the app just asked with. */
async function give(...files: readonly File[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('no file is asked for')
  Object.defineProperty(input, 'files', { value: files })
  fireEvent.change(input)
  await settle()
}

/** Begins to compare the open map with this file, by the name of the action. */
async function compareWith(text: string, name = 'toen.json'): Promise<void> {
  await doByName('Vergelijken met een bestand')
  await soon(() => expect(document.querySelector('input[type=file]')).not.toBeNull())
  await give(asFile(text, name))
}

const bar = () => later('region', 'Vergelijking')
const panel = () => one('tabpanel', 'Verschillen')

it('the open map beside a file: a bar that says which two, and what differs in sentences by kind', async () => {
  await open(NOW)
  await compareWith(THEN)
  expect(words(await bar())).toContain(
    'Vergelijking van ‘Proefketen’ (peildatum 1 juni 2025) met ‘Proefketen’ (peildatum 1 juni 2026)',
  )
  const kinds = ['Nieuw', 'Vervallen', 'Veranderd'].map((name) => words(one('region', name, panel())))
  expect(kinds).toEqual([
    'Nieuw 21 partij en 1 afhankelijkheidDe partij ‘Beta’ is erbij gekomen.Alfa levert nu ook aan Beta: ‘dossiers’.',
    'Vervallen 11 partijDe partij ‘Gamma’ staat niet meer op de kaart.',
    'Veranderd 11 afspraakAfspraak ‘Oude werkafspraak’ heet nu ‘Werkafspraak’.',
  ])
  await click(one('button', /Gamma.*niet meer/, panel()))
  expect(selected()).toEqual(['gamma'])
  expect(all('tabpanel', 'Verschillen')).toHaveLength(1)
})

it('the open map cannot be changed meanwhile, says so, and is as it was afterwards', async () => {
  await open(NOW)
  await compareWith(THEN)
  await bar()
  const before = useDocument.getState().whole
  const name = field('Naam', await selectOnMap('alfa'))
  await press(name)
  await type(' nieuw')
  name.blur()
  await soon(() => expect(words(one('tabpanel', 'Details'))).toContain('Stop de vergelijking om uw kaart te wijzigen'))
  await click(one('button', 'Stoppen met vergelijken'))
  expect(all('region', 'Vergelijking')).toEqual([])
  expect(all('tab', 'Verschillen')).toEqual([])
  expect(useDocument.getState().map).toBe(before)
  expect(file().parties?.map((one) => one.name)).toEqual(['Alfa', 'Beta'])
})

it('turned round, what was new has ended', async () => {
  await open(NOW)
  await compareWith(THEN)
  await click(one('button', /^Omdraaien/, await bar()))
  expect(words(await bar())).toMatch(/Vergelijking van ‘Proefketen’ \(peildatum 1 juni 2026\) met/)
  expect(words(one('region', 'Vervallen', panel()))).toContain('De partij ‘Beta’ staat niet meer op de kaart')
})

it('two maps that are the same are said to be so; that something was moved only counts when asked for', async () => {
  await open(NOW)
  const moved = JSON.parse(NOW)
  moved.positions.alfa = { x: 900, y: 900 }
  await compareWith(JSON.stringify(moved))
  await bar()
  expect(words(panel())).toContain('De twee kaarten zeggen hetzelfde.')
  expect(words(panel())).not.toContain('1 onderdeel op een andere plaats')
  await click(field('Ook wat op een andere plaats op de tekening staat', panel()))
  expect(words(panel())).toContain('1 onderdeel op een andere plaats')
})

it('a party under another id that only looks alike is asked about', async () => {
  const with_ = (id: string, name: string) =>
    smallMap([], { parties: [party(id, { name, abbreviation: 'BTN' })], referenceDate: `202${id.length}-01-01` })
  await open(with_('noord', 'Noordelijk Toezicht'))
  await compareWith(with_('btn', 'Bureau Noord'))
  await bar()
  expect(words(one('region', 'Nieuw', panel()))).toContain('Noordelijk Toezicht')
  await click(field(/Noordelijk Toezicht, daar: Bureau Noord/, panel()))
  expect(all('region', 'Nieuw', panel())).toEqual([])
  expect(words(one('region', 'Veranderd', panel()))).toContain('‘Bureau Noord’ heet nu ‘Noordelijk Toezicht’')
})

it('a file that cannot be read leaves everything as it was, with what is wrong with it', async () => {
  await open(NOW)
  await compareWith('{"format": "ketenkaart", ', 'stuk.json')
  const dialog = await later('dialog', 'Dit bestand is niet geopend')
  expect(words(dialog)).toMatch(/stuk\.json.*geen leesbare JSON/)
  expect(all('region', 'Vergelijking')).toEqual([])
  expect(file().parties).toHaveLength(2)
})

it('two files that are dropped are compared or one is opened; nothing happens before that is said', async () => {
  await open(NOW)
  await drop(asFile(THEN, 'toen.json'), asFile(NOW, 'nu.json'))
  const dialog = await later('dialog', 'Twee bestanden')
  expect(all('button', undefined, dialog).map(words)).toEqual([
    '',
    'Vergelijken',
    'Alleen toen.json openen',
    'Alleen nu.json openen',
    'Annuleren',
  ])
  await click(one('button', 'Annuleren', dialog))
  expect(all('dialog')).toEqual([])
  expect(file().parties).toHaveLength(2)
})

it('the menu asks with which map, and takes a file', async () => {
  await open(NOW)
  await click(one('button', /^Ketenkaart|Menu/))
  await click(one('menuitem', /^Vergelijken met een andere kaart/))
  const dialog = await later('dialog', 'Twee kaarten vergelijken')
  expect(words(dialog)).toContain('Uw kaart: Proefketen')
  await click(one('button', 'Uit een bestand…', dialog))
  await give(asFile(THEN, 'toen.json'))
  expect(words(await bar())).toContain('Vergelijking van')
})

it('on the wall nobody is asked about a party that one of the maps keeps off it', async () => {
  const withParty = (id: string, name: string, discretion?: 'withheld') =>
    smallMap([], { parties: [party(id, { name, abbreviation: 'BTN', ...(discretion && { discretion }) })] })
  await open(withParty('noord', 'Noordelijk Toezicht'))
  await compareWith(withParty('btn', 'Bureau Noord', 'withheld'))
  await bar()
  expect(words(panel())).toContain('Bureau Noord')
  setTheme('beamer')
  setSession({ panelOpen: true })
  await settle()
  expect(words(panel())).toContain('Noordelijk Toezicht')
  expect(words()).not.toContain('Bureau Noord')
  setTheme('light')
})
