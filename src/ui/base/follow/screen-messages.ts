import { idSchema } from '../../../model/id'
import { LENSES } from '../../../model/vocabulary'
import { z } from '../../../model/zod'

// What the first screen and the windows that follow it tell each other. Another version of the app, or another page of this
// origin, may say other things: what is not one of these as it stands here is passed over.

const ids = z.array(idSchema)
const nullableId = idSchema.nullable()

/** What decides how the map looks: parts of the session, by their names there. */
const look = z.strictObject({
  language: z.enum(['nl', 'en']),
  lens: z.enum(LENSES).nullable(),
  lensOpen: z.boolean(),
  lensStop: z.strictObject({ record: idSchema, question: z.string(), item: z.number().optional() }).nullable(),
  selection: ids,
  shownFinding: z.string().nullable(),
  focus: nullableId,
  view: nullableId,
  alsoShown: ids,
  hidden: ids,
  foldings: z.record(z.string(), z.boolean()),
  chainsShown: z.boolean(),
  measure: z.strictObject({ id: z.string(), channel: z.enum(['size', 'color']) }).nullable(),
  way: z.strictObject({ from: nullableId, to: nullableId }),
  layer: z.enum(['plain', 'venues', 'bridges', 'nature', 'agreements', 'flow', 'certainty']).nullable(),
  meetingsShown: z.boolean(),
  agreementsOn: z.string().nullable(),
})

/** Hashes by the keys of the findings that may be shown; null: all of them, as they are found. */
const found = z.record(z.string(), z.string()).nullable()

const side = z.number()
/** What part of the map is seen, in map units. */
const extent = z.strictObject({ x: side, y: side, width: z.number().positive(), height: z.number().positive() })

/** What is asked of the room, and with what. */
const asked = z.strictObject({ title: z.string().max(2_000), question: z.string().max(4_000) })

const screenMessage = z.discriminatedUnion('kind', [
  /** From a window that follows: what is on the screen? */
  z.strictObject({ kind: z.literal('hello'), of: idSchema }),
  /** From the first screen: it is there (again). */
  z.strictObject({ kind: z.literal('here'), of: idSchema }),
  /** The map as the text of its file. */
  z.strictObject({ kind: z.literal('map'), of: idSchema, text: z.string() }),
  z.strictObject({ kind: z.literal('look'), of: idSchema, look, found, extent: extent.nullable(), asked }),
  /** The first screen was closed, or shows no map. */
  z.strictObject({ kind: z.literal('gone'), of: idSchema }),
])

export type ScreenMessage = z.infer<typeof screenMessage>
export type ScreenLook = Extract<ScreenMessage, { readonly kind: 'look' }>

/** Reads what arrived; undefined when it is none of ours. */
export function readScreenMessage(data: unknown): ScreenMessage | undefined {
  const result = screenMessage.safeParse(data)
  return result.success ? result.data : undefined
}
