import { type KeyboardEvent, type Ref, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Popover } from 'react-aria-components'
import { useTexts } from '../../base/state/use-texts'
import { classNames } from '../controls/class-names'
import { Icon } from '../controls/icons'
import { ComboList, rowId } from './combo-list'
import { type ComboGroup, type ComboOption, exactOption, firstRows, likelyOption } from './combo-options'
import type { FieldLook } from './field-frame'
import { useCursorAtEnd, useDraft } from './use-draft'

interface ComboBoxProps extends FieldLook {
  /** What stands in the field while nobody types. */
  readonly value: string
  readonly placeholder?: string | undefined
  /** The options that fit what was typed; an empty query gives those to begin with. Keep its identity stable. */
  readonly find: (query: string) => readonly ComboGroup[]
  /** Id of the option the value stands for; gets a tick. */
  readonly selectedId?: string | undefined
  /** Returns the refusal in words, or undefined. */
  readonly onChoose: (id: string) => string | undefined
  /** Free text is allowed and comes here, trimmed and not empty. Without it only options are. */
  readonly onText?: ((text: string) => string | undefined) | undefined
  /** The field was emptied. Without it an empty field goes back to its value. */
  readonly onClear?: (() => string | undefined) | undefined
  /** False for a field that does something at once: leaving it then drops what was typed. Default true. */
  readonly commitsOnLeave?: boolean | undefined
  /** Enter with the value as it stands: the answer is what was filled in already. The field then opens with its text selected. */
  readonly onKeep?: (() => void) | undefined
  /** Esc ends the whole field at once, as where a name is typed on the map. */
  readonly onCancel?: (() => void) | undefined
  readonly autoFocus?: boolean | undefined
  readonly maxLength?: number | undefined
  readonly inputRef?: Ref<HTMLInputElement> | undefined
}

/**
 * A text field with a list of options that fit what is typed. Arrows walk through the list, Enter takes the marked
 * option or else the text; an option that is typed in full is marked by itself. Leaving the field commits as well,
 * unless `commitsOnLeave` is false.
 */
export function ComboBox(props: ComboBoxProps) {
  const { value, find, onChoose, onText, onClear, onCancel, onKeep, selectedId, label, description, aside } = props
  const { commitsOnLeave = true, inputRef, autoFocus, maxLength, placeholder } = props
  const { widgets, faults } = useTexts().forms
  const id = useId()
  const row = useRef<HTMLSpanElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [marked, setMarked] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  const draft = useDraft(value, resolve, { label, commitsOnLeave, commitsAtRest: false })
  useCursorAtEnd(draft.wantsFocus)
  const query = draft.text === value ? '' : draft.text
  const { groups, leftOut } = useMemo(() => (isOpen ? firstRows(find(query)) : firstRows([])), [isOpen, find, query])
  const options = useMemo(() => groups.flatMap((group) => group.options), [groups])
  const active = options.find((option) => option.id === marked) ?? defaultOption(options, query, onText === undefined)
  const hasList = isOpen && (options.length > 0 || (onText === undefined && query !== ''))
  const error = draft.error ?? refusal ?? props.errorMessage

  const activeRow = hasList && marked !== undefined ? rowId(`${id}-list`, marked) : undefined
  useEffect(() => {
    if (activeRow) document.getElementById(activeRow)?.scrollIntoView({ block: 'nearest' })
  }, [activeRow])

  function resolve(text: string): string | undefined {
    if (text === '') return onClear?.()
    const found = find(text).flatMap((group) => group.options)
    const meant = exactOption(found, text) ?? likelyOption(found)
    if (meant) return onChoose(meant.id)
    if (onText) return onText(text)
    const [only, ...others] = found
    return only && others.length === 0 ? onChoose(only.id) : faults.notAnOption
  }

  function choose(option: ComboOption) {
    close()
    draft.restore()
    setRefusal(onChoose(option.id))
  }

  function close() {
    setOpen(false)
    setMarked(undefined)
  }

  function move(step: 1 | -1) {
    if (!isOpen) return setOpen(true)
    const at = active ? options.indexOf(active) : step === 1 ? -1 : options.length
    setMarked(options[(at + step + options.length) % Math.max(1, options.length)]?.id)
  }

  function commit() {
    if (hasList && active) choose(active)
    else if (onKeep && draft.text === value) {
      close()
      onKeep()
    } else {
      close()
      draft.commit()
    }
  }

  function leave() {
    close()
    if (commitsOnLeave) draft.leave()
    else draft.restore()
  }

  function handleEscape(event: KeyboardEvent) {
    if (!onCancel && !hasList && !draft.restore() && refusal === undefined) return
    event.stopPropagation()
    event.preventDefault()
    close()
    setRefusal(undefined)
    if (!onCancel) return
    draft.restore()
    onCancel()
  }

  function handleKey(event: KeyboardEvent) {
    draft.touch()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      commit()
    } else if (event.key === 'Tab' && commitsOnLeave && hasList && active) choose(active)
    else if (event.key === 'Escape') handleEscape(event)
  }

  return (
    <div className="keten-field">
      <div className={classNames('keten-field-head', props.hideLabel && !aside && 'visually-hidden')}>
        <label
          htmlFor={id}
          id={`${id}-label`}
          className={classNames('keten-label', props.hideLabel && 'visually-hidden')}
        >
          {label}
        </label>
      </div>
      <span className="keten-input-row keten-combo-row" data-value={draft.text} ref={row}>
        <input
          id={id}
          ref={inputRef}
          className="keten-input keten-combo-input"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={hasList}
          aria-controls={hasList ? `${id}-list` : undefined}
          aria-activedescendant={hasList && active ? rowId(`${id}-list`, active.id) : undefined}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={error !== undefined ? `${id}-error` : description ? `${id}-help` : undefined}
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: only where the user has just asked for the field.
          autoFocus={autoFocus || draft.wantsFocus}
          maxLength={maxLength}
          placeholder={placeholder}
          value={draft.text}
          onChange={(event) => {
            setRefusal(undefined)
            setMarked(undefined)
            setOpen(true)
            draft.change(event.target.value)
          }}
          onFocus={(event) => {
            if (onKeep && draft.text === value) event.currentTarget.select()
          }}
          onClick={(event) => {
            if (draft.text === value) event.currentTarget.select()
            setOpen(true)
          }}
          onBlur={leave}
          onKeyDown={handleKey}
        />
        <button
          type="button"
          tabIndex={-1}
          className="keten-combo-button"
          aria-label={widgets.showOptions(label)}
          onMouseDown={(event) => {
            event.preventDefault()
            row.current?.querySelector('input')?.focus()
            setOpen(!isOpen)
          }}
        >
          <Icon name="chevron-down" />
        </button>
      </span>
      {description && (
        <span id={`${id}-help`} className="keten-help">
          {description}
        </span>
      )}
      {error !== undefined && (
        <span id={`${id}-error`} className="keten-error">
          {error}
        </span>
      )}
      {aside && <div className="keten-field-aside">{aside}</div>}
      <span role="status" className="visually-hidden">
        {hasList ? widgets.optionCount(options.length) : ''}
      </span>
      <Popover
        className="keten-popover"
        isNonModal
        triggerRef={row}
        isOpen={hasList}
        onOpenChange={(open) => {
          if (!open) close()
        }}
        placement="bottom start"
        offset={2}
      >
        <ComboList
          id={`${id}-list`}
          label={label}
          groups={groups}
          activeId={active?.id}
          selectedId={selectedId}
          onChoose={choose}
        />
        {options.length === 0 && <div className="keten-list-note">{widgets.noOptions}</div>}
        {leftOut > 0 && <div className="keten-list-note">{widgets.moreOptions(leftOut)}</div>}
      </Popover>
    </div>
  )
}

/** The option Enter takes when no arrow was used: the one typed in full, or the first where only options are allowed. */
function defaultOption(options: readonly ComboOption[], query: string, onlyOptions: boolean): ComboOption | undefined {
  const typed = query.trim()
  if (typed === '') return undefined
  return exactOption(options, typed) ?? likelyOption(options) ?? (onlyOptions ? options[0] : undefined)
}
