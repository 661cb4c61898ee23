import { idSchema } from '../id'
import { LIMITS } from '../limits'
import { CERTAINTIES, DISCRETIONS } from '../vocabulary'
import { z } from '../zod'

export const nameField = z.string().max(LIMITS.name).regex(/\S/)
export const lineField = z.string().max(LIMITS.line).regex(/\S/)
export const textField = z.string().max(LIMITS.text).regex(/\S/)
export const dateField = z.iso.date()
/** A month of the year, 1 to 12. */
export const monthField = z.int().min(1).max(12)
export const idList = z.array(idSchema).max(LIMITS.listItems)

/**
 * A field the room can check. Absent = not looked at yet, `null` = deliberately none, a value = known.
 */
export function checkable<T extends z.ZodType>(schema: T) {
  return schema.nullable().optional()
}

/** A role is filled by a party and, within it, a function: never by a named person. */
export const roleHolder = { party: idSchema, function: checkable(lineField) }

/** What every record may carry, whatever it is. */
export const recordFields = {
  id: idSchema,
  note: textField.optional(),
  /** Where the record comes from: a text or a web address. */
  source: textField.optional(),
  certainty: z.enum(CERTAINTIES).optional(),
  confirmedBy: z.strictObject({ party: idSchema, date: dateField }).optional(),
  /** Whether it stays off the wall and out of what others get; see `discretion.ts`. */
  discretion: z.enum(DISCRETIONS).optional(),
}
