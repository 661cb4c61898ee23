import { describe, expect, it } from 'vitest'
import { holdersIn, replaceHolder } from '../../src/model/replace-holder'
import { triangle } from '../support/chain-builder'

const one = triangle('t', {
  contractor: 'x',
  owner: { party: 'a', function: 'SG' },
  clients: [{ party: 'b', function: 'DG', coordinating: true }, { party: 'c' }],
})

describe('who holds a role', () => {
  it('is counted once a triangle, owners first', () => {
    const two = triangle('u', { contractor: 'y', owner: { party: 'a' }, clients: [{ party: 'b' }, { party: 'b' }] })
    expect(holdersIn([one, two])).toEqual([
      { role: 'owner', party: 'a', count: 2 },
      { role: 'client', party: 'b', count: 2 },
      { role: 'client', party: 'c', count: 1 },
    ])
  })

  it('is replaced without the function of who left, in the same place', () => {
    expect(replaceHolder(one, 'owner', 'a', 'z')).toEqual({ owner: { party: 'z' } })
    expect(replaceHolder(one, 'client', 'b', 'z')).toEqual({
      clients: [{ party: 'z', coordinating: true }, { party: 'c' }],
    })
  })

  it('does not stand twice where it stood already', () => {
    expect(replaceHolder(one, 'client', 'b', 'c')).toEqual({ clients: [{ party: 'c' }] })
    const twice = triangle('v', {
      clients: [
        { party: 'b', function: 'p' },
        { party: 'b', function: 'q' },
      ],
    })
    expect(replaceHolder(twice, 'client', 'b', 'z')).toEqual({ clients: [{ party: 'z' }] })
  })

  it('changes nothing where the party does not hold it', () => {
    expect(replaceHolder(one, 'owner', 'b', 'z')).toEqual({})
    expect(replaceHolder(one, 'client', 'a', 'z')).toEqual({})
  })
})
