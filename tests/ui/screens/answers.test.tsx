// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { setSession } from '../../../src/ui/base/state/session-store'
import { mapText, namedParties } from '../../e2e/support/sample-map'
import { dependency } from '../../support/chain-builder'
import {
  all,
  announced,
  click,
  close,
  details,
  enter,
  file,
  fill,
  held,
  one,
  open,
  selected,
  selectOnMap,
  settle,
  undo,
  words,
} from './desk'
import { counts, filterBy, findings, headOf, hinge, openHinge } from './findings-list'

afterEach(close)

/** Controle is the hinge between two sides of four; Besluit, Controle and Doorgang hang on critical arrows. */
const SIDES = (() => {
  const names = ['Aanmelding', 'Besluit', 'Controle', 'Doorgang', 'Einde', 'Fonds', 'Gemeente', 'Hulplijn', 'Inkoop']
  const { parties, positions } = namedParties(names, (i) => (i < 4 ? 'JenV' : 'SZW'))
  return mapText({
    parties,
    positions,
    dependencies: [
      dependency('a-b', 'aanmelding', 'besluit', { product: 'dossier', critical: true }),
      dependency('b-c', 'besluit', 'controle', { product: 'besluit', critical: true }),
      dependency('c-d', 'controle', 'doorgang', { product: 'akkoord', critical: true }),
      dependency('d-e', 'doorgang', 'einde', { product: 'plaats' }),
      dependency('d-f', 'doorgang', 'fonds', { product: 'bericht' }),
      dependency('g-a', 'gemeente', 'aanmelding', { product: 'melding' }),
      dependency('h-a', 'hulplijn', 'aanmelding', { product: 'vraag' }),
      dependency('e-i', 'einde', 'inkoop', { product: 'verzoek' }),
    ],
  })
})()

async function openSection(name: string): Promise<HTMLElement> {
  const section = one('region', name)
  const [button] = all('button', new RegExp(`^${name}`), section)
  if (button?.getAttribute('aria-expanded') === 'false') await click(button)
  return section
}

it('bewust zo with a reason moves the finding to its section, undo brings it back', async () => {
  const finding = await openHinge(SIDES)
  expect(words(finding)).toContain('Middel: iets voor de werkgroep')
  expect(words(finding)).toContain('Grond:')
  await click(one('button', 'Bewust zo', finding))
  const form = one('form', 'Dit is bewust zo')
  await click(one('button', 'Vastleggen', form))
  expect(words(form)).toContain('Zet er in één zin bij waarom.')
  await fill(one('textbox', 'Waarom is dit bewust zo', form), 'De wet wijst deze partij aan.')
  await fill(one('textbox', 'Namens wie is dit gezegd', form), 'programmamanager')
  await click(one('button', 'Vastleggen', form))

  expect(hinge()).toBeUndefined()
  expect(announced()).toMatch(/^Vastgelegd: bewust zo\./)
  expect(counts()).toMatch(/ in \d+ onderwerpen · 1 beantwoord$/)
  const answered = await openSection('Bewust zo')
  await click(headOf(one('article', undefined, answered)))
  expect(words(answered)).toContain('Bewust zo, namens programmamanager')
  expect(words(answered)).toContain('De wet wijst deze partij aan.')
  const [answer] = file().answers ?? []
  expect(answer).toMatchObject({
    answer: 'deliberate',
    reason: 'De wet wijst deze partij aan.',
    by: 'programmamanager',
  })
  expect(answer?.inputsHash).not.toBe('')

  await undo('signaal beantwoorden')
  expect(hinge()).toBeDefined()
  expect(all('region', 'Bewust zo')).toEqual([])
})

it('an answer can be changed and taken back, each as a step with its name', async () => {
  await click(one('button', 'Klopt niet', await openHinge(SIDES)))
  await click(one('button', 'Vastleggen', one('form')))
  const incorrect = await openSection('Klopt niet')
  await click(headOf(one('article', undefined, incorrect)))
  await click(one('button', 'Antwoord wijzigen', incorrect))
  await fill(one('textbox', 'Wat klopt er niet', one('form')), 'Er is een omweg.')
  await click(one('button', 'Vastleggen', one('form')))
  expect(one('button', 'Ongedaan maken: antwoord wijzigen')).toBeDefined()
  await click(headOf(one('article', undefined, incorrect)))
  expect(words(incorrect)).toContain('Er is een omweg.')
  await click(one('button', 'Antwoord terugnemen', incorrect))
  expect(hinge()).toBeDefined()
  expect(document.activeElement).toBe(headOf(hinge()))
})

it('the evidence selects and shows, and the finding stays open', async () => {
  const finding = await openHinge(SIDES)
  await click(one('button', 'Controle', finding))
  expect(selected()).toEqual(['controle'])
  expect(headOf(finding).getAttribute('aria-expanded')).toBe('true')
  await click(one('tab', 'Details'))
  expect(one('heading', 'Controle', details())).toBeDefined()
  await click(one('tab', /^Signalen/))
  expect(headOf(hinge()).getAttribute('aria-expanded')).toBe('true')
})

it('what is half typed is kept while one looks at the details', async () => {
  await click(one('button', 'Klopt, wordt actiepunt', await openHinge(SIDES)))
  await fill(one('textbox', 'Wat gaat er gebeuren'), 'Een omweg zoek')
  await click(one('tab', 'Details'))
  await click(one('tab', /^Signalen/))
  expect(held(one('textbox', 'Wat gaat er gebeuren'))).toBe('Een omweg zoek')
})

it('the filter shows one severity, one stage or one theme, and says so while it is folded', async () => {
  await open(SIDES)
  await filterBy('Ernst', /^Middel/)
  const shown = findings().map((finding) => headOf(finding).querySelector('.visually-hidden:first-child')?.textContent)
  expect(shown.length).toBeGreaterThan(0)
  expect(new Set(shown)).toEqual(new Set(['Middel: ']))
  await filterBy('Stand', /^Bewust zo/)
  expect(words()).toContain('Geen signaal past bij dit filter.')
  await click(one('button', 'Filter (2)'))
  expect(words()).toContain('Filter: Bewust zo, Middel')
  await click(one('button', 'Filter wissen'))
  expect(findings().length).toBeGreaterThan(0)
})

it('when the facts change an answered finding is back with its earlier answer; a new name changes nothing', async () => {
  await click(one('button', 'Bewust zo', await openHinge(SIDES)))
  await fill(one('textbox', 'Waarom is dit bewust zo'), 'Zo is het afgesproken.')
  await click(one('button', 'Vastleggen'))
  expect(hinge()).toBeUndefined()

  await enter(one('combobox', 'Naam', await selectOnMap('einde')), 'Slot')
  await click(one('tab', /^Signalen/))
  expect(counts()).toMatch(/ in \d+ onderwerpen · 1 beantwoord$/)

  // A third part of the chain, large enough to count, that hangs on the hinge: other facts.
  await drawRelation('Controle', 'Nieuw', 'bericht')
  await drawRelation('Nieuw', 'Verder', 'vervolg')
  await drawRelation('Verder', 'Later', 'vervolg')
  await drawRelation('Later', 'Laatst', 'vervolg')
  expect(words(headOf(hinge()))).toContain('Teruggekomen')
  await click(headOf(hinge()))
  expect(words(hinge())).toMatch(/Eerder beantwoord op .*; de feiten zijn veranderd\./)
  expect(words(hinge())).toContain('Zo is het afgesproken.')

  // A way around the hinge: the finding is gone, its answer is kept.
  await drawRelation('Slot', 'Aanmelding', 'terugmelding')
  await drawRelation('Laatst', 'Aanmelding', 'terugvraag')
  expect(hinge()).toBeUndefined()
  await click(one('button', 'Filter wissen'))
  const lapsed = await openSection('Niet meer aan de orde')
  expect(words(lapsed)).toMatch(/2 delen van de keten hangen alleen via Controle samen/)
  expect(words(lapsed)).toContain('Zo is het afgesproken.')
})

/** Draws a relation with the form; a name that is not on the map yet becomes a party. */
async function drawRelation(supplier: string, dependent: string, product: string): Promise<void> {
  setSession({ selection: [], draft: { kind: 'dependency' } })
  await settle()
  const form = one('form', 'Afhankelijkheid tekenen')
  await enter(one('combobox', 'Wie levert', form), supplier)
  await enter(one('combobox', 'Wie ervan afhangt', form), dependent)
  await enter(one('textbox', 'Wat wordt geleverd', form), product)
  expect(all('form', 'Afhankelijkheid tekenen')).toEqual([])
}
