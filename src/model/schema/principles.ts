import { idSchema } from '../id'
import { PRINCIPLE_SUBJECTS } from '../vocabulary'
import { z } from '../zod'
import { checkable, dateField, recordFields, textField } from './fields'

/** An uitgangspunt: a condition on which the chain wants to work together, whatever its structure becomes (step 7). */
export const principleSchema = z.strictObject({
  ...recordFields,
  text: textField,
  subject: checkable(z.enum(PRINCIPLE_SUBJECTS)),
  /** The chain it holds for, when a map holds several; absent: all of them. */
  chain: checkable(idSchema),
  /** The meeting that adopted it. */
  adoptedIn: checkable(idSchema),
  /** The day on which that was. */
  date: checkable(dateField),
})

export type Principle = z.infer<typeof principleSchema>
