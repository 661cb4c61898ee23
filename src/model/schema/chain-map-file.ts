import { idSchema } from '../id'
import { LIMITS } from '../limits'
import { MAP_STATUSES } from '../vocabulary'
import { z } from '../zod'
import { checkable, dateField, nameField, textField } from './fields'
import {
  answerSchema,
  bottleneckSchema,
  capacitySchema,
  positionSchema,
  recognitionSchema,
  statementSchema,
  viewSchema,
} from './findings-and-views'
import { agreementSchema, goalSchema, meetingSchema } from './governance'
import { chainSchema, partySchema, stepSchema } from './parties'
import { couplingPointSchema, dependencySchema } from './relations'
import { settingsSchema } from './settings'
import { assignmentSchema, triangleSchema } from './steering'

/** The record schema of each collection, in the order in which collections stand in the file. */
export const RECORD_SCHEMAS = {
  chains: chainSchema,
  steps: stepSchema,
  parties: partySchema,
  triangles: triangleSchema,
  assignments: assignmentSchema,
  dependencies: dependencySchema,
  couplingPoints: couplingPointSchema,
  meetings: meetingSchema,
  agreements: agreementSchema,
  goals: goalSchema,
  bottlenecks: bottleneckSchema,
  capacities: capacitySchema,
  answers: answerSchema,
  statements: statementSchema,
  recognitions: recognitionSchema,
  views: viewSchema,
} as const

/** What a map says about itself, next to its records. */
export const mapFields = {
  id: idSchema,
  title: nameField,
  /** Peildatum: the day the map describes. */
  referenceDate: checkable(dateField),
  status: z.enum(MAP_STATUSES),
  /** Maatschappelijke opgave. */
  mission: checkable(textField),
  /** The problem that holds the chain together: too large for any party by itself (theory of chain computerisation). */
  dominantProblem: checkable(textField),
  /** Stelselverantwoordelijke. */
  accountableParty: checkable(idSchema),
  /** The map this one is a wensbeeld of. */
  basedOn: checkable(idSchema),
  /** Thresholds of the findings where the room wants another than the default. */
  settings: settingsSchema.optional(),
}

function list<T extends z.ZodType>(schema: T) {
  return z.array(schema).max(LIMITS.recordsPerCollection).optional()
}

/** One file, version 1. A missing collection is empty; an unknown field is a fault. */
export const chainMapFileSchema = z.strictObject({
  $schema: z.string().max(LIMITS.line).optional(),
  format: z.literal('ketenkaart'),
  version: z.literal(1),
  ...mapFields,
  chains: list(chainSchema),
  steps: list(stepSchema),
  parties: list(partySchema),
  triangles: list(triangleSchema),
  assignments: list(assignmentSchema),
  dependencies: list(dependencySchema),
  couplingPoints: list(couplingPointSchema),
  meetings: list(meetingSchema),
  agreements: list(agreementSchema),
  goals: list(goalSchema),
  bottlenecks: list(bottleneckSchema),
  capacities: list(capacitySchema),
  answers: list(answerSchema),
  statements: list(statementSchema),
  recognitions: list(recognitionSchema),
  positions: z.record(idSchema, positionSchema).optional(),
  views: list(viewSchema),
})

export type ChainMapFile = z.infer<typeof chainMapFileSchema>
