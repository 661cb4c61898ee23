import { useMemo } from 'react'
import type { StepColumn as StepColumnData } from '../../../graph/facts/step-board'
import { LIMITS } from '../../../model/limits'
import { showDetails } from '../../base/go-to/details'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Marked } from '../../forms/difference/marked'
import { useEdit } from '../../forms/options/use-edit'
import { Button } from '../../kit/controls/button'
import { classNames } from '../../kit/controls/class-names'
import { Icon } from '../../kit/controls/icons'
import { Draggable, DropPlace } from '../../kit/drag/draggable'
import { DraftField } from '../../kit/fields/draft-field'
import { DraftScope } from '../../kit/fields/draft-scope'
import { moveStep, removeStep } from '../../map/placing/step-commands'
import { AddParty, CardList } from './card-list'
import { STEP, takesPartiesAndSteps } from './drop-in-step'

interface StepColumnProps {
  readonly column: StepColumnData
  /** Its place in the chain, from 0. */
  readonly at: number
  readonly count: number
  readonly tabStop: string | undefined
}

/** A step with its parties: its name can be typed over, it can go earlier, later or away. */
export function StepColumn({ column: { step, parties }, at, count, tabStop }: StepColumnProps) {
  const texts = useTexts()
  const words = texts.steps
  const edit = useEdit('steps', step.id)
  const isSelected = useSession((state) => state.selection.includes(step.id))
  const takes = useMemo(() => takesPartiesAndSteps(step.id, at), [step.id, at])
  return (
    <DropPlace
      className={classNames('step-column', isSelected && 'selected')}
      overClass="over"
      aria-label={step.name}
      data-step={step.id}
      takes={takes}
    >
      <Draggable as="header" className="step-head" kind={STEP} ids={() => [step.id]}>
        <div className="step-tools">
          <Button
            variant="icon"
            className="step-number"
            label={words.stepDetails(at + 1, step.name)}
            current={isSelected}
            onPress={() => showDetails(step.id)}
          >
            {at + 1}
          </Button>
          <Button
            variant="icon"
            label={words.earlier(step.name)}
            isDisabled={at === 0}
            onPress={() => moveStep(step.id, at - 1)}
          >
            ←
          </Button>
          <Button
            variant="icon"
            label={words.later(step.name)}
            isDisabled={at === count - 1}
            onPress={() => moveStep(step.id, at + 1)}
          >
            →
          </Button>
          <Button variant="icon" label={words.remove(step.name, parties.length)} onPress={() => removeStep(step.id)}>
            <Icon name="remove" />
          </Button>
        </div>
        <div className="step-name">
          <DraftScope name={`steps/${step.id}`}>
            <DraftField
              hideLabel
              wraps
              label={words.stepName(at + 1)}
              value={step.name}
              maxLength={LIMITS.name}
              onCommit={(name) => (name === '' ? texts.forms.faults.required : edit({ name }))}
            />
          </DraftScope>
        </div>
        <span className="step-count">{words.parties(parties.length)}</span>
        <Marked id={step.id} />
      </Draggable>
      <CardList parties={parties} place={step.id} name={step.name} empty={words.noParties} tabStop={tabStop} />
      <AddParty place={step.id} name={step.name} />
    </DropPlace>
  )
}
