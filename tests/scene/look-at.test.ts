import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookAt, type Standing } from '../../src/scene/drawing/look-at'
import { DESK, type Eye, roomEye } from '../../src/scene/drawing/reading'
import { readableFrom } from '../../src/scene/readable-from'
import { textsOf } from '../../src/text/texts'
import { chainMap, party } from '../support/chain-builder'

const FREE = { x: 20, y: 14, width: 900, height: 500 }
const SUBJECT = { x: 1000, y: 400, width: 400, height: 100 }

/** Where the subject lies on the screen. */
const onScreen = ({ x, y, zoom }: Standing, { x: left, y: top, width, height } = SUBJECT) => ({
  left: left * zoom + x,
  top: top * zoom + y,
  right: (left + width) * zoom + x,
  bottom: (top + height) * zoom + y,
})

describe('where the map looks', () => {
  it('does not move when what is asked about is in view and can be read', () => {
    const from = { x: -600, y: -200, zoom: 0.8 }
    expect(lookAt({ subject: SUBJECT, readableFrom: 0.8, from, free: FREE })).toBeUndefined()
    expect(lookAt({ subject: SUBJECT, readableFrom: 0.4, from, free: FREE })).toBeUndefined()
  })

  it('moves just far enough, at the same scale, when it can be read but is out of view', () => {
    const from = { x: -1200, y: -200, zoom: 1 }
    const to = lookAt({ subject: SUBJECT, readableFrom: 0.5, from, free: FREE })
    expect(to).toEqual({ x: -980, y: -200, zoom: 1 })
    expect(onScreen(to as Standing).left).toBe(FREE.x)
  })

  it('comes no closer than it takes to read, with the subject in the middle of what is free', () => {
    const to = lookAt({ subject: SUBJECT, readableFrom: 0.5, from: { x: 0, y: 0, zoom: 0.2 }, free: FREE })
    expect(to?.zoom).toBe(0.5)
    const { left, right, top, bottom } = onScreen(to as Standing)
    expect((left + right) / 2).toBeCloseTo(FREE.x + FREE.width / 2)
    expect((top + bottom) / 2).toBeCloseTo(FREE.y + FREE.height / 2)
  })

  it('shows all of it rather than reading a part', () => {
    const wide = { ...SUBJECT, width: 9000 }
    const to = lookAt({ subject: wide, readableFrom: 0.5, from: { x: 0, y: 0, zoom: 1 }, free: FREE })
    expect(to?.zoom).toBeCloseTo(0.1)
  })

  it('needs no map: without room or subject nothing breaks', () => {
    const point = { x: 0, y: 0, width: 0, height: 0 }
    const from = { x: 5000, y: 0, zoom: 1 }
    expect(lookAt({ subject: point, readableFrom: 1, from, free: { ...FREE, width: 0 } })).toBeUndefined()
    expect(lookAt({ subject: point, readableFrom: 1, from, free: FREE })?.zoom).toBe(1)
  })

  it('always ends where all is in view, and then stands still', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
    const rect = fc.record({
      x: number(-5000, 5000),
      y: number(-5000, 5000),
      width: number(1, 4000),
      height: number(1, 4000),
    })
    const from = fc.record({ x: number(-5000, 5000), y: number(-5000, 5000), zoom: number(0.05, 2.5) })
    fc.assert(
      fc.property(rect, from, number(0.05, 1.25), (subject, start, readable) => {
        const to = lookAt({ subject, readableFrom: readable, from: start, free: FREE }) ?? start
        const { left, right, top, bottom } = onScreen(to, subject)
        expect(left).toBeGreaterThanOrEqual(FREE.x - 5)
        expect(top).toBeGreaterThanOrEqual(FREE.y - 5)
        expect(right).toBeLessThanOrEqual(FREE.x + FREE.width + 5)
        expect(bottom).toBeLessThanOrEqual(FREE.y + FREE.height + 5)
        expect(lookAt({ subject, readableFrom: readable, from: to, free: FREE })).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })
})

describe('from where a name can be read', () => {
  const texts = textsOf('nl')
  const from = (names: readonly string[], eye: Eye) => {
    const map = chainMap({ parties: names.map((name, at) => party(`${at}`, { name })) })
    return readableFrom(map, Object.keys(map.parties), eye, texts)
  }

  it('is nearer for a long name, and for the back row', () => {
    expect(from(['COA'], DESK)).toBeLessThan(0.42)
    expect(from(['Centraal Orgaan opvang asielzoekers'], DESK)).toBeGreaterThan(from(['COA'], DESK))
    expect(from(['COA'], roomEye(1080))).toBeGreaterThan(from(['COA'], DESK))
  })

  it('is that of the name that asks most, never closer than one looks by itself', () => {
    const long = 'Interdepartementale Programmadirectie Ketensamenwerking Overheidsdienstverlening en Toezicht'
    const both = from(['COA', long], DESK)
    expect(both).toBe(from([long], DESK))
    expect(both).toBeLessThanOrEqual(1.25)
    expect(from([], DESK)).toBeLessThan(0.1)
  })

  it('is that of the whole name of a meeting, however short the names around it', () => {
    const map = chainMap({
      parties: [party('a', { name: 'A' })],
      meetings: [
        { id: 'm', name: 'Architectuurraad', scope: 'chain', permanence: 'standing', participants: [{ party: 'a' }] },
      ],
    })
    const at = readableFrom(map, ['m'], DESK, texts)
    expect(at).toBeGreaterThan(0.3)
    expect(at).toBeLessThan(0.8)
    expect(readableFrom(map, ['a', 'm', 'nowhere'], DESK, texts)).toBe(Math.max(at, from(['A'], DESK)))
  })
})
