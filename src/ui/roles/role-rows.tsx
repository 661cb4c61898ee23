import { useState } from 'react'
import { type CornerRole, coordinatorOf, withCoordinator } from '../../graph/facts/roles'
import type { Table } from '../../model/chain-map'
import { LIMITS } from '../../model/limits'
import type { Party } from '../../model/schema/parties'
import type { Triangle, TriangleClient } from '../../model/schema/steering'
import { partyName } from '../../text/record-names'
import type { Checkable } from '../details/fields/checkable-text'
import { NoneToggle } from '../details/fields/none-toggle'
import { CheckablePick, RequiredPick } from '../details/fields/record-pick'
import type { Edit } from '../details/use-edit'
import { Button } from '../shared/button'
import type { ComboGroup } from '../shared/combo-options'
import { DraftField } from '../shared/draft-field'
import { Icon } from '../shared/icons'
import { Select } from '../shared/select'
import { useTexts } from '../state/use-texts'
import { longName } from './long-name'
import { PartyHole } from './party-hole'

export interface RoleRowsProps {
  readonly triangle: Triangle
  /** What the triangle is called. */
  readonly name: string
  readonly parties: Table<Party>
  readonly groups: readonly ComboGroup[]
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

/** Letters that fit in the field for a party. */
const WIDE = 26

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

function OwnerRow({ triangle, name, parties, groups, isAgency, edit }: RoleRowsProps) {
  const { roles, vocabulary } = useTexts()
  const words = roles.triangle
  const { owner } = triangle
  const [isFresh, setFresh] = useState(false)
  return (
    <div className="roles-row">
      <RoleTitle corner="owner" isAgency={isAgency} />
      {owner ? (
        <>
          <CheckablePick
            hideLabel
            label={words.fillOf(vocabulary.role.owner, name)}
            description={longName(parties[owner.party], WIDE)}
            groups={groups}
            value={owner.party}
            onChange={(party) => edit({ owner: party ? { ...owner, party } : party === null ? null : undefined })}
          />
          <FunctionField
            label={words.function(vocabulary.role.owner, partyName(parties, owner.party))}
            value={owner.function}
            autoFocus={isFresh}
            onChange={(value) => edit({ owner: { ...owner, function: value } })}
          />
        </>
      ) : (
        <div className="roles-empty">
          <PartyHole
            isOpen={owner === undefined}
            words={words.fillOwner}
            label={words.fillOf(words.fillOwner, name)}
            groups={groups}
            onChoose={(party) => {
              setFresh(true)
              return edit({ owner: { party } })
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

function ClientRows({ triangle, name, parties, groups, isAgency, edit }: RoleRowsProps) {
  const { roles, vocabulary } = useTexts()
  const words = roles.triangle
  const clients = triangle.clients ?? []
  const [fresh, setFresh] = useState<number>()
  const set = (list: TriangleClient[]) => edit({ clients: list.length > 0 ? list : undefined })
  const change = (at: number, client: TriangleClient) => set(clients.map((old, i) => (i === at ? client : old)))
  return (
    <>
      {clients.map((client, at) => {
        const party = partyName(parties, client.party)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: clients have no id; their place in the list is what they are.
          <div className="roles-row" key={at}>
            {at === 0 ? <RoleTitle corner="client" isAgency={isAgency} /> : <span />}
            <RequiredPick
              hideLabel
              label={words.fillOf(vocabulary.role.client, name)}
              description={longName(parties[client.party], WIDE)}
              groups={groups}
              value={client.party}
              onChange={(id) => change(at, { ...client, party: id })}
            />
            <FunctionField
              label={words.function(vocabulary.role.client, party)}
              value={client.function}
              autoFocus={fresh === at}
              onChange={(value) => change(at, { ...client, function: value })}
            />
            <div className="roles-end">
              {client.coordinating === true && <span className="roles-mark">{words.coordinates}</span>}
              <Button
                variant="icon"
                label={words.remove(party)}
                onPress={() => set(clients.filter((_, i) => i !== at))}
              >
                <Icon name="close" />
              </Button>
            </div>
          </div>
        )
      })}
      <div className="roles-row">
        {clients.length === 0 ? <RoleTitle corner="client" isAgency={isAgency} /> : <span />}
        <div className="roles-empty">
          <PartyHole
            isOpen={triangle.clients === undefined}
            words={words.fillClient}
            label={words.fillOf(words.fillClient, name)}
            groups={groups}
            onChoose={(party) => {
              setFresh(clients.length)
              return set([...clients, { party }])
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
          { id: 'none', label: roles.triangle.nobody, isQuiet: true },
          ...clients.map(({ party, function: role }, place) => ({
            id: String(place),
            label: partyName(parties, party),
            detail: role ?? undefined,
          })),
        ]}
        value={at === undefined ? 'unknown' : at === null ? 'none' : String(at)}
        onChange={(id) =>
          onChange(withCoordinator(clients, id === 'unknown' ? undefined : id === 'none' ? null : Number(id)))
        }
      />
    </div>
  )
}

function ContractorRow({ triangle: { contractor }, name, parties, groups, isAgency, edit }: RoleRowsProps) {
  const { roles, vocabulary } = useTexts()
  const words = roles.triangle
  return (
    <div className="roles-row">
      <RoleTitle corner="contractor" isAgency={isAgency} />
      {contractor ? (
        <CheckablePick
          hideLabel
          label={words.fillOf(vocabulary.role.contractor, name)}
          description={longName(parties[contractor], WIDE)}
          groups={groups}
          value={contractor}
          onChange={(party) => edit({ contractor: party })}
        />
      ) : (
        <div className="roles-empty">
          <PartyHole
            isOpen={contractor === undefined}
            words={words.fillContractor}
            label={words.fillOf(words.fillContractor, name)}
            groups={groups}
            onChoose={(party) => edit({ contractor: party })}
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
