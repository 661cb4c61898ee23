// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { mapWithTriangle, smallMap } from '../../e2e/support/sample-map'
import { dependency } from '../../support/chain-builder'
import {
  all,
  choose,
  click,
  close,
  details,
  enter,
  field,
  file,
  fill,
  held,
  keys,
  one,
  open,
  selectOnMap,
  undo,
  words,
} from './desk'

afterEach(close)

const TWO = smallMap(['alfa', 'beta'])

it("'bewust geen' is something else than not looked at yet, and both can be said", async () => {
  await open(TWO)
  const form = await selectOnMap('alfa')
  const abbreviation = () => one('textbox', 'Afkorting', form).getAttribute('placeholder')
  expect(abbreviation()).toBe('nog niet uitgezocht')
  const none = one('button', 'bewust geen: Afkorting', form)
  await click(none)
  expect(none.getAttribute('aria-pressed')).toBe('true')
  expect(abbreviation()).toBe('bewust geen')
  await choose(one('button', /Sturing$/, form), 'bewust geen')
  expect(file().parties?.[0]).toMatchObject({ id: 'alfa', abbreviation: null, steering: null })

  await click(none)
  expect(abbreviation()).toBe('nog niet uitgezocht')
  expect(file().parties?.[0]).not.toHaveProperty('abbreviation')
})

it('what may not be, such as an empty name, is said at the field and changes nothing', async () => {
  await open(TWO)
  const form = await selectOnMap('alfa')
  const name = one('combobox', 'Naam', form)
  await enter(name, '')
  expect(words(form)).toContain('Dit veld kan niet leeg blijven.')
  expect(file().parties?.[0]?.name).toBe('Alfa')
  await keys('Escape')
  expect(held(name)).toBe('Alfa')
})

it('a triangle is edited: owner, clients with function, coordination, basis and documents', async () => {
  await open(mapWithTriangle())
  const form = await selectOnMap('driehoek')
  expect(held(one('combobox', 'Opdrachtnemer', form))).toBe('Gamma')
  await enter(one('textbox', 'Functie', one('region', /^Eigenaar/, form)), 'secretaris-generaal')

  const clients = one('region', /^Opdrachtgevers/, form)
  await enter(one('combobox', 'Opdrachtgever toevoegen', clients), 'Delta')
  expect(all('combobox', 'Opdrachtgever', clients)).toHaveLength(2)
  const [yes] = all('radio', 'ja', clients)
  if (yes) await click(yes)
  await fill(one('textbox', 'Grondslag', form), 'Regeling agentschappen')
  const documents = one('region', /^Stukken/, form)
  await click(one('button', 'Stuk toevoegen', documents))
  await choose(one('button', /Soort$/, documents), 'jaarplan')

  expect(file().triangles).toEqual([
    {
      id: 'driehoek',
      contractor: 'gamma',
      owner: { party: 'alfa', function: 'secretaris-generaal' },
      clients: [{ party: 'beta', coordinating: true }, { party: 'delta' }],
      basis: 'Regeling agentschappen',
      documents: [{ kind: 'annual-plan', year: 2026, status: 'draft' }],
    },
  ])
})

it('a dependency is edited: direction, product, flow, both views, weight and share', async () => {
  await open(smallMap(['alfa', 'beta'], { dependencies: [dependency('levering', 'alfa', 'beta')] }))
  const form = await selectOnMap('levering')
  await click(one('button', 'Richting omdraaien', form))
  expect(held(one('combobox', 'Leverende partij', form))).toBe('Beta')
  await enter(one('textbox', 'Wat wordt geleverd', form), 'besluiten')
  await choose(one('button', /Stroom$/, form), 'besluit')
  await choose(one('button', /Volgens de leverende partij$/, form), /^samenwerkingspartner/)
  await choose(one('button', /Volgens de ontvangende partij$/, form), /^afnemer van een product/)
  await click(one('radio', 'ja', one('radiogroup', 'Kritisch', form)))
  await click(one('radio', 'nee', one('radiogroup', 'Gespannen', form)))
  await enter(one('textbox', 'Aandeel', form), '12,5')

  expect(file().dependencies).toEqual([
    {
      id: 'levering',
      supplier: 'beta',
      dependent: 'alfa',
      product: 'besluiten',
      supplierView: 'partner',
      dependentView: 'customer',
      flow: 'decision',
      critical: true,
      strained: false,
      share: 0.125,
    },
  ])
})

it('a coupling point is edited: ends, kind, moment, who represents and with which mandate', async () => {
  await open(
    mapWithTriangle({
      couplingPoints: [{ id: 'punt', ends: [{ triangle: 'driehoek' }, { party: 'delta' }], kind: 'governance' }],
    }),
  )
  const form = await selectOnMap('driehoek')
  // From the triangle a link leads to it.
  await click(one('button', /Delta/, one('region', /^Verbonden met/, form)))
  expect(words(form)).toContain('koppelvlak')
  const second = one('combobox', 'Andere kant', form)
  await enter(second, 'Beta')
  expect(held(second)).toBe('Beta')
  await enter(one('combobox', 'Moment', form), 'mei')
  await choose(one('button', /Soort$/, form), /^planning en begroting/)
  await click(one('button', 'bewust geen: Vertegenwoordigd door', form))
  await choose(one('button', /Mandaat$/, form), /^voorleggen/)

  expect(file().couplingPoints).toEqual([
    {
      id: 'punt',
      ends: [{ triangle: 'driehoek' }, { party: 'beta' }],
      kind: 'planning',
      moment: 5,
      representedBy: null,
      mandate: 'refer',
    },
  ])
})

it('title, peildatum and status of the map are edited, and the title bar follows', async () => {
  await open(TWO)
  await click(one('button', /^Proefketen/))
  const form = details()
  await enter(one('textbox', 'Titel', form), 'Keten van de werksessie')
  expect(words(one('heading', 'Keten van de werksessie'))).toBe('Keten van de werksessie')
  await enter(field('Peildatum', form), '2026-09-15')
  await choose(one('button', /Status$/, form), 'bevestigd')
  expect(words()).toContain('peildatum 15 september 2026 · bevestigd')
})

it('deleting in the panel takes along what cannot be without it, and undo brings all back', async () => {
  await open(mapWithTriangle({ dependencies: [dependency('levering', 'gamma', 'delta', { product: 'lijst' })] }))
  const before = file()
  await click(one('button', 'Verwijderen', await selectOnMap('gamma')))
  expect(file().parties).toHaveLength(3)
  expect(file().dependencies).toBeUndefined()
  await undo('verwijderen')
  expect(file()).toEqual(before)
})

/** Gamma has two clients and neither coordinates: by default that is a finding. */
const TWO_CLIENTS = smallMap(['alfa', 'beta', 'gamma'], {
  triangles: [
    {
      id: 'driehoek',
      contractor: 'gamma',
      owner: null,
      clients: [
        { party: 'alfa', coordinating: false },
        { party: 'beta', coordinating: false },
      ],
    },
  ],
})

/** The thresholds, unfolded in the form of the map. */
async function openThresholds(): Promise<HTMLElement> {
  await click(one('tab', 'Details'))
  const fold = one('button', /^Drempels van de signalen/, details())
  if (fold.getAttribute('aria-expanded') === 'false') await click(fold)
  return details()
}

async function isFound(): Promise<boolean> {
  await click(one('tab', /^Signalen/))
  return /De driehoek van Gamma heeft 2 opdrachtgevers/.test(words(one('tabpanel', /^Signalen/)))
}

it('a higher threshold silences a finding, and undo brings the finding back', async () => {
  await open(TWO_CLIENTS)
  expect(await isFound()).toBe(true)
  let form = await openThresholds()
  const threshold = () => one('textbox', 'Veel opdrachtgevers vanaf', form)
  expect(threshold().getAttribute('placeholder')).toBe('standaard 2')
  await enter(threshold(), '3')
  expect(one('button', 'Drempels van de signalen (1 aangepast)', form)).toBeDefined()
  expect(await isFound()).toBe(false)

  form = await openThresholds()
  await enter(threshold(), '4')
  await undo()
  expect(held(threshold())).toBe('3')
  await click(one('button', 'naar standaard: Veel opdrachtgevers vanaf', form))
  expect(held(threshold())).toBe('')
  expect(document.activeElement).toBe(threshold())
  expect(await isFound()).toBe(true)
  await undo()
  expect(await isFound()).toBe(false)
})

it('a percentage is typed as such, a wrong number is refused in words, and all can go back at once', async () => {
  await open(TWO_CLIENTS)
  const form = await openThresholds()
  const share = one('textbox', 'Aan een overleg voor de keten neemt deel, minstens', form)
  expect(share.getAttribute('placeholder')).toBe('standaard 60')
  await enter(share, '120')
  expect(words(form)).toContain('Kies een getal van 0 tot en met 100.')
  await enter(share, '62,5 %')
  expect(held(share)).toBe('62,5')
  const days = one('textbox', 'Afspraak loopt bijna af binnen', form)
  await enter(days, 'een maand')
  expect(words(form)).toContain('Typ hier een heel getal.')
  await enter(days, '30')
  expect(file()).toHaveProperty('settings', { nearlyExpiredDays: 30, forumCoverage: 0.625 })

  await click(one('button', 'Alles terug naar standaard', form))
  expect([held(share), held(days)]).toEqual(['', ''])
  expect(file()).not.toHaveProperty('settings')
  await undo()
  expect([held(share), held(days)]).toEqual(['62,5', '30'])
})
