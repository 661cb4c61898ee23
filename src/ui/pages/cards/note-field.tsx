import { useState } from 'react'
import type { BottleneckTheme } from '../../../graph/facts/bottleneck-themes'
import { LIMITS } from '../../../model/limits'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { TextField } from '../../kit/fields/text-field'
import { useKeptText } from '../../kit/fields/use-kept-text'
import { noteBottleneck } from './note-bottleneck'

interface NoteFieldProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly theme?: BottleneckTheme
  readonly autoFocus?: boolean
}

/** A field in which one thing after another is written down: Enter keeps it, and the field is ready for the next. */
export function NoteField({ label, hideLabel = false, theme, autoFocus = false }: NoteFieldProps) {
  const words = useTexts().cards.add
  const [text, setText] = useKeptText(label)
  const [fault, setFault] = useState<string>()

  function note() {
    const said = text.trim()
    if (said === '') setFault(words.empty)
    else if (noteBottleneck(said, theme)) setText('')
  }

  return (
    <div className="note-field">
      <TextField
        wraps
        label={label}
        hideLabel={hideLabel}
        value={text}
        placeholder={words.placeholder}
        maxLength={LIMITS.text}
        autoFocus={autoFocus}
        errorMessage={fault}
        onChange={(said) => {
          setFault(undefined)
          setText(said)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          note()
        }}
      />
      <Button variant="primary" onPress={note}>
        {words.button}
      </Button>
    </div>
  )
}
