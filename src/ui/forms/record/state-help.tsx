import { useTexts } from '../../base/state/use-texts'
import { Disclosure } from '../../kit/controls/disclosure'

/** Explains once per form what an empty field means and what "bewust geen" does. */
export function StateHelp() {
  const { panel } = useTexts().forms
  return (
    <Disclosure title={panel.statesTitle}>
      <p>{panel.statesUnknown}</p>
      <p>{panel.statesNone}</p>
    </Disclosure>
  )
}
