import { describe, expect, it } from 'vitest'
import { causesOf, errorOf } from '../../src/ui/base/report/causes'
import { createErrorLog } from '../../src/ui/base/report/error-log'

/** An error with a stack of its own, as one from another line would have. */
function fault(message: string, cause?: unknown): Error {
  const error = new Error(message, { cause })
  error.stack = `Error: ${message}\n    at make (https://example.org/a.js:1:${message.length})`
  return error
}

describe('the log of errors', () => {
  it('keeps time, place, message, stack and what caused it', () => {
    const log = createErrorLog()
    log.add(fault('outer', new TypeError('inner')), 'storage', 1000)
    const [kept] = log.kept()
    expect(kept).toMatchObject({ number: 1, at: 1000, where: 'storage', times: 1 })
    expect(kept?.causes.map(({ name, message }) => [name, message])).toEqual([
      ['Error', 'outer'],
      ['TypeError', 'inner'],
    ])
    expect(kept?.causes[0]?.stack).toContain('a.js:1:5')
  })

  it('keeps the last fifty', () => {
    const log = createErrorLog()
    for (let i = 1; i <= 60; i++) log.add(fault(`fault ${i}`), 'uncaught', i)
    const numbers = log.kept().map(({ number }) => number)
    expect([numbers.length, numbers[0], numbers.at(-1)]).toEqual([50, 11, 60])
  })

  it('keeps a cause that comes by at two levels once, with the longer chain', () => {
    const inner = fault('inner')
    const upwards = createErrorLog()
    upwards.add(inner, 'reading', 1)
    upwards.add(fault('outer', inner), 'opening', 2)
    expect(upwards.kept()).toMatchObject([{ at: 1, where: 'reading', times: 1 }])
    expect(upwards.kept()[0]?.causes.map(({ message }) => message)).toEqual(['outer', 'inner'])

    const downwards = createErrorLog()
    downwards.add(fault('outer', inner), 'opening', 1)
    downwards.add(inner, 'uncaught', 2)
    expect(downwards.kept()).toMatchObject([{ where: 'opening', times: 1 }])
    expect(downwards.kept()[0]?.causes).toHaveLength(2)
  })

  it('counts the same fault that repeats, and tells other places apart', () => {
    const log = createErrorLog()
    for (let i = 0; i < 80; i++) log.add(fault('again'), 'canvas', i)
    log.add(fault('again'), 'dialog', 90)
    expect(log.kept()).toMatchObject([
      { where: 'canvas', times: 80, at: 0 },
      { where: 'dialog', times: 1 },
    ])
  })

  it('knows a fault again by its first line of code, however the program came there', () => {
    const log = createErrorLog()
    const at = (...frames: string[]) => {
      const error = fault('again')
      error.stack = ['Error: again', ...frames.map((frame) => `    at ${frame}`)].join('\n')
      log.add(error, 'canvas', 1)
    }
    at('draw (a.js:1:1)', 'first (react.js:1:1)')
    at('draw (a.js:1:1)', 'retry (react.js:2:2)', 'first (react.js:1:1)')
    at('draw (a.js:9:9)', 'first (react.js:1:1)')
    expect(log.kept().map(({ times }) => times)).toEqual([2, 1])
  })

  it.each([
    ['text', 'string', 'text'],
    [undefined, 'undefined', ''],
    [{ secret: 'Jansen' }, 'object', ''],
    [{ name: 'Gwt', message: 'no layout' }, 'Gwt', 'no layout'],
    [Object.create(null), 'object', ''],
    [Symbol('x'), 'symbol', ''],
  ])('takes %o, which is no error', (thrown, name, message) => {
    expect(causesOf(thrown)).toEqual([{ name, message }])
  })

  it('follows errors of several at once, and stops in a circle', () => {
    const round = new Error('round')
    round.cause = round
    const several = new AggregateError([new Error('a'), round], 'several')
    expect(causesOf(several).map(({ message }) => message)).toEqual(['several', 'a', 'round'])
  })

  it('brings an error over from a worker with all its causes', () => {
    const sent = structuredClone(causesOf(new TypeError('outer', { cause: new RangeError('inner') })))
    expect(causesOf(errorOf(sent))).toEqual(sent)
  })
})
