import { idSchema } from '../id'
import { LIMITS } from '../limits'
import { ASSIGNMENT_OUTCOMES, DOCUMENT_KINDS, DOCUMENT_STATUSES } from '../vocabulary'
import { z } from '../zod'
import { checkable, dateField, idList, lineField, monthField, nameField, recordFields, roleHolder } from './fields'

const triangleDocument = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  year: z.int().min(1900).max(2200),
  status: z.enum(DOCUMENT_STATUSES),
  date: checkable(dateField),
  /** Last calendar year the document covers, for agreements of more years. */
  coversUntil: checkable(z.int().min(1900).max(2200)),
})

/** In which month of the year the triangle makes a document of this kind. */
const calendarMoment = z.strictObject({ kind: z.enum(DOCUMENT_KINDS), month: monthField })

/**
 * A sturingsdriehoek around one contractor. `contractor` is absent or null while the slot is still a hole;
 * `clients` absent means nobody looked yet, an empty list means deliberately none.
 */
export const triangleSchema = z.strictObject({
  ...recordFields,
  name: checkable(nameField),
  contractor: checkable(idSchema),
  owner: checkable(z.strictObject(roleHolder)),
  clients: z
    .array(z.strictObject({ ...roleHolder, coordinating: checkable(z.boolean()) }))
    .max(LIMITS.listItems)
    .optional(),
  /** Gezag, beside who owns and orders: which party has authority, over what. Absent, empty: as with `clients`. */
  authorities: z
    .array(z.strictObject({ party: idSchema, over: lineField }))
    .max(LIMITS.listItems)
    .optional(),
  basis: checkable(lineField),
  documents: z.array(triangleDocument).max(LIMITS.listItems).optional(),
  /** The months of its planning and control year; what is not in it has no month of its own. */
  calendar: z.array(calendarMoment).max(LIMITS.listItems).optional(),
})

/** An opdracht: what one client orders in one triangle. */
export const assignmentSchema = z.strictObject({
  ...recordFields,
  triangle: idSchema,
  client: idSchema,
  product: lineField,
  from: checkable(dateField),
  until: checkable(dateField),
  volume: checkable(z.strictObject({ amount: z.number(), unit: lineField })),
  /** What became of it, and on which day that was settled. */
  outcome: checkable(z.enum(ASSIGNMENT_OUTCOMES)),
  outcomeOn: checkable(dateField),
  goals: idList.optional(),
  /** Who (a party) judged on which day what the order does to the rest of the chain. */
  chainEffectChecked: checkable(z.strictObject({ date: dateField, by: idSchema })),
  inTensionWith: idList.optional(),
  /** The assignment this one is a part of. */
  partOf: checkable(idSchema),
  /** The earlier assignment this one continues. */
  follows: checkable(idSchema),
  /** Chain agreements this order carries out. */
  agreements: idList.optional(),
})

export type Triangle = z.infer<typeof triangleSchema>
export type TriangleClient = NonNullable<Triangle['clients']>[number]
export type TriangleAuthority = NonNullable<Triangle['authorities']>[number]
export type CalendarMoment = z.infer<typeof calendarMoment>
export type TriangleDocument = z.infer<typeof triangleDocument>
export type Assignment = z.infer<typeof assignmentSchema>
