// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import type { ChainMap } from '../../../src/model/chain-map'
import { NO_CHANGE } from '../../../src/model/proposals/proposable'
import type { Agreement } from '../../../src/model/schema/governance'
import type { Proposal } from '../../../src/model/schema/wanted'
import { useDocument } from '../../../src/ui/base/state/document-store'
import { chooseStand, openProposal, useWanted } from '../../../src/ui/base/state/wanted-store'
import { chainMap, dependency, party } from '../../support/chain-builder'
import {
  all,
  announced,
  choose,
  click,
  close,
  details,
  doByName,
  enter,
  field,
  fill,
  goTo,
  held,
  keys,
  later,
  one,
  open,
  press,
  selected,
  selectOnMap,
  settle,
  soon,
  undo,
  words,
} from './desk'

afterEach(close)

const seats = (mandate: 'inform' | 'decide', ...ids: readonly string[]) => ids.map((id) => ({ party: id, mandate }))
const meeting = (id: string, name: string, frequency: number, participants: ReturnType<typeof seats>) =>
  ({ id, name, scope: 'chain', permanence: 'standing', frequency, participants }) as const

const REGIE = meeting('regie', 'Regietafel', 12, seats('decide', 'a', 'b'))
const BASE = {
  parties: [party('a'), party('b'), party('c')],
  dependencies: [dependency('d', 'a', 'b', { critical: true })],
  meetings: [meeting('week', 'Weekoverleg', 52, seats('inform', 'a', 'b')), REGIE],
  bottlenecks: [{ id: 'knel', text: 'Niemand besluit', category: 'unclear-mandate', state: 'confirmed' }],
} as const
const SIGNAL = 'dependency-without-agreement.none:d'
const SIGNAL_TITLE = 'Op de kaart staat geen afspraak over ‘product van a’ van A voor B'

const proposal = (id: string, title: string, fields: Partial<Proposal> = {}): Proposal => ({
  id,
  title,
  state: 'idea',
  change: NO_CHANGE,
  ...fields,
})
const COVENANT: Agreement = {
  id: 'af',
  title: 'Convenant',
  kind: 'covenant',
  parties: ['a', 'b'],
  covers: ['d'],
  until: '2030-01-01',
}
const AGREE = proposal('v1', 'A en B spreken het af', {
  change: { tables: { agreements: { added: { af: COVENANT } } }, fields: {} },
})
const RENAME = proposal('v2', 'Eén naam', {
  change: { tables: { meetings: { changed: { regie: [REGIE, { ...REGIE, name: 'Ketenraad' }] } } }, fields: {} },
})
const map = (...proposals: readonly Proposal[]): ChainMap => chainMap({ ...BASE, proposals })

const whole = (): ChainMap => useDocument.getState().whole as ChainMap
const made = (): Proposal => Object.values(whole().proposals).at(-1) as Proposal
const card = (name: string) => later('article', name)
const cards = () => all('article', undefined, one('region', 'Voorstellen')).map((one) => one.getAttribute('aria-label'))

it('an empty page has one clear button, and the new proposal waits for its title', async () => {
  await open(map(), { page: 'wanted' })
  const list = await later('region', 'Voorstellen')
  expect(words(list)).toContain('Nog geen voorstellen')
  expect(all('button', undefined, list).map(words)).toEqual(['Nieuw voorstel'])
  expect(words(one('region', 'Nu en straks'))).toContain('Zodra er een voorstel is')
  await click(one('button', 'Nieuw voorstel', list))
  const title = one('textbox', 'Voorstel', await card('Nieuw voorstel'))
  expect(document.activeElement).toBe(title)
  await enter(title, 'Over dagvaardingen besluit één overleg')
  expect(cards()).toEqual(['Over dagvaardingen besluit één overleg'])
  await fill(one('textbox', 'Wat wordt er beter?'), 'Minder overleg')
  await keys('Enter')
  expect(cards()).toEqual(['Over dagvaardingen besluit één overleg', 'Minder overleg'])
  await undo()
  expect(cards()).toEqual(['Over dagvaardingen besluit één overleg'])
})

it('one made by its action begins at its title, and takes what is filled in and what the load page does', async () => {
  await open(map())
  await doByName('Nieuw voorstel maken')
  await soon(() => expect(document.activeElement).toBe(one('textbox', 'Voorstel', details())))
  await enter(one('textbox', 'Voorstel', details()), 'Eén tafel')
  expect(useWanted.getState()).toMatchObject({ stand: 'wanted', open: made().id })
  await enter(field('Naam', await selectOnMap('regie')), 'Ketenraad')
  await open(whole(), { lens: 'meetings', page: 'load' })
  openProposal(made().id)
  await settle()
  await click(await later('button', 'Stoppen… Weekoverleg'))
  await click(one('button', 'Stoppen', await later('dialog', 'Stoppen met Weekoverleg?')))
  expect(whole().meetings.week).toBeDefined()
  expect(whole().meetings.regie?.name).toBe('Regietafel')
  await goTo('wanted')
  const changes = one('list', 'Wat het verandert', await card('Eén tafel'))
  expect(all('listitem', undefined, changes).map(words)).toEqual([
    'vervaltHet overleg ‘Weekoverleg’ staat niet meer op de kaart.',
    'gewijzigdOverleg ‘Regietafel’ heet nu ‘Ketenraad’.',
  ])
  await undo()
  expect(all('listitem', undefined, one('list', 'Wat het verandert', await card('Eén tafel')))).toHaveLength(1)
})

it('a line of what it changes leads to its record; what is new opens its proposal for that', async () => {
  await open(map(AGREE, RENAME), { page: 'wanted' })
  await click(one('button', /Ketenraad/, await card('Eén naam')))
  expect([selected(), useWanted.getState().stand]).toEqual([['regie'], 'now'])
  await click(one('button', /Convenant.*opent dit voorstel/, await card('A en B spreken het af')))
  expect([selected(), useWanted.getState().open]).toEqual([['af'], 'v1'])
  expect(words(details())).toContain('Convenant')
})

it('says which signals and bottlenecks it answers, and what of them is no longer there', async () => {
  await open(map(AGREE), { page: 'wanted' })
  const shown = await card('A en B spreken het af')
  await click(one('button', 'Waarom, wie en wanneer', shown))
  await enter(one('combobox', 'Signaal toevoegen', shown), 'geen afspraak')
  await enter(one('combobox', 'Knelpunt toevoegen', shown), 'Niemand')
  expect(made()).toMatchObject({ findings: [SIGNAL], addresses: ['knel'] })
  const answers = () => all('listitem', undefined, one('list', 'Antwoord op', shown)).map(words)
  expect(answers()).toEqual(['Niemand besluit', expect.stringContaining('geen afspraak over')])

  await click(one('button', /geen afspraak over/, one('list', 'Antwoord op', shown)))
  await soon(() => expect(one('button', 'Voorstel maken')).toBeDefined())
  // In the wanted picture the signal is gone; the words are those of the present all the same.
  chooseStand('wanted')
  await soon(() => expect(answers()[1]).toContain('geen afspraak over'))
  chooseStand('now')

  await open(map({ ...AGREE, findings: ['dependency-without-agreement.none:x'] }), { page: 'wanted' })
  expect(words(one('list', 'Antwoord op', await card('A en B spreken het af')))).toContain('is er nu niet meer')
})

it('a signal and a bottleneck make a proposal that answers them', async () => {
  await open(map())
  await click(one('button', /geen afspraak over/))
  await click(one('button', 'Voorstel maken'))
  expect(made()).toMatchObject({ findings: [SIGNAL], state: 'idea' })
  expect(made().title).toContain('Antwoord op: Op de kaart staat geen afspraak')
  expect(useWanted.getState()).toMatchObject({ stand: 'wanted', open: made().id })
  await soon(() => expect(document.activeElement).toBe(one('textbox', 'Voorstel', details())))
  await click(one('button', 'Voorstel maken', await selectOnMap('knel')))
  expect(made()).toMatchObject({ addresses: ['knel'], title: 'Antwoord op: Niemand besluit' })
})

it('now and later stand side by side, of those that count in or of the one that is worked on', async () => {
  await open(map(AGREE, RENAME), { page: 'wanted' })
  const sides = await later('region', 'Nu en straks')
  await soon(() => expect(words(sides)).toContain('Signalen die wegvallen'))
  expect(words(sides)).toContain('Straks is nu met alle 2 voorstellen.')
  await click(one('checkbox', /Telt mee in straks.*A en B/))
  await soon(() => expect(words(sides)).toContain('Er valt geen signaal weg.'))
  expect(words(sides)).toContain('Straks is nu met 1 van de 2 voorstellen.')
  await click(one('checkbox', /Telt mee in straks.*Eén naam/))
  expect(words(sides)).toContain('straks is gelijk aan nu')
  openProposal('v1')
  await soon(() => expect(words(sides)).toContain('Signalen die wegvallen'))
  expect(words(sides)).toContain('alleen het voorstel ‘A en B spreken het af’')
})

it('the list of signals says how many go and come while later is looked at', async () => {
  await open(map(AGREE))
  expect(all('button', /^\d+ signa.* weg/)).toEqual([])
  chooseStand('wanted')
  const summary = await later('button', /^\d+ signa.* weg/)
  await click(summary)
  const listed = words(summary.closest('section') as HTMLElement)
  expect(listed).toContain('gaat weg')
  expect(listed).toContain(SIGNAL_TITLE)
  chooseStand('now')
  await settle()
  expect(all('button', /^\d+ signa.* weg/)).toEqual([])
})

it('one proposal says on request what it alone does to the signals', async () => {
  await open(map(AGREE, RENAME), { page: 'wanted' })
  await card('Eén naam')
  // The page itself compares now and later first.
  await soon(() => expect(words(document.body)).not.toContain('worden vergeleken'))
  const shown = await card('Eén naam')
  await click(one('button', /Wat betekent dit voor de signalen/, shown))
  await soon(() =>
    expect(`${words(shown)} ${shown.isConnected}`).toContain('Er gaat geen signaal weg en er komt er geen bij.'),
  )
  await enter(one('textbox', 'Voorstel', shown), 'Eén tafel')
  expect(all('button', /Wat betekent dit voor de signalen/, await card('Eén tafel'))).toHaveLength(1)
})

it('is adopted with its meeting, day and reason in one step that can be undone', async () => {
  await open(map(AGREE, RENAME), { page: 'wanted' })
  const shown = await card('A en B spreken het af')
  await click(one('button', /^Overnemen/, shown))
  await choose(one('button', /Besloten in/, shown), 'Regietafel')
  await fill(field('Op welke dag', shown), '2026-05-20')
  await fill(field('Waarom', shown), 'Het werkt')
  await click(one('button', 'Overnemen', shown))
  expect(whole().agreements.af?.title).toBe('Convenant')
  expect(cards()).toEqual(['Eén naam'])
  await click(one('button', 'Overgenomen en afgewezen (1)'))
  const done = words(await card('A en B spreken het af'))
  expect(done).toContain('overgenomen')
  expect(done).toContain('Regietafel · 20 mei 2026')
  expect(done).toContain('Het werkt')
  await undo()
  expect(whole().agreements.af).toBeUndefined()
  expect(cards()).toEqual(['A en B spreken het af', 'Eén naam'])
})

it('is rejected with its reason and discussed again', async () => {
  await open(map(RENAME), { page: 'wanted' })
  const shown = await card('Eén naam')
  await click(one('button', /^Afwijzen/, shown))
  await fill(field('Waarom', shown), 'Te vroeg')
  await click(one('button', 'Afwijzen', shown))
  expect(made()).toMatchObject({ state: 'rejected', outcome: 'Te vroeg', date: '2026-06-01' })
  await click(one('button', 'Overgenomen en afgewezen (1)'))
  expect(words(await card('Eén naam'))).toContain('Te vroeg')
  await click(one('button', 'Weer bespreken: Eén naam'))
  expect(made().state).toBe('discussed')
  expect(cards()).toEqual(['Eén naam'])
})

it('what no longer fits is settled by taking what was proposed, or what is there now', async () => {
  const moved = chainMap({
    ...BASE,
    meetings: [BASE.meetings[0], { ...REGIE, name: 'Stuurgroep' }],
    proposals: [RENAME],
  })
  for (const [choice, name] of [
    ['Zoals voorgesteld', 'Ketenraad'],
    ['Zoals het nu is', 'Stuurgroep'],
  ] as const) {
    await open(moved, { page: 'wanted' })
    const shown = await card('Eén naam')
    expect(one('button', /^Overnemen/, shown).matches(':disabled')).toBe(true)
    await click(one('button', new RegExp(`^${choice}`), shown))
    expect(announced()).toContain('past weer')
    await click(one('button', /^Overnemen/, shown))
    await click(one('button', 'Overnemen', shown))
    expect(whole().meetings.regie?.name).toBe(name)
  }
})

it('goes earlier and later by keyboard, which keeps the button', async () => {
  await open(map(AGREE, RENAME, proposal('v3', 'Derde')), { page: 'wanted' })
  await press(one('button', 'Naar voren: Derde', await card('Derde')), 'Enter')
  expect(cards()).toEqual(['A en B spreken het af', 'Derde', 'Eén naam'])
  expect(announced()).toContain('plaats 2 van 3')
  await soon(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Naar voren: Derde'))
  await keys('Enter')
  expect(whole().proposalOrder).toEqual(['v3', 'v1', 'v2'])
  await soon(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Naar achteren: Derde'))
})

it('everything that can be pressed or filled in has a name of its own, and no heading is left out', async () => {
  await open(map(AGREE, RENAME), { page: 'wanted' })
  const page = await later('article', 'Wensbeeld')
  await soon(() => expect(words(page)).toContain('Signalen die wegvallen'))
  for (const folded of all('button', 'Waarom, wie en wanneer', page)) await click(folded)
  const named = all('button', undefined, page).map((one) => one.getAttribute('aria-label') ?? words(one))
  expect(named.filter((name) => name === '')).toEqual([])
  const tools = named.filter((name) => /^(Open|Overnemen|Afwijzen|Vraag|Naar|Voorstel verwijderen)/.test(name))
  expect(new Set(tools).size).toBe(tools.length)
  for (const box of all('textbox', undefined, page)) expect(box.closest('.keten-field, .note-line')).not.toBeNull()
  const levels = [...page.querySelectorAll('h2, h3, h4, h5')].map(({ tagName }) => Number(tagName[1]))
  levels.reduce((before, level) => {
    expect(level - before).toBeLessThanOrEqual(1)
    return level
  }, 1)
  expect(held(one('textbox', 'Voorstel', await card('Eén naam')))).toBe('Eén naam')
})
