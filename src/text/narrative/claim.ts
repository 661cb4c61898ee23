import type { Finding } from '../../graph/finding'
import type { AnyRecord, Collection, Records } from '../../model/chain-map'
import { fieldsOf } from '../../model/fields/index'
import { valueIn } from '../../model/fields/value-in'
import type { Party } from '../../model/schema/parties'
import { fieldWords } from '../field-words'
import { fieldValueWords } from '../value-words'
import { isEmpty } from './empty'
import { agreementClaim, goalClaim, meetingClaim } from './governance-claims'
import { capacityClaim, chainClaim, partyClaim, stepClaim } from './party-claims'
import { couplingClaim, dependencyClaim } from './relation-claims'
import {
  actionClaim,
  answerClaim,
  bottleneckClaim,
  decisionClaim,
  recognitionClaim,
  sessionClaim,
  statementClaim,
} from './room-claims'
import { assignmentClaim, triangleClaim } from './steering-claims'
import type { Teller } from './teller'
import { proposalClaim } from './wanted-claims'
import { bare, paragraph, quoted } from './words'

/** What a sentence may need beside the record itself. */
export interface ClaimContext {
  /** The parties that stand in a step, in the order in which they are named. */
  readonly partiesIn?: (step: string) => readonly Party[]
  /** The finding an answer is about, when it is still there. */
  readonly findingOf?: (key: string) => Finding | undefined
}

type Claims = {
  readonly [C in Collection]: (record: Records[C], teller: Teller, context: ClaimContext) => string
}

const CLAIMS: Claims = {
  chains: chainClaim,
  steps: (step, teller, { partiesIn }) =>
    stepClaim(
      step,
      teller,
      partiesIn ? partiesIn(step.id) : Object.values(teller.map.parties).filter((party) => party.step === step.id),
    ),
  parties: partyClaim,
  triangles: triangleClaim,
  assignments: assignmentClaim,
  dependencies: dependencyClaim,
  couplingPoints: couplingClaim,
  meetings: meetingClaim,
  agreements: agreementClaim,
  goals: goalClaim,
  bottlenecks: bottleneckClaim,
  capacities: capacityClaim,
  answers: (answer, teller, { findingOf }) => answerClaim(answer, teller, findingOf?.(answer.finding)),
  statements: statementClaim,
  recognitions: recognitionClaim,
  sessions: sessionClaim,
  actions: actionClaim,
  decisions: decisionClaim,
  proposals: proposalClaim,
  views: ({ title }, teller) => paragraph([teller.words.view(quoted(title))]),
}

/** What the map says about one record, in sentences; without how sure that is. */
export function claimOf<C extends Collection>(
  collection: C,
  record: Records[C],
  teller: Teller,
  context: ClaimContext = {},
): string {
  const told = CLAIMS[collection](record, teller, context)
  return [told, plainFields(collection, record, teller)].filter(Boolean).join(' ')
}

/** The fields that are told as name and value. */
function plainFields<C extends Collection>(collection: C, record: Records[C], { map, texts }: Teller): string {
  const plain = fieldsOf(collection).filter(
    ({ sentence, name }) => sentence === 'plain' && !isEmpty(valueIn(record, name)),
  )
  return paragraph(
    plain.map((field) => {
      const value = fieldValueWords(collection, field, valueIn(record, field.name), map, texts)
      return value && `${fieldWords(texts, collection, field.name).label}: ${bare(value)}`
    }),
  )
}

/** How sure the map is of a record, in sentences; empty when that goes without saying. */
export function certaintyOf({ certainty, confirmedBy }: AnyRecord, teller: Teller): string {
  const { words } = teller
  return paragraph([
    certainty && certainty !== 'certain' ? words.certainty[certainty] : undefined,
    confirmedBy ? words.confirmed(teller.party(confirmedBy.party).text, teller.date(confirmedBy.date)) : undefined,
  ])
}
