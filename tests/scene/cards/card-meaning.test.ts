import { describe, expect, test } from 'vitest'
import type { Party } from '../../../src/model/schema/parties'
import { TIERS, type Tier } from '../../../src/model/vocabulary'
import { buildScene } from '../../../src/scene/build-scene'
import { type CardLook, drawCard } from '../../../src/scene/cards/card'
import { type Badge, severityIcon, smallBadge, tierMark } from '../../../src/scene/drawing/marks'
import { readingAt } from '../../../src/scene/drawing/reading'
import { textsOf } from '../../../src/text/texts'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'
import { circlesIn, formOf, pathsIn, pointsOf, rectsIn, textsIn, twins, wordsIn } from '../../support/read-shapes'

const NL = textsOf('nl')
const someone = (fields: Partial<Party> = {}) =>
  party('p', { abbreviation: 'COA', name: 'Centraal Orgaan', department: 'AenM', ...fields })
const card = (fields: Partial<Party> = {}, look: CardLook = {}) => drawCard(someone(fields), NL, look).shapes
/** The same card seen on a third of the size. */
const AFAR = readingAt(0.35)
const distant = (fields: Partial<Party> = {}, look: CardLook = {}) => drawCard(someone(fields), NL, look, AFAR).shapes

describe('the mark of a tier', () => {
  const LETTERS: Readonly<Record<Tier, readonly [nl: string, en: string]>> = {
    national: ['R', 'N'],
    provincial: ['P', 'P'],
    municipal: ['G', 'M'],
    'water-authority': ['W', 'W'],
    regional: ['Rg', 'R'],
    independent: ['O', 'I'],
    'civil-society': ['M', 'C'],
    international: ['I', 'In'],
  }

  /** How many corners each outline has; a circle and a square are shapes of their own. */
  const OUTLINES: Readonly<Record<Tier, string>> = {
    national: 'circle solid',
    international: 'circle 1.4,1.4',
    municipal: 'rect solid',
    'civil-society': 'rect 2.5,1.8',
    provincial: 'path of 6',
    independent: 'path of 4',
    'water-authority': 'path of 5',
    regional: 'path of 8',
  }

  test.each(TIERS)('of %s has its own letter on the card, in both languages', (tier) => {
    const letters = (['nl', 'en'] as const).map((language) => {
      const { shapes } = drawCard(someone({ tier }), textsOf(language))
      return textsIn(shapes).find(({ size, fill }) => size === 11 && fill === 'ink')?.text
    })
    expect(letters).toEqual(LETTERS[tier])
  })

  test.each(TIERS)('of %s has its own outline', (tier) => {
    const [outline] = tierMark(tier, 'X', 0, 0)
    const said =
      outline?.kind === 'path'
        ? `path of ${pointsOf(outline).length}`
        : `${outline?.kind} ${outline?.kind !== 'text' && (outline?.stroke?.dash?.join(',') ?? 'solid')}`
    expect(said).toBe(OUTLINES[tier])
  })

  test('is never that of another tier: outlines differ without the letter, letters without the outline', () => {
    expect(
      twins(Object.fromEntries(TIERS.map((tier) => [tier, formOf(tierMark(tier, 'X', 0, 0).slice(0, 1))]))),
    ).toEqual([])
    for (const language of ['nl', 'en'] as const) {
      expect(twins(textsOf(language).vocabulary.tierMark)).toEqual([])
    }
  })
})

describe('the badge of findings', () => {
  const BADGES: Readonly<Record<Badge['severity'], readonly [color: string, icon: string]>> = {
    high: ['severity-high', 'path of 3'],
    medium: ['severity-medium', 'path of 4'],
    low: ['severity-low', 'circle'],
    question: ['question', 'circle'],
  }
  const severities = Object.keys(BADGES) as Badge['severity'][]
  const iconWords = (severity: Badge['severity']) => {
    const icon = severityIcon(severity, 0, 0)
    const corners = new Set((icon.kind === 'path' ? icon.d.match(/[MLH]/g) : [])?.map((command, i) => `${command}${i}`))
    return icon.kind === 'path' ? `path of ${corners.size}` : icon.kind
  }

  test.each(severities)(
    '%s has its own colour and icon, on a card and where there is no room for a number',
    (severity) => {
      const [color, icon] = BADGES[severity]
      expect(iconWords(severity)).toBe(icon)
      const shapes = card({}, { badge: { severity, count: 7 } })
      const pill = rectsIn(shapes).find(({ y }) => y < 0)
      expect(pill?.stroke?.color).toBe(color)
      const number = textsIn(shapes).find(({ y, size }) => y === 4 && size === 13)
      expect([number?.text, number?.fill]).toEqual(['7', color])
      const [ring] = circlesIn(smallBadge(severity, 0, 0))
      expect(ring?.stroke?.color).toBe(color)
    },
  )

  test('icons differ without colour', () => {
    const forms = severities.map((severity) => {
      const icon = severityIcon(severity, 0, 0)
      // A question is an open ring, low a full disc: that is form, not colour.
      return [severity, `${iconWords(severity)} ${icon.kind !== 'text' && icon.fill === 'surface' ? 'open' : 'full'}`]
    })
    expect(twins(Object.fromEntries(forms))).toEqual([])
  })

  test.each([
    [1, '1'],
    [99, '99'],
    [100, '99+'],
  ])('%d findings are written as %s', (count, said) => {
    expect(wordsIn(card({}, { badge: { severity: 'low', count } }))).toContain(said)
  })

  test('stands on the card, the label or the triangle of its own record and nowhere else', () => {
    const map = chainMap({
      parties: ['a', 'b', 'c'].map((id) => party(id)),
      dependencies: [dependency('ab', 'a', 'b'), dependency('bc', 'b', 'c')],
      triangles: [triangle('ta', { contractor: 'a' }), triangle('tb', { contractor: 'b' })],
    })
    const marks = (badges: [string, Badge][]) => {
      const scene = buildScene(map, { language: 'nl', badges: new Map(badges) })
      const drawn = [
        ...[...scene.cards, ...scene.glyphs].map(({ id, shapes }) => [id, shapes] as const),
        ...scene.edges.map(({ id, label }) => [id, label?.shapes ?? []] as const),
      ]
      return drawn.flatMap(([id, shapes]) =>
        shapes.flatMap((s) =>
          s.kind !== 'text' && s.stroke?.color.startsWith('severity-') ? [`${id} ${s.stroke.color}`] : [],
        ),
      )
    }
    expect(marks([['b', { count: 1, severity: 'high' }]])).toEqual(['b severity-high'])
    expect(marks([['bc', { count: 1, severity: 'medium' }]])).toEqual(['bc severity-medium'])
    expect(marks([['tb', { count: 1, severity: 'low' }]])).toEqual(['tb severity-low'])
    expect(marks([])).toEqual([])
  })
})

describe('the frame of a card', () => {
  const frame = (fields: Partial<Party>, look: CardLook = {}) => {
    const box = rectsIn(card(fields, { showsCertainty: true, ...look }))[0]
    return `${box?.fill} ${box?.stroke?.color} ${box?.stroke?.dash?.join(',') ?? 'solid'}`
  }

  test.each([
    [undefined, 'surface border-strong solid'],
    ['certain', 'surface border-strong solid'],
    ['assumed', 'surface border-strong 5,3'],
    ['disputed', 'surface strain 2,3'],
  ] as const)('of a party that is %s: %s', (certainty, said) => {
    expect(frame(certainty ? { certainty } : {})).toBe(said)
    const look = { showsCertainty: true }
    expect(formOf(distant(certainty ? { certainty } : {}, look).slice(0, 1))).toBe(
      formOf(card(certainty ? { certainty } : {}, look).slice(0, 1)),
    )
    // Elsewhere than in the layer of certainty a card says nothing of it.
    expect(frame(certainty ? { certainty } : {}, { showsCertainty: false })).toBe('surface border-strong solid')
  })

  test('takes the tint of a measure, which also says its figure', () => {
    expect(frame({}, { tint: 'measure-3', figure: 'relaties: 4' })).toBe('measure-3 border-strong solid')
    expect(wordsIn(card({}, { figure: 'relaties: 4' }))).toContain('relaties: 4')
  })

  test('has a pin only when the party was pinned', () => {
    const pins = (pinned?: boolean) =>
      circlesIn(card(pinned === undefined ? {} : { pinned })).filter(({ r, fill }) => r === 3 && fill === 'ink-muted')
        .length
    expect([pins(true), pins(false), pins()]).toEqual([1, 0, 0])
  })
})

describe('the words on a card', () => {
  test.each([
    [
      'the abbreviation large, the name under it',
      { abbreviation: 'COA', name: 'Centraal Orgaan' },
      ['COA', 'Centraal Orgaan'],
    ],
    ['only the name when there is no abbreviation', { abbreviation: undefined, name: 'Politie' }, ['Politie']],
    ['the name once when it is its own abbreviation', { abbreviation: 'UWV', name: 'UWV' }, ['UWV']],
  ])('%s', (_, fields, said) => {
    const words = textsIn(card(fields)).filter(({ fill, size }) => size >= 13 && fill !== 'on-department')
    expect(words.map(({ text }) => text)).toEqual(said)
    if (words.length > 1) expect(words[0]?.size).toBeGreaterThan(words[1]?.size ?? 0)
  })
})

describe('tags of chains', () => {
  const tags = [
    { id: 'k1', name: 'Migratie', letters: 'M', color: 'chain-1' },
    { id: 'k2', name: 'Straf', letters: 'S', color: 'chain-2' },
  ] as const

  test.each([
    ['nearby', card],
    [
      'from farther off',
      (fields: Partial<Party> = {}, look: CardLook = {}) => drawCard(someone(fields), NL, look, readingAt(0.7)).shapes,
    ],
  ])('stand on the card seen %s, letters on their own colour', (_, draw) => {
    const shapes = draw({}, { chains: tags })
    for (const { letters, color } of tags) {
      const box = rectsIn(shapes).find(({ fill }) => fill === color)
      const word = textsIn(shapes).find(({ text, fill }) => text === letters && fill === 'on-department')
      expect(word?.x).toBeCloseTo((box?.x ?? 0) + (box?.width ?? 0) / 2, 5)
    }
    expect(rectsIn(draw()).filter(({ fill }) => fill?.startsWith('chain-'))).toEqual([])
  })
})

describe('a card seen from afar', () => {
  test('says what the party is called, larger than nearby, and nothing that cannot be read', () => {
    const words = textsIn(distant())
    expect(words.map(({ text }) => text)).toContain('COA')
    expect(words.find(({ text }) => text === 'COA')?.size).toBeGreaterThan(19)
    expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(AFAR.letter)
  })

  test('leaves out first the full name, then the department, never what the party is called', () => {
    const said = (scale: number) => {
      const words = wordsIn(drawCard(someone(), NL, {}, readingAt(scale)).shapes)
      return ['COA', 'AenM', 'Centraal Orgaan'].filter((word) => words.includes(word))
    }
    expect(said(1)).toEqual(['COA', 'AenM', 'Centraal Orgaan'])
    const fewer = [1, 0.8, 0.6, 0.5, 0.4, 0.3, 0.2].map((scale) => said(scale).length)
    expect(fewer).toEqual([...fewer].sort((a, b) => b - a))
    expect(said(0.2)).toEqual(['COA'])
  })

  test('has the letter of its group in the place of the department, in the dark', () => {
    const shapes = drawCard(someone(), NL, { letter: 'B', tint: 'group-2' }, readingAt(0.6)).shapes
    expect(wordsIn(shapes)).toEqual(expect.arrayContaining(['B', 'COA']))
    expect(wordsIn(shapes)).not.toContain('AenM')
    expect(textsIn(shapes).find(({ text }) => text === 'B')?.fill).toBe('on-node-dark')
    expect(rectsIn(shapes).map(({ fill }) => fill)).toEqual(expect.arrayContaining(['group-2', 'node-dark']))
  })

  test.each([
    [1, true],
    [0.7, true],
    [0.35, false],
  ])('keeps the badge of its findings at %d, with its number: %s', (scale, numbered) => {
    const badge = { severity: 'high', count: 3 } as const
    const shapes = drawCard(someone(), NL, { badge }, readingAt(scale)).shapes
    expect(pathsIn(shapes).some(({ fill }) => fill === 'severity-high')).toBe(true)
    expect(textsIn(shapes).some(({ text, fill }) => text === '3' && fill === 'severity-high')).toBe(numbered)
  })

  test('keeps its pin', () => {
    const pins = (shapes: ReturnType<typeof card>) =>
      circlesIn(shapes).filter(({ r, fill }) => r === 3 && fill === 'ink-muted').length
    expect([pins(distant({ pinned: true })), pins(distant())]).toEqual([1, 0])
  })
})
