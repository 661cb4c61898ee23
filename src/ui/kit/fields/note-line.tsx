import { LIMITS } from '../../../model/limits'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../controls/button'
import { TextField } from './text-field'
import { useKeptText } from './use-kept-text'

interface NoteLineProps {
  readonly label: string
  readonly placeholder: string
  /** Keeps the text; returns whether it was kept. */
  readonly onNote: (text: string) => boolean
}

/** A line in which one thing after another is written down: Enter keeps it, and the field is ready for the next. */
export function NoteLine({ label, placeholder, onNote }: NoteLineProps) {
  const words = useTexts().agreed.actions
  const [text, setText] = useKeptText(label)
  function note() {
    const said = text.trim()
    if (said !== '' && onNote(said)) setText('')
  }
  return (
    <div className="note-line no-print">
      <TextField
        wraps
        label={label}
        hideLabel
        value={text}
        placeholder={placeholder}
        maxLength={LIMITS.text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          note()
        }}
      />
      <Button onPress={note} label={`${words.addButton}: ${label.toLocaleLowerCase()}`}>
        {words.addButton}
      </Button>
    </div>
  )
}
