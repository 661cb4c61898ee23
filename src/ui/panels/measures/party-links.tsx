import type { Id } from '../../../model/id'
import { shortName } from '../../../scene/drawing/names'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { Button } from '../../kit/controls/button'
import { showParties } from './show-parties'

/** A party's name; pressing it shows the party on the map. */
export function PartyLink({ id }: { readonly id: Id }) {
  const name = useDocument((state) => (state.map ? shortName(state.map, id) : ''))
  const selected = useSession((state) => state.selection.includes(id))
  return (
    <Button variant="link" className="measure-link" current={selected} onPress={() => showParties([id])}>
      {name}
    </Button>
  )
}

/** The names of parties in one row that wraps. */
export function PartyLinks({ ids }: { readonly ids: readonly Id[] }) {
  return (
    <ul className="measure-names">
      {ids.map((id) => (
        <li key={id}>
          <PartyLink id={id} />
        </li>
      ))}
    </ul>
  )
}
