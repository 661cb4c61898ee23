import type { Id } from '../../model/id'
import { sameValue } from '../../model/json-value'
import type { Meeting } from '../../model/schema/governance'
import type { ChainGraph } from '../chain-graph'
import { meetingLoad, type PartyLoad } from '../facts/meeting-load'
import { compareText } from '../indexing'
import { both, eitherIds, type Prepared, type Sides } from './sides'

/** How often something is held in a year: what is known of it, and the meetings of which nobody gave a number. */
export interface Sittings {
  readonly perYear: number
  /** In order of id, each with the words that stand in the place of a number. */
  readonly unknown: readonly { readonly meeting: Id; readonly words?: string | null }[]
}

/** What the meetings ask of a party on one side. */
interface SideLoad extends Sittings {
  readonly meetings: number
  /** In how many it may decide. */
  readonly decides: number
}

/** What becomes of the load of one party. */
export interface LoadChange {
  readonly party: Id
  /** Undefined: it does not stand on that map. */
  readonly before: SideLoad | undefined
  readonly after: SideLoad | undefined
  /** In sittings a year; undefined while it hangs on a rhythm nobody gave. */
  readonly difference: number | undefined
  /** Whether sittings, meetings or mandates differ. */
  readonly isChanged: boolean
}

export interface LoadChanges {
  /** All meetings together. */
  readonly total: Sides<Sittings> & { readonly difference: number | undefined }
  /** Of how many meetings that are held nobody said who sits there: what they ask is in no row. */
  readonly unseated: Sides<number>
  /** The parties that sit somewhere on either side: first those of which the load changes, what changes most on top. */
  readonly parties: readonly LoadChange[]
}

const NOTHING: SideLoad = { perYear: 0, unknown: [], meetings: 0, decides: 0 }

/** What becomes of the load of each party. A meeting without a number counts as unknown, never as none. */
export function loadChanges(sides: Sides<Prepared>): LoadChanges {
  const reports = both(sides, ({ graph }) => meetingLoad(graph))
  const loads = both(reports, ({ parties }) => new Map(parties.map((load) => [load.party, load])))
  const loadOn = (side: keyof Sides<unknown>, party: Id): SideLoad | undefined => {
    const { graph } = sides[side]
    const load = loads[side].get(party)
    return load ? sideLoad(graph, load) : graph.party(party) && NOTHING
  }
  const parties = eitherIds(both(loads, (load) => load.keys())).map((party): LoadChange => {
    const [before, after] = [loadOn('before', party), loadOn('after', party)]
    const difference = differenceOf(before ?? NOTHING, after ?? NOTHING)
    const isChanged = difference !== 0 || before?.meetings !== after?.meetings || before?.decides !== after?.decides
    return { party, before, after, difference, isChanged }
  })
  const total = both(reports, ({ rhythm, meetings }) => ({ perYear: rhythm.perYear, unknown: withoutNumber(meetings) }))
  return {
    total: { ...total, difference: differenceOf(total.before, total.after) },
    unseated: both(reports, ({ meetings }) => meetings.filter((one) => one.participants === undefined).length),
    parties: inOrder(parties, sides),
  }
}

function sideLoad({ map }: ChainGraph, { meetings, perYear, decides }: PartyLoad): SideLoad {
  const unknown = withoutNumber(meetings.flatMap((id) => map.meetings[id] ?? []))
  return { perYear, unknown, meetings: meetings.length, decides }
}

function withoutNumber(meetings: readonly Meeting[]): Sittings['unknown'] {
  return meetings.flatMap(({ id, frequency }) => {
    if (typeof frequency === 'number') return []
    return frequency === undefined ? { meeting: id } : { meeting: id, words: frequency }
  })
}

/** What is unknown on both sides cancels out: the same meetings, as often as they may be. */
function differenceOf(before: Sittings, after: Sittings): number | undefined {
  return sameValue(before.unknown, after.unknown) ? after.perYear - before.perYear : undefined
}

function inOrder(parties: readonly LoadChange[], { before, after }: Sides<Prepared>): readonly LoadChange[] {
  const rank = ({ difference, isChanged }: LoadChange) => (difference === undefined ? 1 : isChanged ? 0 : 2)
  const most = (load: LoadChange) => Math.max(load.before?.perYear ?? 0, load.after?.perYear ?? 0)
  const nameOf = ({ party }: LoadChange) => [before, after].map(({ graph }) => graph.nameOf(party)).sort()[0] ?? ''
  return [...parties].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0) ||
      most(b) - most(a) ||
      compareText(nameOf(a), nameOf(b)) ||
      compareText(a.party, b.party),
  )
}
