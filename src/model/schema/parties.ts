import { idSchema } from '../id'
import { LIMITS } from '../limits'
import { PARTNERSHIPS, PARTY_KINDS, STEERINGS, TIERS } from '../vocabulary'
import { z } from '../zod'
import { checkable, dateField, idList, lineField, nameField, recordFields, roleHolder, textField } from './fields'

/** A chain with its governance: the building blocks that NORA names for steering a chain. */
export const chainSchema = z.strictObject({
  ...recordFields,
  name: nameField,
  sequential: checkable(z.boolean()),
  /** Stelselverantwoordelijke: who is spoken to about the working of the whole, also where it carries out nothing. */
  accountable: checkable(z.strictObject(roleHolder)),
  /** Which owners committed themselves to the chain: the party, its function, and on which day. */
  commitments: z
    .array(z.strictObject({ ...roleHolder, date: checkable(dateField) }))
    .max(LIMITS.listItems)
    .optional(),
  /** Ketenbestuur: the meeting that decides for the chain (stuurgroep). */
  steeringGroup: checkable(idSchema),
  /** The meeting that prepares and keeps the picture up to date (werkgroep). */
  workingGroup: checkable(idSchema),
  /** Ketenbureau: the party that supports. */
  chainOffice: checkable(idSchema),
  /** Ketenmanager: a function, never a person's name. */
  chainManager: checkable(lineField),
  /** Ketenregisseur: a function, never a person's name. */
  chainDirector: checkable(lineField),
  /** Which line managers answer for their part of the chain: functions. */
  lineManagement: checkable(textField),
  /** How the chain comes to a decision (besluitvormingsmodel). */
  decisionModel: checkable(textField),
  /** What is reported about the chain, to whom and how often (ketenrapportage). */
  reporting: checkable(textField),
  /** Shared figures and systems (keteninformatie-infrastructuur). */
  informationInfrastructure: checkable(textField),
  /** Where the core values stood before, as one text; see `core-values.ts`. */
  coreValues: checkable(textField),
  /** Core values of the cooperation: codes of `CORE_VALUES` and own words, in a list; never scored. */
  coreValueList: z.array(lineField).max(LIMITS.listItems).optional(),
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
  /** The organisation this one is a part of; never itself, and never in a circle. */
  partOf: checkable(idSchema),
  tier: z.enum(TIERS),
  steering: checkable(z.enum(STEERINGS)),
  role: checkable(lineField),
  partnership: checkable(z.enum(PARTNERSHIPS)),
  chains: idList.optional(),
  step: checkable(idSchema),
  catalogueId: idSchema.optional(),
  /** A pinned party keeps its place when a layout is applied. */
  pinned: z.boolean().optional(),
})

export type Chain = z.infer<typeof chainSchema>
export type Commitment = NonNullable<Chain['commitments']>[number]
export type Accountable = NonNullable<Chain['accountable']>
export type Step = z.infer<typeof stepSchema>
export type Party = z.infer<typeof partySchema>
