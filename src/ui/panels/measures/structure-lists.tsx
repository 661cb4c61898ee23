import { useState } from 'react'
import type { Structure } from '../../../graph/measures/structure'
import type { ChainMap } from '../../../model/chain-map'
import { groupLetter, groupTint } from '../../../scene/cards/measure-look'
import type { GroupMeasure } from '../../../scene/cards/measure-look-of'
import { shortName } from '../../../scene/drawing/names'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { PartyLinks } from './party-links'
import { showParties } from './show-parties'

/** A large map has many; the rest is one press away. */
const FIRST = 10

interface BridgeListProps {
  readonly map: ChainMap
  readonly structure: Structure
}

/** The pairs whose only connection is each other; a pair shows itself with its line on the map. */
export function BridgeList({ map, structure }: BridgeListProps) {
  const words = useTexts().measures
  const [all, setAll] = useState(false)
  // A bridge between two large parts matters more than one to a party at the rim.
  const pairs = structure.bridges
    .filter(({ a, b }) => map.parties[a] && map.parties[b])
    .sort((x, y) => Math.min(y.sideOfA, y.sideOfB) - Math.min(x.sideOfA, x.sideOfB))
  if (pairs.length === 0) return <p className="keten-help">{words.lists.noBridges}</p>
  return (
    <>
      <h3 className="measure-list-title">
        {words.lists.bridges} <span className="details-count">{pairs.length}</span>
      </h3>
      <ul className="measure-pairs">
        {(all ? pairs : pairs.slice(0, FIRST)).map(({ a, b, sideOfA, sideOfB, dependencies }) => (
          <li key={`${a} ${b}`}>
            <Button variant="link" className="measure-link" onPress={() => showParties([a, b], dependencies)}>
              {words.lists.bridge(shortName(map, a), shortName(map, b))}
            </Button>
            <span className="measure-sides">{words.lists.sides(sideOfA, sideOfB)}</span>
          </li>
        ))}
      </ul>
      <More total={pairs.length} all={all} onAll={() => setAll(true)} />
    </>
  )
}

/** From where on a division says something: 0.3 is the bound that is usual for this measure (Newman, 2004), half of it our own. */
function sharpnessOf(modularity: number): 'high' | 'middle' | 'low' {
  if (modularity > 0.3) return 'high'
  return modularity > 0.15 ? 'middle' : 'low'
}

interface GroupListProps extends BridgeListProps {
  readonly id: GroupMeasure
}

/** The groups with the letter they have on the map, and the names in them. */
export function GroupList({ map, structure, id }: GroupListProps) {
  const words = useTexts().measures
  const [all, setAll] = useState(false)
  const groups = structure[id]
  const tag = id === 'groups' ? words.lists.groupTag : words.lists.communityTag
  if (groups.length === 0) {
    return <p className="keten-help">{id === 'groups' ? words.lists.noGroups : words.lists.noCommunities}</p>
  }
  return (
    <>
      <h3 className="measure-list-title">
        {words.lists[id]} <span className="details-count">{groups.length}</span>
      </h3>
      {id === 'communities' && <p className="keten-help">{words.lists.sharpness[sharpnessOf(structure.modularity)]}</p>}
      <ol className="measure-groups">
        {(all ? groups : groups.slice(0, FIRST)).map((group, place) => {
          const letter = groupLetter(place)
          const members = group.filter((party) => map.parties[party])
          return (
            <li key={letter}>
              <Button variant="link" className="measure-link" onPress={() => showParties(members)}>
                <span
                  className="measure-letter"
                  aria-hidden="true"
                  style={{ background: `var(--keten-${groupTint(place)})` }}
                >
                  {letter}
                </span>
                {tag(letter)}
              </Button>
              <span className="measure-sides">{words.section.parties(members.length)}</span>
              <PartyLinks ids={members} />
            </li>
          )
        })}
      </ol>
      <More total={groups.length} all={all} onAll={() => setAll(true)} />
    </>
  )
}

interface MoreProps {
  readonly total: number
  readonly all: boolean
  readonly onAll: () => void
}

function More({ total, all, onAll }: MoreProps) {
  const words = useTexts().measures.section
  if (all || total <= FIRST) return null
  return (
    <Button variant="quiet" onPress={onAll}>
      {words.more(total - FIRST)}
    </Button>
  )
}
