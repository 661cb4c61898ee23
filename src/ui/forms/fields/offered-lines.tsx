import { useRef } from 'react'
import { lineWords } from '../../../text/value-words'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'

interface OfferedLinesProps {
  /** The name of the list they can join. */
  readonly label: string
  /** Codes of the lines that are not in it yet. */
  readonly offered: readonly string[]
  readonly words: Readonly<Record<string, string>>
  readonly onChoose: (code: string) => void
  /** Where focus goes when the last one is chosen. */
  readonly onEmpty: () => void
}

/** Lines that can be chosen with one press. Focus goes on to the next one. */
export function OfferedLines({ label, offered, words, onChoose, onEmpty }: OfferedLinesProps) {
  const { widgets } = useTexts().forms
  const list = useRef<HTMLUListElement>(null)

  function choose(index: number, code: string) {
    const buttons = list.current?.querySelectorAll('button')
    const next = buttons?.[index + 1] ?? buttons?.[index - 1]
    onChoose(code)
    if (next) next.focus()
    else onEmpty()
  }

  if (offered.length === 0) return null
  return (
    <ul className="offered-lines" aria-label={widgets.offered(label)} ref={list}>
      {offered.map((code, index) => (
        <li key={code}>
          <Button variant="quiet" onPress={() => choose(index, code)}>
            <Icon name="plus" />
            {lineWords(words, code)}
          </Button>
        </li>
      ))}
    </ul>
  )
}
