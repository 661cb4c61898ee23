import type { AnyRecord, ChainMap, Table } from '../chain-map'
import type { Id } from '../id'
import type { Goal, Meeting } from '../schema/governance'
import type { Dependency } from '../schema/relations'
import { belongsTo } from './chain-membership'

/** What one of the two maps is about, and which records of the combined map came from it alone. */
interface Origin {
  /** The chains it draws, by their ids in the combined map. Of several, a record that names none is about all of them. */
  readonly chains: readonly Id[]
  readonly isAlone: (id: Id) => boolean
}

/** The collections of which a record says which chain it is about, with what is left open where it is about more. */
type Marked = 'dependencies' | 'meetings' | 'goals' | 'statements' | 'recognitions'

/**
 * On a map of one chain nobody says of a meeting, a goal or a dependency which chain it is about. Beside a second chain that
 * must be said: else the meeting of the one counts for the other, and what runs between two parties of both counts twice.
 * A meeting of parties of both chains alone is a meeting of both.
 */
export function markChains(map: ChainMap, [first, second]: readonly [Origin, Origin]): ChainMap {
  return markOrigin(markOrigin(map, first, second.chains), second, first.chains)
}

function markOrigin(map: ChainMap, { chains: [chain, ...more], isAlone }: Origin, beside: readonly Id[]): ChainMap {
  if (chain === undefined || more.length > 0 || beside.length === 0 || beside.includes(chain)) return map
  const inBoth = new Set(
    Object.values(map.parties).flatMap((party) =>
      belongsTo(map, party, chain) && beside.some((other) => belongsTo(map, party, other)) ? party.id : [],
    ),
  )
  const marked = <R extends AnyRecord>(table: Table<R>, needs: (record: R) => boolean): Table<R> => {
    const found = Object.values(table).flatMap((record) => {
      const isOpen = !('chain' in record) || record.chain === undefined
      return isOpen && isAlone(record.id) && needs(record) ? [[record.id, { ...record, chain }] as const] : []
    })
    return found.length === 0 ? table : { ...table, ...Object.fromEntries(found) }
  }
  return {
    ...map,
    dependencies: marked<Dependency>(
      map.dependencies,
      (line) => inBoth.has(line.supplier) && inBoth.has(line.dependent),
    ),
    meetings: marked<Meeting>(map.meetings, (meeting) => meeting.scope === 'chain' && !isOfBoth(meeting, inBoth)),
    goals: marked<Goal>(map.goals, () => true),
    statements: marked(map.statements, () => true),
    recognitions: marked(map.recognitions, () => true),
  } satisfies Pick<ChainMap, Marked> & ChainMap
}

/** A table of two or more, all of whom work in both chains. */
function isOfBoth({ participants = [] }: Meeting, inBoth: ReadonlySet<Id>): boolean {
  return participants.length >= 2 && participants.every(({ party }) => inBoth.has(party))
}
