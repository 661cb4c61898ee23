import { describe, expect, it } from 'vitest'
import type { ChainMap } from '../../src/model/chain-map'
import { applyCommand } from '../../src/model/commands/apply-command'
import type { Command } from '../../src/model/commands/command'
import {
  EMPTY_HISTORY,
  type History,
  MAX_ENTRIES,
  nextRedo,
  nextUndo,
  type Origin,
  recordChange,
  redo,
  undo,
} from '../../src/model/history'
import { chainMap, dependency, party } from '../support/chain-builder'

interface State {
  readonly map: ChainMap
  readonly history: History
}

const START: State = { map: chainMap({ parties: [party('a'), party('b')] }), history: EMPTY_HISTORY }

function perform(state: State, command: Command, origin: Origin = 'user', joinKey?: string): State {
  const result = applyCommand(state.map, command)
  if (!result.ok) throw new Error(result.refusal.code)
  return { map: result.map, history: recordChange(state.history, { command, diff: result.diff, origin, joinKey }) }
}

function step(state: State, move: typeof undo): State {
  const result = move(state.map, state.history)
  if (!result.ok) throw new Error(result.refusal.code)
  return { map: result.map, history: result.history }
}

const refusalOf = (state: State, move: typeof undo) => {
  const result = move(state.map, state.history)
  return result.ok ? undefined : result.refusal.code
}

const add = (id: string): Command => ({ type: 'add-party', party: party(id) })
const rename = (id: string, name: string): Command => ({
  type: 'edit-record',
  collection: 'parties',
  id,
  set: { name },
})
const move = (id: string, x: number): Command => ({ type: 'move-records', positions: { [id]: { x, y: 0 } } })

describe('undo and redo', () => {
  it('go back and forth one step at a time, by name', () => {
    const one = perform(START, add('c'))
    const two = perform(one, rename('c', 'Dienst C'))
    expect(nextUndo(two.history)?.label).toBe('edit-record:parties')
    const back = step(two, undo)
    expect(back.map).toEqual(one.map)
    expect([nextUndo(back.history)?.label, nextRedo(back.history)?.label]).toEqual(['add-party', 'edit-record:parties'])
    const start = step(back, undo)
    expect(start.map).toEqual(START.map)
    expect(refusalOf(start, undo)).toBe('nothing-to-undo')
    expect(step(step(start, redo), redo).map).toEqual(two.map)
    expect(refusalOf(two, redo)).toBe('nothing-to-redo')
  })

  it('a new change gives up what could be redone', () => {
    const back = step(perform(START, add('c')), undo)
    expect(perform(back, add('d')).history.future).toEqual([])
  })

  it('an import is undone like any other step', () => {
    const imported = perform(START, { type: 'import-map', map: chainMap({ parties: [party('x')] }) }, 'import')
    expect(step(imported, undo).map).toEqual(START.map)
  })

  it('keeps five hundred steps', () => {
    let state = START
    for (let i = 0; i < MAX_ENTRIES + 20; i++) state = perform(state, rename('a', `Naam ${i}`))
    expect(state.history.past).toHaveLength(MAX_ENTRIES)
    while (nextUndo(state.history)) state = step(state, undo)
    expect(state.map.parties.a?.name).toBe('Naam 19')
  })
})

describe('changes that belong together', () => {
  it('are one step when they carry the same join key', () => {
    let state = START
    for (const x of [1, 2, 3]) state = perform(state, move('a', x), 'user', 'drag-1')
    expect(state.history.past).toHaveLength(1)
    expect(step(state, undo).map).toEqual(START.map)
    expect(step(step(state, undo), redo).map).toEqual(state.map)
  })

  it('can join the step that made the record', () => {
    const typed = perform(perform(START, add('c'), 'user', 'new-c'), rename('c', 'IND'), 'user', 'new-c')
    expect(typed.history.past.map(({ label }) => label)).toEqual(['add-party'])
    expect(step(typed, undo).map).toEqual(START.map)
  })

  it('disappear when they end where they began', () => {
    const there = perform(perform(START, move('a', 1)), move('a', 2), 'user', 'drag-1')
    const back = perform(there, move('a', 1), 'user', 'drag-1')
    expect(back.history.past).toHaveLength(1)
    expect(nextUndo(back.history)?.diff.tables.positions?.added).toEqual({ a: { x: 1, y: 0 } })
  })

  it('are steps apart with another key, without one, after an undo, and for kinds that stand alone', () => {
    const one = perform(START, move('a', 1), 'user', 'drag-1')
    expect(perform(one, move('a', 2), 'user', 'drag-2').history.past).toHaveLength(2)
    expect(perform(one, move('a', 2)).history.past).toHaveLength(2)
    expect(perform(perform(START, add('c'), 'user', 'k'), add('d'), 'user', 'k').history.past).toHaveLength(2)
    const undone = step(perform(one, rename('a', 'X')), undo)
    expect(perform(undone, move('a', 2), 'user', 'drag-1').history.past).toHaveLength(2)
  })
})

describe('changes by others', () => {
  it('are passed over by undo and stay', () => {
    const mine = perform(START, add('c'))
    const theirs = perform(mine, rename('b', 'Ander'), 'remote')
    expect(nextUndo(theirs.history)?.label).toBe('add-party')
    const undone = step(theirs, undo)
    expect(undone.map.parties.c).toBeUndefined()
    expect(undone.map.parties.b?.name).toBe('Ander')
    expect(refusalOf(undone, undo)).toBe('nothing-to-undo')
    expect(step(undone, redo).map).toEqual(theirs.map)
  })

  it('are never undone themselves', () => {
    expect(refusalOf(perform(START, add('c'), 'remote'), undo)).toBe('nothing-to-undo')
  })

  it('do not join my step, and do not take my redo away', () => {
    const mine = perform(START, move('a', 1), 'user', 'k')
    expect(perform(mine, move('a', 2), 'remote', 'k').history.past).toHaveLength(2)
    const undone = perform(step(mine, undo), rename('b', 'Ander'), 'remote')
    expect(step(undone, redo).map.positions).toEqual({ a: { x: 1, y: 0 } })
  })

  it('stop an undo of the same thing', () => {
    const mine = perform(START, rename('a', 'Mijn naam'))
    const theirs = perform(mine, rename('a', 'Hun naam'), 'remote')
    expect(refusalOf(theirs, undo)).toBe('changed-by-others')
    expect(theirs.history.past).toHaveLength(2)
  })

  it('stop an undo on which something of theirs leans', () => {
    const mine = perform(START, add('c'))
    const theirs = perform(mine, { type: 'connect-parties', dependency: dependency('d', 'a', 'c') }, 'remote')
    expect(refusalOf(theirs, undo)).toBe('changed-by-others')
  })

  it('stop a redo of what no longer fits', () => {
    const connected = perform(START, { type: 'connect-parties', dependency: dependency('d', 'a', 'b') })
    const removed = perform(step(connected, undo), { type: 'remove-records', ids: ['b'] }, 'remote')
    expect(refusalOf(removed, redo)).toBe('changed-by-others')
  })
})
