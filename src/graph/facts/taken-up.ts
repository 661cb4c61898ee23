import type { Id } from '../../model/id'
import type { Answer } from '../../model/schema/findings-and-views'
import type { ChainGraph } from '../chain-graph'
import { newestAnswers } from './agreed'
import { pairName } from './pairs'

/** About what the room did something: an answer that stands, an action, a decision. */
export interface TakenUp {
  /** Whether an action or a decision is about the record. */
  readonly byRecord: (id: Id) => boolean
  /** Whether the room answered a finding about the record. */
  readonly byAnswer: (id: Id) => boolean
  /** Whether either is about these two parties together. */
  readonly ofPair: (a: Id, b: Id) => boolean
}

/** More parties than this in one answer are no pairs any more: it is about the chain. */
const FEW = 8

/** The ids in the key of a finding. */
function idsIn(key: string): readonly Id[] {
  return key.slice(key.indexOf(':') + 1).split('+')
}

/** Whether what the room said still holds: it did not say that the finding is wrong, and its day has not gone by undone. */
function stands({ answer, until, doneOn }: Answer, day: string): boolean {
  return answer !== 'incorrect' && (doneOn !== undefined || until === undefined || until >= day)
}

/**
 * What the room took up on a map: actions that were not dropped, decisions that are asked for or were taken, and answers that
 * stand on the day of the reader.
 *
 * @param rule whose own answers do not count: an answer must not make the finding it is about go away
 */
export function takenUp({ map, readerDay, party }: ChainGraph, rule: string): TakenUp {
  const answered = newestAnswers(map)
    .filter((answer) => stands(answer, readerDay) && !answer.finding.startsWith(`${rule}.`))
    .map(({ finding }) => idsIn(finding))
  const recorded = [
    ...Object.values(map.actions).flatMap(({ about, state }) => (about && state !== 'dropped' ? [about] : [])),
    ...Object.values(map.decisions).flatMap(({ about, finding, state }) =>
      state === 'refused' ? [] : [[...(about ?? []), ...(finding === undefined ? [] : idsIn(finding))]],
    ),
  ]
  const pairs = new Set<string>()
  for (const ids of [...answered, ...recorded]) {
    const parties = ids.filter((id) => party(id))
    if (parties.length > FEW) continue
    for (const [i, a] of parties.entries()) for (const b of parties.slice(i + 1)) pairs.add(pairName(a, b))
  }
  const [inRecords, inAnswers] = [new Set(recorded.flat()), new Set(answered.flat())]
  return {
    byRecord: (id) => inRecords.has(id),
    byAnswer: (id) => inAnswers.has(id),
    ofPair: (a, b) => pairs.has(pairName(a, b)),
  }
}
