import { type ReactNode, useMemo } from 'react'
import { DEPARTMENTS, type Department, departmentExists, findDepartment } from '../../../model/departments'
import { longDate, type Texts } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { ComboBox } from '../../kit/fields/combo-box'
import type { ComboGroup, ComboOption } from '../../kit/fields/combo-options'
import type { Checkable } from './checkable-text'
import { findIn } from './record-pick'

const UNKNOWN = '-unknown'
const NONE = '-none'

interface DepartmentFieldProps {
  readonly label: string
  readonly value: Checkable<string>
  /** Gets a code. Returns the refusal in words, or undefined. */
  readonly onChange: (value: Checkable<string>) => string | undefined
  readonly description?: ReactNode
  readonly isMixed?: boolean
  /** Characters of a code. */
  readonly maxLength?: number
}

/** A department by its code: one of the table, or a code of one's own. Says softly when the code is not in the table. */
export function DepartmentField(props: DepartmentFieldProps) {
  const { label, value, onChange, description, isMixed = false, maxLength = Number.POSITIVE_INFINITY } = props
  const texts = useTexts()
  const { states, faults } = texts.forms
  const day = useDocument((state) => state.map?.referenceDate ?? undefined)
  const find = useMemo(() => {
    const first: ComboGroup = {
      id: '-states',
      options: [
        { id: UNKNOWN, label: states.unknown, isQuiet: true },
        { id: NONE, label: states.none, isQuiet: true },
      ],
    }
    const groups = [{ id: 'all', options: departmentOptions(day, texts) }]
    return (query: string) => (query === '' ? [first, ...groups] : findIn(groups, query))
  }, [day, states, texts])
  const said = isMixed ? undefined : value
  return (
    <ComboBox
      label={label}
      value={said ?? ''}
      selectedId={isMixed ? undefined : value === undefined ? UNKNOWN : (value ?? NONE)}
      placeholder={isMixed ? states.mixed : value === null ? states.none : states.unknown}
      find={find}
      description={said ? (findDepartment(said)?.name ?? states.unknownDepartment) : description}
      onChoose={(id) => onChange(id === UNKNOWN ? undefined : id === NONE ? null : id)}
      onText={(text) => (text.length > maxLength ? faults.codeTooLong : onChange(text))}
      onClear={() => onChange(undefined)}
    />
  )
}

/** Departments of that day first; the others say when they were. */
function departmentOptions(day: string | undefined, texts: Texts): readonly ComboOption[] {
  const isThere = (department: Department) =>
    day === undefined ? department.until === undefined : departmentExists(department.code, day) === true
  const option = (department: Department): ComboOption => ({
    id: department.code,
    label: department.code,
    detail: isThere(department) ? department.name : `${department.name} (${period(department, day, texts)})`,
    alsoKnownAs: [department.name],
  })
  return [...DEPARTMENTS.filter(isThere), ...DEPARTMENTS.filter((department) => !isThere(department))].map(option)
}

function period({ from, until }: Department, day: string | undefined, texts: Texts): string {
  const { states } = texts.forms
  const isLater = from !== undefined && day !== undefined && day < from
  if (isLater) return states.startedOn(longDate(from, texts.language))
  return until === undefined ? '' : states.endedOn(longDate(until, texts.language))
}
