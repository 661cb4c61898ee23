import { idSchema } from '../id'
import { LIMITS } from '../limits'
import {
  ANSWERS,
  BOTTLENECK_CATEGORIES,
  BOTTLENECK_STATES,
  DIMENSIONS,
  FACTORS,
  LENSES,
  LEVEL_INDICATIONS,
  PARTY_KINDS,
  RECOGNITIONS,
  STATED_FEATURES,
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
  /** Which of the six conditions for cooperation it touches. */
  factor: checkable(z.enum(FACTORS)),
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
  /** The year the figures are of, where they are of one. */
  year: z.int().min(1).max(9999).optional(),
  /** What the figures are about, where they are about one product of the party. */
  product: lineField.optional(),
  /** The dependency the figures belong to, where they are about what flows there alone. */
  dependency: idSchema.optional(),
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
  /** Who takes it up: a function or a party, never a person's name. */
  takenUpBy: lineField.optional(),
  date: dateField,
  until: dateField.optional(),
  /** Of an action: the day it was done. */
  doneOn: dateField.optional(),
  inputsHash: z.string().max(128),
})

/** What somebody said on behalf of a party about a trait that a map cannot show. */
export const statementSchema = z.strictObject({
  ...recordFields,
  /** Absent: about the whole map. */
  chain: idSchema.optional(),
  feature: z.enum(STATED_FEATURES),
  /** Whether the party says that it is so, or that it is not. */
  holds: z.boolean(),
  party: idSchema,
  /** A function, never a person's name. */
  by: lineField.optional(),
  date: dateField,
})

/** What the room said of the level indication: no grade, the beginning of a conversation. */
export const recognitionSchema = z.strictObject({
  ...recordFields,
  /** Absent: about the whole map. */
  chain: idSchema.optional(),
  indication: z.enum(LEVEL_INDICATIONS),
  outcome: z.enum(RECOGNITIONS),
  reason: textField.optional(),
  /** A function, never a person's name. */
  by: lineField.optional(),
  date: dateField,
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
  /** Whether the triangles are folded; absent: as it reads best. */
  folded: z.boolean().optional(),
  /** What the room is asked while it looks at this. */
  question: lineField.optional(),
  /** For whoever presents; never on the presented picture. */
  speakerNote: textField.optional(),
})

export const positionSchema = z.strictObject({
  x: z.number().min(-1e6).max(1e6),
  y: z.number().min(-1e6).max(1e6),
})

export type Bottleneck = z.infer<typeof bottleneckSchema>
export type Capacity = z.infer<typeof capacitySchema>
export type Answer = z.infer<typeof answerSchema>
export type Statement = z.infer<typeof statementSchema>
export type Recognition = z.infer<typeof recognitionSchema>
export type View = z.infer<typeof viewSchema>
export type Position = z.infer<typeof positionSchema>
