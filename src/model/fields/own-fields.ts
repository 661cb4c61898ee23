import type { recordFields } from '../schema/fields'

/** The fields that a record has besides those that every record has (`evidence.ts`). */
export type OwnFields<R> = Omit<R, keyof typeof recordFields>
