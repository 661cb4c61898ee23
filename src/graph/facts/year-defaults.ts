import type { DocumentKind, PartyKind } from '../../model/vocabulary'

/** On what a month that no triangle named itself rests; the words, with source and article, stand in the texts. */
export type YearGround =
  | 'proposal'
  | 'four-monthly'
  | 'state-budget'
  | 'zbo-budget'
  | 'zbo-report'
  | 'three-years'
  | 'budget-horizon'
  | 'before-decision'

export interface YearDefault {
  readonly kind: DocumentKind
  /** Months, 1 to 12; empty where a document comes in no fixed month. */
  readonly months: readonly number[]
  readonly ground: YearGround
  /** Whether a law names the moment; anything else is a proposal. */
  readonly isLaw: boolean
}

const PROPOSED: Readonly<Record<DocumentKind, Omit<YearDefault, 'kind'>>> = {
  // The middle of a proposal of March to May.
  'assignment-letter': { months: [4], ground: 'proposal', isLaw: false },
  // The middle of June to August.
  offer: { months: [7], ground: 'proposal', isLaw: false },
  // The middle of October to December.
  'annual-plan': { months: [11], ground: 'proposal', isLaw: false },
  'work-agreements': { months: [], ground: 'three-years', isLaw: false },
  // After each four months of the year.
  'progress-report': { months: [1, 5, 9], ground: 'four-monthly', isLaw: false },
  'annual-report': { months: [3], ground: 'proposal', isLaw: false },
  budget: { months: [9], ground: 'state-budget', isLaw: false },
  'multi-year-plan': { months: [], ground: 'budget-horizon', isLaw: false },
  'feasibility-check': { months: [], ground: 'before-decision', isLaw: false },
}

/** Kaderwet zelfstandige bestuursorganen: the annual report before 15 March, a draft budget before 1 April. */
const FOR_INDEPENDENT_BODY: Partial<Readonly<Record<DocumentKind, Omit<YearDefault, 'kind'>>>> = {
  'annual-report': { months: [3], ground: 'zbo-report', isLaw: true },
  budget: { months: [3], ground: 'zbo-budget', isLaw: true },
}

/**
 * The month in which a document is made as long as the triangle named none itself: a proposal, or what a law says.
 *
 * @param contractor the kind of the party that carries out; undefined while that is a hole
 */
export function yearDefault(kind: DocumentKind, contractor: PartyKind | undefined): YearDefault {
  const byLaw = contractor === 'independent-body' ? FOR_INDEPENDENT_BODY[kind] : undefined
  return { kind, ...(byLaw ?? PROPOSED[kind]) }
}

/** Whether a document of this kind usually comes more than once a year. */
export function comesOften(kind: DocumentKind): boolean {
  return PROPOSED[kind].months.length > 1
}
