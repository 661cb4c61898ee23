import { type ReactNode, useMemo } from 'react'
import type { Collection } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { useTexts } from '../../base/state/use-texts'
import type { ComboOption, Options } from '../../kit/fields/combo-options'
import type { Checkable } from '../fields/checkable-text'
import { MultiPick } from '../fields/multi-pick'
import { CheckablePick, type PickGroup, RequiredPick, useOneGroup } from '../fields/record-pick'
import { usePartyOptions, useRecordOptions, useStepGroups } from '../options/use-options'

interface Look {
  readonly label: string
  readonly description?: ReactNode
}

interface Target {
  /** The collections it can refer to. */
  readonly to: readonly Collection[]
  /** A record that is not offered. */
  readonly except: Id | undefined
}

interface RecordControlProps extends Look, Target {
  readonly value: Checkable<Id>
  readonly onChange: (value: Checkable<Id>) => string | undefined
  readonly isRequired: boolean
  readonly allowsNone: boolean
  readonly absentWords: string | undefined
  readonly isMixed?: boolean
}

/** One of the map's records. Parties are offered with their names in full, steps under their chains. */
export function RecordControl({ to, except, ...rest }: RecordControlProps) {
  if (to.length === 1 && to[0] === 'parties') return <PartyControl {...rest} except={except} />
  if (to.length === 1 && to[0] === 'steps') return <StepControl {...rest} />
  return <OtherControl {...rest} to={to} except={except} />
}

type PickProps = Omit<RecordControlProps, keyof Target>

function PartyControl({ except, ...rest }: PickProps & Pick<Target, 'except'>) {
  return <Choice {...rest} groups={useOneGroup(usePartyOptions(except))} />
}

function StepControl(props: PickProps) {
  return <Choice {...props} groups={useStepGroups()} />
}

function OtherControl({ to, except, ...rest }: RecordControlProps) {
  return <Choice {...rest} groups={useOneGroup(useRecordOptions(to, except))} />
}

function Choice(props: PickProps & { readonly groups: readonly PickGroup[] }) {
  const { isRequired, value, allowsNone, absentWords, ...rest } = props
  if (isRequired) return <RequiredPick {...rest} value={value ?? ''} />
  return (
    <CheckablePick
      {...rest}
      value={value}
      allowsNone={allowsNone}
      {...(absentWords !== undefined && { absentWords })}
    />
  )
}

interface ListLook extends Look {
  /** What adds to the list; "Toevoegen" when nothing says more. */
  readonly add: string | undefined
  readonly allowsNone: boolean
}

interface RecordsControlProps extends ListLook, Target {
  readonly value: readonly Id[] | undefined
  readonly onChange: (value: Id[] | undefined) => string | undefined
}

/** Some of the map's records. */
export function RecordsControl({ to, except, ...rest }: RecordsControlProps) {
  if (to.length === 1 && to[0] === 'parties') return <PartiesControl {...rest} />
  return <OthersControl {...rest} to={to} except={except} />
}

type ListProps = Omit<RecordsControlProps, keyof Target>

function PartiesControl(props: ListProps) {
  return <List {...props} options={usePartyOptions()} />
}

function OthersControl({ to, except, ...rest }: RecordsControlProps) {
  return <List {...rest} options={useRecordOptions(to, except)} />
}

function List({ add, ...rest }: ListProps & { readonly options: Options }) {
  const { widgets } = useTexts().forms
  return <MultiPick {...rest} addLabel={add ?? widgets.add} />
}

interface ChoicesControlProps extends ListLook {
  readonly codes: readonly string[]
  readonly words: Readonly<Record<string, string>>
  readonly value: readonly string[] | undefined
  readonly onChange: (value: string[] | undefined) => string | undefined
}

/** Some of a closed list. */
export function ChoicesControl({ codes, words, ...rest }: ChoicesControlProps) {
  const options = useMemo<readonly ComboOption[]>(
    () => codes.map((id) => ({ id, label: words[id] ?? id })),
    [codes, words],
  )
  return <List {...rest} options={options} />
}
