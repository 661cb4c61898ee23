import { idSchema } from '../id'
import { LIMITS } from '../limits'
import { PERSPECTIVES, PROPOSAL_STATES } from '../vocabulary'
import { z } from '../zod'
import { checkable, dateField, idList, lineField, nameField, recordFields, textField } from './fields'
import { capacitySchema, positionSchema } from './findings-and-views'
import { agreementSchema, goalSchema, meetingSchema } from './governance'
import { chainSchema, partySchema, stepSchema } from './parties'
import { couplingPointSchema, dependencySchema } from './relations'
import { assignmentSchema, triangleSchema } from './steering'

/** What a proposal does to the records of one table, each by its id: whole records, as in a `TableDiff`. */
function tableChange<T extends z.ZodType>(schema: T) {
  return z
    .strictObject({
      added: z.record(idSchema, schema).optional(),
      /** As it was when the proposal was made, and as it is wanted. */
      changed: z.record(idSchema, z.tuple([schema, schema])).optional(),
      removed: z.record(idSchema, schema).optional(),
    })
    .optional()
}

function fieldChange<T extends z.ZodType>(schema: T) {
  return z.strictObject({ from: schema.optional(), to: schema.optional() }).optional()
}

/** What a proposal can change: what the map says of the chain itself, not what people said or did about the map. */
const proposedChangeSchema = z.strictObject({
  tables: z.strictObject({
    chains: tableChange(chainSchema),
    steps: tableChange(stepSchema),
    parties: tableChange(partySchema),
    triangles: tableChange(triangleSchema),
    assignments: tableChange(assignmentSchema),
    dependencies: tableChange(dependencySchema),
    couplingPoints: tableChange(couplingPointSchema),
    meetings: tableChange(meetingSchema),
    agreements: tableChange(agreementSchema),
    goals: tableChange(goalSchema),
    capacities: tableChange(capacitySchema),
    positions: tableChange(positionSchema),
  }),
  fields: z.strictObject({
    mission: fieldChange(textField.nullable()),
    dominantProblem: fieldChange(textField.nullable()),
    publicEffect: fieldChange(textField.nullable()),
    accountableParty: fieldChange(idSchema.nullable()),
    stepOrder: fieldChange(z.array(idSchema).max(LIMITS.recordsPerCollection)),
  }),
  /** Meetings that go up in another, by id: what refers to the one then refers to the other, also what no proposal changes. */
  absorbed: z.record(idSchema, idSchema).optional(),
})

/**
 * A voorstel: an improvement that people talk about, with what it would change (steps 3 to 5 and 8 of the advice). The
 * wanted picture is the present with proposals carried out, and is never kept itself.
 */
export const proposalSchema = z.strictObject({
  ...recordFields,
  title: nameField,
  /** Why: what it makes better. */
  reason: checkable(textField),
  /** The bottlenecks it answers. */
  addresses: idList.optional(),
  /** The keys of the findings it answers; they outlive the findings, as those of answers do. */
  findings: z.array(z.string().min(1).max(LIMITS.line)).max(LIMITS.listItems).optional(),
  /** The invalshoek of step 8 it belongs to. */
  perspective: checkable(z.enum(PERSPECTIVES)),
  state: z.enum(PROPOSAL_STATES),
  /** Where it is, or was, decided. */
  decidedIn: checkable(idSchema),
  /** The day it is asked for, or on which it was adopted or rejected. */
  date: checkable(dateField),
  /** Why it was rejected, or adopted as it is. */
  outcome: checkable(textField),
  /** Who works it out: a function or a party, never a person's name. */
  responsible: checkable(lineField),
  /** Against the present. It may no longer fit; see `wanted-map.ts`. */
  change: proposedChangeSchema,
})

export type Proposal = z.infer<typeof proposalSchema>
export type ProposedChange = Proposal['change']
