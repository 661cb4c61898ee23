import { idSchema } from '../id'
import { LIMITS } from '../limits'
import {
  ANSWERS,
  BOTTLENECK_CATEGORIES,
  BOTTLENECK_STATES,
  DIMENSIONS,
  LENSES,
  PARTY_KINDS,
  TIERS,
} from '../vocabulary'
import { z } from '../zod'
import { checkable, dateField, idList, lineField, nameField, recordFields, textField } from './fields'

/** A knelpunt: told by people in the room, never computed. */
export const bottleneckSchema = z.strictObject({
  ...recordFields,
  text: textField,
  category: z.enum(BOTTLENECK_CATEGORIES),
  dimension: checkable(z.enum(DIMENSIONS)),
  /** Ids of whatever the bottleneck touches. */
  about: idList.optional(),
  raisedBy: checkable(idSchema),
  state: z.enum(BOTTLENECK_STATES),
})

export const capacitySchema = z.strictObject({
  ...recordFields,
  party: idSchema,
  unit: lineField,
  period: lineField,
  /** What the party can handle per period, in `unit`. */
  capacity: checkable(z.number().min(0)),
  /** What is asked of it per period, in `unit`. */
  demand: checkable(z.number().min(0)),
  backlog: checkable(z.number().min(0)),
  asOf: dateField,
  source: textField,
})

/** What the room said about a finding. */
export const answerSchema = z.strictObject({
  ...recordFields,
  /** The finding's stable key. */
  finding: z.string().min(1).max(LIMITS.line),
  answer: z.enum(ANSWERS),
  reason: textField.optional(),
  /** A function, never a person's name. */
  by: lineField.optional(),
  date: dateField,
  until: dateField.optional(),
  inputsHash: z.string().max(128),
})

/** A saved view or presentation step. The first one is how the map opens. */
export const viewSchema = z.strictObject({
  ...recordFields,
  title: nameField,
  camera: z.strictObject({ x: z.number(), y: z.number(), zoom: z.number().positive() }).optional(),
  lens: z.enum(LENSES).optional(),
  filters: z
    .strictObject({
      /** Only these parties are shown; absent means all. */
      parties: idList.optional(),
      kinds: z.array(z.enum(PARTY_KINDS)).optional(),
      tiers: z.array(z.enum(TIERS)).optional(),
      departments: z.array(z.string().max(20)).optional(),
    })
    .optional(),
  focus: idSchema.optional(),
  speakerNote: textField.optional(),
})

export const positionSchema = z.strictObject({
  x: z.number().min(-1e6).max(1e6),
  y: z.number().min(-1e6).max(1e6),
})

export type Bottleneck = z.infer<typeof bottleneckSchema>
export type Capacity = z.infer<typeof capacitySchema>
export type Answer = z.infer<typeof answerSchema>
export type View = z.infer<typeof viewSchema>
export type Position = z.infer<typeof positionSchema>
