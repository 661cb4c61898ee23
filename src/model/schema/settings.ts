import { z } from '../zod'

const days = z.int().min(0).max(36_500)
const number = z.int().min(1).max(1_000)
const part = z.number().min(0).max(1)

/** Thresholds of the findings; one that is absent has its default. Which ones there are and what they do: graph/settings.ts. */
export const settingsSchema = z.strictObject({
  nearlyExpiredDays: days.optional(),
  staleDays: days.optional(),
  reviewAfterDays: days.optional(),
  manyClients: number.optional(),
  manyDependents: number.optional(),
  minimumParties: number.optional(),
  chainLeadParties: number.optional(),
  forumDepartments: number.optional(),
  goalParties: number.optional(),
  temporaryMeetings: number.optional(),
  meetingsPerFunction: number.optional(),
  agencyYears: number.optional(),
  goalGraceMonths: z.int().min(0).max(120).optional(),
  forumCoverage: part.optional(),
  meetingOverlap: part.optional(),
  growth: z.number().min(0).max(10).optional(),
  confirmedShare: part.optional(),
  unknownShare: part.optional(),
})

export type Settings = z.infer<typeof settingsSchema>
