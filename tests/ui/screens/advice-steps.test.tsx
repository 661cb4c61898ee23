// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { useSession } from '../../../src/ui/base/state/session-store'
import { smallMap } from '../../graph/small-map'
import { all, click, close, doByName, file, goTo, keys, later, one, open, settle, words } from './desk'

// How the map was when a session began is kept in the browser, and there is none here.
vi.mock('../../../src/ui/base/storage/session-starts', () => ({
  hasStart: async () => false,
  findStart: async () => undefined,
  keepStart: async () => undefined,
}))

afterEach(close)

const MAP = smallMap({
  parties: ['a', 'b', 'bureau'],
  dependencies: ['a>b!'],
  triangles: [{ id: 't', contractor: 'a', owner: { party: 'b' } }],
  chains: [{ id: 'h', name: 'Keten', chainOffice: 'bureau', commitments: [{ party: 'b', date: '2026-01-01' }] }],
  sessions: [{ id: 's', kind: 'expert-meeting', date: '2026-05-01', endedOn: '2026-05-01' }],
})

it('a line where the group records what it agreed says at which step it can go on, and opens all steps', async () => {
  await open(MAP)
  await goTo('agreed')
  const line = await later('button', 'Alle stappen bekijken')
  expect(words(line.parentElement ?? undefined)).toBe(
    'Stap 1 van 8 van het advies: een eigen analyse. Alle stappen bekijken',
  )
  await click(line)
  const window = await later('dialog', 'Stappen van het advies')
  const steps = all('listitem', undefined, window).filter((item) => item.dataset.state !== undefined)
  expect(steps.map((step) => step.dataset.state)).toEqual([
    'done-as-far-as-known',
    'begun',
    ...Array.from({ length: 4 }, () => 'not-begun'),
    'done-as-far-as-known',
    'not-begun',
    'not-begun',
  ])
  const now = steps.filter((step) => step.getAttribute('aria-current') === 'step')
  expect(now.map((step) => words(step))).toEqual([
    expect.stringContaining('1. Een eigen analyse begonnen, hier kunt u verder'),
  ])
  expect(words(steps[0])).toContain('Het werk doet: BUREAU.')
  expect(words(steps[6])).toContain('1 expertmeeting is vastgelegd.')
})

it('each step leads to where its work is done', async () => {
  await open(MAP)
  await doByName('stappenplan')
  const window = await later('dialog', 'Stappen van het advies')
  await click(one('button', 'Naar wat nog te bevestigen is', window))
  expect(all('dialog')).toEqual([])
  expect(useSession.getState().page).toBe('to-test')
})

it('is found by what people call it, closes with Escape, and changes nothing', async () => {
  for (const name of ['handelingsperspectief', 'waar staan wij', 'leidraad']) {
    await open(MAP)
    await doByName(name)
    await later('dialog', 'Stappen van het advies')
    await keys('Escape')
    await settle()
    expect(all('dialog')).toEqual([])
  }
})

it('is not shown while somebody presents', async () => {
  await open(MAP)
  await doByName('stappenplan')
  await later('dialog', 'Stappen van het advies')
  useSession.setState({ presenting: { of: 'pictures', at: 0, wasBeamer: false } })
  await settle()
  expect(all('dialog', 'Stappen van het advies')).toEqual([])
  await goTo('agreed')
  expect(all('button', 'Alle stappen bekijken')).toEqual([])
})

it('a session is made an expert meeting where it is recorded, and the step knows it', async () => {
  await open(smallMap({ parties: ['a'], sessions: [{ id: 's', kind: 'worksession', date: '2026-05-01' }] }))
  await goTo('agreed')
  await click(await later('button', /^Wie er waren/))
  await click(one('radio', 'expertmeeting'))
  expect(file().sessions).toEqual([{ id: 's', kind: 'expert-meeting', date: '2026-05-01' }])
  await doByName('stappenplan')
  const window = await later('dialog', 'Stappen van het advies')
  expect(words(window)).toContain('6. Een expertmeeting gedaan, voor zover bekend')
})

it('speaks English', async () => {
  await open(MAP, { language: 'en' })
  await doByName('roadmap')
  const window = await later('dialog', 'Steps of the advice')
  expect(words(window)).toContain('1 expert meeting is recorded.')
})
