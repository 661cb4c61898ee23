import { useId, useMemo, useRef, useState } from 'react'
import { recordsOfParty } from '../../../model/commands/split-party'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import { choiceOfText } from '../../../model/party-choice'
import { partyName } from '../../../text/record-names'
import { relationsOf } from '../../../text/relations-of'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { refusalText } from '../../forms/options/refusal-text'
import { usePartyOptions, useRecordTables } from '../../forms/options/use-options'
import { Button } from '../../kit/controls/button'
import { Checkbox } from '../../kit/fields/checkbox'
import { DraftScope } from '../../kit/fields/draft-scope'
import { TextField } from '../../kit/fields/text-field'
import { useGoOn } from '../../kit/fields/use-after-draw'
import { useKeptText } from '../../kit/fields/use-kept-text'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { OnePick } from './one-pick'
import { splitOff } from './reshape-commands'
import { stopReshape } from './reshape-store'

/** What a new party can take over, in the order of the panel. */
const MOVABLE = [
  'dependencies',
  'triangles',
  'couplingPoints',
  'assignments',
  'meetings',
  'agreements',
  'goals',
  'capacities',
] as const

/** Names a new party and chooses what of an old one it takes over. */
export function SplitDialog({ known }: { readonly known: Id | undefined }) {
  return (
    <DraftScope name="split-party" commitsAtRest={false}>
      <SplitForm known={known} />
    </DraftScope>
  )
}

function SplitForm({ known }: { readonly known: Id | undefined }) {
  const texts = useTexts()
  const words = texts.reshape.split
  const [party, setParty] = useState(known)
  const [name, setName, done] = useKeptText(words.name)
  const [moving, setMoving] = useState<readonly Id[]>([])
  const [fault, setFault] = useState<string>()
  const body = useRef<HTMLFormElement>(null)
  const form = useId()
  const goOn = useGoOn()
  const options = usePartyOptions()
  const called = useDocument((state) => party && state.map && partyName(state.map.parties, party))
  const groups = useMovable(party)
  // One meeting can stand under two headings, as can a triangle with two roles.
  const size = new Set(groups.flatMap(({ links }) => links.map(({ id }) => id))).size
  const close = () => {
    done()
    stopReshape()
  }
  const confirm = () => {
    const { map } = useDocument.getState()
    if (!map || party === undefined) return
    const typed = name.trim()
    if (typed === '') return setFault(words.nameMissing)
    if (choiceOfText(map, typed).kind === 'existing') return setFault(texts.ui.drafts.alreadyThere(typed))
    const refusal = refusalText(splitOff(party, typed, moving), texts)
    if (refusal === undefined) close()
    else setFault(refusal)
  }
  return (
    <ModalDialog
      title={called ? words.title(called) : words.titleOpen}
      isOpen
      onClose={close}
      footer={
        <>
          <span aria-live="polite" className="reshape-count">
            {size > 0 && words.chosen(moving.length, size)}
          </span>
          <Button onPress={close}>{texts.reshape.cancel}</Button>
          <Button variant="primary" type="submit" form={form} isDisabled={party === undefined}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <form
        ref={body}
        id={form}
        className="reshape"
        onSubmit={(event) => {
          event.preventDefault()
          confirm()
        }}
      >
        {known === undefined && (
          <OnePick
            label={texts.reshape.party}
            options={options}
            value={party}
            autoFocus
            onChoose={(id) => {
              setParty(id)
              setMoving([])
              goOn(() => body.current?.querySelector<HTMLElement>('.reshape-name input'))
            }}
          />
        )}
        <div className="reshape-name">
          <TextField
            label={words.name}
            value={name}
            maxLength={LIMITS.name}
            autoFocus={known !== undefined}
            errorMessage={fault}
            onChange={(text) => {
              setFault(undefined)
              setName(text)
            }}
          />
        </div>
        {party !== undefined && <Parts groups={groups} moving={moving} onChange={setMoving} />}
      </form>
    </ModalDialog>
  )
}

type Groups = ReturnType<typeof relationsOf>

const NONE: Groups = []

/** What a party is connected with and another can take over, under the headings of the panel. */
function useMovable(party: Id | undefined): Groups {
  const texts = useTexts()
  const map = useDocument((state) => state.map)
  const tables = useRecordTables()
  return useMemo(() => {
    if (!map || party === undefined) return NONE
    const movable = new Set(MOVABLE.flatMap((collection) => recordsOfParty(map, party, collection)))
    return relationsOf(tables, 'parties', party, texts)
      .map((group) => ({ ...group, links: group.links.filter(({ id }) => movable.has(id)) }))
      .filter(({ links }) => links.length > 0)
  }, [map, tables, party, texts])
}

interface PartsProps {
  readonly groups: Groups
  readonly moving: readonly Id[]
  readonly onChange: (moving: readonly Id[]) => void
}

/** What the party is connected with, to be ticked. */
function Parts({ groups, moving, onChange }: PartsProps) {
  const words = useTexts().reshape.split
  if (groups.length === 0) return <p className="keten-help">{words.nothing}</p>
  return (
    <>
      <p className="keten-help">{words.lead}</p>
      {groups.map((group) => (
        <fieldset key={group.id} className="reshape-group">
          <legend>{group.title}</legend>
          {group.links.map(({ id, text }) => (
            <Checkbox
              key={id}
              isSelected={moving.includes(id)}
              onChange={(isChosen) => onChange(isChosen ? [...moving, id] : moving.filter((other) => other !== id))}
            >
              {text}
            </Checkbox>
          ))}
        </fieldset>
      ))}
    </>
  )
}
