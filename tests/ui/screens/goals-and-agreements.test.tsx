// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { mapText, smallMap } from '../../e2e/support/sample-map'
import { chainMap, dependency, party } from '../../support/chain-builder'
import {
  all,
  announced,
  choose,
  click,
  close,
  details,
  enter,
  file,
  fill,
  held,
  keys,
  later,
  one,
  open,
  press,
  soon,
  type,
  undo,
  words,
} from './desk'

afterEach(close)

const texts = (elements: readonly Element[]) => elements.map(words)

/*  Balie -> Toets, and a table where Balie decides. */
const GOALS = mapText({
  chains: [{ id: 'keten', name: 'Bezwaarketen' }],
  parties: [party('balie', { name: 'Balie', chains: ['keten'] }), party('toets', { name: 'Toets', chains: ['keten'] })],
  dependencies: [dependency('d1', 'balie', 'toets', { product: 'dossier' })],
  meetings: [
    {
      id: 'beraad',
      name: 'Ketenberaad',
      scope: 'chain',
      permanence: 'standing',
      level: 'executive',
      chair: 'toets',
      frequency: 4,
      participants: [{ party: 'balie', mandate: 'decide' }, { party: 'toets' }],
    },
  ],
})

it('a facilitator writes down the goals and who contributes, by keyboard', async () => {
  await open(GOALS, { lens: 'goals', page: 'goals' })
  const area = one('region', 'Doelen en bijdragen')
  await soon(() => one('heading', 'Nog geen doelen', area))
  await fill(one('textbox', 'Dominant ketenprobleem', area), 'Dossiers blijven liggen tussen twee balies.')
  await press(one('button', 'Doel toevoegen', area), 'Enter')
  expect(file().dominantProblem).toBe('Dossiers blijven liggen tussen twee balies.')
  // The form beside the page has the words selected.
  const form = details()
  expect(document.activeElement).toBe(one('textbox', 'Doel', form))
  await type('Elk bezwaar binnen zes weken beslist')
  const goal = () => one('listitem', 'Doel 1', area)
  await press(one('button', /Herkomst/, goal()))
  expect(held(one('textbox', 'Doel', goal()))).toBe('Elk bezwaar binnen zes weken beslist')
  await choose(one('button', /Herkomst/, goal()), 'samen opgesteld')
  expect(words(one('button', /Herkomst/, form))).toContain('samen opgesteld')

  const table = one('grid', 'Bijdragen van partijen aan doelen', area)
  const cell = () => one('gridcell', /^Bijdrage van Toets aan D1/, table)
  await press(all('gridcell', undefined, table)[0] as HTMLElement, 'ArrowDown')
  expect(document.activeElement).toBe(cell())
  await type('beslist op tijd')
  await keys('Enter')
  expect(document.activeElement).toBe(cell())
  expect(words(cell())).toContain('beslist op tijd')
  await keys('Space')
  expect(words(cell())).toContain('§ wettelijke taak')
  await keys('Control+z')
  expect(words(cell())).not.toContain('§')
  expect(words(cell())).toContain('beslist op tijd')
})

it('the governance of a chain is put together from blocks, each known, none or open', async () => {
  await open(GOALS, { lens: 'goals', page: 'governance' })
  const panel = await later('region', 'Bezwaarketen')
  expect(words(panel)).toContain('1 ingevuld, 0 bewust geen, 12 nog niet uitgezocht')
  const board = one('listitem', 'Stuurgroep (ketenbestuur)', panel)
  expect(words(board)).toContain('Aan welke tafel kan een besluit vallen dat voor alle partijen geldt?')
  await enter(one('combobox', undefined, board), 'Ketenb')
  expect(words(board)).toContain('ingevuld')
  expect(words(board)).toContain('Voorzitter: Toets')
  expect(words(board)).toContain('1 van 2 deelnemers mogen hier besluiten; van 1 is het mandaat nog niet uitgezocht')
  expect(words(board)).toContain('4 keer per jaar')

  const values = one('listitem', 'Kernwaarden', panel)
  await click(one('button', /bewust geen/i, values))
  expect(words(panel)).toContain('2 ingevuld, 1 bewust geen, 10 nog niet uitgezocht')
  expect(words(values)).toContain('∅ bewust geen')

  // The same fields stand in the form of the chain.
  await click(one('button', 'Bezwaarketen', panel))
  expect(held(one('combobox', 'Stuurgroep (ketenbestuur)', details()))).toBe('Ketenberaad')
  await undo()
  expect(words(panel)).toContain('2 ingevuld, 0 bewust geen, 11 nog niet uitgezocht')
})

it('principles are written down, adopted, put in order and taken away', async () => {
  await open(GOALS, { lens: 'goals', page: 'governance' })
  // They stand in one place; where one looks at each chain, a link leads there.
  await click(await later('button', 'Naar de uitgangspunten bij het wensbeeld'))
  const list = await later('region', 'Uitgangspunten')
  await soon(() => expect(document.activeElement).toBe(list))
  await click(one('textbox', 'Uitgangspunt toevoegen', list))
  await type('Eerst de opgave')
  await keys('Enter')
  await type('Zelfde cijfers')
  await keys('Enter')
  const rows = () => all('textbox', 'Uitgangspunt', list).map(held)
  expect(rows()).toEqual(['Eerst de opgave', 'Zelfde cijfers'])
  expect(words(list)).toContain('Uitgangspunten (2)')

  await click(one('button', 'Eerder in de lijst: Zelfde cijfers', list))
  expect(rows()).toEqual(['Zelfde cijfers', 'Eerst de opgave'])
  expect(announced()).toContain('plaats 1 van 2')
  const row = (at: number) => all('listitem', undefined, list)[at] as HTMLElement
  await click(one('button', 'nog niet vastgesteld', row(0)))
  await enter(one('combobox', 'Vastgesteld in', row(0)), 'Ketenb')
  expect(words(list)).toContain('vastgesteld in Ketenberaad')

  await click(one('button', 'Verwijderen: Eerst de opgave', row(1)))
  expect(rows()).toEqual(['Zelfde cijfers'])
  await undo()
  expect(rows()).toEqual(['Zelfde cijfers', 'Eerst de opgave'])
})

it('core values are chosen or written, and an earlier text is taken over with one press', async () => {
  const earlier = chainMap({ chains: [{ id: 'k', name: 'Keten', coreValues: 'open over cijfers; eerst bellen' }] })
  await open(earlier, { lens: 'goals', page: 'governance' })
  const values = await later('listitem', 'Kernwaarden')
  expect(words(values)).toContain('open over cijfers; eerst bellen')
  const offered = one('list', 'Kernwaarden: om uit te kiezen', values)
  await click(one('button', 'Vertrouwen en wederkerigheid', offered))
  await click(one('button', 'Overnemen in de lijst', values))
  const chosen = () => all('listitem', undefined, one('list', 'Kernwaarden', values)).map(words)
  expect(chosen()).toEqual(['Vertrouwen en wederkerigheid', 'open over cijfers', 'eerst bellen'])
  expect(words(values)).not.toContain('In een eerdere versie')

  // Whoever types one of the six means that one: it is told in the other language too.
  await click(one('textbox', 'Kernwaarde in eigen woorden', values))
  await type('de keten gaat voor de eigen organisatie')
  await keys('Enter')
  expect(file().chains?.[0]?.coreValueList?.[3]).toBe('chain-before-organisation')
  await undo()
  await undo()
  expect(chosen()).toEqual(['Vertrouwen en wederkerigheid'])
  expect(words(values)).toContain('open over cijfers; eerst bellen')
})

/*  Balie -> Toets -> Besluit, Balie -> Besluit; a covenant covers the first until the end of February 2027. */
const AGREEMENTS = mapText({
  referenceDate: '2026-06-01',
  chains: [{ id: 'keten', name: 'Keten' }],
  steps: ['intake', 'oordeel'].map((id) => ({ id, name: `Stap ${id}`, chain: 'keten' })),
  parties: [
    party('balie', { name: 'Balie', chains: ['keten'], step: 'intake' }),
    party('toets', { name: 'Toets', chains: ['keten'], step: 'oordeel' }),
    party('besluit', { name: 'Besluit', chains: ['keten'], step: 'oordeel' }),
  ],
  dependencies: [
    dependency('d1', 'balie', 'toets', { product: 'dossier', critical: true }),
    dependency('d2', 'toets', 'besluit', { product: 'advies', critical: true }),
    dependency('d3', 'balie', 'besluit', { product: 'melding' }),
  ],
  agreements: [
    {
      id: 'convenant',
      title: 'Convenant dossiers',
      kind: 'covenant',
      parties: ['balie', 'toets'],
      covers: ['d1'],
      from: '2025-01-01',
      until: '2027-02-28',
      reviewOn: '2026-11-15',
      tags: ['fallback'],
      where: 'Dossier 12',
    },
  ],
})

async function openCoverage(): Promise<HTMLElement> {
  await open(AGREEMENTS, { lens: 'agreements', page: 'coverage' })
  const area = one('region', 'Dekking in de tijd')
  await later('slider', 'Maand', area)
  return area
}

it('a facilitator walks the agreements through time', async () => {
  const area = await openCoverage()
  expect(words(area)).toContain('Op 1 juni 2026 staan 2 van de 3 afhankelijkheden zonder afspraak.')
  const slider = one('slider', 'Maand', area)
  const month = () => slider.getAttribute('aria-valuetext')
  // What arrows do on a slider is the browser's.
  const turn = (months: number) => fill(slider, String(Number(held(slider)) + months))
  await turn(1)
  expect(month()).toBe('juli 2026, op 31 juli 2026')
  // A year further is the last month there is: a year after the day of the map.
  await press(slider, 'PageUp')
  expect(month()).toBe('juni 2027, op 30 juni 2027')
  await turn(-3)
  expect(one('heading', 'Welke delen van de keten staan in maart 2027 zonder afspraak?', area)).toBeDefined()
  await soon(() => {
    const status = all('status', undefined, area).find((one) => words(one).includes('31 maart 2027'))
    expect(words(status)).toContain('staan 3 van de 3 afhankelijkheden zonder afspraak. 2 daarvan zijn kritisch.')
    expect(words(area)).toContain('Liep af op 28 februari 2027: Convenant dossiers')
  })

  // A month earlier it ends; in November it is looked at again.
  await turn(-1)
  expect(words(await later('region', 'Wat er in februari 2027 gebeurt', area))).toContain(
    'Loopt af op 28 februari 2027. Daarna staat 1 afhankelijkheid zonder afspraak.',
  )
  await turn(-3)
  expect(words(await later('region', 'Wat er in november 2026 gebeurt', area))).toContain(
    'Opnieuw bekijken op 15 november 2026.',
  )

  // The bar in words: period, tag, place.
  const timeline = words(one('region', 'Afspraken in de tijd (1)', area))
  expect(timeline).toContain('vanaf 1 januari 2025, tot en met 28 februari 2027')
  expect(timeline).toContain('regelt wat er bij uitval gebeurt')
  expect(timeline).toContain('Vindplaats: Dossier 12')

  // The same month stands at the map.
  await open(AGREEMENTS, { lens: 'agreements' })
  expect(one('slider', 'Afspraken zoals ze staan in').getAttribute('aria-valuetext')).toBe(
    'juni 2026, op 1 juni 2026, de peildatum',
  )
})

it('one agreement for several dependencies, and undo takes it back', async () => {
  const area = await openCoverage()
  const bare = one('region', /^Zonder afspraak \(/, area)
  const groups = all('heading', undefined, bare).filter(({ tagName }) => tagName === 'H4')
  expect(texts(groups)).toEqual(['Van Stap intake naar Stap oordeel', 'Binnen Stap oordeel'])
  await press(one('checkbox', 'Toets aan Besluit: advies', bare), 'Space')
  await press(one('checkbox', 'Balie aan Besluit: melding', bare), 'Space')
  await press(one('button', 'Eén afspraak maken over deze 2', bare), 'Enter')

  // The form is open with the name selected; both dependencies stand under it.
  expect(document.activeElement).toBe(one('textbox', 'Titel', details()))
  await type('Werkafspraak advies')
  await keys('Enter')
  expect(words(area)).toContain('Op 1 juni 2026 staan alle 3 afhankelijkheden onder een afspraak.')
  expect(words(area)).toContain('Bij 2 afhankelijkheden met een afspraak is de looptijd')
  const row = all('listitem', undefined, area).find((one) => words(one).includes('Werkafspraak advies'))
  expect(words(row)).toContain('Tussen Toets, Besluit en Balie')
  expect(words(row)).toContain('begin nog niet uitgezocht, einde nog niet uitgezocht')

  await undo()
  await undo()
  expect(words(area)).toContain('Op 1 juni 2026 staan 2 van de 3 afhankelijkheden zonder afspraak.')
  expect(one('region', 'Afspraken in de tijd (1)', area)).toBeDefined()
})

it('two claims are confirmed at once, leave the list and come back by undo', async () => {
  await open(
    smallMap(['alfa', 'beta'], {
      dependencies: [
        dependency('d1', 'alfa', 'beta', { product: 'dossier', certainty: 'assumed' }),
        dependency('d2', 'beta', 'alfa', { product: 'besluit', certainty: 'disputed' }),
      ],
    }),
    { panel: 'overview' },
  )
  await click(one('button', 'Open de lijst'))
  await later('table', 'Bevestigen met de stuurgroep')
  const table = () => one('table', 'Bevestigen met de stuurgroep')
  const rows = () => all('row', undefined, table())
  expect(rows()).toHaveLength(5)
  expect(words(one('main'))).toContain('1 onderdeel wordt betwist; 1 onderdeel is aangenomen')
  const first = () => rows().find((row) => words(row).includes('Beta levert aan Alfa: besluit.'))
  expect(words(first())).toContain('betwist')
  await choose(one('button', /Soort onderdeel$/), 'Afhankelijkheden (2)')
  expect(rows()).toHaveLength(3)

  // By keyboard: tick one, go down with Shift to tick the next.
  const [box] = all('checkbox', /^Kies: /, table())
  await press(box as HTMLElement, 'Space', 'Shift+ArrowDown')
  expect(document.activeElement).toBe(all('checkbox', /^Kies: /, table())[1])
  expect(words()).toContain('2 onderdelen gekozen')
  await enter(one('combobox', 'Bevestigd door'), 'Alfa')
  await press(one('button', 'Bevestigen'), 'Enter')
  expect(words()).toContain('Met deze keuzes blijft er niets over om te bevestigen.')
  await keys('Control+z')
  expect(rows()).toHaveLength(3)

  // One press for one claim, by a party that it concerns.
  await click(one('button', /^Bevestigen: Beta/, first()))
  expect(rows()).toHaveLength(2)
  await click(one('button', 'Alles tonen'))
  expect(rows()).toHaveLength(4)
})

it('what is at stake for a party stands under what it contributes, and a card asks for it', async () => {
  const contributions = [
    { party: 'balie', what: 'stuurt dossiers op tijd door', interest: 'minder klachten aan de balie' },
    { party: 'toets', what: 'beslist' },
  ]
  const map = mapText({
    parties: [party('balie', { name: 'Balie' }), party('toets', { name: 'Toets' })],
    goals: [{ id: 'g', text: 'Binnen zes weken', contributions }],
  })
  await open(map, { lens: 'goals', page: 'goals' })
  const grid = () => one('grid', 'Bijdragen van partijen aan doelen')
  await soon(grid)
  const cell = (name: RegExp) => words(one('gridcell', name, grid()))
  expect(cell(/^Bijdrage van Balie aan D1/)).toContain('belang: minder klachten aan de balie')
  expect(cell(/^Bijdrage van Toets aan D1/)).not.toContain('belang')

  await open(map, { lens: 'bottlenecks', page: 'cards' })
  await soon(() => one('region', 'Stapel gesprekskaarten'))
  const deck = one('region', 'Stapel gesprekskaarten')
  await click(one('radio', 'Belangen', deck))
  expect(all('listitem', undefined, deck).map(words)).toEqual([
    expect.stringContaining('Wat staat er voor u op het spel'),
  ])
})
