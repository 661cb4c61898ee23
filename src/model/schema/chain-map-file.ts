import { type Collection, FILE_TABLES } from '../collections'
import { idSchema } from '../id'
import { LIMITS } from '../limits'
import { CURRENT_VERSION } from '../migrations/migrate'
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
import { actionSchema, decisionSchema, sessionSchema } from './session'
import { settingsSchema } from './settings'
import { assignmentSchema, triangleSchema } from './steering'
import { proposalSchema } from './wanted'

/** The record schema of each collection. */
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
  sessions: sessionSchema,
  actions: actionSchema,
  decisions: decisionSchema,
  proposals: proposalSchema,
  views: viewSchema,
} as const satisfies { readonly [C in Collection]: z.ZodType }

/** What a record of each collection is. */
export type RecordTypes = { [C in Collection]: z.infer<(typeof RECORD_SCHEMAS)[C]> }

/** What a map says about itself, next to its records. */
export const mapFields = {
  id: idSchema,
  title: nameField,
  /** Peildatum: the day the map describes. */
  referenceDate: checkable(dateField),
  status: z.enum(MAP_STATUSES),
  /** What it says is made up, to learn from: whatever leaves the app says so. Absent: it is about a real chain. */
  exercise: z.boolean().optional(),
  /** Maatschappelijke opgave. */
  mission: checkable(textField),
  /** The problem that holds the chain together: too large for any party by itself (theory of chain computerisation). */
  dominantProblem: checkable(textField),
  /** Where the stelselverantwoordelijke stood before each chain had its own; see `accountable-place.ts`. */
  accountableParty: checkable(idSchema),
  /** The essence, in the words of the group: what whoever reads one paragraph of the report has to know. */
  essence: textField.optional(),
  /** What citizens and companies notice of how the chain runs. */
  publicEffect: checkable(textField),
  /** The map this one is a wensbeeld of, or goes on from in a next session. */
  basedOn: checkable(idSchema),
  /** Thresholds of the findings where the room wants another than the default. */
  settings: settingsSchema.optional(),
}

/** The same as one schema; what else a map holds is let through. */
export const mapFieldsSchema = z.object(mapFields)

export type MapFieldValues = z.infer<typeof mapFieldsSchema>

function list(schema: z.ZodType) {
  return z.array(schema).max(LIMITS.recordsPerCollection).optional()
}

const positions = z.record(idSchema, positionSchema).optional()

type TableSchemas = { [C in Collection]: z.ZodOptional<z.ZodArray<(typeof RECORD_SCHEMAS)[C]>> } & {
  positions: typeof positions
}

const tables = Object.fromEntries(
  FILE_TABLES.map((name) => [name, name === 'positions' ? positions : list(RECORD_SCHEMAS[name])]),
) as TableSchemas

/** One file of the current version. A missing collection is empty; an unknown field is a fault. */
export const chainMapFileSchema = z.strictObject({
  $schema: z.string().max(LIMITS.line).optional(),
  format: z.literal('ketenkaart'),
  version: z.literal(CURRENT_VERSION),
  ...mapFields,
  ...tables,
})

export type ChainMapFile = z.infer<typeof chainMapFileSchema>
