import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeSvg } from '../../../src/export/write-svg'
import type { ChainMap } from '../../../src/model/chain-map'
import { examples } from '../../../src/model/examples/index'
import type { Meeting } from '../../../src/model/schema/governance'
import { MANDATES, MEETING_LEVELS } from '../../../src/model/vocabulary'
import { buildScene } from '../../../src/scene/build-scene'
import { overlaps, type Rect } from '../../../src/scene/drawing/geometry'
import { readingAt } from '../../../src/scene/drawing/reading'
import type { Scene, SceneItem } from '../../../src/scene/drawing/scene'
import type { Shape } from '../../../src/scene/drawing/shape'
import { measureText } from '../../../src/scene/drawing/text-measure'
import { drawMeeting } from '../../../src/scene/meetings/draw-meeting'
import { placeMeetings } from '../../../src/scene/meetings/meeting-places'
import { countSeats, meetingSeats } from '../../../src/scene/meetings/meeting-seats'
import { withSeatLines } from '../../../src/scene/meetings/seat-lines'
import { createSceneMemory } from '../../../src/scene/memory/scene-memory'
import { textsOf } from '../../../src/text/texts'
import { asDrawn } from '../../support/as-drawn'
import { chainMap, dependency, party } from '../../support/chain-builder'
import { LONG_NAMES_MAP } from '../../support/long-names'
import { entriesOf } from '../../support/read-legend'

const NL = textsOf('nl')
const meeting = (id: string, fields: Partial<Meeting> = {}): Meeting => ({
  id,
  name: `Overleg ${id}`,
  scope: 'chain',
  permanence: 'standing',
  ...fields,
})

const map = chainMap({
  parties: ['a', 'b', 'c', 'd', 'e'].map((id) => party(id)),
  dependencies: [dependency('ab', 'a', 'b')],
  meetings: [
    meeting('stuur', {
      name: 'Stuurgroep',
      character: 'decides',
      level: 'executive',
      frequency: 4,
      participants: [
        { party: 'b', mandate: 'refer' },
        { party: 'a', mandate: 'decide' },
        { party: 'c', mandate: 'inform' },
        { party: 'd', mandate: null },
        { party: 'e' },
      ],
      chair: 'a',
      secretary: 'c',
    }),
    meeting('werk', { level: 'tactical', escalatesTo: 'stuur', permanence: 'temporary', until: '2026-12-31' }),
    meeting('leeg', { level: null, participants: [], character: null, frequency: null }),
  ],
  positions: {
    a: { x: 0, y: 0 },
    b: { x: 500, y: 0 },
    c: { x: 0, y: 300 },
    d: { x: 500, y: 300 },
    e: { x: 250, y: 600 },
  },
})

const rectOf = ({ origin, size }: SceneItem): Rect => ({ ...origin, ...size })
const words = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))

function labelRects({ edges }: Scene): Rect[] {
  return edges.flatMap(({ label }) =>
    label
      ? [{ x: label.center.x - label.size.width / 2, y: label.center.y - label.size.height / 2, ...label.size }]
      : [],
  )
}

/** Tables that lie over each other, over a card, a triangle, a word, or over the line of a relation. */
function clashes(scene: Scene): string[] {
  const found: string[] = []
  const others: [string, Rect][] = [
    ...[...scene.cards, ...scene.glyphs, ...scene.headers].map((item): [string, Rect] => [item.id, rectOf(item)]),
    ...labelRects(scene).map((rect): [string, Rect] => ['a label', rect]),
  ]
  scene.meetings.forEach((table, i) => {
    const rect = rectOf(table)
    for (const [id, other] of others) if (overlaps(rect, other)) found.push(`${table.id} on ${id}`)
    for (const other of scene.meetings.slice(i + 1)) {
      if (overlaps(rect, rectOf(other))) found.push(`${table.id} on ${other.id}`)
    }
    for (const { id, kind, route } of scene.edges) {
      if (kind === 'seat') continue
      for (const [at, to] of route.slice(1).entries()) {
        const from = route[at]
        if (!from) continue
        const stretch = {
          x: Math.min(from.x, to.x),
          y: Math.min(from.y, to.y),
          width: Math.abs(from.x - to.x) || 0.1,
          height: Math.abs(from.y - to.y) || 0.1,
        }
        // An escalation touches the edge of the tables it joins.
        const inner = { x: rect.x + 1, y: rect.y + 1, width: rect.width - 2, height: rect.height - 2 }
        if (overlaps(inner, stretch)) found.push(`${id} through ${table.id}`)
      }
    }
  })
  return found
}

/** Words of a table that stick out of it. */
function stickingOut({ size }: Pick<SceneItem, 'size'>, shapes: readonly Shape[]): string[] {
  return words(shapes)
    .filter(({ x, y, text, size: type, weight, anchor }) => {
      const width = measureText(text, type, weight)
      const left = anchor === 'middle' ? x - width / 2 : x
      return left < -0.5 || left + width > size.width + 0.5 || y > size.height || y - type * 0.75 < -0.5
    })
    .map(({ text }) => text)
}

describe('meetings on the map', () => {
  const scene = buildScene(map, { language: 'nl', meetings: true })

  it('are there only when they are asked for, and leave everything else where it was', () => {
    const plain = buildScene(map, { language: 'nl' })
    expect(plain.meetings).toEqual([])
    expect(plain.legend.flatMap(entriesOf).filter(({ id }) => id.startsWith('meeting:'))).toEqual([])
    expect(scene.cards).toEqual(plain.cards)
    expect(asDrawn(scene.edges.filter(({ kind }) => kind !== 'escalation'))).toEqual(asDrawn(plain.edges))
    expect(buildScene(map, { language: 'nl', meetings: new Set(['werk']) }).meetings.map(({ id }) => id)).toEqual([
      'werk',
    ])
  })

  it('stand under the rest in rows of their level, the highest on top', () => {
    const [top = 0, ...rest] = ['stuur', 'werk', 'leeg'].map(
      (id) => scene.meetings.find((item) => item.id === id)?.origin.y ?? Number.NaN,
    )
    expect(rest[0]).toBeGreaterThan(top)
    expect(rest[1]).toBeGreaterThan(rest[0] ?? 0)
    for (const card of scene.cards) expect(card.origin.y + card.size.height).toBeLessThan(top)
    expect(scene.headers.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['OVERLEG', 'bestuurlijk', 'tactisch', 'bewust geen niveau']),
    )
  })

  it('say in words what they do, who sits there and who may decide', () => {
    expect(scene.meetings.map(({ name }) => name)).toEqual([
      'Overleg leeg: bewust geen karakter, bewust geen deelnemers, bewust geen niveau, bewust geen vast ritme',
      'Stuurgroep: besluit, 5 deelnemers, 1 mag besluiten, van 1 is het mandaat nog niet uitgezocht, bestuurlijk, 4 keer per jaar',
      'Overleg werk: karakter nog open, nog niemand: wie hier zit is nog niet uitgezocht, tactisch, ritme nog open, tijdelijk, legt voor aan Stuurgroep',
    ])
  })

  it('are all within what is to be shown', () => {
    const { bounds } = scene
    if (!bounds) throw new Error('there are cards')
    for (const table of scene.meetings) {
      const { x, y, width, height } = rectOf(table)
      expect(x >= bounds.x && y >= bounds.y).toBe(true)
      expect(x + width <= bounds.x + bounds.width && y + height <= bounds.y + bounds.height).toBe(true)
    }
  })

  it('have an arrow to where they put matters before', () => {
    const [arrow, ...more] = scene.edges.filter(({ kind }) => kind === 'escalation')
    expect(more).toEqual([])
    expect(arrow).toMatchObject({ source: 'werk', target: 'stuur', name: 'Overleg werk legt voor aan Stuurgroep' })
    expect(scene.legend.flatMap(entriesOf).map(({ id }) => id)).toContain('meeting:escalation')
  })

  it('explain each kind of chair that is drawn, and no other', () => {
    const ids = (one: Scene) =>
      one.legend.flatMap(entriesOf).flatMap(({ id }) => (id.startsWith('meeting:') ? [id.slice(8)] : []))
    expect(ids(scene)).toEqual([
      'decide',
      'refer',
      'inform',
      'none',
      'unknown',
      'chair',
      'secretary',
      'temporary',
      'escalation',
    ])
    expect(ids(buildScene(map, { language: 'nl', meetings: new Set(['leeg']) }))).toEqual([])
    expect(ids(buildScene(map, { language: 'nl', meetings: true, visibleParties: new Set(['a']) }))).toContain('hidden')
  })

  it('stand where the user put them, and the others stay', () => {
    const put = { ...map, positions: { ...map.positions, werk: { x: 900, y: 40 } } }
    const moved = buildScene(put, { language: 'nl', meetings: true })
    const origin = (one: Scene, id: string) => one.meetings.find((item) => item.id === id)?.origin
    expect(origin(moved, 'werk')).toEqual({ x: 900, y: 40 })
    expect(origin(moved, 'stuur')).toEqual(origin(scene, 'stuur'))
    expect(origin(moved, 'leeg')).toEqual(origin(scene, 'leeg'))
    const dragged = buildScene(map, { language: 'nl', meetings: true, moved: new Map([['werk', { x: 900, y: 40 }]]) })
    expect(origin(dragged, 'werk')).toEqual({ x: 900, y: 40 })
  })

  it('keep their identity while nothing changes', () => {
    const memory = createSceneMemory()
    const first = buildScene(map, { language: 'nl', meetings: true }, memory)
    const again = buildScene(map, { language: 'nl', meetings: true }, memory)
    expect(again.meetings.every((table, i) => table === first.meetings[i])).toBe(true)
    expect(again.edges.every((line, i) => line === first.edges[i])).toBe(true)
    const named = { ...map, meetings: { ...map.meetings, leeg: meeting('leeg', { name: 'Anders' }) } }
    const changed = buildScene(named, { language: 'nl', meetings: true }, memory)
    expect(changed.meetings.find(({ id }) => id === 'stuur')).toBe(first.meetings.find(({ id }) => id === 'stuur'))
  })

  it('come along in an exported picture', () => {
    expect(writeSvg(map, { meetings: true })).toContain('>Stuurgroep<')
    expect(writeSvg(map)).not.toContain('>Stuurgroep<')
  })

  it('are drawn on a map without parties too', () => {
    const bare = buildScene(chainMap({ meetings: [meeting('een')] }), { language: 'nl', meetings: true })
    expect(bare.meetings).toHaveLength(1)
    expect(bare.bounds).toBeDefined()
  })
})

describe('chairs', () => {
  it('tell every mandate apart without colour', () => {
    const looks = [...MANDATES, null, undefined].map((mandate) => {
      const one = meeting('een', { participants: [{ party: 'a', ...(mandate === undefined ? {} : { mandate }) }] })
      const { shapes } = drawMeeting(one, meetingSeats(map, one), NL)
      return JSON.stringify(shapes).replace(/"(color|fill)":"(?!node-dark|on-node-dark)[\w-]+"/g, '')
    })
    expect(new Set(looks).size).toBe(5)
  })

  it('begin with who presides, and count who presides without taking part', () => {
    const one = meeting('een', {
      participants: [{ party: 'b' }, { party: 'c', mandate: 'decide' }],
      chair: 'a',
      secretary: 'd',
    })
    const seats = meetingSeats(map, one, new Set(['b', 'c', 'd']))
    expect(seats.map(({ party: id, presides, keepsMinutes }) => [id, presides, keepsMinutes])).toEqual([
      ['a', true, false],
      ['b', false, false],
      ['c', false, false],
      ['d', false, true],
    ])
    expect(countSeats(seats)).toEqual({ seats: 3, deciders: 1, unknown: 2, hidden: 1 })
  })

  it('of a party that is not shown stand between brackets', () => {
    const shown = buildScene(map, { language: 'nl', meetings: true, visibleParties: new Set(['a', 'b']) })
    const table = shown.meetings.find(({ id }) => id === 'stuur')
    const texts = words(table?.shapes ?? []).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['A', 'B', '(C)', '(D)', '(E)']))
    expect(table?.name).toContain('3 staan nu niet op de kaart')
  })

  it('leave no word of a name out, however long, and none sticks out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'W', ' ', '-', 'i'), minLength: 1, maxLength: 90 }), {
          maxLength: 30,
        }),
        fc.string({ unit: fc.constantFrom('m', 'i', ' ', '/'), minLength: 1, maxLength: 120 }),
        (names, name) => {
          const parties = names.map((text, i) => party(`p${i}`, { name: `x${text}` }))
          const one = meeting('een', { name: `y${name}`, participants: parties.map(({ id }) => ({ party: id })) })
          const own = chainMap({ parties })
          const { size, shapes } = drawMeeting(one, meetingSeats(own, one), NL)
          expect(stickingOut({ size }, shapes)).toEqual([])
          for (const scale of [0.7, 0.4]) {
            const afar = drawMeeting(one, meetingSeats(own, one), NL, { reading: readingAt(scale) })
            expect(afar.size).toEqual(size)
            expect(stickingOut({ size }, afar.shapes)).toEqual([])
            for (const { size: letter } of words(afar.shapes)) expect(letter * scale).toBeGreaterThanOrEqual(10.99)
            expect(words(afar.shapes).length).toBeGreaterThan(0)
          }
          const plain = (text: string) => text.replace(/[\s-]/g, '')
          const drawn = plain(
            words(shapes)
              .map(({ text }) => text)
              .join(''),
          )
          for (const { name: wanted } of parties) expect(drawn).toContain(plain(wanted))
          expect(drawn).toContain(plain(one.name))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('nothing overlaps', () => {
  it.each(examples)('on $id', async ({ load }) => {
    expect(clashes(buildScene(await load(), { language: 'nl', meetings: true }))).toEqual([])
  })

  it('with the longest names', () => {
    const scene = buildScene(chainMap(LONG_NAMES_MAP), { language: 'nl', meetings: true })
    expect(clashes(scene)).toEqual([])
    const afar = buildScene(chainMap(LONG_NAMES_MAP), { language: 'nl', meetings: true, reading: readingAt(0.5) })
    for (const table of [...scene.meetings, ...afar.meetings]) expect(stickingOut(table, table.shapes)).toEqual([])
  })

  it('wherever tables were put, and in whatever sizes', () => {
    const size = fc.record({ width: fc.integer({ min: 100, max: 900 }), height: fc.integer({ min: 50, max: 400 }) })
    const place = fc.option(
      fc.record({ x: fc.integer({ min: -500, max: 2500 }), y: fc.integer({ min: 300, max: 2500 }) }),
      { nil: undefined },
    )
    const table = fc.record({ size, place, group: fc.constantFrom('a', 'b', 'c') })
    fc.assert(
      fc.property(fc.array(table, { maxLength: 25 }), (tables) => {
        const asked = tables.map((one, i) => ({ id: `t${i}`, ...one })).sort((a, b) => (a.group < b.group ? -1 : 1))
        const put = new Map(
          asked.flatMap(({ id, size: own, place: at }) => (at ? [[id, { ...at, ...own }] as const] : [])),
        )
        const drawing = { x: 0, y: 0, width: 800, height: 250 }
        const { places, headings } = placeMeetings(asked, put, drawing)
        expect(places.size).toBe(asked.length - put.size)
        const rects = asked.flatMap(({ id, size: own }) => {
          const at = places.get(id)
          return at ? [{ ...at, ...own }] : []
        })
        rects.forEach((rect, i) => {
          expect(rect.y).toBeGreaterThan(drawing.height)
          for (const other of [...rects.slice(i + 1), ...put.values()]) expect(overlaps(rect, other)).toBe(false)
        })
        for (const [group, { y }] of headings) {
          const own = asked.filter((one) => one.group === group).flatMap(({ id }) => places.get(id)?.y ?? [])
          expect(Math.min(...own)).toBe(y)
        }
      }),
    )
  })

  it('between relations and tables that were put among the cards', () => {
    const put: ChainMap = { ...map, positions: { ...map.positions, stuur: { x: 215, y: -40 } } }
    const scene = buildScene(put, { language: 'nl', meetings: true })
    expect(clashes(scene).filter((clash) => clash.startsWith('ab through'))).toEqual([])
  })
})

describe('who sits at the table one looks at', () => {
  const scene = buildScene(map, { language: 'nl', meetings: true, visibleParties: new Set(['a', 'b', 'c']) })

  it('is joined to it by a line, as far as it is drawn', () => {
    const lines = withSeatLines(scene, map, 'stuur', 'nl').edges.filter(({ kind }) => kind === 'seat')
    expect(lines.map(({ target }) => target).sort()).toEqual(['a', 'b', 'c'])
    expect(lines.map(({ name }) => name)).toContain('A neemt deel aan Stuurgroep')
  })

  it('is nobody for what is no table on the map', () => {
    expect(withSeatLines(scene, map, 'a', 'nl')).toBe(scene)
    expect(withSeatLines(buildScene(map, { language: 'nl' }), map, 'stuur', 'nl').edges).toHaveLength(1)
  })
})

it('a level that is not filled in is a row of its own', () => {
  const levels = [...MEETING_LEVELS, null, undefined]
  const own = chainMap({
    meetings: levels.map((level, i) => meeting(`m${i}`, level === undefined ? {} : { level })),
  })
  const ys = buildScene(own, { language: 'nl', meetings: true }).meetings.map(({ origin }) => origin.y)
  expect(new Set(ys).size).toBe(6)
})
