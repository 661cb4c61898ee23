import { useRef, useState } from 'react'
import type { Id } from '../../../model/id'
import { useTexts } from '../../base/state/use-texts'
import { refusalText } from '../../forms/options/refusal-text'
import { useRecordOptions } from '../../forms/options/use-options'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { useGoOn } from '../../kit/fields/use-after-draw'
import { emptyField } from './empty-field'
import { AbsorbEffects } from './meeting-effects'
import { OnePick } from './one-pick'
import { absorbInto } from './reshape-commands'
import { type Question, stopReshape } from './reshape-store'
import { ReshapeWindow } from './reshape-window'

const MEETINGS = ['meetings'] as const

interface AbsorbDialogProps {
  /** What is known already. */
  readonly first: Extract<Question, { readonly kind: 'absorb' }>
}

/** Chooses which meeting goes into which, says beforehand what that means for each party, and does it. */
export function AbsorbDialog({ first }: AbsorbDialogProps) {
  const texts = useTexts()
  const words = texts.reshape.absorb
  const [absorbed, setAbsorbed] = useState(first.absorbed)
  const [into, setInto] = useState(first.into)
  const [fault, setFault] = useState<string>()
  const body = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const goOn = useGoOn()
  const isKnown = absorbed !== undefined && into !== undefined
  /** The keyboard goes to what is still to be chosen, else to the button that does it. */
  const next = () => goOn(() => emptyField(body.current) ?? button.current)
  const choose = (set: (id: Id) => void) => (id: Id) => {
    setFault(undefined)
    set(id)
    next()
  }
  const confirm = () => {
    if (!isKnown) return
    const refusal = refusalText(absorbInto(absorbed, into), texts)
    if (refusal !== undefined) return setFault(refusal)
    stopReshape()
    first.onDone?.(into)
  }
  return (
    <ReshapeWindow
      title={words.title}
      confirm={words.confirm}
      isReady={isKnown}
      startsAtConfirm={isKnown}
      onConfirm={confirm}
      button={button}
    >
      <div ref={body} className="reshape">
        <div className="reshape-pair">
          <OnePick
            label={words.absorbed}
            options={useRecordOptions(MEETINGS, into)}
            value={absorbed}
            autoFocus={first.absorbed === undefined}
            onChoose={choose(setAbsorbed)}
          />
          <Button
            variant="icon"
            label={words.swap}
            onPress={() => {
              setAbsorbed(into)
              setInto(absorbed)
            }}
          >
            <Icon name="swap" />
          </Button>
          <OnePick
            label={words.into}
            options={useRecordOptions(MEETINGS, absorbed)}
            value={into}
            autoFocus={first.absorbed !== undefined && first.into === undefined}
            onChoose={choose(setInto)}
          />
        </div>
        <div aria-live="polite" className="reshape-effects">
          {isKnown && <AbsorbEffects absorbed={absorbed} into={into} />}
        </div>
        {fault && (
          <p className="keten-error" role="alert">
            {fault}
          </p>
        )}
      </div>
    </ReshapeWindow>
  )
}
