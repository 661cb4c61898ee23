import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/graph/analyse'
import { lensReport } from '../../src/graph/lenses/lens-report'
import type { ChainMap } from '../../src/model/chain-map'
import { arbitraryMap } from '../support/arbitrary-map'
import { smallMap, TODAY } from './small-map'

/** The same map with somebody who has authority over the work of every contractor. */
function withAuthority(map: ChainMap): ChainMap {
  const [holder] = Object.keys(map.parties)
  const triangles = Object.values(map.triangles).map((triangle) => ({
    ...triangle,
    authorities: [{ party: holder ?? '', over: 'de opsporing' }],
  }))
  return { ...map, triangles: Object.fromEntries(triangles.map((one) => [one.id, one])) }
}

/** What asks who orders, or how those who order divide it. */
function asksForClient(map: ChainMap): string[] {
  return analyse(map, { today: TODAY }).findings.flatMap(({ rule, message, values, key }) => {
    const roles: readonly unknown[] = Array.isArray(values.roles) ? values.roles : []
    const isAbout =
      rule === 'multiple-clients-uncoordinated' ||
      message === 'no-chain-forum.clients-open' ||
      (rule === 'triangle-role-missing' && roles.includes('client')) ||
      (rule === 'role-overlap-in-triangle' && roles.includes('client') && !roles.includes('contractor')) ||
      (rule === 'agency-rule-deviation' && JSON.stringify(values).includes('"clients"'))
    return isAbout ? [key] : []
  })
}

/** The questions about clients in the picture of the triangles. */
function askedOfClients(map: ChainMap): string[] {
  const { questions } = lensReport(map, 'roles', TODAY)
  return questions.flatMap(({ id, done, total }) =>
    // A client that was filled in counts as answered; nobody is asked for one.
    ['triangles.clients', 'coordinating'].includes(id) && done < total ? [id] : [],
  )
}

describe('where authority and management part', () => {
  test('nobody is missed as a client, on any map', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const parted = withAuthority(map)
        expect(asksForClient(parted)).toEqual([])
        expect(askedOfClients(parted)).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  const police = (authorities?: { party: string; over: string }[]) =>
    smallMap({
      parties: [{ id: 'a', steering: 'triangle' }, { id: 'm', kind: 'ministry' }, 'om'],
      triangles: [{ id: 't', contractor: 'a', owner: { party: 'm' }, ...(authorities ? { authorities } : {}) }],
    })

  test('and where nobody has authority one is, as ever', () => {
    // Of an agency the regulation asks it too.
    expect(asksForClient(police())).toHaveLength(2)
    expect(asksForClient(police([]))).toHaveLength(2)
    expect(askedOfClients(police())).toEqual(['triangles.clients'])
    expect(asksForClient(police([{ party: 'om', over: 'de opsporing' }]))).toEqual([])
  })

  test('an owner is asked for all the same', () => {
    const map = smallMap({
      parties: [{ id: 'a', steering: 'triangle' }, 'om'],
      triangles: [{ id: 't', contractor: 'a', authorities: [{ party: 'om', over: 'de opsporing' }] }],
    })
    const [finding] = analyse(map, { today: TODAY }).findings.filter(({ rule }) => rule === 'triangle-role-missing')
    expect(finding?.values.roles).toEqual(['owner'])
  })
})
