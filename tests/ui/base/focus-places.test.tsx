// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askFirst, askFocus, type FocusPlace, useFocusPlace } from '../../../src/ui/base/go-to/focus-places'

const taken: string[] = []

function Room({ place, says = place }: { readonly place: FocusPlace; readonly says?: string }) {
  useFocusPlace(place, () => taken.push(says))
  return null
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
  taken.length = 0
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('a room that is asked to take the keyboard', () => {
  it('takes it at once when it is on screen, as it last said it would', () => {
    const { rerender } = render(<Room place="search" says="first" />)
    rerender(<Room place="search" says="second" />)
    askFocus('search')
    expect(taken).toEqual(['second'])
  })

  it('takes it when it appears, and only once', () => {
    askFocus('form')
    expect(taken).toEqual([])
    render(<Room place="form" />)
    cleanup()
    render(<Room place="form" />)
    expect(taken).toEqual(['form'])
  })

  it('leaves the keyboard alone when it appears much later', () => {
    askFocus('form')
    vi.advanceTimersByTime(1_100)
    render(<Room place="form" />)
    expect(taken).toEqual([])
  })

  it('leaves it to the room that was asked after it', () => {
    render(<Room place="map" />)
    askFocus('form')
    askFocus('map')
    render(<Room place="form" />)
    expect(taken).toEqual(['map'])
  })

  it('is the first of several that is on screen, and none when none is', () => {
    askFirst('map', 'page')
    render(<Room place="page" />)
    expect(taken).toEqual([])
    askFirst('map', 'page')
    expect(taken).toEqual(['page'])
  })
})
