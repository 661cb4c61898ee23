import { idSchema } from '../id'
import { LIMITS } from '../limits'
import {
  AGREEMENT_KINDS,
  AGREEMENT_TAGS,
  GOAL_ORIGINS,
  MANDATES,
  MEETING_CHARACTERS,
  MEETING_LEVELS,
  MEETING_SCOPES,
  PERMANENCES,
} from '../vocabulary'
import { z } from '../zod'
import { checkable, dateField, idList, lineField, monthField, nameField, recordFields, textField } from './fields'

export const meetingSchema = z.strictObject({
  ...recordFields,
  name: nameField,
  purpose: checkable(textField),
  character: checkable(z.enum(MEETING_CHARACTERS)),
  level: checkable(z.enum(MEETING_LEVELS)),
  scope: z.enum(MEETING_SCOPES),
  /** The chain it is about, when a map holds several; absent: all of them. */
  chain: checkable(idSchema),
  participants: z
    .array(
      z.strictObject({
        party: idSchema,
        function: checkable(lineField),
        mandate: checkable(z.enum(MANDATES)),
        /** Over what the mandate goes, and up to how much. */
        scope: checkable(lineField),
      }),
    )
    .max(LIMITS.listItems)
    .optional(),
  chair: checkable(idSchema),
  secretary: checkable(idSchema),
  /** Times a year, or words where no number is known. */
  frequency: checkable(z.union([z.number().min(0).max(1000), lineField])),
  /** The months in which it is held; absent: nobody said. */
  months: z.array(monthField).max(12).optional(),
  permanence: z.enum(PERMANENCES),
  until: checkable(dateField),
  topics: z.array(lineField).max(LIMITS.listItems).optional(),
  /** Dependencies and goals this meeting decides on. */
  decidesOn: idList.optional(),
  escalatesTo: checkable(idSchema),
  /** Werkafspraken: who prepares it, and how long before. */
  preparation: checkable(lineField),
  /** Who supports it: the organisations themselves, or somebody hired. */
  support: checkable(lineField),
  /** How it is minuted, and within how many days. */
  minutes: checkable(lineField),
  /** How what was agreed is followed up. */
  followUp: checkable(lineField),
  /** Which party judged on which day whether what is decided here can be carried out (uitvoeringstoets). */
  feasibilityChecked: checkable(z.strictObject({ date: dateField, by: idSchema })),
})

export const agreementSchema = z.strictObject({
  ...recordFields,
  title: nameField,
  kind: z.enum(AGREEMENT_KINDS),
  parties: idList.optional(),
  /** Parties that are bound because one of `parties` signed on their behalf. */
  onBehalfOf: idList.optional(),
  /** Dependencies, triangles, coupling points, meetings and goals the agreement is about. */
  covers: idList.optional(),
  from: checkable(dateField),
  until: checkable(dateField),
  reviewOn: checkable(dateField),
  /** The earlier agreement this one continues. */
  follows: checkable(idSchema),
  tags: z.array(z.enum(AGREEMENT_TAGS)).max(AGREEMENT_TAGS.length).optional(),
  where: checkable(textField),
})

export const goalSchema = z.strictObject({
  ...recordFields,
  text: textField,
  /** The chain it is a goal of, when a map holds several; absent: all of them. */
  chain: checkable(idSchema),
  origin: checkable(z.enum(GOAL_ORIGINS)),
  adoptedIn: checkable(idSchema),
  date: checkable(dateField),
  indicator: checkable(textField),
  contributions: z
    .array(
      z.strictObject({
        party: idSchema,
        what: lineField,
        statutory: checkable(z.boolean()),
        /** What is at stake for the party itself (belang). */
        interest: checkable(lineField),
      }),
    )
    .max(LIMITS.listItems)
    .optional(),
  inTensionWith: idList.optional(),
})

export type Meeting = z.infer<typeof meetingSchema>
export type Agreement = z.infer<typeof agreementSchema>
export type Goal = z.infer<typeof goalSchema>
