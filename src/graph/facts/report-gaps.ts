import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { agreedOf } from './agreed'
import { proposalGaps } from './proposals'
import { DECISIONS_ASKED, type DecisionPart, openParts, requestedDecisions } from './requested'
import { countToTest } from './to-test'

/** More characters than this do not fit on half a page. */
const HALF_A_PAGE = 2_000

/** What the report still lacks, in the order of its sections. */
export type ReportGapId =
  | 'no-day'
  | 'draft'
  | 'essence-from-map'
  | 'essence-long'
  | 'effect-open'
  | 'decisions-none'
  | 'decisions-few'
  | 'decisions-many'
  | 'decision-open'
  | 'actions-nobody'
  | 'actions-no-day'
  | 'proposals-open'
  | 'untested'

/** Where a gap is mended: a field of the map, a part of one decision, the list of decisions, of proposals, of actions, or of claims to test. */
export type Mend =
  | { readonly place: 'map'; readonly field: 'referenceDate' | 'status' | 'essence' | 'publicEffect' }
  | { readonly place: 'decision'; readonly id: Id; readonly part: DecisionPart }
  | { readonly place: 'decisions' | 'proposals' | 'actions' | 'claims' }

export interface ReportGap {
  readonly id: ReportGapId
  /** How many there are of what it is about; 1 where it is about one thing. */
  readonly count: number
  /** The decision that was left open, and what of it. */
  readonly decision?: { readonly text: string; readonly parts: readonly DecisionPart[] }
  readonly mend: Mend
}

/**
 * What is missing before the report is handed out, in the order in which it is read. Nothing of it keeps the report from
 * being made.
 */
export function reportGaps(map: ChainMap): readonly ReportGap[] {
  return [
    ...aboutTheMap(map),
    ...aboutDecisions(map),
    ...aboutActions(map),
    ...aboutProposals(map),
    ...aboutClaims(map),
  ]
}

function aboutTheMap({ referenceDate, status, essence, publicEffect }: ChainMap): ReportGap[] {
  const gaps: ReportGap[] = []
  const add = (id: ReportGapId, field: Extract<Mend, { place: 'map' }>['field']) =>
    gaps.push({ id, count: 1, mend: { place: 'map', field } })
  if (!referenceDate) add('no-day', 'referenceDate')
  if (status === 'draft') add('draft', 'status')
  if (essence === undefined) add('essence-from-map', 'essence')
  else if (essence.length > HALF_A_PAGE) add('essence-long', 'essence')
  if (publicEffect === undefined) add('effect-open', 'publicEffect')
  return gaps
}

function aboutDecisions(map: ChainMap): ReportGap[] {
  const decisions = requestedDecisions(map)
  const count = decisions.length
  const amount: ReportGapId | undefined =
    count === 0
      ? 'decisions-none'
      : count < DECISIONS_ASKED.min
        ? 'decisions-few'
        : count > DECISIONS_ASKED.max
          ? 'decisions-many'
          : undefined
  return [
    ...(amount ? [{ id: amount, count, mend: { place: 'decisions' } as const }] : []),
    ...decisions.flatMap((decision): ReportGap[] => {
      const parts = openParts(decision)
      const [part] = parts
      if (part === undefined) return []
      const { id, text } = decision
      return [
        { id: 'decision-open', count: parts.length, decision: { text, parts }, mend: { place: 'decision', id, part } },
      ]
    }),
  ]
}

function aboutActions(map: ChainMap): ReportGap[] {
  const open = agreedOf(map).actions.filter(({ state }) => state === 'open')
  const nobody = open.filter(({ takenUpBy }) => !takenUpBy).length
  const noDay = open.filter(({ due }) => !due).length
  const mend = { place: 'actions' } as const
  return [
    ...(nobody > 0 ? [{ id: 'actions-nobody' as const, count: nobody, mend }] : []),
    ...(noDay > 0 ? [{ id: 'actions-no-day' as const, count: noDay, mend }] : []),
  ]
}

/** Proposals that the group talks about, without who works them out or when they are decided. */
function aboutProposals(map: ChainMap): ReportGap[] {
  const count = proposalGaps(map).length
  return count > 0 ? [{ id: 'proposals-open', count, mend: { place: 'proposals' } }] : []
}

function aboutClaims(map: ChainMap): ReportGap[] {
  const count = countToTest(map)
  return count > 0 ? [{ id: 'untested', count, mend: { place: 'claims' } }] : []
}
