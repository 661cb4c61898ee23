// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nowAndLater } from '../../../src/graph/compare/now-and-later'
import { NO_CHANGE } from '../../../src/model/proposals/proposable'
import type { Meeting } from '../../../src/model/schema/governance'
import type { Proposal } from '../../../src/model/schema/wanted'
import { chooseStand } from '../../../src/ui/base/state/wanted-store'
import type { ReportTask } from '../../../src/ui/base/workers/report-worker'
import { smallMap } from '../../graph/small-map'
import { click, close, doByName, goTo, later, one, open, settle, words } from './desk'

/** What the worker of the report does, without another thread. */
class Aside {
  onmessage: (event: { data: object }) => void = () => {}
  postMessage(task: ReportTask): void {
    const result = task.kind === 'look' ? nowAndLater(...task.given) : { map: '<svg/>', legend: '<svg/>' }
    queueMicrotask(() => this.onmessage({ data: { kind: 'done', result } }))
  }
  terminate(): void {}
}

beforeEach(() => void vi.stubGlobal('Worker', Aside))
afterEach(async () => {
  chooseStand('now')
  await close()
  vi.unstubAllGlobals()
})

const meeting: Meeting = {
  id: 'm',
  name: 'Ketenberaad',
  scope: 'chain',
  permanence: 'standing',
  frequency: 12,
  participants: [{ party: 'a', mandate: 'decide' }],
}
const less: Proposal = {
  id: 'v',
  title: 'Vier keer is genoeg',
  state: 'supported',
  change: { tables: { meetings: { changed: { m: [meeting, { ...meeting, frequency: 4 }] } } }, fields: {} },
}
const MAP = smallMap({
  parties: ['a', 'b'],
  dependencies: ['a>b!'],
  meetings: [meeting],
  proposals: [less, { ...less, id: 'w', title: 'Een idee', state: 'idea', change: NO_CHANGE }],
})

const wensbeeld = async () => (await later('heading', 'Wensbeeld')).closest('section') as HTMLElement

it('the report tells the proposals and compares now and later, and is of the present when later is looked at', async () => {
  await open(MAP)
  await goTo('report')
  const tells = async () => {
    await later('heading', 'Overlegdruk per partij')
    const text = words(await wensbeeld())
    expect(text).toContain('Vier keer is genoeg')
    expect(text).toContain('was 12, is nu 4')
  }
  await tells()
  chooseStand('wanted')
  await settle()
  await tells()
})

it('a supported proposal is put forward as a decision, and what it lacks leads to its page', async () => {
  await open(MAP)
  await goTo('report')
  await click(await later('button', /Neem over als gevraagd besluit: Neem het voorstel over: Vier keer is genoeg/))
  expect(words(one('region', /Gevraagde besluiten \(1\)/))).toContain('Vier keer is genoeg')
  await click(await later('button', /^Bij één voorstel is nog niet gezegd wie het uitwerkt/))
  expect(await later('heading', 'Voorstellen')).toBeDefined()
})

it('the search finds a proposal and leads to its page', async () => {
  await open(MAP)
  await doByName('Vier keer')
  expect(words((await later('heading', 'Voorstellen')).closest('section') as HTMLElement)).toContain('Een idee')
})
