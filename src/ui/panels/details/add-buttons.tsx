import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'

interface AddButtonsProps {
  /** What each button is called and does, in order. */
  readonly buttons: readonly { readonly action: Adding; readonly onPress: () => void }[]
}

type Adding = 'newMeeting' | 'newAgreement' | 'newGoal' | 'newAssignment' | 'newCapacity'

/** Buttons that make a new record about what the form shows. */
export function AddButtons({ buttons }: AddButtonsProps) {
  const { actions } = useTexts().ui
  return (
    <div className="details-add">
      {buttons.map(({ action, onPress }) => (
        <Button key={action} onPress={onPress}>
          <Icon name="plus" />
          {actions[action]}
        </Button>
      ))}
    </div>
  )
}
