import type { Records } from './chain-map'
import { chosen } from './collections'

/** The collections whose fields tell how far a map has been worked out. */
export const COUNTED_COLLECTIONS = chosen({
  chains: false,
  steps: false,
  parties: true,
  triangles: true,
  assignments: true,
  dependencies: true,
  couplingPoints: true,
  meetings: true,
  agreements: true,
  goals: true,
  bottlenecks: false,
  capacities: false,
  answers: false,
  statements: false,
  recognitions: false,
  views: false,
})

type Counted = (typeof COUNTED_COLLECTIONS)[number]

/** Fields that can be absent (not looked at yet) or null (deliberately none). */
type Checkable<T> = { [K in keyof T]-?: null extends T[K] ? K : never }[keyof T]

/** Lists that can be absent (not looked at yet) or empty (deliberately none). */
type CheckableList<T> = {
  [K in keyof T]-?: undefined extends T[K] ? (NonNullable<T[K]> extends readonly unknown[] ? K : never) : never
}[keyof T]

/**
 * Per collection the fields that count when it is asked how much of a map nobody has looked at yet: those on which a
 * finding or the level indication rests whatever the record is.
 */
export const COUNTED_FIELDS = {
  parties: ['department', 'steering'],
  triangles: ['contractor', 'owner', 'clients'],
  assignments: ['from', 'until', 'chainEffectChecked'],
  dependencies: ['nature', 'critical'],
  couplingPoints: ['meeting', 'moment', 'representedBy', 'mandate'],
  meetings: ['purpose', 'character', 'level', 'participants', 'chair', 'escalatesTo'],
  agreements: ['parties', 'from', 'until', 'reviewOn'],
  goals: ['origin', 'adoptedIn', 'date', 'contributions'],
} as const satisfies {
  readonly [C in Counted]: readonly (Checkable<Records[C]> | CheckableList<Records[C]>)[]
}

/**
 * The other fields that can be absent or null. They do not count: they mean something in some situations only, or say
 * more about a record of which the map can tell enough without them.
 */
export const UNCOUNTED_FIELDS = {
  parties: ['abbreviation', 'politicalDepartment', 'role', 'step'],
  triangles: ['name', 'basis'],
  assignments: ['volume', 'partOf', 'follows'],
  dependencies: [
    'supplierView',
    'dependentView',
    'mutual',
    'strained',
    'order',
    'share',
    'noticeOfChange',
    'feedbackWanted',
  ],
  couplingPoints: [],
  meetings: ['chain', 'secretary', 'frequency', 'until', 'feasibilityChecked'],
  agreements: ['follows', 'where'],
  goals: ['chain', 'indicator'],
} as const satisfies { readonly [C in Counted]: readonly Checkable<Records[C]>[] }
