import { collectionOf } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Agreement } from '../../model/schema/governance'
import type { ChainGraph } from '../chain-graph'
import type { Subject } from '../finding'
import { isHeldOn } from './meetings'

/** Whether an agreement has run out on a day. One that was tacitly extended goes on past its end. */
export function hasEnded({ until, tags }: Agreement, day: string): boolean {
  return typeof until === 'string' && until < day && tags?.includes('tacit') !== true
}

/** Whether an agreement holds on a day; an end or beginning that is absent or deliberately none sets no limit. */
export function holdsOn(agreement: Agreement, day: string): boolean {
  return (agreement.from ?? day) <= day && !hasEnded(agreement, day)
}

/** Whether the agreement binds all these parties: they signed, or another did on their behalf. */
export function binds(agreement: Agreement, parties: readonly Id[]): boolean {
  return parties.every((id) => agreement.parties?.includes(id) || agreement.onBehalfOf?.includes(id))
}

/** The parties of the map that an agreement binds, in order of id. */
export function boundParties(graph: ChainGraph, { parties, onBehalfOf }: Agreement): readonly Id[] {
  return [...new Set([...(parties ?? []), ...(onBehalfOf ?? [])])].filter((id) => graph.party(id)).sort()
}

/** The agreements that another one continues. */
export function continuedAgreements(graph: ChainGraph): ReadonlySet<Id> {
  return new Set(graph.agreements.flatMap(({ id, follows }) => (follows && follows !== id ? follows : [])))
}

/**
 * What an agreement is about as far as it is still there: the records it covers, without meetings that have ended.
 * Where it covers no record of the map, the dependencies between the parties it binds stand for that.
 *
 * @returns each record once, in order of id
 */
export function standingUnder(graph: ChainGraph, agreement: Agreement): readonly Subject[] {
  const covered = [...new Set(agreement.covers ?? [])].sort().flatMap((id): Subject | readonly never[] => {
    const kind = collectionOf(graph.map, id)
    return kind ? { kind, id } : []
  })
  if (covered.length > 0) {
    return covered.filter(({ kind, id }) => {
      const meeting = kind === 'meetings' ? graph.map.meetings[id] : undefined
      return meeting === undefined || isHeldOn(meeting, graph.today)
    })
  }
  const bound = boundParties(graph, agreement)
  return bound
    .flatMap((id) => graph.outgoing(id).filter(({ dependent }) => bound.includes(dependent)))
    .map(({ id }): Subject => ({ kind: 'dependencies', id }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
