import type { Assignment, Triangle } from '../../model/schema/steering'
import { hasPartedAuthority } from '../facts/steering'
import { indexBy } from '../indexing'
import type { LensPicture } from './lens-picture'
import { type Ask, allAsks, askField, stopsOf } from './lens-stop'
import { StrongSet } from './strong-set'

const ownerFunction: Ask<Triangle> = {
  question: 'ownerFunction',
  of: ({ owner }) => (owner ? [{ field: 'ownerFunction', answered: owner.function !== undefined }] : []),
}

const clientFunction: Ask<Triangle> = {
  question: 'clientFunction',
  of: ({ clients }) =>
    (clients ?? []).map((client, item) => ({
      field: 'clientFunction',
      item,
      answered: client.function !== undefined,
    })),
}

/**
 * Only where several clients order and no authority stands beside them; when one coordinates, nobody has to say that the others
 * do not.
 */
const coordinating: Ask<Triangle> = {
  question: 'coordinating',
  of({ clients = [], authorities }) {
    if (clients.length < 2 || hasPartedAuthority({ authorities })) return []
    const isKnown = clients.some((client) => client.coordinating === true)
    return clients.map((client, item) => ({
      field: 'coordinating',
      item,
      answered: isKnown || client.coordinating !== undefined,
    }))
  },
}

const TRIANGLE_ASKS = allAsks('roles', 'triangles', [
  askField('triangles', 'contractor'),
  askField('triangles', 'owner'),
  ownerFunction,
  askField('triangles', 'clients', (triangle) => triangle.clients !== undefined || !hasPartedAuthority(triangle)),
  clientFunction,
  coordinating,
  askField('triangles', 'documents'),
])

const orderPeriod: Ask<Assignment> = {
  question: 'orderPeriod',
  of: ({ from, until }) => [
    { field: from === undefined ? 'from' : 'until', answered: from !== undefined && until !== undefined },
  ],
}

const ORDER_ASKS = allAsks('roles', 'assignments', [
  orderPeriod,
  askField('assignments', 'volume'),
  askField('assignments', 'chainEffectChecked'),
  askField('assignments', 'goals'),
])

const COUPLING_ASKS = allAsks('roles', 'couplingPoints', [
  askField('couplingPoints', 'meeting'),
  askField('couplingPoints', 'moment'),
])

/** Picture 4: who fills which role in each triangle, what is ordered, and where triangle and chain meet. */
export const rolesPicture: LensPicture = {
  hasSubject: (map) => Object.keys(map.triangles).length > 0,
  stops(map, { triangles, couplingPoints }) {
    const ordersOf = indexBy(Object.values(map.assignments), ({ triangle }) => triangle)
    return [
      ...triangles().flatMap((triangle) => [
        ...stopsOf('triangles', triangle, TRIANGLE_ASKS),
        ...ordersOf(triangle.id).flatMap((order) => stopsOf('assignments', order, ORDER_ASKS)),
      ]),
      ...couplingPoints().flatMap((coupling) => stopsOf('couplingPoints', coupling, COUPLING_ASKS)),
    ]
  },
  strong(map) {
    const strong = new StrongSet(map)
    for (const id of [...Object.keys(map.triangles), ...Object.keys(map.couplingPoints)]) strong.addWhole(id)
    return strong.add(...Object.keys(map.assignments)).ids
  },
}
