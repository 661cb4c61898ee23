import type { LateCoupling } from '../graph/facts/late-couplings'
import type { YearEvent } from '../graph/facts/year'
import type { ChainMap } from '../model/chain-map'
import type { Id } from '../model/id'
import { couplingName, partyName, triangleName } from './record-names'
import type { Texts } from './texts'

/** A triangle in a few words: its own name, else that of its contractor. */
export function ringName(map: ChainMap, id: Id, texts: Texts): string {
  const triangle = map.triangles[id]
  if (!triangle) return '?'
  if (triangle.name || !triangle.contractor) return triangleName(map, triangle, texts)
  return partyName(map.parties, triangle.contractor)
}

/** What a moment is, and whose it is. */
export interface MomentWords {
  readonly what: string
  readonly who: string
  /** Both, for a control or an announcement. */
  readonly name: string
}

/** A moment in words. */
export function momentWords(map: ChainMap, event: YearEvent, texts: Texts): MomentWords {
  const { year, vocabulary } = texts
  const pair = (what: string, who: string): MomentWords => ({ what, who, name: year.moment.named(what, who) })
  if (event.document) return pair(vocabulary.documentKind[event.document], ringName(map, event.record, texts))
  if (event.kind === 'meeting') return pair(year.moment.meeting, map.meetings[event.record]?.name ?? '?')
  const coupling = map.couplingPoints[event.record]
  return pair(year.moment.coupling, coupling ? couplingName(map, coupling, texts) : '?')
}

/** A coupling point after the order, as a question for the room. */
export function lateQuestion(map: ChainMap, { triangle, month, order }: LateCoupling, texts: Texts): string {
  const { late } = texts.year
  const monthName = (number: number) => texts.vocabulary.months[number - 1] ?? ''
  const kind =
    order.document === 'annual-plan' ? late.plan : order.document === 'assignment-letter' ? late.letter : late.begun
  return late.question(kind(monthName(order.month), ringName(map, triangle.id, texts)), monthName(month))
}
