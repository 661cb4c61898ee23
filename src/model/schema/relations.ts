import { idSchema } from '../id'
import { COUPLING_KINDS, FLOWS, MANDATES, NATURES } from '../vocabulary'
import { z } from '../zod'
import { checkable, idList, lineField, recordFields, textField } from './fields'

const natureField = checkable(z.enum(NATURES))

/** The arrow runs from supplier to dependent: what the supplier delivers, the dependent waits for. */
export const dependencySchema = z.strictObject({
  ...recordFields,
  supplier: idSchema,
  dependent: idSchema,
  product: lineField,
  /** The chain it is a link of, when both ends work in several; absent: of all that they share. */
  chain: checkable(idSchema),
  nature: natureField,
  supplierView: natureField,
  dependentView: natureField,
  flow: z.enum(FLOWS),
  critical: checkable(z.boolean()),
  mutual: checkable(z.boolean()),
  strained: checkable(z.boolean()),
  order: checkable(z.int().min(0).max(10_000)),
  /** Part of the supplier's output that flows here, 0 to 1. */
  share: checkable(z.number().min(0).max(1)),
  /** What one unit that flows here becomes at the dependent (1 arrest becomes 0.6 case); absent: one. */
  perUnit: z.number().positive().max(1_000_000).optional(),
  /** How many months later it arrives; absent: at once. */
  delay: z.int().min(0).max(60).optional(),
  /** At which developments, and how long before, the other end hears of a change. */
  noticeOfChange: checkable(textField),
  /** Whether the supplier wants to hear what became of what it delivered. */
  feedbackWanted: checkable(z.boolean()),
})

const couplingEnd = z.union([z.strictObject({ triangle: idSchema }), z.strictObject({ party: idSchema })])

/** A koppelvlak: the agreed place and moment where a triangle (or a party without one) and the chain meet. */
export const couplingPointSchema = z.strictObject({
  ...recordFields,
  ends: z.tuple([couplingEnd, couplingEnd]),
  kind: z.enum(COUPLING_KINDS),
  dependencies: idList.optional(),
  meeting: checkable(idSchema),
  /** A month, 1 to 12, or words ("elk half jaar"). */
  moment: checkable(z.union([z.int().min(1).max(12), lineField])),
  representedBy: checkable(lineField),
  mandate: checkable(z.enum(MANDATES)),
})

export type Dependency = z.infer<typeof dependencySchema>
export type CouplingEnd = z.infer<typeof couplingEnd>
export type CouplingPoint = z.infer<typeof couplingPointSchema>
