import { expect, it } from 'vitest'
import { changeInWords } from '../../src/text/load-words'
import { textsOf } from '../../src/text/texts'
import { chainMap, party } from '../support/chain-builder'

const map = chainMap({ parties: [...'abc'].map((id) => party(id, { name: `Partij ${id}` })) })

const told = (by: Readonly<Record<string, number>>, sessions: number, isPartlyUnknown = false) =>
  changeInWords(
    map,
    { parties: Object.entries(by).map(([id, times]) => ({ party: id, by: times })), sessions, isPartlyUnknown },
    textsOf('nl'),
  )

it('says of parties with the same number that they sit together less when they lose all that falls away', () => {
  expect(told({ a: -52, b: -52, c: -48 }, -52)).toEqual([
    'Partij a en Partij b zitten 52 keer per jaar minder bij elkaar.',
    'Partij c schuift 48 keer per jaar minder aan.',
  ])
  expect(told({ a: -52, b: 1.5, c: 1.5 }, -52)).toEqual([
    'Partij a schuift 52 keer per jaar minder aan.',
    'Partij b en Partij c schuiven elk 1,5 keer per jaar vaker aan.',
  ])
  expect(told({ a: -4, b: -4 }, -12)).toEqual(['Partij a en Partij b schuiven elk 4 keer per jaar minder aan.'])
})

it('says what is not known, and that nothing changes', () => {
  expect(told({}, 0)).toEqual(['Geen partij schuift vaker of minder vaak aan.'])
  expect(told({}, 0, true)).toEqual(['Hoeveel vaker of minder vaak partijen aanschuiven, is niet te zeggen.'])
  expect(told({ a: 2 }, 0, true)).toEqual([
    'Partij a schuift 2 keer per jaar vaker aan.',
    'Een overleg waarvan het ritme geen getal is, telt hierin niet mee.',
  ])
})
