import { describe, expect, it } from 'vitest'
import { dragFrom, type Press, type Turn, type Turned, turnedBy, turnMeans } from '../../../src/ui/map/canvas/presses'

const press = (parts: Partial<Press>) =>
  dragFrom({ on: 'item', pointer: 'mouse', isChosen: false, isSpaceHeld: false, ...parts })

describe('dragging on from a press', () => {
  it.each<[string, Partial<Press>, 'pan' | 'drag']>([
    ['a card with a mouse', {}, 'drag'],
    ['a card with a pen', { pointer: 'pen' }, 'drag'],
    ['a card with a finger', { pointer: 'touch' }, 'pan'],
    ['a chosen card with a finger', { pointer: 'touch', isChosen: true }, 'drag'],
    ['a line', { on: 'line' }, 'pan'],
    ['a chosen line', { on: 'line', isChosen: true }, 'pan'],
    ['an empty place', { on: 'empty' }, 'pan'],
    ['a card, the space bar down', { isSpaceHeld: true }, 'pan'],
    ['a chosen card with a finger, the space bar down', { pointer: 'touch', isChosen: true, isSpaceHeld: true }, 'pan'],
  ])('on %s', (_, parts, expected) => expect(press(parts)).toBe(expected))
})

const turn = (parts: Partial<Turn>): Turn => ({ deltaMode: 0, deltaX: 0, deltaY: 0, timeStamp: 10_000, ...parts })

describe('what was turned', () => {
  it.each<[string, Partial<Turn>, Turned['by']]>([
    ['a notch', { deltaY: 100, wheelDeltaY: -120 }, 'wheel'],
    ['a notch on an enlarged screen', { deltaY: 66.7, wheelDeltaY: -120 }, 'wheel'],
    ['a notch in lines', { deltaMode: 1, deltaY: 3 }, 'wheel'],
    ['a notch where no browser counts them', { deltaY: 100 }, 'wheel'],
    ['the beginning of a stroke', { deltaY: 2, wheelDeltaY: -6 }, 'pad'],
    ['a stroke aside', { deltaX: 8 }, 'pad'],
    ['a stroke askew, as long as a notch', { deltaX: 1, deltaY: 40, wheelDeltaY: -120 }, 'pad'],
  ])('%s', (_, parts, expected) => expect(turnedBy(turn(parts))).toBe(expected))

  it('is what the movement began with, until the hand rests', () => {
    const before = { by: 'pad', at: 9_900 } as const
    expect(turnedBy(turn({ deltaY: 120, wheelDeltaY: -360 }), before)).toBe('pad')
    expect(turnedBy(turn({ deltaY: 120, wheelDeltaY: -360, timeStamp: 10_500 }), before)).toBe('wheel')
  })

  it('pans with a pad, and with a wheel does what was chosen', () => {
    expect([turnMeans('pad', 'zoom'), turnMeans('wheel', 'zoom'), turnMeans('wheel', 'pan')]).toEqual([
      'pan',
      'zoom',
      'pan',
    ])
  })
})
