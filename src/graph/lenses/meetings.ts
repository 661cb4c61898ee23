import type { ChainMap } from '../../model/chain-map'
import type { Meeting } from '../../model/schema/governance'
import { criticalDecidedOn, isHeldOn } from '../facts/meetings'
import { compareText } from '../indexing'
import type { LensPicture } from './lens-picture'
import { type Ask, allAsks, askField, stopsOf } from './lens-stop'
import { StrongSet } from './strong-set'

/** Each seat apart: one that may decide can sit beside one that only listens. */
const mandate: Ask<Meeting> = {
  question: 'mandate',
  of: ({ participants }) =>
    (participants ?? []).map((seat, item) => ({ field: 'mandate', item, answered: seat.mandate !== undefined })),
}

/** Over what, and up to how much, of who may decide where something critical is decided. */
const mandateScope = (map: ChainMap): Ask<Meeting> => ({
  question: 'mandateScope',
  of: (meeting) =>
    criticalDecidedOn(map, meeting).length === 0
      ? []
      : (meeting.participants ?? []).flatMap((seat, item) =>
          seat.mandate === 'decide' ? [{ field: 'mandateScope', item, answered: seat.scope !== undefined }] : [],
        ),
})

const mayDecide = ({ character }: Meeting) => character === 'decides' || character === undefined

const ASKS = allAsks('meetings', 'meetings', [
  askField('meetings', 'purpose'),
  askField('meetings', 'character'),
  askField('meetings', 'participants'),
  mandate,
  askField('meetings', 'chair'),
  askField('meetings', 'secretary'),
  askField('meetings', 'frequency'),
  askField('meetings', 'topics'),
  askField('meetings', 'decidesOn', mayDecide),
  askField('meetings', 'escalatesTo'),
])

const SCOPES: readonly Meeting['scope'][] = ['chain', 'triangle', 'other']

/** The meetings still held, those for the chain first. */
function heldMeetings(map: ChainMap, today: string): Meeting[] {
  return Object.values(map.meetings)
    .filter((meeting) => isHeldOn(meeting, today))
    .sort(
      (a, b) =>
        SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope) || compareText(a.name, b.name) || compareText(a.id, b.id),
    )
}

/** Picture 3: where the parties meet, who sits there with which mandate, and what is decided. */
export const meetingsPicture: LensPicture = {
  hasSubject: (map) => Object.keys(map.meetings).length > 0,
  stops(map, _order, today) {
    const asks = [...ASKS, mandateScope(map)]
    return heldMeetings(map, today).flatMap((record) => stopsOf('meetings', record, asks))
  },
  strong(map, today) {
    const strong = new StrongSet(map)
    const held = heldMeetings(map, today)
    for (const { id, decidesOn } of held) {
      strong.addWhole(id)
      for (const decided of decidesOn ?? []) if (map.dependencies[decided]) strong.addWhole(decided)
    }
    const ids = new Set(held.map(({ id }) => id))
    for (const { id, meeting } of Object.values(map.couplingPoints))
      if (meeting && ids.has(meeting)) strong.addWhole(id)
    return strong.ids
  },
}
