import { type RefObject, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import type { Dependency } from '../../../model/schema/relations'
import { FLOWS, type Flow } from '../../../model/vocabulary'
import { goToDetails } from '../../base/go-to/details'
import { useTexts } from '../../base/state/use-texts'
import { Marked } from '../../forms/difference/marked'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { Select } from '../../kit/fields/select'
import { TextField } from '../../kit/fields/text-field'
import { useKeptText } from '../../kit/fields/use-kept-text'
import { lettersOf, traitsInWords } from './dependency-cell'
import { addDependency, type EditIntent, editDependencies, removeDependency } from './matrix-edits'
import { useMatrix } from './matrix-store'

/** What is asked about a cell: what is supplied, or which of several dependencies is meant. */
export interface CellQuestion {
  readonly kind: 'add' | 'choose'
  readonly supplier: Id
  readonly dependent: Id
  /** What is done with the one that is chosen or made; the details of a chosen one are opened when there is nothing. */
  readonly intent?: EditIntent | { readonly kind: 'remove' } | undefined
}

interface CellPopoverProps {
  readonly question: CellQuestion
  /** The names of the two parties, for the title. */
  readonly names: readonly [supplier: string, dependent: string]
  readonly dependencies: readonly Dependency[]
  /** The cell that it stands at. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly onAsk: (question: CellQuestion) => void
  /** `back` when the keyboard goes back to the matrix. */
  readonly onClose: (back: boolean) => void
}

/** A small window at a cell of the matrix. */
export function CellPopover({ question, names, dependencies, anchor, onAsk, onClose }: CellPopoverProps) {
  const words = useTexts().matrix
  const [supplier, dependent] = names
  const title = question.kind === 'add' ? words.add.title(supplier, dependent) : words.choose.title(supplier, dependent)
  return (
    <Popover
      className="keten-popover dep-popover"
      triggerRef={anchor}
      isOpen
      placement="bottom start"
      offset={2}
      onOpenChange={(open) => {
        if (!open) onClose(true)
      }}
    >
      <Dialog aria-label={title} className="dep-dialog">
        <h3>{title}</h3>
        {question.kind === 'add' ? (
          <AddForm question={question} onClose={onClose} />
        ) : (
          <ChooseList question={question} dependencies={dependencies} onAsk={onAsk} onClose={onClose} />
        )}
      </Dialog>
    </Popover>
  )
}

function AddForm({ question, onClose }: Pick<CellPopoverProps, 'question' | 'onClose'>) {
  const texts = useTexts()
  const words = texts.matrix.add
  const [product, setProduct, done] = useKeptText(`${question.supplier}/${question.dependent}/${words.product}`)
  const [flow, setFlow] = useState<Flow>(() => useMatrix.getState().lastFlow)
  const commit = () => {
    if (product.trim() === '') return
    useMatrix.setState({ lastFlow: flow })
    if (!addDependency(question, product.trim(), flow)) return
    done()
    onClose(true)
  }
  return (
    <form
      className="dep-add"
      onSubmit={(event) => {
        event.preventDefault()
        commit()
      }}
    >
      <TextField
        autoFocus
        label={words.product}
        placeholder={words.example}
        value={product}
        onChange={setProduct}
        maxLength={LIMITS.line}
      />
      <Select
        label={words.flow}
        options={FLOWS.map((id) => ({ id, label: texts.vocabulary.flow[id] }))}
        value={flow}
        onChange={setFlow}
      />
      <div className="dep-buttons">
        <Button type="submit" variant="primary" isDisabled={product.trim() === ''}>
          {words.put}
        </Button>
        <Button
          onPress={() => {
            done()
            onClose(true)
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

function ChooseList(props: Pick<CellPopoverProps, 'question' | 'dependencies' | 'onAsk' | 'onClose'>) {
  const { question, dependencies, onAsk, onClose } = props
  const texts = useTexts()
  const words = texts.matrix.choose
  const { intent } = question
  const choose = (dependency: Dependency) => {
    if (!intent) {
      onClose(false)
      goToDetails(dependency.id)
      return
    }
    if (intent.kind === 'remove') removeDependency(dependency)
    else editDependencies([dependency], intent)
    onClose(true)
  }
  return (
    <>
      {intent && <p>{words.whichToEdit}</p>}
      <ul className="dep-list">
        {dependencies.map((dependency, at) => (
          <li key={dependency.id}>
            <Button variant="quiet" className="dep-choice" autoFocus={at === 0} onPress={() => choose(dependency)}>
              <b className="dep-letter">{lettersOf(dependency, texts.matrix)}</b>
              <span>
                {dependency.product}
                <Marked id={dependency.id} />
                <small>{traitsInWords(dependency, texts)}</small>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <div className="dep-buttons">
        {intent && intent.kind !== 'remove' && (
          <Button
            onPress={() => {
              editDependencies(dependencies, intent)
              onClose(true)
            }}
          >
            {words.all}
          </Button>
        )}
        {!intent && (
          <Button onPress={() => onAsk({ ...question, kind: 'add' })}>
            <Icon name="plus" />
            {words.addMore}
          </Button>
        )}
        <Button onPress={() => onClose(true)}>{words.close}</Button>
      </div>
    </>
  )
}
