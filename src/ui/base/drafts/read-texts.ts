import { idSchema } from '../../../model/id'
import { LENSES } from '../../../model/vocabulary'
import { z } from '../../../model/zod'
import { LENS_PAGES, type PageId, VIEW_PAGES } from '../state/page-ids'
import type { OpenText, Where } from './open-texts'

const point = z.object({ x: z.number(), y: z.number() })
const end = z.union([z.object({ triangle: idSchema }), z.object({ party: idSchema })])
const relationEnd = z.union([z.object({ record: idSchema }), z.object({ place: point })])

/** The forms on the map that can be open. */
const draft = z.union([
  z.object({ kind: z.literal('party'), place: point }),
  z.object({
    kind: z.literal('triangle'),
    place: point,
    contractor: idSchema.optional(),
    triangle: idSchema.optional(),
    focus: z.enum(['owner', 'client', 'contractor']).optional(),
  }),
  z.object({
    kind: z.literal('dependency'),
    from: idSchema.optional(),
    fromPlace: point.optional(),
    to: relationEnd.optional(),
  }),
  z.object({ kind: z.literal('coupling'), from: end.optional(), to: end.optional() }),
])

const pages: readonly PageId[] = [...VIEW_PAGES, ...Object.values(LENS_PAGES).flat(), 'to-test']

const where: z.ZodType<Where> = z.object({
  page: z.enum(pages),
  lens: z.enum(LENSES).nullable(),
  view: idSchema.nullable(),
  alsoShown: z.array(idSchema),
  selection: z.array(idSchema),
  panel: z.enum(['findings', 'details', 'overview']),
  panelOpen: z.boolean(),
  draft: draft.nullable(),
  shownFinding: z.string().nullable(),
})

const openText: z.ZodType<OpenText> = z.object({
  key: z.string(),
  label: z.string(),
  text: z.string(),
  before: z.string(),
  at: z.number(),
  where,
  form: z.record(z.string(), z.string()).optional(),
})

/**
 * The texts an earlier session left, from their JSON. One that is not as this version writes it is left out: it could
 * not be put in its field.
 *
 * @throws when the text is no JSON
 */
export function readTexts(json: string): readonly OpenText[] {
  const value: unknown = JSON.parse(json)
  if (!Array.isArray(value)) return []
  return value.flatMap((one) => {
    const result = openText.safeParse(one)
    return result.success ? [result.data] : []
  })
}
