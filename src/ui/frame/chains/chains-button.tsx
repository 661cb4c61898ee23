import { chainsOf } from '../../../model/combine/chain-membership'
import { useDocument } from '../../base/state/document-store'
import { setSession, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'

/** Shows on every card to which chains its party belongs; there is a choice once parties belong to several. */
export function ChainsButton() {
  const words = useTexts().chains
  const shown = useSession((state) => state.chainsShown)
  const several = useDocument(({ map }) => {
    if (!map || Object.keys(map.chains).length < 2) return false
    const chains = new Set<string>()
    for (const party of Object.values(map.parties)) for (const id of chainsOf(map, party)) chains.add(id)
    return chains.size > 1
  })
  if (!several) return null
  return (
    <Button variant="quiet" onPress={() => setSession({ chainsShown: !shown })}>
      {shown ? words.hide : words.show}
    </Button>
  )
}
