// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import type { Meeting } from '../../../src/model/schema/governance'
import { smallMap } from '../../e2e/support/sample-map'
import {
  all,
  click,
  close,
  details,
  doByName,
  enter,
  file,
  keys,
  later,
  one,
  open,
  press,
  selected,
  selectOnMap,
  settle,
  soon,
  words,
} from './desk'

afterEach(close)

const meeting = (id: string, name: string, fields: Partial<Meeting>): Meeting => ({
  id,
  name,
  scope: 'chain',
  permanence: 'standing',
  participants: ['alfa', 'beta', 'gamma'].map((party) => ({ party })),
  ...fields,
})

const MEETINGS = [
  meeting('week', 'Weekoverleg', { frequency: 52, topics: ['instroom'], decidesOn: ['doel'] }),
  meeting('regie', 'Regietafel', { frequency: 4, participants: [{ party: 'alfa' }, { party: 'beta' }] }),
  meeting('straf', 'Strafberaad', { frequency: 52, topics: ['zaken'] }),
]

const map = () =>
  smallMap(['alfa', 'beta', 'gamma'], {
    meetings: MEETINGS,
    goals: [{ id: 'doel', text: 'Niemand wacht', adoptedIn: 'week' }],
  })

const openLoad = () => open(map(), { lens: 'meetings', page: 'load' })
const names = () => (file().meetings ?? []).map(({ name }) => name).sort()
/** What has the keyboard, once it has arrived there. */
const arrived = (name: string) => soon(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(name))

it('a meeting goes into another by keyboard, after what that means a year for each party was said', async () => {
  await openLoad()
  const each = await later('region', 'Elk overleg langs')
  expect(all('rowheader', undefined, each).map(words)).toEqual(['Strafberaad', 'Weekoverleg', 'Regietafel'])
  await press(one('button', 'Opgaan in… Weekoverleg', each), 'Enter')
  const dialog = await later('dialog', 'Overleg laten opgaan in een ander')
  await enter(one('combobox', 'In dit overleg, dat blijft', dialog), 'regie')
  await soon(() => expect(words(dialog)).toContain('Alfa en Beta zitten 52 keer per jaar minder bij elkaar.'))
  expect(words(dialog)).toContain('Gamma schuift 48 keer per jaar minder aan.')
  expect(words(dialog)).toContain('Gamma neemt voortaan deel aan Regietafel.')
  expect(words(dialog)).toContain('Wijst voortaan naar Regietafel: 1 doel.')
  await soon(() => expect(document.activeElement).toBe(one('button', 'Laten opgaan', dialog)))
  await keys('Enter')
  await arrived('Aanpassen Regietafel')
  expect(names()).toEqual(['Regietafel', 'Strafberaad'])
  expect(file().meetings?.find(({ id }) => id === 'regie')).toMatchObject({
    frequency: 4,
    topics: ['instroom'],
    decidesOn: ['doel'],
  })
  expect(words()).toContain('Weekoverleg is opgegaan in Regietafel. Ctrl+Z maakt het ongedaan.')
  await keys('Control+z')
  expect(names()).toEqual(['Regietafel', 'Strafberaad', 'Weekoverleg'])
})

it('a pair that is alike offers both directions, each with its own rhythm', async () => {
  await openLoad()
  const pairs = await later('region', 'Overleggen die op elkaar lijken')
  expect(all('heading', /^Zouden/, pairs).map(words)).toEqual(['Zouden Strafberaad en Weekoverleg samen kunnen?'])
  await click(one('button', 'Weekoverleg laten opgaan in Strafberaad…', pairs))
  const dialog = await later('dialog', 'Overleg laten opgaan in een ander')
  await soon(() => expect(words(dialog)).toContain('Alfa, Beta en Gamma zitten 52 keer per jaar minder bij elkaar.'))
  expect(words(dialog)).toContain('Strafberaad houdt naam, niveau en ritme (52 keer per jaar)')
  await click(one('button', 'Andersom: het andere overleg blijft', dialog))
  await soon(() => expect(words(dialog)).toContain('Weekoverleg houdt naam, niveau en ritme (52 keer per jaar)'))
  await click(one('button', 'Laten opgaan', dialog))
  await arrived('Aanpassen Weekoverleg')
  expect(names()).toEqual(['Regietafel', 'Weekoverleg'])
})

it('a meeting stops after what nobody decides on any more was said, and the next one has the keyboard', async () => {
  await openLoad()
  await press(await later('button', 'Stoppen… Weekoverleg'), 'Enter')
  const dialog = await later('dialog', 'Stoppen met Weekoverleg?')
  expect(words(dialog)).toContain('Alfa, Beta en Gamma zitten 52 keer per jaar minder bij elkaar.')
  expect(words(dialog)).toContain('Hierover besluit dan geen overleg meer: Niemand wacht.')
  expect(words(dialog)).toContain('Het verdwijnt ook uit 1 doel.')
  await click(one('button', 'Annuleren', dialog))
  expect(names()).toHaveLength(3)
  await press(one('button', 'Stoppen… Weekoverleg'), 'Enter')
  const again = await later('dialog', 'Stoppen met Weekoverleg?')
  await press(one('button', 'Stoppen', again), 'Enter')
  await arrived('Aanpassen Regietafel')
  expect(names()).toEqual(['Regietafel', 'Strafberaad'])
  expect(words()).toContain('Verwijderd: overleg. Ook weg uit 1 doel. Ctrl+Z maakt het ongedaan.')
})

it('adjusting opens the form of the meeting, and a new one begins at its name', async () => {
  await openLoad()
  await click(await later('button', 'Aanpassen Weekoverleg'))
  await soon(() => expect(one('heading', 'Weekoverleg', details())).toBeDefined())
  await click(one('button', 'Nieuw overleg'))
  await soon(() => expect(names()).toHaveLength(4))
})

it('the same window opens for a selected meeting from the search and from its form', async () => {
  await open(map(), { page: 'outline' })
  await selectOnMap('week')
  await doByName('overleggen samenvoegen')
  const dialog = await later('dialog', 'Overleg laten opgaan in een ander')
  await soon(() => expect(one('combobox', 'Dit overleg gaat op', dialog)).toHaveProperty('value', 'Weekoverleg'))
  await keys('Escape')
  await settle()
  await click(one('button', 'Laten opgaan in een ander overleg…', details()))
  await later('dialog', 'Overleg laten opgaan in een ander')
  await enter(one('combobox', 'In dit overleg, dat blijft'), 'straf')
  await soon(() => expect(document.activeElement).toBe(one('button', 'Laten opgaan')))
  await keys('Enter')
  await soon(() => expect(names()).toEqual(['Regietafel', 'Strafberaad']))
  expect(selected()).toEqual(['straf'])
})
