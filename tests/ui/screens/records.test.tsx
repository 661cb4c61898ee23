// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { mapWithTriangle, smallMap } from '../../e2e/support/sample-map'
import { dependency } from '../../support/chain-builder'
import {
  choose,
  click,
  close,
  details,
  doByName,
  enter,
  field,
  file,
  fill,
  held,
  keys,
  one,
  open,
  press,
  selectOnMap,
  type,
  undo,
  words,
} from './desk'

afterEach(close)

const CRITICAL = smallMap(['alfa', 'beta'], {
  dependencies: [dependency('levering', 'alfa', 'beta', { product: 'lijst', critical: true, nature: 'partner' })],
})

it('one undo takes a new record away again, and its form with it', async () => {
  await open(CRITICAL)
  const form = await selectOnMap('levering')
  await click(one('button', 'Overleg toevoegen', form))
  expect(document.activeElement).toBe(one('textbox', 'Naam', form))
  const { meetings } = file()
  expect(meetings).toEqual([
    {
      id: meetings?.[0]?.id,
      name: 'Nieuw overleg',
      scope: 'chain',
      permanence: 'standing',
      participants: [{ party: 'alfa' }, { party: 'beta' }],
      decidesOn: ['levering'],
    },
  ])
  await undo('overleg toevoegen')
  expect(one('heading', 'De hele kaart', form)).toBeDefined()
  expect(file().meetings).toBeUndefined()
})

it('a goal has contributions with what is statutory, and a place where it was adopted', async () => {
  await open(CRITICAL)
  await doByName('nieuw overleg')
  await doByName('doel toevoegen')
  const form = details()
  expect(document.activeElement).toBe(one('textbox', 'Doel', form))
  await type('Iedereen op tijd')
  await choose(one('button', /Herkomst$/, form), 'samen opgesteld')
  await enter(one('combobox', 'Vastgesteld in', form), 'Nieuw overleg')
  const parts = one('region', /^Bijdragen/, form)
  await enter(one('combobox', 'Partij die bijdraagt toevoegen', parts), 'Alfa')
  await fill(one('textbox', 'Wat zij bijdraagt', parts), 'levert de lijst')
  await click(one('radio', 'ja', one('radiogroup', 'Wettelijke taak', parts)))
  await click(one('button', 'bewust geen: Indicator', form))

  const { goals, meetings } = file()
  expect(goals).toEqual([
    {
      id: goals?.[0]?.id,
      text: 'Iedereen op tijd',
      origin: 'joint',
      adoptedIn: meetings?.[0]?.id,
      indicator: null,
      contributions: [{ party: 'alfa', what: 'levert de lijst', statutory: true }],
    },
  ])
})

it('an assignment of a triangle is made at once for its one client, and filled in', async () => {
  await open(mapWithTriangle())
  const form = await selectOnMap('driehoek')
  await click(one('button', 'Opdracht toevoegen', form))
  expect(document.activeElement).toBe(one('textbox', 'Opdracht', form))
  await type('keuren')
  await keys('Enter')
  const amount = one('textbox', 'Omvang', form)
  await enter(amount, 'veel')
  expect(words(form)).toContain('Typ hier een getal, bijvoorbeeld 12 of 0,5.')
  await enter(amount, '1200,5')
  await enter(one('textbox', 'Eenheid van de omvang', form), 'keuringen')
  await press(one('combobox', 'Effect op de keten beoordeeld door', form), 'ArrowDown')
  await click(one('option', 'bewust geen', one('listbox', 'Effect op de keten beoordeeld door')))

  const { assignments } = file()
  expect(assignments).toEqual([
    {
      id: assignments?.[0]?.id,
      triangle: 'driehoek',
      client: 'beta',
      product: 'keuren',
      volume: { amount: 1200.5, unit: 'keuringen' },
      chainEffectChecked: null,
    },
  ])
})

it('where the client is not clear, it is asked before the assignment is made', async () => {
  await open(mapWithTriangle({ triangles: [{ id: 'driehoek', contractor: 'gamma' }] }))
  await doByName('opdracht toevoegen')
  const form = details()
  expect(document.activeElement).toBe(one('heading', 'Nieuwe opdracht', form))
  expect(held(one('combobox', 'Driehoek', form))).not.toBe('')
  expect(file().assignments).toBeUndefined()
  await enter(one('combobox', 'Opdrachtgever', form), 'Delta')
  expect(document.activeElement).toBe(one('textbox', 'Opdracht', form))
  expect(file().assignments).toMatchObject([{ triangle: 'driehoek', client: 'delta' }])
})

it('a capacity of a party is added and stands among what the party is connected with', async () => {
  await open(CRITICAL)
  let form = await selectOnMap('alfa')
  await click(one('button', 'Capaciteit toevoegen', form))
  expect(document.activeElement).toBe(one('textbox', 'Eenheid', form))
  await enter(one('textbox', 'Wordt gevraagd', form), '140')
  const source = one('textbox', 'Bron', form)
  await fill(source, '')
  await press(one('textbox', 'Eenheid', form))
  expect(words(form)).toContain('Dit veld kan niet leeg blijven.')
  await fill(source, 'Jaarverslag 2025')
  await press(one('textbox', 'Eenheid', form))
  const { capacities } = file()
  expect(capacities).toEqual([
    {
      id: capacities?.[0]?.id,
      party: 'alfa',
      unit: 'zaken',
      period: 'per jaar',
      demand: 140,
      asOf: '2026-06-01',
      source: 'Jaarverslag 2025',
    },
  ])
  form = await selectOnMap('alfa')
  await click(one('button', 'Alfa: zaken', form))
  await click(one('button', 'Verwijderen', form))
  expect(file().capacities).toBeUndefined()
})

it('several parties confirm their own part on one day as one step, and take it back', async () => {
  await open(smallMap(['alfa', 'beta', 'gamma']))
  let form = await selectOnMap('alfa', 'beta', 'gamma')
  await fill(field('Bevestigd op', form), '2026-05-20')
  await click(one('button', 'Elke partij bevestigt het eigen deel', form))
  const [allThree, none] = ['3 van 3 hebben het eigen deel bevestigd.', '0 van 3 hebben het eigen deel bevestigd.']
  expect(words(form)).toContain(allThree)
  expect(file().parties?.map(({ id, confirmedBy }) => [id, confirmedBy])).toEqual(
    ['alfa', 'beta', 'gamma'].map((id) => [id, { party: id, date: '2026-05-20' }]),
  )
  await click(one('button', 'Bevestigingen weghalen', form))
  expect(words(form)).toContain(none)
  await undo('meerdere tegelijk wijzigen')
  expect(words(form)).toContain(allThree)
  await undo('meerdere tegelijk wijzigen')
  expect(words(form)).toContain(none)

  form = await selectOnMap('beta')
  await click(one('button', 'Deze partij bevestigt haar eigen deel, vandaag', form))
  expect(held(one('combobox', 'Bevestigd door', form))).toBe('Beta')
})

it('what the supplier wants to hear back and until when a document runs can be said', async () => {
  await open(
    mapWithTriangle({
      dependencies: [dependency('levering', 'gamma', 'delta', { product: 'lijst' })],
      triangles: [
        { id: 'driehoek', contractor: 'gamma', documents: [{ kind: 'multi-year-plan', year: 2026, status: 'final' }] },
      ],
    }),
  )
  const wants = one('radiogroup', 'Wil de leverende partij bericht terug?', await selectOnMap('levering'))
  await click(one('radio', 'ja', wants))
  await enter(one('textbox', 'Loopt tot en met jaar', await selectOnMap('driehoek')), '2029')
  expect(file().dependencies?.[0]?.feedbackWanted).toBe(true)
  expect(file().triangles?.[0]?.documents?.[0]?.coversUntil).toBe(2029)
})
