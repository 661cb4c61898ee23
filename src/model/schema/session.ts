import { idSchema } from '../id'
import { LIMITS } from '../limits'
import { ACTION_STATES, DECISION_STATES, SESSION_KINDS } from '../vocabulary'
import { z } from '../zod'
import { checkable, dateField, idList, lineField, recordFields, textField } from './fields'

/** The key of the finding something came from; it outlives the finding, as that of an answer does. */
const findingKey = z.string().min(1).max(LIMITS.line)

/** One gathering at which people worked on the map or talked about it. */
export const sessionSchema = z.strictObject({
  ...recordFields,
  date: dateField,
  kind: z.enum(SESSION_KINDS),
  /** Which parties were there, in which function: never by a person's name. */
  attendees: z
    .array(z.strictObject({ party: idSchema, function: checkable(lineField) }))
    .max(LIMITS.listItems)
    .optional(),
  /** What was said there that is no answer, action or decision. */
  account: textField.optional(),
  /** What changed on the map, in sentences, as it was told when the session ended. */
  changes: z.array(textField).max(LIMITS.listItems).optional(),
  /** The day it ended; absent: it is still going on. */
  endedOn: dateField.optional(),
})

/** An actiepunt: what somebody does before which day. One that answers a finding is an answer (`answerSchema`). */
export const actionSchema = z.strictObject({
  ...recordFields,
  text: textField,
  /** Who takes it up: a function or a party, never a person's name. */
  takenUpBy: checkable(lineField),
  due: checkable(dateField),
  state: z.enum(ACTION_STATES),
  about: idList.optional(),
  session: checkable(idSchema),
})

/** A besluit that is asked for or was taken. */
export const decisionSchema = z.strictObject({
  ...recordFields,
  text: textField,
  state: z.enum(DECISION_STATES),
  reason: checkable(textField),
  /** Where it is, or was, decided. */
  decidedIn: checkable(idSchema),
  /** Who carries it out: a function or a party, never a person's name. */
  responsible: checkable(lineField),
  /** The day it is asked for, or on which it was taken. */
  date: checkable(dateField),
  /** What happens when it is not taken. */
  otherwise: checkable(textField),
  finding: findingKey.optional(),
  about: idList.optional(),
  session: checkable(idSchema),
})

export type Session = z.infer<typeof sessionSchema>
export type Action = z.infer<typeof actionSchema>
export type Decision = z.infer<typeof decisionSchema>
