import { useId } from 'react'
import { classNames } from '../controls/class-names'
import { Icon } from '../controls/icons'
import type { ComboGroup, ComboOption } from './combo-options'

interface ComboListProps {
  readonly id: string
  readonly label: string
  readonly groups: readonly ComboGroup[]
  readonly activeId: string | undefined
  readonly selectedId: string | undefined
  readonly onChoose: (option: ComboOption) => void
}

/** The element id of an option's row. */
export function rowId(listId: string, optionId: string): string {
  return `${listId}-${optionId}`
}

/** The list under a combo box. Focus stays in the field; the active row is told to it by id. */
export function ComboList({ id, groups, label, ...rest }: ComboListProps) {
  return (
    <div id={id} role="listbox" aria-label={label} className="keten-list">
      {groups.map((group) =>
        group.title ? (
          <TitledGroup key={group.id} listId={id} group={group} {...rest} />
        ) : (
          group.options.map((option) => <Row key={option.id} listId={id} option={option} {...rest} />)
        ),
      )}
    </div>
  )
}

type RowProps = Omit<ComboListProps, 'id' | 'label' | 'groups'> & { readonly listId: string }

function TitledGroup({ group, ...rest }: RowProps & { readonly group: ComboGroup }) {
  const titleId = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox.
    <div role="group" aria-labelledby={titleId}>
      <div id={titleId} role="presentation" className="keten-list-heading">
        {group.title}
      </div>
      {group.options.map((option) => (
        <Row key={option.id} option={option} {...rest} />
      ))}
    </div>
  )
}

function Row({ option, listId, activeId, selectedId, onChoose }: RowProps & { readonly option: ComboOption }) {
  const isActive = option.id === activeId
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, which points here with aria-activedescendant.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys.
    <div
      id={rowId(listId, option.id)}
      role="option"
      aria-selected={option.id === selectedId}
      className={classNames('keten-option', isActive && 'keten-option-active', option.isQuiet && 'keten-option-quiet')}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(option)}
    >
      {selectedId !== undefined && (
        <span className="keten-option-check">{option.id === selectedId && <Icon name="check" />}</span>
      )}
      <span className="keten-option-text">
        <span className={option.detail ? 'keten-option-strong' : undefined}>{option.label}</span>
        {option.detail && <span className="keten-option-detail">{option.detail}</span>}
        {option.note && <span className="keten-option-note">{option.note}</span>}
      </span>
      {option.mark && <span className="keten-option-mark">{option.mark}</span>}
    </div>
  )
}
