// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { useSame } from '../../../src/ui/base/state/use-same'

afterEach(cleanup)

const sameLength = (one: string, other: string) => one.length === other.length

it('gives the value from before for as long as the new one says the same, and then the new one at once', () => {
  const given: string[] = []
  const { rerender } = renderHook(({ value }) => given.push(useSame(value, sameLength)), {
    initialProps: { value: 'abc' },
  })
  rerender({ value: 'xyz' })
  expect(new Set(given)).toEqual(new Set(['abc']))
  given.length = 0
  rerender({ value: 'longer' })
  expect(new Set(given)).toEqual(new Set(['longer']))
  given.length = 0
  rerender({ value: 'abcdef' })
  expect(given).toEqual(['longer'])
})
