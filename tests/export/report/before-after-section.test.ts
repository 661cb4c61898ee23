import { expect, it } from 'vitest'
import { beforeAfterBlocks } from '../../../src/export/report/before-after-section'
import type { Block } from '../../../src/export/report/blocks'
import { analyse } from '../../../src/graph/analyse'
import type { Looked } from '../../../src/graph/compare/sides'
import type { ChainMap } from '../../../src/model/chain-map'
import { smallMap, TODAY } from '../../graph/small-map'

const look = (map: ChainMap): Looked => ({ map, analysis: analyse(map, { today: TODAY, measures: false }) })
const text = (blocks: readonly Block[]) => JSON.stringify(blocks)
const tables = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'table')

const meeting = (frequency: number, discretion?: 'withheld') => ({
  id: 'm',
  name: 'Geheim beraad',
  scope: 'chain' as const,
  permanence: 'standing' as const,
  frequency,
  participants: [{ party: 'a', mandate: 'decide' as const }],
  ...(discretion && { discretion }),
})
const map = (frequency: number, discretion?: 'withheld') =>
  smallMap({ parties: ['a', 'b'], dependencies: ['a>b!'], meetings: [meeting(frequency, discretion)] })

it('tells what differs in tables with a caption, whose rows have as many cells as columns', () => {
  const blocks = beforeAfterBlocks({ before: look(map(12)), after: look(map(4)) }, 'nl')
  const [load] = tables(blocks)
  expect(load).toEqual({
    kind: 'table',
    caption: 'Per partij hoe vaak per jaar zij aanschuift',
    columns: ['Partij', 'Nu', 'Straks', 'Verschil'],
    rows: [['A', '12', '4', '−8']],
  })
  for (const { columns, rows } of tables(blocks)) for (const row of rows) expect(row).toHaveLength(columns.length)
})

it('says that nothing differs where nothing does', () => {
  const blocks = beforeAfterBlocks({ before: look(map(12)), after: look(map(12)) }, 'en')
  expect(tables(blocks)).toEqual([])
  expect(text(blocks)).toContain('Nothing changes here.')
})

it.each([
  ['before', map(12, 'withheld'), map(4)],
  ['after', map(12), map(4, 'withheld')],
])('says nothing of what the map %s keeps off the wall', (_side, before, after) => {
  const blocks = beforeAfterBlocks({ before: look(before), after: look(after) }, 'nl')
  expect(text(blocks)).not.toContain('Geheim beraad')
  expect(text(blocks)).not.toContain('−8')
})

it('finds no gap where something stands that is not for the wall', () => {
  const bare = smallMap({ parties: ['a', 'b'], dependencies: ['a>b!'] })
  const found = (one: ChainMap) => analyse(one, { today: TODAY, measures: false }).findings.map(({ key }) => key)
  const hidden = map(12, 'withheld')
  const gaps = found(bare).filter((key) => !found(hidden).includes(key))
  expect(gaps).not.toEqual([])
  const blocks = beforeAfterBlocks({ before: look(map(12)), after: look(hidden) }, 'nl')
  expect(text(blocks)).toContain('Er komt geen signaal bij.')
})

it('counts what is too much to print', () => {
  const parties = Array.from({ length: 40 }, (_, i) => `p${i}`)
  const many = (frequency: number) =>
    smallMap({ parties, meetings: [{ ...meeting(frequency), participants: parties.map((party) => ({ party })) }] })
  const blocks = beforeAfterBlocks({ before: look(many(2)), after: look(many(3)) }, 'nl')
  expect(tables(blocks)[0]?.rows).toHaveLength(30)
  expect(text(blocks)).toContain('En nog 10.')
})

it('calls a meeting as its own map does where something stands beside it', () => {
  const at = (name: string, moment: number) =>
    smallMap({
      parties: ['a', 'b'],
      triangles: [{ id: 't', contractor: 'a' }],
      meetings: [{ ...meeting(4), name }],
      couplingPoints: [{ id: 'k', kind: 'planning', ends: [{ triangle: 't' }, { party: 'b' }], meeting: 'm', moment }],
    })
  const blocks = beforeAfterBlocks({ before: look(at('Beraad', 3)), after: look(at('Raad', 5)) }, 'nl')
  expect(tables(blocks).at(-1)?.rows).toEqual([
    [expect.any(String), 'in Beraad; moment: maart', 'in Raad; moment: mei'],
  ])
})
