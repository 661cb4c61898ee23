import type { ReactNode } from 'react'
import type { Id } from '../../../model/id'
import { isoDay } from '../../base/clock/iso-day'
import { useTexts } from '../../base/state/use-texts'
import { usePartyOptions } from '../options/use-options'
import type { Checkable } from './checkable-text'
import { RequiredText } from './plain-text'
import { CheckablePick, useOneGroup } from './record-pick'

interface Check {
  readonly date: string
  readonly by: Id
}

interface CheckedFieldProps {
  readonly label: string
  readonly description?: ReactNode
  readonly value: Checkable<Check>
  /** Returns the refusal in words, or undefined. */
  readonly onChange: (value: Checkable<Check>) => string | undefined
}

/** Which party looked at something, and on which day: today until another day is filled in. */
export function CheckedField({ label, description, value, onChange }: CheckedFieldProps) {
  const { records } = useTexts()
  const parties = useOneGroup(usePartyOptions())
  return (
    <>
      <CheckablePick
        label={label}
        description={description}
        groups={parties}
        value={value ? value.by : value}
        onChange={(by) => onChange(by ? { date: value?.date ?? isoDay(new Date()), by } : noneOf(by))}
      />
      {value && (
        <RequiredText
          isDate
          label={records.checkedOn}
          value={value.date}
          onChange={(date) => onChange({ ...value, date })}
        />
      )}
    </>
  )
}

function noneOf(by: Checkable<Id>): null | undefined {
  return by === null ? null : undefined
}
