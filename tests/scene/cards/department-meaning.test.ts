import { describe, expect, test } from 'vitest'
import { DEPARTMENTS } from '../../../src/model/departments'
import { buildScene } from '../../../src/scene/build-scene'
import { drawCard } from '../../../src/scene/cards/card'
import { departmentStyle } from '../../../src/scene/cards/department-style'
import { readingAt } from '../../../src/scene/drawing/reading'
import type { Shape } from '../../../src/scene/drawing/shape'
import { THEMES, type ThemeName } from '../../../src/scene/drawing/theme'
import { textsOf } from '../../../src/text/texts'
import { chainMap, party } from '../../support/chain-builder'
import { entriesOf } from '../../support/read-legend'
import { pathsIn, rectsIn, textsIn, twins } from '../../support/read-shapes'

/** The house colour and pattern of each ministry. A map that was printed last year must still be read the same way. */
const STYLES = {
  AZ: ['department-az', 'solid'],
  BZ: ['department-bz', 'chevrons'],
  BZK: ['department-bzk', 'horizontal'],
  Def: ['department-def', 'ladder'],
  EZK: ['department-ezk', 'rising'],
  Fin: ['department-fin', 'dots'],
  IenW: ['department-ienw', 'cross'],
  JenV: ['department-jenv', 'solid'],
  LVVN: ['department-lvvn', 'falling'],
  OCW: ['department-ocw', 'dots'],
  SZW: ['department-szw', 'falling'],
  VWS: ['department-vws', 'chevrons'],
  AenM: ['department-aenm', 'rising'],
  KGG: ['department-kgg', 'ladder'],
  VRO: ['department-vro', 'cross'],
  EZ: ['department-ez', 'horizontal'],
} as const
const CODES = DEPARTMENTS.map(({ code }) => code)
const cases = Object.entries(STYLES).map(([code, [color, pattern]]) => [code, color, pattern] as const)

/** The band at the left of a card, and the pattern on it as a path whose place does not matter. */
function bandOf(shapes: readonly Shape[]): { readonly color: string | undefined; readonly pattern: string } {
  const [band, pattern] = pathsIn(shapes)
  const isPattern = pattern?.stroke?.color === 'on-department'
  return { color: band?.fill, pattern: isPattern ? pattern.d : '' }
}

const cardOf = (department: string | null | undefined) =>
  drawCard(
    party('p', { abbreviation: 'P', name: 'Partij', ...(department === undefined ? {} : { department }) }),
    textsOf('nl'),
  )
const bands = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, bandOf(cardOf(code).shapes)]))

describe('a ministry', () => {
  test('is in the table of this test, each of them', () => {
    expect(Object.keys(STYLES).sort()).toEqual([...CODES].sort())
  })

  test.each(cases)('%s has colour %s and pattern %s', (code, color, pattern) => {
    expect(departmentStyle(code)).toEqual({ code, color, pattern })
  })

  test('never looks like another: no two share both colour and pattern, in any theme', () => {
    const styles = [...CODES, null, undefined].map((code) => [String(code), departmentStyle(code)] as const)
    for (const theme of Object.keys(THEMES) as ThemeName[]) {
      const seen = styles.map(([name, { color, pattern }]) => [name, `${THEMES[theme][color]} ${pattern}`])
      expect(twins(Object.fromEntries(seen)), theme).toEqual([])
    }
  })

  test('shares its colour with nobody but its own successor', () => {
    for (const theme of Object.keys(THEMES) as ThemeName[]) {
      const colors = Object.fromEntries(CODES.map((code) => [code, THEMES[theme][departmentStyle(code).color]]))
      expect(twins(colors), theme).toEqual(['EZK = EZ'])
    }
  })
})

describe('the card of a party', () => {
  test.each(cases)('of %s shows %s on its band and its chip, and the code in words', (code, color) => {
    const { shapes } = cardOf(code)
    expect(bandOf(shapes).color).toBe(color)
    const chip = rectsIn(shapes).find(({ width, height }) => height === 17 && width >= 18)
    expect(chip?.fill).toBe(color)
    const word = textsIn(shapes).find(({ fill }) => fill === 'on-department')
    expect(word?.text).toBe(code)
    // The code stands on the chip, not beside it.
    expect(word?.x).toBeCloseTo((chip?.x ?? 0) + (chip?.width ?? 0) / 2, 5)
  })

  test('draws eight different patterns, and the same one for all that share it', () => {
    const drawn = bands(CODES)
    const names = Object.fromEntries(cases.map(([code, , pattern]) => [code, pattern]))
    for (const a of CODES) {
      for (const b of CODES) expect(drawn[a]?.pattern === drawn[b]?.pattern, `${a} ${b}`).toBe(names[a] === names[b])
    }
    expect(new Set(Object.values(drawn).map(({ pattern }) => pattern)).size).toBe(8)
  })

  test.each([
    ['solid', 'AZ', /^$/],
    ['horizontal', 'BZK', /^(M[\d.]+ [\d.]+H[\d.]+)+$/],
    ['chevrons', 'BZ', /^(M[^ML]+L[^ML]+L[^ML]+)+$/],
    ['ladder', 'Def', /^(M[^MV]+V[^MV]+M[^MV]+V[^MV]+)+$/],
  ])('%s (%s) is drawn as such', (_, code, pattern) => {
    expect(bandOf(cardOf(code).shapes).pattern).toMatch(pattern)
  })

  test('rising runs up to the right, falling down', () => {
    const slope = (code: string) => {
      const [, y = 0, , z = 0] = (bandOf(cardOf(code).shapes).pattern.match(/[\d.]+/g) ?? []).map(Number)
      return Math.sign(z - y)
    }
    expect([slope('EZK'), slope('SZW')]).toEqual([-1, 1])
  })

  test.each([
    ['deliberately no department', null, '–'],
    ['a department nobody looked at', undefined, '?'],
    ['a department that is not in our table', 'XYZ', 'XYZ'],
    ['a word of the language itself', 'constructor', 'constructor'],
  ])('%s is grey, looks like no ministry, and says so', (_, department, code) => {
    const { shapes } = cardOf(department)
    expect(['department-none', 'department-unknown']).toContain(bandOf(shapes).color)
    expect(Object.values(STYLES).map(([color]) => color as string)).not.toContain(bandOf(shapes).color)
    expect(textsIn(shapes).find(({ fill }) => fill === 'on-department')?.text).toBe(code)
  })

  test('tells none, not looked at and not in the table apart by pattern too', () => {
    const patterns = [null, undefined, 'XYZ'].map((department) => bandOf(cardOf(department).shapes).pattern)
    expect(new Set(patterns).size).toBe(3)
  })

  test.each(cases)('of %s keeps %s on its band at any size, and on its chip while that fits', (code, color) => {
    const near = cardOf(code)
    const at = (scale: number) =>
      drawCard(party('p', { abbreviation: 'P', name: 'Partij', department: code }), textsOf('nl'), {}, readingAt(scale))
    for (const scale of [0.7, 0.35, 0.15]) expect(bandOf(at(scale).shapes)).toEqual(bandOf(near.shapes))
    const { shapes } = at(0.7)
    expect(
      rectsIn(shapes)
        .slice(1)
        .map(({ fill }) => fill),
    ).toContain(color)
    expect(textsIn(shapes).find(({ fill }) => fill === 'on-department')?.text).toBe(code)
  })
})

describe('on a map of all ministries', () => {
  const scene = buildScene(
    chainMap({ parties: CODES.map((department) => party(department, { department, name: 'Dienst' })) }),
    { language: 'nl' },
  )

  test.each(cases)('the card and the entry of %s in the legend agree on %s, %s', (code, color) => {
    const card = scene.cards.find(({ id }) => id === code)
    const entry = scene.legend.flatMap(entriesOf).find(({ id }) => id === `department:${code}`)
    expect(bandOf(card?.shapes ?? []).color).toBe(color)
    expect(bandOf(entry?.shapes ?? []).color).toBe(color)
    const name = DEPARTMENTS.find((department) => department.code === code)?.name
    expect(entry?.label).toBe(`${code} · ${name}`)
    expect(card?.name).toContain(`Ministerie van ${name}`)
  })

  test('the entries have the patterns of their cards', () => {
    const patterned = (id: string) =>
      /./.test(bandOf(scene.legend.flatMap(entriesOf).find((entry) => entry.id === id)?.shapes ?? []).pattern)
    for (const [code, , pattern] of cases) expect(patterned(`department:${code}`), code).toBe(pattern !== 'solid')
  })
})
