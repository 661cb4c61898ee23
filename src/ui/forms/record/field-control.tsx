import { memo } from 'react'
import type { Collection } from '../../../model/chain-map'
import type { FieldOwner, NamedField } from '../../../model/fields/index'
import { limitsOf } from '../../../model/fields/limits-of'
import type { Id } from '../../../model/id'
import { fieldWords } from '../../../text/field-words'
import { useTexts } from '../../base/state/use-texts'
import { Segmented } from '../../kit/controls/segmented'
import { Checkbox } from '../../kit/fields/checkbox'
import { CheckableText } from '../fields/checkable-text'
import { CheckableBoolean, CheckableChoice, RequiredChoice } from '../fields/choice'
import { DepartmentField } from '../fields/department-field'
import { FrequencyField } from '../fields/frequency-field'
import { LineList } from '../fields/line-list'
import { MomentField } from '../fields/moment-field'
import { MonthsField } from '../fields/months-field'
import { CheckableNumber, RequiredNumber } from '../fields/number-field'
import { OptionalText, RequiredText } from '../fields/plain-text'
import { ChoicesControl, RecordControl, RecordsControl } from './reference-controls'

/** Carries out the change of one field; gives the refusal in words, or undefined. */
export type ChangeField = (name: string, value: unknown) => string | undefined

interface FieldControlProps {
  readonly owner: FieldOwner
  readonly field: NamedField
  readonly value: unknown
  readonly onChange: ChangeField
  /** The record it is a field of, which cannot refer to itself; absent for the map and for several records. */
  readonly id?: Id | undefined
  /** Several records differ: shown instead of a value. */
  readonly isMixed?: boolean
}

/**
 * The control of a field, as its description and its schema have it. Of a field made of parts there is none: the form
 * brings its own.
 */
export const FieldControl = memo(function FieldControl(props: FieldControlProps) {
  const { owner, field, value: given, onChange, id, isMixed = false } = props
  const texts = useTexts()
  const { name, kind, to = [], isTall, isPaired, isNeverNone, absentMeansAll, isSpread } = field
  const { isRequired, allowsNull, codes = [], maxLength, min, max, isWhole } = limitsOf(owner, name)
  const { label, help: description, add, codes: codeWords = {} } = fieldWords(texts, owner, name)
  // What the schema says the field holds.
  const value = given as never
  const change = (next: unknown) => onChange(name, next)
  const shared = { label, ...(description !== undefined && { description }), value, onChange: change }
  const length = maxLength === undefined ? {} : { maxLength }
  const rule = { ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(isWhole && { isWhole }) }
  const mixed = isMixed ? { isMixed } : {}
  switch (kind) {
    case 'line':
    case 'text': {
      const look = {
        ...shared,
        ...length,
        isLong: kind === 'text' || isTall === true,
        wraps: kind === 'line' && !isPaired,
      }
      if (isRequired) return <RequiredText {...look} />
      return allowsNull ? <CheckableText {...look} /> : <OptionalText {...look} />
    }
    case 'date':
      return isRequired ? <RequiredText {...shared} isDate /> : <CheckableText {...shared} isDate />
    case 'number':
      return isRequired ? <RequiredNumber {...shared} {...rule} /> : <CheckableNumber {...shared} {...rule} />
    case 'percent':
      return (
        <CheckableNumber
          {...shared}
          unit="%"
          min={(min ?? 0) * 100}
          max={(max ?? 1) * 100}
          value={typeof given === 'number' ? given * 100 : value}
          onChange={(percent) => change(typeof percent === 'number' ? percent / 100 : percent)}
        />
      )
    case 'boolean':
      return <CheckableBoolean {...shared} {...mixed} />
    case 'flag':
      return (
        <Checkbox
          isSelected={given === true}
          {...mixed}
          description={isMixed ? undefined : description}
          onChange={(isOn) => change(isOn || undefined)}
        >
          {label}
        </Checkbox>
      )
    case 'choice':
      if (isSpread) {
        return <Segmented {...shared} segments={codes.map((code) => ({ id: code, label: codeWords[code] ?? code }))} />
      }
      if (isRequired) return <RequiredChoice {...shared} {...mixed} codes={codes} words={codeWords} />
      return <CheckableChoice {...shared} {...mixed} codes={codes} words={codeWords} allowsNone={allowsNull} />
    case 'choices':
      return <ChoicesControl {...shared} add={add} allowsNone={!isNeverNone} codes={codes} words={codeWords} />
    case 'record':
      return (
        <RecordControl
          {...shared}
          {...mixed}
          to={to}
          except={exceptOf(owner, to, id)}
          isRequired={isRequired}
          // Of what can be all of them, "bewust geen" only shows when a file says it.
          allowsNone={allowsNull && (!absentMeansAll || given === null)}
          absentWords={absentMeansAll ? texts.records.everyChain : undefined}
        />
      )
    case 'records':
      return <RecordsControl {...shared} to={to} except={exceptOf(owner, to, id)} add={add} allowsNone={!isNeverNone} />
    case 'lines':
      return (
        <LineList {...shared} addLabel={add ?? texts.forms.widgets.add} offered={field.suggests} words={codeWords} />
      )
    case 'months':
      return <MonthsField {...shared} />
    case 'moment':
      return <MomentField {...shared} {...length} />
    case 'frequency':
      return <FrequencyField {...shared} {...length} {...rule} />
    case 'department':
      return <DepartmentField {...shared} {...mixed} {...length} />
    case 'parts':
      return null
  }
})

/** A record is not offered itself. */
function exceptOf(owner: FieldOwner, to: readonly Collection[], id: Id | undefined): Id | undefined {
  return owner !== 'map' && to.includes(owner) ? id : undefined
}
