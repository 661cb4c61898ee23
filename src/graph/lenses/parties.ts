import type { Party } from '../../model/schema/parties'
import { isBesideChain } from '../facts/partnership'
import { steersItself } from '../facts/steering'
import type { LensPicture } from './lens-picture'
import { allAsks, askField, stopsOf } from './lens-stop'
import { StrongSet } from './strong-set'

/** A municipality or a company falls under no department; asking for it would miss the point. */
function mayHaveDepartment({ tier, kind }: Party): boolean {
  return kind !== 'company' && (tier === 'national' || tier === 'independent')
}

/** Picture 1: who the parties are, how each is steered, under which department, and where in the chain it stands. */
export const partiesPicture: LensPicture = {
  hasSubject: (map) => Object.keys(map.parties).length > 0,
  stops(map, { parties }) {
    const chains = Object.keys(map.chains).length
    const asks = allAsks('parties', 'parties', [
      askField('parties', 'steering', (party) => !steersItself(party) && !isBesideChain(party)),
      askField('parties', 'department', mayHaveDepartment),
      askField('parties', 'chains', () => chains > 1),
      askField('parties', 'step', (party) => map.stepOrder.length > 0 && !steersItself(party)),
      askField('parties', 'role'),
    ])
    return parties().flatMap((id) => {
      const party = map.parties[id]
      return party ? stopsOf('parties', party, asks) : []
    })
  },
  // A triangle is where the picture may start: it says how a party is steered. A dependency is who needs whom.
  strong(map) {
    const { parties, triangles, dependencies } = map
    return new StrongSet(map).add(...[parties, triangles, dependencies].flatMap((table) => Object.keys(table))).ids
  },
}
