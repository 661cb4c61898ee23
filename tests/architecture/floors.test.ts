import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FLOORS, importsUpward, knots, roomOf } from './floors'
import { sourceFiles } from './layers'
import { lintPlanted, PROJECT_ROOT } from './run-biome'

const files = sourceFiles()

/** The ways in which one file can take something from another. */
const TAKES: readonly ((from: string) => string)[] = [
  (from) => `import { thing } from '${from}'\nexport const mine = thing\n`,
  (from) => `import type { Thing } from '${from}'\nexport type Mine = Thing\n`,
  (from) => `export { thing } from '${from}'\n`,
  (from) => `export const load = () => import('${from}')\n`,
]

interface Plant {
  readonly path: string
  readonly text: string
  readonly isFault: boolean
}

const floorPlants = FLOORS.flatMap((floor, place) =>
  FLOORS.filter((other) => other !== floor).flatMap((other) =>
    TAKES.flatMap((take, way): Plant[] => [
      {
        path: `src/ui/${floor}/room/${other}-${way}.ts`,
        text: take(`../../${other}/room/thing`),
        isFault: FLOORS.indexOf(other) > place,
      },
      {
        path: `src/ui/${floor}/room/inner/${other}-${way}.ts`,
        text: take(`../../../${other}/room/inner/thing`),
        isFault: FLOORS.indexOf(other) > place,
      },
    ]),
  ),
)

/** Storage and workers have rules of their own, which must not switch off those of their floor. */
const basePlants = ['storage', 'workers'].flatMap((room): Plant[] => [
  { path: `src/ui/base/${room}/up.ts`, text: "import '../../pages/load/thing'\n", isFault: true },
  { path: `src/ui/base/${room}/beside.ts`, text: "import '../state/thing'\n", isFault: false },
])

const pagePlants = TAKES.flatMap((take, way): Plant[] => [
  { path: `src/ui/pages/load/other-${way}.ts`, text: take('../seats/thing'), isFault: true },
  { path: `src/ui/pages/load/other-inner-${way}.ts`, text: take('../seats/inner/thing'), isFault: true },
  { path: `src/ui/pages/load/own-${way}.ts`, text: take('./thing'), isFault: false },
  { path: `src/ui/pages/load/own-inner-${way}.ts`, text: take('./inner/thing'), isFault: false },
  { path: `src/ui/pages/load/inner/other-${way}.ts`, text: take('../../seats/thing'), isFault: true },
  { path: `src/ui/pages/load/inner/own-${way}.ts`, text: take('../thing'), isFault: false },
  { path: `src/ui/pages/load/layer-${way}.ts`, text: take('../../../graph/thing'), isFault: false },
])

const plants = [...floorPlants, ...basePlants, ...pagePlants]

describe('the floors of src/ui', () => {
  it('are all there is, beside what stands on top of them', () => {
    const entries = readdirSync(join(PROJECT_ROOT, 'src/ui'), { withFileTypes: true })
    expect(
      entries
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...FLOORS].sort())
    expect(
      entries
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['app.tsx', 'main.tsx'])
  })

  it('import only from below, and a page from no other page', () => {
    expect(files.flatMap(importsUpward)).toEqual([])
  })

  it('have a gate that sees every planted fault and nothing else, on resolved paths', () => {
    const seen = plants.filter((plant) => importsUpward(plant).length > 0).map(({ path }) => path)
    expect(seen).toEqual(plants.filter(({ isFault }) => isFault).map(({ path }) => path))
  })

  it('have a linter that does so too, with a message for whoever writes it', () => {
    const { errors, files: opened } = lintPlanted(new Map(plants.map(({ path, text }) => [path, text])))
    expect(opened).toBe(plants.length)
    const found = plants.map(({ path }) => [path, errors.get(path) ?? []])
    expect(found).toEqual(plants.map(({ path, isFault }) => [path, isFault ? ['noRestrictedImports'] : []]))
  })
})

describe('rooms', () => {
  it.each(['model', 'graph', 'text', 'scene', 'export', 'ui'])('of %s know each other in no circle', (layer) => {
    expect(knots(files, layer)).toEqual([])
  })

  it('that know each other in a circle would be noticed, also by a type or a longer way', () => {
    const planted = (path: string, from: string) => ({ path, text: `import type { Thing } from '${from}'\n` })
    const circle = [
      planted('src/ui/map/a/x.ts', '../b/y'),
      planted('src/ui/map/b/y.ts', '../../forms/c/z'),
      planted('src/ui/forms/c/z.ts', '../../map/a/x'),
      planted('src/ui/map/d/w.ts', '../a/x'),
    ]
    expect(knots(circle, 'ui')).toEqual([['forms/c', 'map/a', 'map/b']])
    expect(knots(circle.slice(1), 'ui')).toEqual([])
  })

  it('are folders under a layer or a floor', () => {
    expect(roomOf('src/scene/lines/edges.ts')).toBe('lines')
    expect(roomOf('src/scene/build-scene.ts')).toBeUndefined()
    expect(roomOf('src/ui/pages/tables/columns/make.ts')).toBe('pages/tables')
    expect(roomOf('src/ui/app.tsx')).toBeUndefined()
  })
})
