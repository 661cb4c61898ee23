import { type KeyboardEvent, useRef } from 'react'
import { movedTo } from '../../../graph/facts/requested'
import { fieldsOf } from '../../../model/fields/index'
import type { Principle } from '../../../model/schema/principles'
import { longDate } from '../../../text/texts'
import { showDetails } from '../../base/go-to/details'
import { focusLater } from '../../base/go-to/focus-later'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Disclosure } from '../../kit/controls/disclosure'
import { Icon } from '../../kit/controls/icons'
import { DraftScope } from '../../kit/fields/draft-scope'
import { useEdit } from '../options/use-edit'
import { FieldControl } from './field-control'
import { useChangeField } from './record-fields'

const ALL = fieldsOf('principles')
const TEXT = ALL.filter(({ name }) => name === 'text')
const REST = ALL.filter(({ name }) => name !== 'text')

interface PrincipleRowProps {
  readonly principle: Principle
  /** From 0. */
  readonly place: number
  /** All of them, in their order. */
  readonly all: readonly Principle[]
}

/** One principle with its fields; it goes up and down by its buttons, or by Alt and an arrow. */
export function PrincipleRow({ principle, place, all }: PrincipleRowProps) {
  const texts = useTexts()
  const words = texts.principles
  const { up, down, remove } = texts.agreed.decisions
  const row = useRef<HTMLLIElement>(null)
  const { id, text } = principle
  const change = useChangeField('principles', id, useEdit('principles', id))
  const values = principle as Readonly<Record<string, unknown>>

  function move(to: number): void {
    const other = all[to]
    const { map } = useDocument.getState()
    if (!map || !other) return
    const held = document.activeElement
    if (!runOrTell({ type: 'order-principles', order: movedTo(map.principleOrder, id, other.id) })) return
    announce(words.moved(to + 1, all.length))
    // What is put elsewhere in the page loses the keyboard; a button that can go no further cannot have it.
    focusLater(() => {
      const isUsable = held instanceof HTMLElement && row.current?.contains(held) && !held.matches(':disabled')
      const back = isUsable ? held : row.current?.querySelector<HTMLElement>('.principle-tools button:enabled')
      back?.focus()
    })
  }

  function onKeyDown(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }
    const step = steps[event.key]
    if (step === undefined || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    move(place + step)
  }

  return (
    // The keys go for whatever field or button of it has the keyboard.
    <li ref={row} onKeyDown={onKeyDown}>
      <DraftScope name={`principles/${id}`}>
        <div className="keten-card principle">
          <div className="principle-head">
            <div>
              {TEXT.map((field) => (
                <FieldControl
                  key={field.name}
                  owner="principles"
                  field={field}
                  id={id}
                  value={text}
                  onChange={change}
                />
              ))}
            </div>
            <div className="principle-tools">
              <Button variant="icon" label={`${up}: ${text}`} isDisabled={place === 0} onPress={() => move(place - 1)}>
                <Icon name="up" />
              </Button>
              <Button
                variant="icon"
                label={`${down}: ${text}`}
                isDisabled={place === all.length - 1}
                onPress={() => move(place + 1)}
              >
                <Icon name="down" />
              </Button>
              <Button
                variant="icon"
                label={`${remove}: ${text}`}
                onPress={() => runOrTell({ type: 'remove-records', ids: [id] })}
              >
                <Icon name="close" />
              </Button>
            </div>
          </div>
          <Disclosure title={<Standing principle={principle} />}>
            {REST.map((field) => (
              <FieldControl
                key={field.name}
                owner="principles"
                field={field}
                id={id}
                value={values[field.name]}
                onChange={change}
              />
            ))}
            <Button variant="link" label={`${words.open}: ${text}`} onPress={() => showDetails(id)}>
              {words.open}
              <Icon name="arrow-out" />
            </Button>
          </Disclosure>
        </div>
      </DraftScope>
    </li>
  )
}

/** What it is about and whether anybody adopted it, in one line. */
function Standing({ principle: { subject, chain, adoptedIn, date } }: { readonly principle: Principle }) {
  const texts = useTexts()
  const map = useDocument((state) => state.map)
  const { codes } = texts.fields.principles.subject
  const meeting = adoptedIn ? map?.meetings[adoptedIn]?.name : undefined
  const day = date ? longDate(date, texts.language) : undefined
  const parts = [
    subject ? codes[subject] : undefined,
    chain ? map?.chains[chain]?.name : undefined,
    meeting || day ? texts.principles.adopted(meeting, day) : texts.principles.notAdopted,
  ]
  return <>{parts.filter((part) => part !== undefined).join(' · ')}</>
}
