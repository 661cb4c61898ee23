import type { ChainMap } from '../../../../model/chain-map'
import type { Id } from '../../../../model/id'
import type { CouplingEnd, CouplingPoint } from '../../../../model/schema/relations'
import type { Column } from '../column'

function idOf(end: CouplingEnd): Id {
  return 'party' in end ? end.party : end.triangle
}

/** The end that an id stands for: a triangle of the map, else a party. */
export function endOf(map: ChainMap, id: Id): CouplingEnd {
  return Object.hasOwn(map.triangles, id) ? { triangle: id } : { party: id }
}

function end(at: 0 | 1): Column<CouplingPoint> {
  return {
    id: `ends.${at}`,
    kind: 'record',
    label: (texts) => (at === 0 ? texts.forms.coupling.firstEnd : texts.forms.coupling.secondEnd),
    width: 15,
    isRequired: true,
    absence: 'question',
    to: ['triangles', 'parties'],
    read: ({ ends }) => idOf(ends[at]),
    write: (value, { ends: [first, second] }, { map }) => {
      const chosen = endOf(map, String(value ?? ''))
      return { ends: at === 0 ? [chosen, second] : [first, chosen] }
    },
  }
}

/** The columns of what a coupling point has that is made of parts. */
export const COUPLING_PARTS = { ends: [end(0), end(1)] }
