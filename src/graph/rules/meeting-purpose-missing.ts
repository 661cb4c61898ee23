import { isHeldOn } from '../facts/meetings'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** Two who speak to each other need no purpose on paper; from three on it is a table. */
const A_TABLE = 3

/** A standing meeting of three or more of which the purpose or the character is not known, or deliberately none. */
export const meetingPurposeMissing = {
  id: 'meeting-purpose-missing',
  group: 'meetings',
  severity: 'low',
  grounds: ['Advies ketensturing, Handelingsperspectief, stap 2 (knelpunt: doel en mandaat niet meer helder)'],
  messages: ['meeting-purpose-missing.none', 'meeting-purpose-missing.open'],
  check: (graph) =>
    graph.meetings
      .filter(
        (meeting) =>
          meeting.permanence === 'standing' &&
          isHeldOn(meeting, graph.today) &&
          (meeting.participants ?? []).length >= A_TABLE,
      )
      .flatMap((meeting): readonly RuleFinding[] => {
        const fieldsThatAre = (value: null | undefined) =>
          (['purpose', 'character'] as const).filter((field) => meeting[field] === value)
        const none = fieldsThatAre(null)
        const open = fieldsThatAre(undefined)
        if (none.length + open.length === 0) return []
        const message = none.length > 0 ? 'meeting-purpose-missing.none' : 'meeting-purpose-missing.open'
        return [
          {
            rule: 'meeting-purpose-missing',
            key: findingKey(message, [meeting.id]),
            kind: none.length > 0 ? 'finding' : 'question',
            severity: 'low',
            about: [{ kind: 'meetings', id: meeting.id }],
            message,
            values: { meeting: meeting.name, fields: none.length > 0 ? none : open },
          },
        ]
      }),
} as const satisfies Rule
