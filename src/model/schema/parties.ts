import { idSchema } from '../id'
import { PARTY_KINDS, STEERINGS, TIERS } from '../vocabulary'
import { z } from '../zod'
import { checkable, idList, lineField, nameField, recordFields } from './fields'

export const chainSchema = z.strictObject({
  ...recordFields,
  name: nameField,
  sequential: checkable(z.boolean()),
})

export const stepSchema = z.strictObject({
  ...recordFields,
  name: nameField,
  chain: idSchema,
})

/** A department's code such as `JenV`; codes outside our table are allowed and shown as unknown. */
const departmentField = checkable(z.string().min(1).max(20))

export const partySchema = z.strictObject({
  ...recordFields,
  name: nameField,
  abbreviation: checkable(z.string().min(1).max(40)),
  kind: z.enum(PARTY_KINDS),
  department: departmentField,
  politicalDepartment: departmentField,
  tier: z.enum(TIERS),
  steering: checkable(z.enum(STEERINGS)),
  role: checkable(lineField),
  chains: idList.optional(),
  step: checkable(idSchema),
  catalogueId: idSchema.optional(),
  /** A pinned party keeps its place when a layout is applied. */
  pinned: z.boolean().optional(),
})

export type Chain = z.infer<typeof chainSchema>
export type Step = z.infer<typeof stepSchema>
export type Party = z.infer<typeof partySchema>
