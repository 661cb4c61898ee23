import { expect, it } from 'vitest'
import { chainsInOrder, workedOutChains } from '../../src/model/chain-order'
import { chainMap } from '../support/chain-builder'

const chains = ['Zorg', 'Asiel', 'Inburgering', 'Belasting'].map((name) => ({ id: name.toLowerCase(), name }))
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name)

it('chains with steps come first, in the order of their first step; the others by name', () => {
  const map = chainMap({
    chains,
    steps: [
      { id: 's1', name: 'Intake', chain: 'zorg' },
      { id: 's2', name: 'Aanmelding', chain: 'asiel' },
      { id: 's3', name: 'Behandeling', chain: 'zorg' },
    ],
  })
  expect(names(chainsInOrder(map))).toEqual(['Zorg', 'Asiel', 'Belasting', 'Inburgering'])
  expect(names(workedOutChains(map))).toEqual(['Zorg', 'Asiel'])
})

it('where no chain has steps, all are worked out', () => {
  const map = chainMap({ chains })
  expect(names(workedOutChains(map))).toEqual(['Asiel', 'Belasting', 'Inburgering', 'Zorg'])
})
