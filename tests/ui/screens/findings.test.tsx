// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import type { Answer } from '../../../src/model/schema/findings-and-views'
import { mapText, namedParties } from '../../e2e/support/sample-map'
import { dependency } from '../../support/chain-builder'
import {
  all,
  click,
  close,
  details,
  example,
  field,
  file,
  fill,
  held,
  keys,
  one,
  open,
  press,
  selected,
  words,
} from './desk'
import { counts, filterBy, filterOf, findings, headOf, hinge, more, openHinge, part } from './findings-list'

afterEach(close)

const NAMES = ['Gemeente', 'Hulplijn', 'Aanmelding', 'Besluit', 'Controle', 'Doorgang', 'Einde', 'Fonds', 'Inkoop']
const { ids: IDS, parties: PARTIES, positions: POSITIONS } = namedParties(NAMES)

const GONE: Answer = {
  id: 'answer_gone',
  finding: 'sole-supplier:niemand',
  answer: 'incorrect',
  date: '2026-05-01',
  inputsHash: 'x',
  note: 'Er is maar één leverancier',
}

/** A row in which Controle is the hinge, a meeting without a purpose, and an answer to what is no longer there. */
const ROW = mapText({
  parties: PARTIES,
  positions: POSITIONS,
  dependencies: NAMES.slice(1).map((_, i) =>
    dependency(`d-${i}`, IDS[i] ?? '', IDS[i + 1] ?? '', { product: `stap ${i + 1}`, critical: true }),
  ),
  meetings: [
    {
      id: 'overleg',
      name: 'Ketentafel',
      scope: 'chain',
      permanence: 'standing',
      purpose: null,
      participants: IDS.slice(0, 3).map((id) => ({ party: id })),
    },
  ],
  answers: [GONE],
})

/** Says of the hinge that it is deliberate. */
async function sayDeliberate(changes: { by?: string; until?: string } = {}): Promise<void> {
  await click(one('button', 'Bewust zo', await openHinge(ROW)))
  await fill(one('textbox', 'Waarom is dit bewust zo'), 'Zo is het afgesproken.')
  if (changes.by) await fill(one('textbox', 'Namens wie is dit gezegd'), changes.by)
  if (changes.until) await fill(field('Opnieuw bekijken na'), changes.until)
  await click(one('button', 'Vastleggen'))
}

it('a filter that shows something does not say that nothing fits', async () => {
  await open(ROW)
  await filterBy('Stand', /^Niet meer aan de orde \(1\)/)
  expect(words()).toContain('Er is maar één leverancier')
  expect(words()).not.toContain('Geen signaal past bij dit filter.')
  expect(words()).toContain('Met dit filter: 1 niet meer aan de orde')
  await filterBy('Stand', /^Elders belegd \(0\)/)
  expect(words()).toContain('Geen signaal past bij dit filter.')
})

it('the focus stays in the panel when the filter is cleared and when more is shown', async () => {
  await open(await example('migratieketen'))
  await filterBy('Stand', /^Open/)
  await click(one('button', 'Filter wissen'))
  expect(document.activeElement).toBe(one('button', 'Filter'))
  await filterBy('Stand', /^Open/)
  await click(one('button', 'Filter (1)'))
  await press(one('button', 'Filter wissen'), 'Enter')
  expect(document.activeElement).toBe(one('button', 'Filter'))

  await click(more())
  expect(document.activeElement).toBe(headOf(findings()[10]))
  await click(one('button', 'Toon alleen de eerste 10 onderwerpen'))
  expect(document.activeElement).toBe(headOf(findings()[9]))
})

it('a form that misses something takes the focus to the first field that does', async () => {
  await click(one('button', 'Bewust zo', await openHinge(ROW)))
  const form = one('form', 'Dit is bewust zo')
  const reason = one('textbox', 'Waarom is dit bewust zo', form)
  for (let i = 0; i < 2; i++) {
    await click(one('button', 'Vastleggen', form))
    expect(document.activeElement).toBe(reason)
  }
  await fill(reason, 'Zo is het afgesproken.')
  await fill(field('Gezegd op', form), '')
  await click(one('button', 'Vastleggen', form))
  expect(document.activeElement).toBe(field('Gezegd op', form))
})

it('Escape keeps what was typed, also while another finding is answered; Annuleren lets it go', async () => {
  await open(ROW)
  const [first, second] = findings()
  const typed = () => one('textbox', 'Waar ligt het')
  await click(headOf(first))
  await click(one('button', 'Elders belegd', first))
  await fill(typed(), 'In de ketenraad')
  await keys('Escape')
  expect(all('form')).toEqual([])
  expect(document.activeElement).toBe(headOf(first))
  expect(words(first)).toContain('Wat u typte bij ‘Elders belegd’ is bewaard')
  await press(headOf(first), 'e')
  expect(held(typed())).toBe('In de ketenraad')
  await keys('Escape')

  await press(headOf(second), 'e')
  await fill(typed(), 'Bij de stuurgroep')
  await click(headOf(first))
  await click(one('button', 'Elders belegd', first))
  expect(held(typed())).toBe('In de ketenraad')
  await click(one('button', 'Annuleren'))
  await click(one('button', 'Elders belegd', first))
  expect(held(typed())).toBe('')
  await keys('Escape')
  expect(words(first)).not.toContain('is bewaard')
  await click(headOf(second))
  expect(held(typed())).toBe('Bij de stuurgroep')
})

it('while the map is one-sided the list says so beside what weighs high, and leads to that finding', async () => {
  await open(await example('migratieketen'))
  const note = part('.findings-sureness')
  expect(words(note)).toContain('Deze kaart is nog niet zeker')
  expect(words(note)).toContain('partijen hebben hun eigen deel bevestigd')
  await click(one('button', 'Bekijk wat de kaart nog mist', note))
  const shown = part('.finding.shown')
  expect(shown.getAttribute('data-rule')).toBe('map-one-sided-or-stale')
  expect(document.activeElement).toBe(headOf(shown))
})

it('signals and subjects are counted apart, and every choice of the filter says how many it shows', async () => {
  await open(await example('migratieketen'))
  const before = counts()
  expect(before).toMatch(/^\d+ open signalen in \d+ onderwerpen$/)
  const [signals = 0, subjects = 0] = before.match(/\d+/g)?.map(Number) ?? []
  expect(one('tab', `Signalen ${signals}`)).toBeDefined()
  expect(signals).toBeGreaterThan(subjects)
  const rest = subjects - 10
  expect(words(more())).toMatch(
    subjects <= 50
      ? new RegExp(`^Toon ook de andere ${rest} onderwerpen`)
      : new RegExp(`\\(van ${rest} onderwerpen\\)`),
  )
  await click(more())
  expect(document.querySelectorAll('.story')).toHaveLength(Math.min(subjects, 50))

  await click(one('button', 'Filter'))
  await click(one('button', /Ernst$/, filterOf()))
  const option = rows(/^Laag \(\d+\)$/)[0] as HTMLElement
  const light = Number(/\d+/.exec(words(option))?.[0])
  await click(option)
  expect(words(part('.findings-shown'))).toMatch(
    new RegExp(`^Met dit filter: ${light} open signalen in \\d+ onderwerpen$`),
  )
  expect(counts()).toBe(before)
  await click(one('button', /Thema$/, filterOf()))
  const themes = rows(/./).map(words)
  expect(themes.slice(1).reduce((sum, theme) => sum + Number(/\((\d+)\)$/.exec(theme)?.[1]), 0)).toBe(light)
})

/** The rows of the list that is open, without the same choices as a form would send them. */
const rows = (name: RegExp) => all('option', name).filter((row) => !(row instanceof HTMLOptionElement))

it('an answered finding says while it is folded what was said, by whom and when', async () => {
  await sayDeliberate({ by: 'programmamanager' })
  const section = one('region', 'Bewust zo')
  await click(one('button', /^Bewust zo/, section))
  expect(headOf(one('article', undefined, section)).getAttribute('aria-expanded')).toBe('false')
  expect(words(part('.answer-in-short', section))).toMatch(/^Bewust zo, namens programmamanager, \d+ \w+ \d{4}$/)
})

it('what stands beside a title is heard apart from it', async () => {
  await sayDeliberate({ until: '2099-01-01' })
  expect(one('region', 'Bewust zo')).toBeDefined()
  await open(JSON.stringify(file()), {}, '2099-06-01')
  await filterBy('Thema', /^Opbouw van de keten \(\d+\)/)
  expect(words(headOf(hinge()))).toMatch(/\S\. Teruggekomen/)
})

it('evidence that is drawn is shown on the map, the rest opens in the details and says so', async () => {
  await open(ROW)
  await filterBy('Thema', /^Overleggen \(\d+\)/)
  const finding = findings().find((one) => words(one).includes('Ketentafel'))
  await click(headOf(finding))
  await click(one('button', 'Ketentafel (in Details)', part('.finding-evidence', finding)))
  expect(one('heading', 'Ketentafel', details())).toBeDefined()

  await click(one('tab', /^Signalen/))
  await click(one('button', 'Filter wissen'))
  await filterBy('Thema', /^Afspraken \(\d+\)/)
  const [agreement] = findings()
  await click(headOf(agreement))
  const [evidence] = all('button', /stap/, part('.finding-evidence', agreement))
  await click(evidence as HTMLElement)
  expect(one('tab', /^Signalen/).getAttribute('aria-selected')).toBe('true')
  expect(selected()).toEqual([expect.stringMatching(/^d-\d$/)])
})
