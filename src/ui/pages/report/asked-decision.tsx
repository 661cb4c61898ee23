import { type KeyboardEvent, useRef } from 'react'
import { movedTo, openParts } from '../../../graph/facts/requested'
import { fieldsOf } from '../../../model/fields/index'
import type { Decision } from '../../../model/schema/session'
import { focusLater } from '../../base/go-to/focus-later'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { useEdit } from '../../forms/options/use-edit'
import { FieldControl } from '../../forms/record/field-control'
import { useChangeField } from '../../forms/record/record-fields'
import { Button } from '../../kit/controls/button'
import { Disclosure } from '../../kit/controls/disclosure'
import { Icon } from '../../kit/controls/icons'
import { DraftScope } from '../../kit/fields/draft-scope'
import { unfold, useUnfolded } from './mend'
import { useReportTexts } from './use-report-texts'

/** The fields of a decision as the report has them, and the part of it that each fills. */
const PARTS = {
  reason: 'reason',
  decidedIn: 'who',
  responsible: undefined,
  date: 'date',
  otherwise: 'otherwise',
} as const

const ALL = fieldsOf('decisions')
const ASKED = ALL.filter(({ name }) => name === 'text')
const REST = Object.entries(PARTS).flatMap(([name, part]) =>
  ALL.filter((field) => field.name === name).map((field) => ({ field, part })),
)

interface AskedDecisionProps {
  readonly decision: Decision
  /** From 0. */
  readonly place: number
  /** Those that are asked for, in their order. */
  readonly all: readonly Decision[]
}

/** One decision that is asked for, with its five parts; it goes up and down by its buttons, or by Alt and an arrow. */
export function AskedDecision({ decision, place, all }: AskedDecisionProps) {
  const texts = useTexts()
  const words = useReportTexts().decisions
  const { up, down, remove } = texts.agreed.decisions
  const row = useRef<HTMLLIElement>(null)
  const isUnfolded = useUnfolded(({ ids }) => ids.has(decision.id))
  const { id, text } = decision
  const change = useChangeField('decisions', id, useEdit('decisions', id))
  const values = decision as Readonly<Record<string, unknown>>

  function move(to: number): void {
    const other = all[to]
    const { map } = useDocument.getState()
    if (!map || !other) return
    const held = document.activeElement
    if (!runOrTell({ type: 'order-decisions', order: movedTo(map.decisionOrder, id, other.id) })) return
    announce(words.moved(to + 1, all.length))
    // What is put elsewhere in the page loses the keyboard; a button that can go no further cannot have it.
    focusLater(() => {
      const isUsable = held instanceof HTMLElement && row.current?.contains(held) && !held.matches(':disabled')
      const back = isUsable ? held : row.current?.querySelector<HTMLElement>('.report-decision-tools button:enabled')
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
    <li ref={row} className="keten-card report-decision" onKeyDown={onKeyDown}>
      <DraftScope name={`report/${id}`}>
        <div className="report-decision-head">
          {ASKED.map((field) => (
            <FieldControl key={field.name} owner="decisions" field={field} id={id} value={text} onChange={change} />
          ))}
          <div className="report-decision-tools">
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
        <Disclosure
          title={words.more(openParts(decision).length)}
          isExpanded={isUnfolded}
          onExpandedChange={(isNow) => unfold(id, isNow)}
        >
          {REST.map(({ field, part }) => (
            <div key={field.name} {...(part && { 'data-mends': `${id}/${part}` })}>
              <FieldControl owner="decisions" field={field} id={id} value={values[field.name]} onChange={change} />
            </div>
          ))}
        </Disclosure>
      </DraftScope>
    </li>
  )
}
