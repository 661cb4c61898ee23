import { useTexts } from '../../base/state/use-texts'
import { ToggleButton } from '../../kit/controls/toggle-button'

interface NoneToggleProps {
  /** The label of the field it belongs to. */
  readonly label: string
  readonly isNone: boolean
  readonly onChange: (isNone: boolean) => void
}

/** Says beside a field's label that there deliberately is none, or takes that back. */
export function NoneToggle({ label, isNone, onChange }: NoneToggleProps) {
  const { states } = useTexts().forms
  return (
    <ToggleButton size="small" isSelected={isNone} onChange={onChange} label={states.noneFor(label)}>
      {states.none}
    </ToggleButton>
  )
}
