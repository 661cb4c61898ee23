import { expect, test } from 'vitest'
import { COLLECTIONS } from '../../src/model/chain-map'
import { buildTree } from '../../src/text/outline/build-tree'
import type { TreeNode } from '../../src/text/outline/tree-node'
import { placeInTree } from '../../src/text/outline/tree-place'
import { BRANCH, fittingRows, foldableKeys, keysAbove, visibleRows } from '../../src/text/outline/visible-rows'
import { textsOf } from '../../src/text/texts'
import { chainMap, dependency, party, triangle } from '../support/chain-builder'
import { LONG_NAMES_MAP } from '../support/long-names'
import { syntheticMap } from '../support/synthetic-map'

const NL = textsOf('nl')
const MAP = chainMap({
  chains: [
    { id: 'k', name: 'Keten' },
    { id: 'l', name: 'Andere' },
  ],
  steps: [
    { id: 's1', name: 'Eerst', chain: 'k' },
    { id: 's2', name: 'Dan', chain: 'k' },
  ],
  parties: [
    party('a', { step: 's1', chains: ['k', 'l'] }),
    party('b', { chains: ['k'] }),
    party('c', { chains: ['k'], step: null }),
    party('d'),
  ],
  dependencies: [dependency('ab', 'a', 'b', { product: 'plaatsen', critical: true })],
  triangles: [triangle('t', { contractor: 'a', owner: null })],
  assignments: [{ id: 'o', triangle: 't', client: 'd', product: 'opvang' }],
  meetings: [
    {
      id: 'm',
      name: 'Beraad',
      scope: 'chain',
      permanence: 'standing',
      participants: [{ party: 'a', mandate: 'decide' }],
    },
    { id: 'n', name: 'Werkgroep', scope: 'chain', permanence: 'standing' },
  ],
  goals: [{ id: 'g', text: 'Sneller', contributions: [{ party: 'b', what: 'tempo', statutory: true }] }],
  agreements: [{ id: 'v', title: 'Convenant', kind: 'covenant', parties: ['a', 'b'], covers: ['ab'] }],
  principles: [
    { id: 'z', text: 'Wie vraagt, krijgt antwoord' },
    { id: 'y', text: 'Alles begint bij de opgave' },
  ],
  bottlenecks: [{ id: 'x', text: 'Wachten', category: 'scarcity', about: ['ab'], state: 'raised' }],
})

function all(nodes: readonly TreeNode[]): readonly TreeNode[] {
  return nodes.flatMap((node) => [node, ...all(node.children())])
}

const everything = { whole: new Set<string>(), limit: 10_000 }

test('chains with their steps and parties come first, then what else is on the map with how many there are', () => {
  const roots = buildTree(MAP, NL)
  expect(roots.map(({ label, count }) => [label, count])).toEqual([
    ['Keten', undefined],
    ['Andere', undefined],
    ['In geen keten genoemd', 1],
    ['Driehoeken', 1],
    ['Koppelvlakken', 0],
    ['Overleggen', 2],
    ['Afspraken', 1],
    ['Doelen', 1],
    ['Uitgangspunten', 2],
    ['Knelpunten', 1],
  ])
  expect(roots[0]?.children().map(({ label }) => label)).toEqual([
    '1 Eerst',
    '2 Dan',
    'Stap nog niet uitgezocht',
    'Bewust geen stap',
  ])
  // People chose the order of the principles; what nobody ordered stands by name.
  const principles = roots.find(({ label }) => label === 'Uitgangspunten')
  expect(principles?.children().map(({ id }) => id)).toEqual(['z', 'y'])
  const [elsewhere] = roots[1]?.children() ?? []
  expect([elsewhere?.label, elsewhere?.children().map(({ kind, id }) => [kind, id])]).toEqual([
    'Werkt ook in deze keten',
    [['reference', 'a']],
  ])
})

test('what is in a record shows under it, and what is not said yet says so', () => {
  const nodes = new Map(all(buildTree(MAP, NL)).map((node) => [node.key, node]))
  const labels = (key: string) =>
    nodes
      .get(key)
      ?.children()
      .map(({ label, detail }) => (detail ? `${label} · ${detail}` : label))
  expect(labels('chain:k/step:s1/a')).toEqual(['Levert aan', 'Driehoeken', 'Overleggen', 'Afspraken'])
  expect(labels('chain:k/step:s1/a/supplies')).toEqual(['B: plaatsen · product, kritisch'])
  expect(labels('triangles/t')).toEqual([
    'eigenaar: bewust geen',
    'opdrachtgever: nog niet uitgezocht',
    'opdrachtnemer: A',
    'Opdrachten',
  ])
  expect(labels('meetings/m')).toEqual(['A · besluiten'])
  expect(labels('meetings/n')).toEqual(['Wie er zitten is nog niet uitgezocht'])
  expect(labels('goals/g')).toEqual(['B · tempo, wettelijk bepaald'])
  expect(labels('agreements/v')).toEqual(['A aan B: plaatsen · afhankelijkheid'])
})

test.each([
  ['the small map', MAP],
  ['the map with long names', chainMap(LONG_NAMES_MAP)],
  ['a large map', syntheticMap(120, 400, 3)],
])('every record of %s has one place of its own, and the tree has it there', (_name, map) => {
  const nodes = all(buildTree(map, NL))
  const keys = new Set(nodes.map(({ key }) => key))
  expect(keys.size).toBe(nodes.length)
  const own = new Map(nodes.filter(({ kind }) => kind === 'record').map(({ key, id }) => [key, id]))
  for (const collection of COLLECTIONS.filter(
    (name) => !['answers', 'statements', 'recognitions', 'views'].includes(name),
  )) {
    for (const id of Object.keys(map[collection])) expect(own.get(placeInTree(map, id) ?? ''), id).toBe(id)
  }
  expect(placeInTree(map, 'nobody')).toBeUndefined()
})

test('only what is unfolded shows; of many some, with a row for the rest', () => {
  const map = chainMap({ parties: Array.from({ length: BRANCH + 5 }, (_, i) => party(`p${i}`)) })
  const roots = buildTree(map, NL)
  expect(visibleRows(roots, { ...everything, expanded: new Set() }).map(({ key }) => key)).toContain('loose')
  const expanded = new Set(['loose'])
  const some = visibleRows(roots, { ...everything, expanded })
  expect(some.find(({ kind }) => kind === 'more')).toMatchObject({ parent: 'loose', left: 5 })
  const whole = visibleRows(roots, { ...everything, expanded, whole: expanded })
  expect(whole.filter(({ key }) => key.startsWith('loose/')).length).toBe(BRANCH + 5)
  const few = visibleRows(roots, { expanded, whole: expanded, limit: 10 })
  expect(few.length).toBe(11)
  expect(few.at(-1)).toMatchObject({ kind: 'more', parent: null })
})

test('a search shows what fits under what it stands in, and says how many', () => {
  const roots = buildTree(MAP, NL)
  const { rows, found } = fittingRows(roots, 'plaatsen', { ...everything, expanded: new Set() })
  // Once under its supplier, once under its dependent, once under the agreement and the bottleneck.
  expect(found).toBe(4)
  expect(rows.map(({ key }) => key)).toContain('chain:k/step:s1/a/supplies/ab')
  expect(rows.map(({ key }) => key)).not.toContain('chain:k/step:s2')
  expect(fittingRows(roots, 'zzz', { ...everything, expanded: new Set() })).toEqual({ rows: [], found: 0 })
})

test('all that can be unfolded can be unfolded at once', () => {
  const roots = buildTree(MAP, NL)
  const rows = visibleRows(roots, { ...everything, expanded: foldableKeys(roots) })
  expect(rows.length).toBe(all(roots).length)
  expect(keysAbove('chain:k/step:s1/a')).toEqual(['chain:k', 'chain:k/step:s1'])
  expect(keysAbove('goals')).toEqual([])
})
