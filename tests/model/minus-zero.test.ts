import { expect, it } from 'vitest'
import { readChainMap } from '../../src/model/file/read-chain-map'
import { writeChainMap } from '../../src/model/file/write-chain-map'
import { plainZeros } from '../../src/model/json-value'
import { CURRENT_VERSION } from '../../src/model/migrations/migrate'

const FILE = `{
  "format": "ketenkaart", "version": ${CURRENT_VERSION}, "id": "m", "title": "T", "status": "draft",
  "settings": {"growth": -0},
  "parties": [{"id": "p", "name": "P", "kind": "agency", "tier": "national"}],
  "capacities": [{"id": "c", "party": "p", "unit": "zaken", "period": "2026", "capacity": -0, "demand": -0.0,
    "backlog": -1e-400, "asOf": "2026-01-01", "source": "s"}],
  "views": [{"id": "v", "title": "V", "camera": {"x": -0, "y": -0, "zoom": 1}}],
  "positions": {"p": {"x": -0, "y": -0.0}}
}`

it('a minus zero in a file is a zero in the map, wherever it stands', () => {
  const result = readChainMap(FILE)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  expect(readChainMap(writeChainMap(result.map))).toStrictEqual(result)
  const { capacities, views, positions } = result.map
  expect([capacities.c, views.v?.camera, positions.p]).toMatchObject([
    { capacity: 0, demand: 0, backlog: 0 },
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ])
})

it('what holds no minus zero stays the very same value', () => {
  const value = { list: [0, 1, { deep: null }], text: '-0' }
  expect(plainZeros(value)).toBe(value)
  expect(plainZeros([{ a: [-0] }])).toStrictEqual([{ a: [0] }])
})
