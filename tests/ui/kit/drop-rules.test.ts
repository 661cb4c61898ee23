import { describe, expect, it } from 'vitest'
import { fits, placeBeside } from '../../../src/ui/kit/drag/drop-rules'

const nothing = () => {}
const step = (id: string) => ({ id, takes: { parties: nothing, step: nothing } })
const tray = (id: string) => ({ id, takes: { parties: nothing } })
const PLACES = [step('a'), step('b'), tray('unplaced'), tray('outside')]

describe('where something can be dropped', () => {
  it('is a place that names its kind itself', () => {
    expect(fits('step', step('a').takes)).toBe(true)
    expect(fits('step', tray('t').takes)).toBe(false)
    expect(fits('toString', tray('t').takes)).toBe(false)
  })

  it.each([
    ['a', 'parties', 'ArrowRight', 'b'],
    ['b', 'parties', 'ArrowRight', 'unplaced'],
    ['outside', 'parties', 'ArrowLeft', 'unplaced'],
    ['b', 'step', 'ArrowLeft', 'a'],
    // A step cannot come in a tray.
    ['b', 'step', 'ArrowRight', undefined],
    ['outside', 'parties', 'ArrowRight', undefined],
    ['a', 'parties', 'ArrowLeft', undefined],
    ['a', 'parties', 'ArrowDown', undefined],
    ['a', 'card', 'ArrowRight', undefined],
    ['elsewhere', 'parties', 'ArrowRight', undefined],
    [undefined, 'parties', 'ArrowRight', undefined],
  ])('by key from %s, for %s, with %s', (own, kind, key, to) => {
    expect(placeBeside(PLACES, own, kind, key)?.id).toBe(to)
  })
})
