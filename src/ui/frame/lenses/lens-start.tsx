import { useRef } from 'react'
import type { Lens } from '../../../model/vocabulary'
import type { ActionId } from '../../base/actions/action'
import { runAction } from '../../base/actions/run-action'
import { useFocusPlace } from '../../base/go-to/focus-places'
import { useDocument } from '../../base/state/document-store'
import { announce } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { openHelp } from '../../kit/help/help-store'

const FIRST: Readonly<Record<Lens, ActionId>> = {
  parties: 'newParty',
  dependencies: 'newDependency',
  meetings: 'newMeeting',
  roles: 'newTriangle',
  agreements: 'newAgreement',
  goals: 'newGoal',
  bottlenecks: 'pageCards',
}

/** Stands where a lens has nothing to ask yet: what to do first, and the button that does it. */
export function LensStart({ lens }: { readonly lens: Lens }) {
  const texts = useTexts()
  const words = texts.lenses
  const hasParties = useDocument((state) => Object.keys(state.map?.parties ?? {}).length > 0)
  const needsParties = !hasParties && (lens === 'dependencies' || lens === 'agreements')
  const action = needsParties ? 'newParty' : FIRST[lens]
  const what = needsParties ? words.partiesFirst : words.nothingYet[lens]
  const row = useRef<HTMLDivElement>(null)
  useFocusPlace('lensStart', () => {
    announce(what)
    row.current?.querySelector('button')?.focus()
  })
  return (
    <div ref={row} className="lens-start">
      <p>{what}</p>
      <Button variant="primary" onPress={() => runAction(action)}>
        {action === 'pageCards' ? words.openCards : texts.ui.actions[action]}
      </Button>
      <Button variant="quiet" onPress={() => openHelp(`lenses/${lens}`)}>
        {words.counts.help}
      </Button>
    </div>
  )
}
