import { useMemo, useRef, useState } from 'react'
import { mergeEffects } from '../../../model/commands/merge-parties'
import type { Id } from '../../../model/id'
import { countWords } from '../../../text/count-words'
import { partyName } from '../../../text/record-names'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { refusalText } from '../../forms/options/refusal-text'
import { usePartyOptions } from '../../forms/options/use-options'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { useGoOn } from '../../kit/fields/use-after-draw'
import { emptyField } from './empty-field'
import { OnePick } from './one-pick'
import { mergeInto } from './reshape-commands'
import { stopReshape } from './reshape-store'
import { ReshapeWindow } from './reshape-window'

interface MergeDialogProps {
  /** What is known already. */
  readonly first: { readonly kept?: Id | undefined; readonly merged?: Id | undefined }
}

/** Chooses which party goes up in which, says beforehand what that does, and does it. */
export function MergeDialog({ first }: MergeDialogProps) {
  const texts = useTexts()
  const words = texts.reshape.merge
  const [kept, setKept] = useState(first.kept)
  const [merged, setMerged] = useState(first.merged)
  const [fault, setFault] = useState<string>()
  const body = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const goOn = useGoOn()
  const isKnown = kept !== undefined && merged !== undefined
  /** The keyboard goes to what is still to be chosen, else to the button that does it. */
  const next = () => goOn(() => emptyField(body.current) ?? button.current)
  const keptOptions = usePartyOptions(merged)
  const mergedOptions = usePartyOptions(kept)
  const confirm = () => {
    if (!isKnown) return
    const refusal = refusalText(mergeInto(kept, merged), texts)
    if (refusal === undefined) stopReshape()
    else setFault(refusal)
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
            label={words.kept}
            options={keptOptions}
            value={kept}
            autoFocus={first.kept === undefined}
            onChoose={(id) => {
              setKept(id)
              next()
            }}
          />
          <Button
            variant="icon"
            label={words.swap}
            onPress={() => {
              setKept(merged)
              setMerged(kept)
            }}
          >
            <Icon name="swap" />
          </Button>
          <OnePick
            label={words.merged}
            options={mergedOptions}
            value={merged}
            autoFocus={first.kept !== undefined && first.merged === undefined}
            onChoose={(id) => {
              setMerged(id)
              next()
            }}
          />
        </div>
        <div aria-live="polite" className="reshape-effects">
          {isKnown && <Effects kept={kept} merged={merged} />}
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

/** What a merge of these two does, in numbers. */
function Effects({ kept, merged }: { readonly kept: Id; readonly merged: Id }) {
  const texts = useTexts()
  const words = texts.reshape.merge
  const map = useDocument((state) => state.map)
  const effects = useMemo(() => map && mergeEffects(map, { kept, merged }), [map, kept, merged])
  if (!map || !effects) return null
  const [own, other] = [partyName(map.parties, kept), partyName(map.parties, merged)]
  const moved = countWords(effects.moved, texts)
  const gone = countWords(effects.gone, texts)
  return (
    <ul>
      <li>{moved ? words.moved(own, moved) : words.nothing(other)}</li>
      {gone && <li>{words.gone(own, gone)}</li>}
      {effects.united > 0 && <li>{words.united(effects.united)}</li>}
      <li>{words.fields(own)}</li>
    </ul>
  )
}
