import { useRef, useState } from 'react'
import type { Id } from '../../../model/id'
import { choiceName, type PartyChoice } from '../../../model/party-choice'
import { partyName } from '../../../text/record-names'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { refusalText } from '../../forms/options/refusal-text'
import { useRecordOptions } from '../../forms/options/use-options'
import { DraftScope } from '../../kit/fields/draft-scope'
import { useGoOn } from '../../kit/fields/use-after-draw'
import { PartySlot } from '../drafts/party-slot'
import { OnePick } from './one-pick'
import { putBetween } from './reshape-commands'
import { stopReshape } from './reshape-store'
import { ReshapeWindow } from './reshape-window'

const DEPENDENCIES = ['dependencies'] as const

/** Chooses who comes between the two ends of a dependency. */
export function BetweenDialog({ known }: { readonly known: Id | undefined }) {
  const texts = useTexts()
  const words = texts.reshape.between
  const [dependency, setDependency] = useState(known)
  const [party, setParty] = useState<PartyChoice>()
  const [fault, setFault] = useState<string>()
  const body = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const goOn = useGoOn()
  const options = useRecordOptions(DEPENDENCIES)
  const map = useDocument((state) => state.map)
  const line = dependency === undefined ? undefined : map?.dependencies[dependency]
  const [supplier, dependent] = [line?.supplier, line?.dependent].map((id) => partyName(map?.parties ?? {}, id))
  const confirm = () => {
    if (dependency === undefined) return
    if (!party) return setFault(words.partyMissing)
    const refusal = refusalText(putBetween(dependency, party), texts)
    if (refusal === undefined) stopReshape()
    else setFault(refusal)
  }
  return (
    <ReshapeWindow
      title={words.title}
      confirm={words.confirm}
      isReady={!!line && !!party}
      onConfirm={confirm}
      button={button}
    >
      <div ref={body} className="reshape">
        {known === undefined && (
          <OnePick
            label={texts.reshape.dependency}
            options={options}
            value={dependency}
            autoFocus
            onChoose={(id) => {
              setDependency(id)
              goOn(() => body.current?.querySelector<HTMLElement>('.reshape-slot input'))
            }}
          />
        )}
        {known !== undefined && line && <p>{words.lead(supplier ?? '', dependent ?? '', line.product)}</p>}
        <div className="reshape-slot">
          <DraftScope name="insert-party" commitsAtRest={false}>
            <PartySlot
              label={words.slot}
              value={party}
              autoFocus={known !== undefined}
              onChange={(choice) => {
                setFault(undefined)
                setParty(choice)
                goOn(() => (choice ? button.current : body.current?.querySelector<HTMLElement>('.reshape-slot input')))
              }}
            />
          </DraftScope>
        </div>
        <p aria-live="polite">{line && party && words.outcome(supplier ?? '', choiceName(party), dependent ?? '')}</p>
        {fault && (
          <p className="keten-error" role="alert">
            {fault}
          </p>
        )}
      </div>
    </ReshapeWindow>
  )
}
