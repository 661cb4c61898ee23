import { describe, expect, it } from 'vitest'
import { openMap, undoLast, useDocument } from '../../src/ui/base/state/document-store'
import { useSession } from '../../src/ui/base/state/session-store'
import { changesFor } from '../../src/ui/pages/matrix/matrix-edits'
import { matrixIntent, nextSide } from '../../src/ui/pages/matrix/matrix-keys'
import { editSeat } from '../../src/ui/pages/seats/seat-edits'
import { headIntent, seatIntent } from '../../src/ui/pages/seats/seat-keys'
import { chainMap, dependency, party } from '../support/chain-builder'

const key = (name: string, held: Partial<Record<'ctrlKey' | 'shiftKey', boolean>> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

describe('keys in the matrix of dependencies', () => {
  it('read letters as natures, with Shift as those of the receiver', () => {
    expect(matrixIntent(key('p'))).toEqual({ kind: 'nature', nature: 'partner', side: undefined })
    expect(matrixIntent(key('A', { shiftKey: true }))).toEqual({
      kind: 'nature',
      nature: 'customer',
      side: 'dependent',
    })
    expect(matrixIntent(key('w'))).toEqual({ kind: 'nature', nature: 'statutory', side: undefined })
    expect(matrixIntent(key('-'))).toEqual({ kind: 'nature', nature: null, side: undefined })
    // The question mark needs Shift on a keyboard; it is for both all the same.
    expect(matrixIntent(key('?', { shiftKey: true }))).toEqual({ kind: 'nature', nature: undefined, side: undefined })
  })

  it('leave chords with Control and other letters alone', () => {
    expect(matrixIntent(key('z', { ctrlKey: true }))).toBeUndefined()
    expect(matrixIntent(key('a', { ctrlKey: true }))).toBeUndefined()
    expect(matrixIntent(key('q'))).toBeUndefined()
    expect(matrixIntent(key('ArrowLeft'))).toBeUndefined()
  })

  it('turn a trait on and off', () => {
    const intent = matrixIntent(key('k'))
    if (intent?.kind !== 'toggle') throw new Error('k is no toggle')
    const plain = dependency('d', 'a', 'b')
    expect(changesFor(plain, intent, 'together')).toEqual({ critical: true })
    expect(changesFor({ ...plain, critical: true }, intent, 'together')).toEqual({ critical: false })
  })

  it('walk round whom the letters are for', () => {
    expect(nextSide(nextSide(nextSide('together')))).toBe('together')
  })
})

describe('keys in the matrix of seats', () => {
  it.each([
    ['b', 'decide'],
    ['L', 'refer'],
    ['i', 'inform'],
    ['x', undefined],
    ['0', null],
    ['-', null],
  ] as const)('%s is a mandate', (letter, mandate) => {
    expect(seatIntent(key(letter))).toEqual({ kind: 'mandate', mandate })
  })

  it('set character and level on the head of a meeting', () => {
    expect(headIntent(key('b'))).toEqual({ character: 'decides' })
    expect(headIntent(key('2'))).toEqual({ level: 'executive' })
    expect(headIntent(key('?'))).toStrictEqual({ character: undefined })
    expect(headIntent(key('5'))).toBeUndefined()
    expect(headIntent(key('b', { ctrlKey: true }))).toBeUndefined()
  })

  it('each letter is one step, which undo takes back, and says what it did', () => {
    openMap(
      chainMap({
        parties: [party('a', { name: 'Alfa' }), party('b', { name: 'Beta' })],
        meetings: [{ id: 'm', name: 'Stuurgroep', scope: 'chain', permanence: 'standing' }],
      }),
    )
    const meeting = () => {
      const found = useDocument.getState().map?.meetings.m
      if (!found) throw new Error('no meeting')
      return found
    }
    expect(editSeat(meeting(), 'a', { kind: 'mandate', mandate: 'decide' })).toBe(true)
    expect(useSession.getState().announcement.text).toBe('Alfa in Stuurgroep: mag besluiten')
    editSeat(meeting(), 'b', { kind: 'mandate', mandate: undefined })
    editSeat(meeting(), 'b', { kind: 'office', office: 'chair' })
    expect(meeting()).toMatchObject({ participants: [{ party: 'a', mandate: 'decide' }, { party: 'b' }], chair: 'b' })
    undoLast()
    expect(meeting().chair).toBeUndefined()
    undoLast()
    expect(meeting().participants).toEqual([{ party: 'a', mandate: 'decide' }])
    undoLast()
    expect('participants' in meeting()).toBe(false)
    openMap(null)
  })
})
