import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetingLadder } from '../../../src/graph/facts/meeting-ladder'
import type { ChainMap } from '../../../src/model/chain-map'
import { examples } from '../../../src/model/examples/index'
import type { Meeting } from '../../../src/model/schema/governance'
import { MEETING_LEVELS } from '../../../src/model/vocabulary'
import { overlaps, type Rect } from '../../../src/scene/drawing/geometry'
import type { SceneItem } from '../../../src/scene/drawing/scene'
import { measureText } from '../../../src/scene/drawing/text-measure'
import { ladderScene } from '../../../src/scene/ladder/ladder'
import { wayInWords } from '../../../src/text/ladder-words'
import { textsOf } from '../../../src/text/texts'
import { chainMap, party } from '../../support/chain-builder'
import { LONG_NAMES_MAP } from '../../support/long-names'

const NL = textsOf('nl')
const DAY = '2026-06-01'
const sceneOf = (map: ChainMap, width = 1000) => ladderScene(map, meetingLadder(map, DAY), NL, width)
const rectOf = ({ origin, size }: SceneItem): Rect => ({ ...origin, ...size })

function faults(map: ChainMap, width: number): string[] {
  const { boxes, size, ground } = sceneOf(map, width)
  const found: string[] = []
  const groundWords = ground.flatMap((shape) =>
    shape.kind === 'text'
      ? [{ x: shape.x, y: shape.y - 12, width: measureText(shape.text, shape.size, shape.weight), height: 15 }]
      : [],
  )
  boxes.forEach((box, i) => {
    const rect = rectOf(box)
    for (const other of [...boxes.slice(i + 1).map(rectOf), ...groundWords]) {
      if (overlaps(rect, other)) found.push(`${box.id} lies on something`)
    }
    if (rect.x + rect.width > size.width || rect.y + rect.height > size.height) found.push(`${box.id} is cut off`)
    for (const shape of box.shapes) {
      if (shape.kind !== 'text') continue
      const right = shape.x + measureText(shape.text, shape.size, shape.weight)
      if (right > rect.width || shape.y > rect.height) found.push(`${shape.text} sticks out`)
    }
  })
  return found
}

describe('the drawing of the ladder', () => {
  it('puts higher levels above lower ones, with an arrow to where matters go', () => {
    const meetings = MEETING_LEVELS.map(
      (level, i): Meeting => ({
        id: level,
        name: level,
        level,
        scope: i === 1 ? 'triangle' : 'chain',
        permanence: 'standing',
        escalatesTo: MEETING_LEVELS[i - 1] ?? null,
      }),
    )
    const scene = sceneOf(chainMap({ meetings }))
    const ys = MEETING_LEVELS.map((level) => scene.boxes.find(({ id }) => id === level)?.origin.y ?? Number.NaN)
    expect(ys).toEqual([...ys].sort((a, b) => a - b))
    expect(scene.arrows.map(({ source, target }) => `${source}>${target}`).sort()).toEqual([
      'executive>political',
      'operational>tactical',
      'tactical>executive',
    ])
    // What is about a triangle does not look like what is about the chain.
    const sign = (id: string) => JSON.stringify(scene.boxes.find((box) => box.id === id)?.shapes[1])
    expect(sign('executive')).not.toBe(sign('tactical'))
  })

  it('says of an empty level that there is no meeting yet', () => {
    const { ground } = sceneOf(chainMap({ meetings: [] }))
    const said = ground.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    expect(said.filter((text) => text === 'nog geen overleg')).toHaveLength(4)
  })

  it.each(examples)('has no overlap on $id, at any width', async ({ load }) => {
    const map = await load()
    for (const width of [300, 620, 980, 1600]) expect(faults(map, width)).toEqual([])
  })

  it('has none with the longest names, nor with names of any kind', () => {
    for (const width of [300, 980]) expect(faults(chainMap(LONG_NAMES_MAP), width)).toEqual([])
    const meeting = fc.record({
      name: fc.string({ unit: fc.constantFrom('W', 'i', ' ', '-'), maxLength: 80 }).map((text) => `x${text}`),
      level: fc.constantFrom(...MEETING_LEVELS, null),
    })
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 14 }), fc.integer({ min: 100, max: 1500 }), (list, width) => {
        const meetings = list.map(
          (one, i): Meeting => ({ ...one, id: `m${i}`, scope: 'other', permanence: 'temporary' }),
        )
        expect(faults(chainMap({ meetings }), width)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})

it('the way up is said in words', () => {
  const meeting = (id: string, fields: Partial<Meeting>): Meeting => ({
    id,
    name: id.toUpperCase(),
    scope: 'chain',
    permanence: 'standing',
    ...fields,
  })
  const map = chainMap({
    parties: [party('p')],
    meetings: [
      meeting('a', { level: 'political' }),
      meeting('b', { level: 'operational', escalatesTo: 'a' }),
      meeting('c', { level: 'tactical', escalatesTo: 'd' }),
      meeting('d', { level: 'tactical', escalatesTo: 'c' }),
      meeting('e', { escalatesTo: 'e' }),
      meeting('f', {}),
    ],
  })
  const { steps } = meetingLadder(map, DAY)
  const said = Object.values(steps).map((step) => wayInWords(map, step, NL))
  expect(said).toEqual([
    'Dit is het hoogste niveau.',
    'Naar A; slaat een niveau over: tactisch en bestuurlijk.',
    'De escalatie loopt rond langs C → D → C: een kwestie komt terug waar zij begon.',
    'De escalatie loopt rond langs D → C → D: een kwestie komt terug waar zij begon.',
    'Dit overleg legt voor aan zichzelf.',
    'Waar een kwestie heen gaat is nog niet uitgezocht.',
  ])
})
