import type { Dependency } from '../../model/schema/relations'
import { natureReading } from '../facts/natures'
import type { LensPicture } from './lens-picture'
import { type Ask, allAsks, askField, stopsOf } from './lens-stop'
import { StrongSet } from './strong-set'

/** How the two stand to each other is named when the room said it, or when each end said how it sees it. */
const nature: Ask<Dependency> = {
  question: 'nature',
  of: (record) => [
    {
      field: 'nature',
      answered:
        record.nature !== undefined || (record.supplierView !== undefined && record.dependentView !== undefined),
    },
  ],
}

/** How one end sees the other: what it said itself, or else what the room said of both. */
function viewOf(end: 'supplier' | 'dependent'): Ask<Dependency> {
  const field = `${end}View` as const
  return { question: field, of: (record) => [{ field, answered: natureReading(record)[end] !== undefined }] }
}

const ASKS = allAsks('dependencies', 'dependencies', [
  nature,
  viewOf('supplier'),
  viewOf('dependent'),
  askField('dependencies', 'critical'),
  askField('dependencies', 'strained'),
  // Where it is known that the next step does not stop without it, this would only be one question more.
  askField('dependencies', 'noticeOfChange', ({ critical }) => critical !== false && critical !== null),
])

/** Picture 2: what the dependencies look like, from both ends, and at which developments somebody acts. */
export const dependenciesPicture: LensPicture = {
  hasSubject: (map) => Object.keys(map.dependencies).length > 0,
  stops: (_map, { dependencies }) => dependencies().flatMap((record) => stopsOf('dependencies', record, ASKS)),
  strong(map) {
    const strong = new StrongSet(map)
    for (const id of Object.keys(map.dependencies)) strong.addWhole(id)
    return strong.ids
  },
}
