import type { Bottleneck } from '../../model/schema/findings-and-views'
import type { LensPicture } from './lens-picture'
import { type Ask, allAsks, askField, stopsOf } from './lens-stop'
import { StrongSet } from './strong-set'

/** What one person raised is a beginning; the room confirms it, or says that it is solved. */
const state: Ask<Bottleneck> = {
  question: 'bottleneckState',
  of: (record) => [{ field: 'state', answered: record.state !== 'raised' }],
}

const ASKS = allAsks('bottlenecks', 'bottlenecks', [
  askField('bottlenecks', 'about'),
  state,
  askField('bottlenecks', 'dimension'),
  askField('bottlenecks', 'factor'),
  askField('bottlenecks', 'raisedBy'),
])

/** What people say goes wrong: about what, and whether the others know it too. Never a score. */
export const bottlenecksPicture: LensPicture = {
  hasSubject: (map) => Object.keys(map.bottlenecks).length > 0,
  stops: (map) => Object.values(map.bottlenecks).flatMap((record) => stopsOf('bottlenecks', record, ASKS)),
  strong(map) {
    const strong = new StrongSet(map)
    for (const { id, about, state: stage } of Object.values(map.bottlenecks)) {
      if (stage === 'resolved') continue
      strong.add(id)
      for (const touched of about ?? []) strong.addWhole(touched)
    }
    return strong.ids
  },
}
