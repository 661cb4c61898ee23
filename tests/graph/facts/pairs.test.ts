import { expect, test } from 'vitest'
import { starsOf } from '../../../src/graph/facts/pairs'
import { dependency } from '../../support/chain-builder'

const edges = (...arrows: string[]) =>
  arrows.map((arrow, i) => {
    const [from = '', to = ''] = arrow.split('>')
    return dependency(`d${i}`, from, to)
  })

const short = (...arrows: string[]) =>
  starsOf(edges(...arrows)).map(({ party, others }) => `${party}: ${others.join(' ')}`)

test('each pair comes once, at the end that has more of them', () => {
  expect(short('a>c', 'c>b', 'd>c', 'c>d')).toEqual(['c: a b d'])
  expect(short('x>y', 'y>x')).toEqual(['x: y'])
  expect(short('b>a', 'c>d')).toEqual(['a: b', 'c: d'])
})

test('two parties with many each keep their own', () => {
  expect(short('a>p', 'b>p', 'c>p', 'p>q', 'd>q', 'e>q')).toEqual(['p: a b c q', 'q: d e'])
})

test('a star holds the dependencies of its pairs', () => {
  expect(starsOf(edges('a>b', 'b>a', 'b>c')).map((star) => star.dependencies.map(({ id }) => id))).toEqual([
    ['d0', 'd1', 'd2'],
  ])
})
