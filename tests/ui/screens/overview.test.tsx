// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { useSession } from '../../../src/ui/base/state/session-store'
import { mapText } from '../../e2e/support/sample-map'
import { agreement, GOAL, type Rest, soundMap, TABLE, TRIANGLES } from '../../graph/level/level-maps'
import { dependency, party } from '../../support/chain-builder'
import {
  all,
  choose,
  click,
  close,
  enter,
  example,
  field,
  file,
  fill,
  keys,
  one,
  open,
  press,
  selected,
  type,
  words,
} from './desk'

afterEach(close)

/*  Aanvraag -> [Balie, Post] -> Kantoor -> Toets <-> Kantoor, Kantoor -> Uitkering  */
const CHAIN = mapText({
  chains: [{ id: 'keten', name: 'Keten' }],
  steps: ['begin', 'midden', 'einde'].map((id) => ({ id, name: `Stap ${id}`, chain: 'keten' })),
  parties: (
    [
      ['aanvraag', 'Aanvraag', 'begin'],
      ['balie', 'Balie', 'midden'],
      ['post', 'Post', 'midden'],
      ['kantoor', 'Kantoor', 'midden'],
      ['toets', 'Toets', 'midden'],
      ['uitkering', 'Uitkering', 'einde'],
    ] as const
  ).map(([id, name, step]) => party(id, { name, chains: ['keten'], step, department: 'SZW' })),
  dependencies: [
    dependency('1', 'aanvraag', 'balie', { product: 'formulier' }),
    dependency('2', 'aanvraag', 'post', { product: 'brief' }),
    dependency('3', 'balie', 'kantoor', { product: 'dossier' }),
    dependency('4', 'post', 'kantoor', { product: 'scan' }),
    dependency('5', 'kantoor', 'toets', { product: 'vraag' }),
    dependency('6', 'toets', 'kantoor', { product: 'advies' }),
    dependency('7', 'kantoor', 'uitkering', { product: 'besluit' }),
  ],
})

async function openMeasures(map = CHAIN): Promise<HTMLElement> {
  await open(map, { panel: 'overview' })
  return one('region', 'Maten van de keten')
}

const list = (section: HTMLElement, measure: string) => choose(one('button', /Maat$/, section), measure)
const listed = (section: HTMLElement) => all('listitem', undefined, section).map(words)

it('a measure says what it means, who is highest, and shows a party on the map', async () => {
  const section = await openMeasures()
  expect(words(section)).toContain('Hoeveel er tussen andere partijen langs deze partij loopt.')
  expect(words(section)).toContain('Niet hoe goed zij werkt')
  const table = one('table', /^tussenschakel: de hoogste/, section)
  expect(all('columnheader', undefined, table).map(words)).toEqual(['Plaats', 'Partij', 'Hoeveel'])
  // Kantoor stands between aanvraag, balie, post and toets on one side, toets and uitkering on the other.
  const first = all('row', undefined, table)[1] as HTMLElement
  expect(words(one('rowheader', undefined, first))).toBe('Kantoor')
  const cells = all('cell', undefined, first).map(words)
  expect(cells[0]).toMatch(/^1e van \d+$/)
  expect(cells.at(-1)).toBe('hoog')
  await click(one('button', 'Kantoor', first))
  expect(selected()).toEqual(['kantoor'])
  expect(one('tab', 'Overzicht').getAttribute('aria-selected')).toBe('true')
})

it('who lies on every way depends on the begin and the end that are chosen', async () => {
  const section = await openMeasures()
  await list(section, 'op elke weg')
  // At first from the first step to the last.
  expect(all('listitem', undefined, one('status', undefined, section)).map(words)).toEqual(['Kantoor'])
  await choose(one('button', /Begint bij$/, section), 'Stap einde')
  expect(words(section)).toContain('Begin en einde zijn dezelfde stap')
  await choose(one('button', /Eindigt bij$/, section), 'Stap begin')
  expect(words(section)).toContain('loopt geen weg van begin naar einde')
})

it('bridges are listed as pairs and marked on the lines', async () => {
  const section = await openMeasures()
  await list(section, 'enige weg')
  expect(listed(section)).toEqual([
    expect.stringMatching(/^Kantoor – Toets\s*aan de ene kant 5 partijen, aan de andere 1$/),
    expect.stringMatching(/^Kantoor – Uitkering\s*aan de ene kant 5 partijen, aan de andere 1$/),
  ])
  await click(one('button', 'Lijnen markeren', section))
  expect(useSession.getState().layer).toBe('bridges')
  await click(one('button', 'Kantoor – Uitkering', section))
  expect(selected()).toContain('7')
  await click(one('button', 'Uit', section))
  expect(useSession.getState().layer).toBeNull()
})

/** What the choice of what the cards show says. */
async function onCards(): Promise<string | undefined> {
  await click(one('button', /^Tonen/))
  const look = one('dialog', 'Wat de kaart toont')
  const said = all('button', /^Partijkaarten: /, look)[0]?.getAttribute('aria-label')
  await press(look, 'Escape')
  return said ?? undefined
}

it('one measure at a time is on the map: marking lines lets go of the cards, and the other way round', async () => {
  const section = await openMeasures()
  await list(section, 'op elke weg')
  await click(one('button', 'Kleur', section))
  expect(await onCards()).toBe('Partijkaarten: op elke weg (kleur)')
  await list(section, 'enige weg')
  expect(words(section)).toContain('Nu op de kaart: op elke weg.')
  const marked = one('button', 'Lijnen markeren', section)
  await click(marked)
  expect(marked.getAttribute('aria-pressed')).toBe('true')
  expect(await onCards()).toBe('Partijkaarten: gewoon')
  await list(section, 'partijen eromheen')
  expect(words(section)).toContain('Nu op de kaart: enige weg.')
  await click(one('button', 'Grootte', section))
  expect(useSession.getState().layer).toBeNull()
  await click(one('button', 'Uit', section))
  expect(await onCards()).toBe('Partijkaarten: gewoon')
})

it('figures of one column are written alike, and equal figures share a place', async () => {
  await open(await example('migratieketen'), { panel: 'overview' })
  const section = one('region', 'Maten van de keten')
  for (const [measure, notation] of [
    ['tussenschakel', /^(hoog|middel|laag)$/],
    ['bereik', /^(< 1|\d+)%$/],
  ] as const) {
    await list(section, measure)
    const rows = all('row', undefined, one('table', new RegExp(`^${measure}`), section)).slice(1)
    const places = rows.map((row) => words(row.children[0]))
    const figures = rows.map((row) => words(row.children[2]))
    expect(figures.length).toBe(10)
    expect(figures.filter((figure) => !notation.test(figure))).toEqual([])
    expect(new Set(places.map((place) => place.replace(/^\d+e/, '')))).toEqual(new Set([' van 52']))
    if (measure === 'bereik') expect(places).toEqual(figures.map((figure) => `${figures.indexOf(figure) + 1}e van 52`))
  }
  // What a party has or has not is a list, not a ranking.
  await list(section, 'spil')
  expect(all('table', undefined, section)).toEqual([])
  expect(one('heading', /^spil/, section)).toBeDefined()
})

it('circles and communities stand as names in the list, and which it is stands above the map', async () => {
  const section = await openMeasures()
  await list(section, 'kringen')
  expect(one('button', 'kring A', section)).toBeDefined()
  expect(listed(section).filter((item) => /^(Kantoor|Toets)$/.test(item))).toHaveLength(2)
  await list(section, 'samenhang')
  await click(one('button', 'Kleur', section))
  expect(await onCards()).toBe('Partijkaarten: samenhang')
})

it('a map without dependencies says so, and English says it in English', async () => {
  const section = await openMeasures(mapText({}))
  expect(words(section)).toContain('nog geen afhankelijkheden getekend')
  await click(one('button', 'EN English'))
  expect(words(one('region', 'Measures of the chain'))).toContain('No dependencies')
})

/** Six parties that confirmed their own part, with whatever else is given. */
async function openLevel(rest: Rest = {}): Promise<HTMLElement> {
  await open(soundMap({ id: 'map_proef', title: 'Proefketen', ...rest }), { panel: 'overview' })
  return one('region', 'Sturing: waar lijkt deze keten op?')
}

const BILATERAL: Rest = { agreements: ['ab', 'bc', 'cd'].map((pair) => agreement(`agr_${pair}`, [...pair])) }

const ABOUT = 'Bij een besluit in de driehoek is gekeken wat het voor de keten betekent'

/** Records what a party says with the form. */
async function say(level: HTMLElement, who: string, what: 'dit is zo' | 'dit is niet zo'): Promise<void> {
  await click(one('button', 'Iets vastleggen dat een partij zegt', level))
  const form = one('form', 'Iets vastleggen dat een partij zegt', level)
  await choose(one('button', /Waar gaat het over/, form), ABOUT)
  await click(one('radio', what, form))
  await enter(one('combobox', 'Namens welke partij', form), who)
  await fill(field('Gezegd op', form), '2026-05-20')
  await click(one('button', 'Vastleggen', form))
  expect(document.activeElement).toBe(one('button', 'Iets vastleggen dat een partij zegt', level))
}

it('the indication stands with what speaks for and against, and a line shows on the map what it rests on', async () => {
  const level = await openLevel(BILATERAL)
  expect(words(level)).toContain('doet het meest denken aan niveau 2')
  expect(words(level)).toContain('op 1 juni 2026 op papier was geregeld, bevestigd door A, B, C en andere')
  expect(words(one('region', 'Daartegen spreekt', level))).toContain('geen ketendoel')
  const line = one('button', /^Bilaterale afspraken/, one('region', 'Daarvoor spreekt', level))
  await press(line, 'Enter')
  expect(selected()).toEqual(expect.arrayContaining(['a', 'b', 'c', 'd']))
  expect(selected()).not.toContain('e')
  expect(line.isConnected).toBe(true)

  await click(one('button', 'De kenmerken een voor een', level))
  expect(words(featureOf(level, 'agreements'))).toContain('gezien')
  expect(words(featureOf(level, 'joint-goal'))).toContain('onbekend')
  expect(words(level)).not.toMatch(/%|★|score/)
})

function featureOf(level: HTMLElement, id: string): Element {
  const feature = level.querySelector(`[data-feature=${id}]`)
  if (!feature) throw new Error(`no feature ${id}`)
  return feature
}

it('two parties differ: a contradiction, no level 3; when they agree it becomes level 3', async () => {
  const level = await openLevel({
    meetings: [TABLE],
    goals: [GOAL],
    agreements: [agreement('x', ['a', 'b'])],
    triangles: TRIANGLES,
  })
  const between = 'ergens tussen niveau 2 en niveau 3'
  expect(words(level)).toContain(between)
  await say(level, 'A', 'dit is zo')
  await click(one('button', 'De kenmerken een voor een', level))
  expect(words(featureOf(level, 'chain-effects-weighed'))).toContain('gezegd door één partij')

  await say(level, 'F', 'dit is niet zo')
  expect(words(featureOf(level, 'chain-effects-weighed'))).toContain('tegenspraak')
  expect(words(level)).toContain(between)
  expect(words(one('region', 'Daartegen spreekt', level))).toContain('Volgens één partij, F')

  await click(one('button', /^Wijzigen: F zegt/, level))
  await click(one('radio', 'dit is zo', level))
  await click(one('button', 'Wijziging bewaren', level))
  expect(words(level)).toContain('doet het meest denken aan niveau 3')
  const said = { feature: 'chain-effects-weighed', holds: true, date: '2026-05-20' }
  expect(file().statements).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ party: 'a', ...said }),
      expect.objectContaining({ party: 'f', ...said }),
    ]),
  )
  expect(file().statements).toHaveLength(2)

  await click(one('button', /^Weghalen: F zegt/, level))
  expect(words(level)).toContain(between)
  await keys('Control+z')
  expect(words(level)).toContain('doet het meest denken aan niveau 3')
})

it('the form names what is missing, and cancelling keeps nothing', async () => {
  const level = await openLevel(BILATERAL)
  await click(one('button', 'Iets vastleggen dat een partij zegt', level))
  await click(one('button', 'Vastleggen', level))
  expect(words(level)).toContain('Kies de partij die dit zegt.')
  await click(one('button', 'Annuleren', level))
  expect(words(level)).toContain('Er is nog niets vastgelegd.')
  expect(file().statements).toBeUndefined()
})

it('the room says whether it recognises the indication, and can discuss it again', async () => {
  const level = await openLevel(BILATERAL)
  await press(one('button', 'Hier verschillen we over', level), 'Enter')
  expect(document.activeElement).toBe(one('textbox', /^Waarom/, level))
  await type('COA ziet meer samenhang')
  await fill(one('textbox', /^Functie/, level), 'voorzitter stuurgroep')
  await click(one('button', 'Vastleggen', level))
  expect(words(level)).toContain('De groep verschilt hierover')
  expect(words(level)).toMatch(/Het ging over: niveau 2\. Vastgelegd op .* door voorzitter stuurgroep\./)
  expect(words(level)).toContain('“COA ziet meer samenhang”')

  await click(one('button', 'Opnieuw bespreken', level))
  expect(document.activeElement).toBe(one('button', 'Herkennen we', level))
  await keys('Enter')
  await click(one('button', 'Vastleggen', level))
  expect(words(level)).toContain('De groep herkent dit.')
  const said = file().recognitions
  expect(said).toEqual([expect.objectContaining({ indication: '2', outcome: 'recognised' })])
  expect(said?.[0]).not.toHaveProperty('reason')

  await keys('Control+z')
  expect(words(level)).toContain('De groep verschilt hierover')
})

it('an example that nobody confirmed says where the known points, and leads to who has not confirmed', async () => {
  await open(await example('loonaangifteketen'), { panel: 'overview' })
  const level = one('region', 'Sturing: waar lijkt deze keten op?')
  expect(words(level)).toMatch(/Wat van .* bekend is, wijst op niveau 2/)
  expect(words(level)).not.toContain('doet het meest denken aan')
  expect(words(one('region', /^Wijst op niveau 2/, level))).toContain('afspraken')
  expect(one('region', 'Wat nog ontbreekt', level)).toBeDefined()
  // It goes to the stuurgroep to be confirmed.
  expect(one('button', 'Herkennen we', level)).toBeDefined()
  await click(one('button', 'Laat deze partijen zien', one('region', 'Hoe zeker is deze kaart?', level)))
  expect(selected()).not.toEqual([])
})

it('what is missing leads to the finding with which the room can say that it is not there', async () => {
  let level = await openLevel()
  const missing = () => one('region', 'Wat nog ontbreekt', level)
  const item = all('listitem', undefined, missing()).find((one) =>
    words(one).includes('Of er een overleg is voor de hele keten'),
  )
  await click(one('button', 'Naar het signaal', item))
  const shown = document.querySelector('.finding.shown')
  expect(shown?.getAttribute('data-rule')).toBe('no-chain-forum')
  expect(document.activeElement).toBe(shown?.querySelector('.finding-head'))
  await click(one('tab', 'Overzicht'))
  level = one('region', 'Sturing: waar lijkt deze keten op?')
  await click(one('button', 'Leg een uitspraak vast', missing()))
  const form = one('form', 'Iets vastleggen dat een partij zegt', level)
  expect(document.activeElement).toBe(one('button', /Waar gaat het over/, form))
})

it('an empty map says so, and the words switch with the language', async () => {
  await open(mapText({}), { panel: 'overview' })
  expect(words(one('region', 'Sturing: waar lijkt deze keten op?'))).toContain('Er staat nog niets op de kaart')
  await click(one('button', 'EN English'))
  expect(words()).toContain('There is nothing on the map yet')
})
