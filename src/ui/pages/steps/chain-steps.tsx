import type { ChainRow } from '../../../graph/facts/step-board'
import { LIMITS } from '../../../model/limits'
import { showDetails } from '../../base/go-to/details'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { useEdit } from '../../forms/options/use-edit'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { DraftField } from '../../kit/fields/draft-field'
import { DraftScope } from '../../kit/fields/draft-scope'
import { addStep } from '../../map/placing/step-commands'
import { useBoard } from './board-store'
import { StepColumn } from './step-column'

/** A chain with its steps as columns, and room for the next one. */
export function ChainSteps({ row: { chain, columns }, tabStop }: { row: ChainRow; tabStop: string | undefined }) {
  const texts = useTexts()
  const words = texts.steps
  const edit = useEdit('chains', chain.id)
  const isSelected = useSession((state) => state.selection.includes(chain.id))
  return (
    <section className="chain-steps" aria-label={chain.name}>
      <header className="chain-head">
        <div className="chain-name">
          <DraftScope name={`steps/${chain.id}`}>
            <DraftField
              hideLabel
              wraps
              label={words.chainName}
              value={chain.name}
              maxLength={LIMITS.name}
              onCommit={(name) => (name === '' ? texts.forms.faults.required : edit({ name }))}
            />
          </DraftScope>
        </div>
        <Button
          variant="quiet"
          label={words.chainDetails(chain.name)}
          current={isSelected}
          onPress={() => showDetails(chain.id)}
        >
          {texts.forms.panel.heading}
        </Button>
        <Button
          variant={columns.length === 0 ? 'plain' : 'quiet'}
          label={words.addStepTo(chain.name)}
          onPress={() => useBoard.setState({ toName: addStep(chain.id) ?? null })}
        >
          <Icon name="plus" />
          {words.addStep}
        </Button>
      </header>
      {columns.length === 0 ? (
        <p className="keten-help">{words.noSteps}</p>
      ) : (
        <div className="step-columns">
          {columns.map((column, at) => (
            <StepColumn key={column.step.id} column={column} at={at} count={columns.length} tabStop={tabStop} />
          ))}
        </div>
      )}
    </section>
  )
}
