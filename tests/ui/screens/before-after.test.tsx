// @vitest-environment happy-dom
import { createRoot } from 'react-dom/client'
import { afterEach, expect, it } from 'vitest'
import { analyse } from '../../../src/graph/analyse'
import { beforeAndAfter } from '../../../src/graph/compare/before-and-after'
import type { Looked, Sides } from '../../../src/graph/compare/sides'
import type { ChainMap } from '../../../src/model/chain-map'
import { useSession } from '../../../src/ui/base/state/session-store'
import { BeforeAfter } from '../../../src/ui/pages/wanted/before-after'
import { smallMap, TODAY } from '../../graph/small-map'
import { all, click, close, one, open, selected, settle, words } from './desk'

let unmount = () => {}
afterEach(async () => {
  unmount()
  await close()
})

const look = (map: ChainMap): Looked => ({ map, analysis: analyse(map, { today: TODAY, measures: false }) })

const parts = { parties: ['a', 'b', 'c'], dependencies: ['a>b!'] } as const
const NOW = smallMap({
  ...parts,
  meetings: [
    {
      id: 'm',
      name: 'Ketenberaad',
      scope: 'chain',
      permanence: 'standing',
      frequency: 12,
      participants: [{ party: 'a', mandate: 'decide' }, { party: 'b' }, { party: 'c', mandate: 'inform' }],
    },
  ],
  agreements: [
    { id: 'o', title: 'Convenant', kind: 'covenant', parties: ['a', 'b'], covers: ['a_b'], until: '2026-01-01' },
  ],
})
const THEN = smallMap({
  ...parts,
  meetings: [
    {
      id: 'm',
      name: 'Ketenraad',
      scope: 'chain',
      permanence: 'standing',
      frequency: 'naar behoefte',
      participants: [
        { party: 'a', mandate: 'decide' },
        { party: 'b', mandate: 'decide' },
      ],
    },
    {
      id: 'n',
      name: 'Nieuw overleg',
      scope: 'other',
      permanence: 'standing',
      frequency: 4,
      participants: [{ party: 'c' }],
    },
  ],
})

async function show(
  before: ChainMap,
  after: ChainMap,
  { names, language = 'nl' }: { readonly names?: Sides<string>; readonly language?: 'nl' | 'en' } = {},
) {
  await open(before, { language })
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  unmount = () => {
    root.unmount()
    place.remove()
    unmount = () => {}
  }
  root.render(
    <BeforeAfter
      facts={beforeAndAfter(look(before), look(after))}
      maps={{ before, after }}
      {...(names && { names })}
    />,
  )
  await settle()
  return one('region', language === 'nl' ? 'Nu en straks naast elkaar' : 'Now and later side by side', place)
}

const rowsOf = (table: HTMLElement) => all('row', undefined, table).map((row) => words(row))

it('shows load with what is unknown as unknown, and each row leads to its record', async () => {
  const page = await show(NOW, THEN)
  const load = one('table', 'Per partij hoe vaak per jaar zij aanschuift', page)
  expect(all('columnheader', undefined, load).map(words)).toEqual(['Partij', 'Nu', 'Straks', 'Verschil'])
  expect(rowsOf(load)).toEqual([
    'PartijNuStraksVerschil',
    'C124−8',
    'A12onbekend, van 1 overleg is er geen getalniet te zeggen',
    'B12onbekend, van 1 overleg is er geen getalniet te zeggen; besluit mee in 1 meer',
  ])
  await click(one('button', 'C', load))
  expect(selected()).toEqual(['c'])
  expect(useSession.getState().panel).toBe('details')
})

it('leads nowhere from what does not stand on the open map, and says that it is not there', async () => {
  const page = await show(NOW, THEN)
  const meetings = one('table', 'Overleggen waar dat verandert', page)
  expect(rowsOf(meetings)).toEqual([
    'OverlegNuStraks',
    'Ketenraad1 van 3 mag besluiten, van 1 is het mandaat onbekend2 van 2 mogen besluiten',
    'Nieuw overlegwordt niet gehouden0 van 1 mogen besluiten, van 1 is het mandaat onbekend',
  ])
  expect(all('button', 'Nieuw overleg', meetings)).toEqual([])
  expect(one('button', 'Ketenraad', meetings)).toBeTruthy()
})

it('lists the signals that go and come, with why one that goes need not be answered', async () => {
  const page = await show(NOW, THEN)
  const gone = one('region', /^Signalen die wegvallen/, page)
  expect(words(gone)).toContain('waar het over gaat, staat niet meer op de kaart')
  expect(one('region', /^Signalen die erbij komen/, page)).toBeTruthy()
})

it('keeps what is the same folded until it is asked for', async () => {
  const page = await show(NOW, THEN)
  const seats = () => one('table', /^Deelnemers van alle lopende/, page)
  expect(words(seats())).not.toContain('legt voor')
  await click(one('button', /^Toon ook wat gelijk blijft: Deelnemers/, page))
  expect(words(seats())).toContain('legt voor00gelijk')
})

it('says that nothing changes when two maps are one, under the names it is given', async () => {
  const page = await show(NOW, NOW, { names: { before: 'Kaart van maart', after: 'Kaart van juni' } })
  expect(all('table', undefined, page)).toEqual([])
  expect(words(page)).toContain('Hierin verandert niets.')
  expect(words(page)).toContain('Er valt geen signaal weg.')
  expect(words(page)).toContain('Kaart van juni:')
})

it('tells of each trait of the level only the evidence that differs', async () => {
  const goals = (...texts: readonly string[]) =>
    smallMap({
      parties: ['a', 'b'],
      dependencies: ['a>b!'],
      meetings: NOW.meetings.m ? [NOW.meetings.m] : [],
      goals: texts.map((text) => ({ id: text, text, origin: 'joint', adoptedIn: 'm', date: '2026-01-01' })),
      agreements: [{ id: 'c', title: 'Convenant', kind: 'covenant', parties: ['a', 'b'], covers: ['a_b'] }],
    })
  const page = await show(goals('Op tijd'), goals('Zorgvuldig'))
  const table = one('table', /^Kenmerken van de sturing/, page)
  const [row] = all('row', /doel dat de partijen samen/, table)
  const cells = all('cell', undefined, row)
  expect(cells.map((cell) => cell.textContent?.split('\n'))).toEqual([
    ['Gezien.', 'Ervoor: Er is een ketendoel dat samen is gemaakt en vastgesteld: ‘Op tijd’.'],
    ['Gezien.', 'Ervoor: Er is een ketendoel dat samen is gemaakt en vastgesteld: ‘Zorgvuldig’.'],
  ])
  expect(words(table)).not.toContain('Afspraken tussen partijen')
})

it('speaks English', async () => {
  const page = await show(NOW, THEN, { language: 'en' })
  expect(words(page)).toContain('cannot be said')
})
