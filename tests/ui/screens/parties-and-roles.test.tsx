// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { mapText, smallMap } from '../../e2e/support/sample-map'
import { dependency, party, triangle } from '../../support/chain-builder'
import {
  all,
  announced,
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

/** Gamma works for Beta; nobody filled in an owner, and the chain meets about the planning in June. */
const ROLES = smallMap(['alfa', 'beta', 'gamma', 'delta'], {
  triangles: [
    triangle('driehoek', { contractor: 'gamma', clients: [{ party: 'beta', function: 'directeur Toezicht' }] }),
  ],
  meetings: [
    { id: 'beraad', name: 'Ketenberaad', scope: 'chain', permanence: 'standing', months: [2, 6, 10] },
    { id: 'tafel', name: 'Regietafel', scope: 'chain', permanence: 'standing', frequency: 4 },
  ],
  couplingPoints: [{ id: 'punt', kind: 'planning', ends: [{ triangle: 'driehoek' }, { party: 'delta' }], moment: 6 }],
})

it('the room fills in an owner and adds an order', async () => {
  await open(ROLES, { lens: 'roles', page: 'roles' })
  const overview = await later('table', 'Overzicht van de driehoeken')
  const owner = () => words(all('cell', undefined, all('row', undefined, overview)[1])[0])
  expect(owner()).toBe('nog open')

  // The open corner is a hole; by keyboard: Enter, type, Enter, and the function is next.
  const block = one('region', 'driehoek van Gamma')
  await press(await later('button', /^Eigenaar invullen/, block), 'Enter')
  await type('Alfa')
  await keys('Enter')
  expect(document.activeElement).toBe(one('textbox', 'Functie van de eigenaar bij Alfa', block))
  await type('secretaris-generaal')
  await keys('Enter')
  expect(owner()).toBe('Alfa')

  await click(one('button', /^Opdracht toevoegen/, block))
  expect(document.activeElement).toBe(one('textbox', 'Opdracht', details()))
  await type('inspecties')
  await keys('Enter')
  const orders = one('table', /^Opdrachten in/, block)
  const order = one('textbox', 'Opdracht: inspecties', orders)
  expect(held(order)).toBe('inspecties')
  await enter(order, 'inspecties op locatie')
  expect(one('heading', 'inspecties op locatie', details())).toBeDefined()
})

it('the year ring says that the chain comes too late, and its months are moved by key and by table', async () => {
  await open(ROLES, { lens: 'roles', page: 'year' })
  const ring = await later('group', /^Jaarring met 1 driehoek/)
  const questions = () => all('listitem', undefined, one('region', 'De keten na de opdracht'))
  const letter = (name: string) => one('button', name, ring)
  expect(questions()).toEqual([])
  expect(words()).toContain('Alle maanden van de driehoeken zijn nog een voorstel.')

  // To March and back to April: what was a proposal is now the triangle's own month.
  await press(letter('april: opdrachtbrief, Gamma (voorstel)'), '-')
  expect(document.activeElement).toBe(letter('maart: opdrachtbrief, Gamma'))
  await keys('+')
  expect(letter('april: opdrachtbrief, Gamma')).toBeDefined()
  expect(texts(questions())).toEqual([
    expect.stringMatching(
      /In april gaat de opdrachtbrief van Gamma uit, het koppelvlak met de keten is in juni: wat kan de keten dan nog inbrengen\?/,
    ),
  ])

  // The same from the table: the coupling point goes to February, in time; undo brings the question back.
  const table = one('table', 'De jaarring als tabel')
  await click(one('button', /Maand van koppelvlak, driehoek van Gamma en Delta/, table))
  await click(one('menuitem', 'februari'))
  expect(questions()).toEqual([])
  expect(document.activeElement).toBe(one('button', /Maand van koppelvlak.*: februari/, table))
  await keys('Control+z')
  expect(questions()).toHaveLength(1)
  await click(one('button', undefined, questions()[0]))
  expect(one('button', /koppelvlak/, ring).getAttribute('aria-pressed')).toBe('true')
  await keys('Control+z', 'Control+z')
  expect(letter('april: opdrachtbrief, Gamma (voorstel)')).toBeDefined()
})

/*  Balie (begin), Post (begin) -> Kantoor (midden) -> Uitkering (nergens); Kantoor -> Balie; Toezicht los  */
const PARTNERS = mapText({
  chains: [{ id: 'keten', name: 'Uitkeringsketen' }],
  steps: [
    { id: 'begin', name: 'Aanvragen', chain: 'keten' },
    { id: 'midden', name: 'Beslissen', chain: 'keten' },
  ],
  parties: [
    party('balie', { name: 'Balie', chains: ['keten'], step: 'begin', department: 'SZW' }),
    party('post', { name: 'Post', chains: ['keten'], step: 'begin', department: 'BZK', tier: 'municipal' }),
    party('kantoor', { name: 'Kantoor', chains: ['keten'], step: 'midden', department: 'SZW' }),
    party('uitkering', { name: 'Uitkering', chains: ['keten'], department: 'SZW' }),
    party('toezicht', { name: 'Toezicht', chains: ['keten'], step: null, department: null }),
  ],
  dependencies: [
    dependency('1', 'balie', 'kantoor', { product: 'dossier', critical: true }),
    dependency('2', 'post', 'kantoor', { product: 'scan', supplierView: 'partner', dependentView: 'customer' }),
    dependency('3', 'kantoor', 'uitkering', { product: 'besluit' }),
    dependency('4', 'kantoor', 'balie', { product: 'afspraken', flow: 'information' }),
  ],
})

it('for one party both directions, as a picture and in words, and the walk from one to the next', async () => {
  await open(PARTNERS, { lens: 'parties', page: 'neighbours' })
  const picker = await later('combobox', 'Partij in het midden')
  const inTheMiddle = () => held(one('combobox', 'Partij in het midden'))
  // Nobody is chosen yet: the party with the most partners is in the middle.
  expect(held(picker)).toBe('Kantoor')
  const from = () => one('region', 'Van wie is Kantoor afhankelijk?')
  const to = one('region', 'Wie is van Kantoor afhankelijk?')
  expect(texts(all('button', /levert aan/, from()))).toEqual([
    expect.stringContaining('dossier'),
    expect.stringContaining('scan'),
  ])
  expect(texts(all('button', /levert aan/, to))).toEqual([
    expect.stringContaining('afspraken'),
    expect.stringContaining('besluit'),
  ])
  for (const said of ['Aanvragen (2)', 'Post ziet: partner', 'Kantoor ziet: afnemer']) {
    expect(words(from())).toContain(said)
  }
  const item = (product: string) => all('listitem', undefined, from()).find((one) => words(one).includes(product))
  expect(words(item('scan'))).toContain('ander departement')
  expect(words(item('dossier'))).toContain('wederzijds')

  await click(one('button', /^Balie levert aan Kantoor/, from()))
  expect(one('tab', 'Details').getAttribute('aria-selected')).toBe('true')
  expect(held(one('combobox', 'Leverende partij', details()))).toBe('Balie')
  expect(inTheMiddle()).toBe('Kantoor')

  await press(one('button', /Zet Post in het midden/, from()), 'Enter')
  expect(inTheMiddle()).toBe('Post')
  await press(one('button', 'Terug naar Kantoor'), 'Enter')
  expect(inTheMiddle()).toBe('Kantoor')
  await press(one('button', 'Volgende partij'), 'Enter')
  expect(inTheMiddle()).toBe('Toezicht')
  expect(words()).toContain('Toezicht staat nog los.')

  await press(one('button', 'Van wie? Teken de eerste'), 'Enter')
  const form = one('form', 'Afhankelijkheid tekenen')
  expect(document.activeElement).toBe(one('combobox', 'Wie levert', form))
  await type('Uitkering')
  await keys('Enter')
  await type('verantwoording')
  await keys('Enter')
  expect(one('button', /^Uitkering levert aan Toezicht: verantwoording/)).toBeDefined()

  await click(one('radio', 'In woorden'))
  expect(words()).toContain('Uitkering levert aan Toezicht:')
  await click(one('radio', 'Alle partijen'))
  await click(one('radio', '≠ departement (1)'))
  expect(texts(all('rowheader'))).toEqual([expect.stringContaining('Post')])
  expect(words(one('row', /Post/))).toContain('≠ vooral SZW')
  await keys('Control+z')
  await click(one('radio', 'Tekening'))
  expect(words()).toContain('Toezicht staat nog los.')
})

it('what a room agrees on stands on one page, that fills while it talks', async () => {
  await open(await example('migratieketen'), { page: 'agreed' })
  await soon(() => expect(words()).toContain('Nog geen actiepunten.'))
  await click(one('button', 'Begin een sessie'))
  expect(one('heading', /^Bezig: werksessie van/)).toBeDefined()
  const actions = () => texts(all('row', undefined, one('table', /^Actiepunten/)))
  const decisions = () => texts(all('listitem', undefined, one('region', /^Besluiten/)))

  // An answer to a finding comes here by itself, with who and when.
  const [first] = all('article', undefined, one('list', 'Open signalen'))
  await click(all('button', undefined, first)[0] as HTMLElement)
  await click(one('button', /^Klopt, wordt actiepunt/, first))
  await fill(one('textbox', 'Wat gaat er gebeuren'), 'Samen de cijfers narekenen')
  await fill(one('textbox', 'Wie pakt dit op'), 'hoofd planning')
  await click(one('button', 'Vastleggen'))
  // A finding shows on the map what it is about; back on the page it stands in the list.
  await goTo('agreed')
  expect(actions().find((row) => row.includes('Samen de cijfers narekenen'))).toContain('Uit het signaal')

  await enter(one('textbox', 'Nieuw actiepunt'), 'Mandaat vragen')
  for (const text of ['Eerste besluit', 'Tweede besluit']) {
    await enter(one('textbox', 'Nieuw besluit'), text)
    expect(held(one('textbox', 'Nieuw besluit'))).toBe('')
  }
  expect(actions()).toHaveLength(3)
  const [one_, two] = [expect.stringMatching(/^Eerste besluit/), expect.stringMatching(/^Tweede besluit/)]
  expect(decisions()).toEqual([one_, two])

  // What is to be asked first stands first; each of these is one step to undo.
  await click(one('button', 'Eerder in de lijst: Tweede besluit'))
  expect(decisions()).toEqual([two, one_])
  await keys('Control+z')
  expect(decisions()).toEqual([one_, two])

  await enter(one('textbox', 'Wie pakt het op: Mandaat vragen'), 'secretaris')
  await click(one('button', 'Sluit de sessie af'))
  expect(announced()).toContain('afgesloten met 4 afspraken')
  await click(one('button', 'Begin een sessie'))
  await enter(one('textbox', 'Nieuw actiepunt'), 'Voor de volgende keer')
  expect(actions()).toHaveLength(4)
  expect(held(one('textbox', 'Wie pakt het op: Mandaat vragen'))).toBe('secretaris')
})
