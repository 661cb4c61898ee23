import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lensReport } from '../../src/graph/lenses/lens-report'
import { LENSES } from '../../src/model/vocabulary'
import { CHAIN_BLOCKS } from '../../src/ui/forms/fields/block-field'
import { PROJECT_ROOT } from '../architecture/run-biome'
import { chainMap, dependency, party, triangle } from '../support/chain-builder'

const FORMS = join(PROJECT_ROOT, 'src/ui/panels/details')

/** One record of every kind that is asked about, with a list of two wherever one is walked through. */
const MAP = chainMap({
  chains: ['k', 'l'].map((id) => ({ id, name: id })),
  steps: [{ id: 's', name: 'Stap', chain: 'k' }],
  parties: [party('a'), party('b')],
  dependencies: [dependency('ab', 'a', 'b')],
  triangles: [
    triangle('t', { contractor: 'a', owner: { party: 'b' }, clients: [{ party: 'a' }, { party: 'b' }] }),
    triangle('u'),
  ],
  assignments: [
    { id: 'o', triangle: 't', client: 'b', product: 'werk' },
    { id: 'p', triangle: 't', client: 'b', product: 'werk', from: null },
  ],
  couplingPoints: [{ id: 'c', kind: 'process', ends: [{ triangle: 't' }, { party: 'b' }] }],
  meetings: [{ id: 'm', name: 'Raad', scope: 'chain', permanence: 'standing', participants: [{ party: 'a' }] }],
  agreements: [{ id: 'x', title: 'X', kind: 'covenant' }],
  goals: [{ id: 'g', text: 'Op tijd' }],
  bottlenecks: [{ id: 'n', text: 'vast', category: 'other', state: 'raised' }],
})

it('every question of a lens has a field in a form where the walk can put the focus', () => {
  const sources = readdirSync(FORMS).map((name) =>
    name.endsWith('.tsx') ? readFileSync(join(FORMS, name), 'utf8') : '',
  )
  const marked = new Set([
    ...sources.flatMap((source) => [...source.matchAll(/<MarkedField field="(\w+)"/g)].map((match) => match[1])),
    ...Object.keys(CHAIN_BLOCKS),
  ])
  const asked = LENSES.flatMap((lens) => lensReport(MAP, lens, '2026-06-01').stops.map(({ field }) => field))
  expect(new Set(asked).size).toBeGreaterThan(40)
  expect([...new Set(asked)].filter((field) => !marked.has(field))).toEqual([])
})
