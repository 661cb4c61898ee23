import { useRef, useState } from 'react'
import { type CornerRole, coordinatorOf, withCoordinator } from '../../../graph/facts/roles'
import type { Table } from '../../../model/chain-map'
import { LIMITS } from '../../../model/limits'
import type { PartyChoice } from '../../../model/party-choice'
import type { Party } from '../../../model/schema/parties'
import type { Triangle, TriangleClient } from '../../../model/schema/steering'
import { partyName } from '../../../text/record-names'
import { useTexts } from '../../base/state/use-texts'
import type { Checkable } from '../../forms/fields/checkable-text'
import { NoneToggle } from '../../forms/fields/none-toggle'
import type { Edit } from '../../forms/options/use-edit'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { DraftField } from '../../kit/fields/draft-field'
import { Select } from '../../kit/fields/select'
import { CornerField } from './corner-field'
import { fillCorner } from './fill-corner'
import { PartyHole } from './party-hole'

interface RoleRowsProps {
  readonly triangle: Triangle
  /** What the triangle is called. */
  readonly name: string
  readonly parties: Table<Party>
  /** Whether the regulation for agencies holds: its terms then stand beside ours. */
  readonly isAgency: boolean
  readonly edit: Edit<Triangle>
}

/** Who fills owner, client and contractor, by party and function; every corner can be filled and changed in place. */
export function RoleRows(props: RoleRowsProps) {
  return (
    <div className="roles-rows">
      <OwnerRow {...props} />
      <ClientRows {...props} />
      <ContractorRow {...props} />
    </div>
  )
}

function RoleTitle({ corner, isAgency }: { readonly corner: CornerRole; readonly isAgency: boolean }) {
  const { roles, vocabulary } = useTexts()
  return (
    <div className="roles-role">
      <strong>{vocabulary.role[corner]}</strong>
      {isAgency && <span className="keten-help">{roles.terms[corner]}</span>}
    </div>
  )
}

/** Says that a corner is deliberately empty, or takes that back; shown as long as nobody stands in it. */
function EmptyCorner({ label, isNone, onChange }: { label: string; isNone: boolean; onChange: (on: boolean) => void }) {
  const { states } = useTexts().forms
  return (
    <>
      {isNone && <span className="keten-quiet">{states.none}</span>}
      <NoneToggle label={label} isNone={isNone} onChange={onChange} />
    </>
  )
}

interface FunctionFieldProps {
  readonly label: string
  readonly value: Checkable<string>
  readonly autoFocus?: boolean
  readonly onChange: (value: string | undefined) => string | undefined
}

function FunctionField({ label, value, autoFocus = false, onChange }: FunctionFieldProps) {
  const { triangle } = useTexts().roles
  return (
    <DraftField
      wraps
      hideLabel
      label={label}
      autoFocus={autoFocus}
      value={value ?? ''}
      placeholder={value === null ? triangle.noneFunction : triangle.functionPlaceholder}
      maxLength={LIMITS.line}
      onCommit={(text) => onChange(text === '' ? undefined : text)}
    />
  )
}

function OwnerRow({ triangle, name, parties, isAgency, edit }: RoleRowsProps) {
  const texts = useTexts()
  const { roles, vocabulary } = texts
  const words = roles.triangle
  const { owner } = triangle
  const [fresh, setFresh] = useState<'filled' | 'emptied'>()
  return (
    <div className="roles-row">
      <RoleTitle corner="owner" isAgency={isAgency} />
      {owner ? (
        <>
          <CornerField
            label={words.fillOf(vocabulary.role.owner, name)}
            parties={parties}
            value={owner.party}
            onChoose={(choice) => fillCorner(triangle, choice, (party) => ({ owner: { ...owner, party } }), texts)}
          />
          <FunctionField
            label={words.function(vocabulary.role.owner, partyName(parties, owner.party))}
            value={owner.function}
            autoFocus={fresh === 'filled'}
            onChange={(value) => edit({ owner: { ...owner, function: value } })}
          />
          <RowEnd
            label={words.remove.owner(partyName(parties, owner.party))}
            onRemove={() => {
              setFresh('emptied')
              edit({ owner: undefined })
            }}
          />
        </>
      ) : (
        <div className="roles-empty">
          <PartyHole
            isOpen={owner === undefined}
            autoFocus={fresh === 'emptied'}
            words={words.fillOwner}
            label={words.fillOf(words.fillOwner, name)}
            parties={parties}
            onChoose={(choice) => {
              setFresh('filled')
              return fillCorner(triangle, choice, (party) => ({ owner: { party } }), texts)
            }}
          />
          <EmptyCorner
            label={words.fillOf(vocabulary.role.owner, name)}
            isNone={owner === null}
            onChange={(on) => edit({ owner: on ? null : undefined })}
          />
        </div>
      )}
    </div>
  )
}

/** What stands at the end of a row: a mark, and the button that takes the party out of its corner. */
function RowEnd({ label, mark, onRemove }: { label: string; mark?: string | undefined; onRemove: () => void }) {
  return (
    <div className="roles-end">
      {mark && <span className="roles-mark">{mark}</span>}
      <Button variant="icon" label={label} onPress={onRemove}>
        <Icon name="close" />
      </Button>
    </div>
  )
}

function ClientRows({ triangle, name, parties, isAgency, edit }: RoleRowsProps) {
  const texts = useTexts()
  const { roles, vocabulary } = texts
  const words = roles.triangle
  const clients = triangle.clients ?? []
  const [fresh, setFresh] = useState<number>()
  const hole = useRef<HTMLDivElement>(null)
  const set = (list: TriangleClient[]) => edit({ clients: list.length > 0 ? list : undefined })
  const changed = (at: number, client: TriangleClient) => clients.map((old, i) => (i === at ? client : old))
  return (
    <>
      {clients.map((client, at) => {
        const party = partyName(parties, client.party)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: clients have no id; their place in the list is what they are.
          <div className="roles-row" key={at}>
            {at === 0 ? <RoleTitle corner="client" isAgency={isAgency} /> : <span />}
            <CornerField
              label={words.fillOf(vocabulary.role.client, name)}
              parties={parties}
              value={client.party}
              onChoose={(choice) =>
                fillCorner(triangle, choice, (id) => ({ clients: changed(at, { ...client, party: id }) }), texts)
              }
            />
            <FunctionField
              label={words.function(vocabulary.role.client, party)}
              value={client.function}
              autoFocus={fresh === at}
              onChange={(value) => set(changed(at, { ...client, function: value }))}
            />
            <RowEnd
              label={words.remove.client(party)}
              mark={client.coordinating === true ? words.coordinates : undefined}
              onRemove={() => {
                setFresh(undefined)
                set(clients.filter((_, i) => i !== at))
                hole.current?.querySelector('button')?.focus()
              }}
            />
          </div>
        )
      })}
      <div className="roles-row">
        {clients.length === 0 ? <RoleTitle corner="client" isAgency={isAgency} /> : <span />}
        <div className="roles-empty" ref={hole}>
          <PartyHole
            isOpen={triangle.clients === undefined}
            words={words.fillClient}
            label={words.fillOf(words.fillClient, name)}
            parties={parties}
            onChoose={(choice) => {
              setFresh(clients.length)
              return fillCorner(triangle, choice, (party) => ({ clients: [...clients, { party }] }), texts)
            }}
          />
          {clients.length === 0 && (
            <EmptyCorner
              label={words.fillOf(vocabulary.role.client, name)}
              isNone={triangle.clients !== undefined}
              onChange={(on) => edit({ clients: on ? [] : undefined })}
            />
          )}
        </div>
      </div>
      {clients.length > 1 && (
        <div className="roles-row">
          <Coordinator clients={clients} parties={parties} onChange={set} />
        </div>
      )}
    </>
  )
}

interface CoordinatorProps {
  readonly clients: readonly TriangleClient[]
  readonly parties: Table<Party>
  readonly onChange: (clients: TriangleClient[]) => void
}

/** Which of several clients coordinates. */
function Coordinator({ clients, parties, onChange }: CoordinatorProps) {
  const { forms, roles } = useTexts()
  const at = coordinatorOf(clients)
  return (
    <div className="roles-coordinator">
      <Select<string>
        label={roles.triangle.coordinator}
        options={[
          { id: 'unknown', label: forms.states.unknown, isQuiet: true },
          ...clients.map(({ party, function: role }, place) => ({
            id: String(place),
            label: partyName(parties, party),
            detail: role ?? undefined,
          })),
          { id: 'none', label: roles.triangle.nobody, isQuiet: true },
        ]}
        value={at === undefined ? 'unknown' : at === null ? 'none' : String(at)}
        onChange={(id) =>
          onChange(withCoordinator(clients, id === 'unknown' ? undefined : id === 'none' ? null : Number(id)))
        }
      />
    </div>
  )
}

function ContractorRow({ triangle, name, parties, isAgency, edit }: RoleRowsProps) {
  const texts = useTexts()
  const { roles, vocabulary } = texts
  const words = roles.triangle
  const { contractor } = triangle
  const [fresh, setFresh] = useState<'filled' | 'emptied'>()
  const fill = (choice: PartyChoice) => fillCorner(triangle, choice, (party) => ({ contractor: party }), texts)
  return (
    <div className="roles-row">
      <RoleTitle corner="contractor" isAgency={isAgency} />
      {contractor ? (
        <>
          <CornerField
            label={words.fillOf(vocabulary.role.contractor, name)}
            parties={parties}
            value={contractor}
            autoFocus={fresh === 'filled'}
            onChoose={fill}
          />
          <span />
          <RowEnd
            label={words.remove.contractor(partyName(parties, contractor))}
            onRemove={() => {
              setFresh('emptied')
              edit({ contractor: undefined })
            }}
          />
        </>
      ) : (
        <div className="roles-empty">
          <PartyHole
            isOpen={contractor === undefined}
            autoFocus={fresh === 'emptied'}
            words={words.fillContractor}
            label={words.fillOf(words.fillContractor, name)}
            parties={parties}
            onChoose={(choice) => {
              setFresh('filled')
              return fill(choice)
            }}
          />
          <EmptyCorner
            label={words.fillOf(vocabulary.role.contractor, name)}
            isNone={contractor === null}
            onChange={(on) => edit({ contractor: on ? null : undefined })}
          />
        </div>
      )}
    </div>
  )
}
