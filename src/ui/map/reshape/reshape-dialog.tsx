import './reshape.css'
import { useMemo } from 'react'
import { holdKeys } from '../../base/go-to/held-keys'
import { useTexts } from '../../base/state/use-texts'
import { findIn, useOneGroup } from '../../forms/fields/record-pick'
import { useRecordOptions, useStepGroups } from '../../forms/options/use-options'
import { Button } from '../../kit/controls/button'
import { ComboBox } from '../../kit/fields/combo-box'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { AbsorbDialog } from './absorb-dialog'
import { BetweenDialog } from './between-dialog'
import { MergeDialog } from './merge-dialog'
import { insertStepBeside, reverseArrow } from './reshape-commands'
import { type Question, stopReshape } from './reshape-store'
import { SplitDialog } from './split-dialog'
import { StopDialog } from './stop-dialog'

/** The window for one question. */
export function ReshapeDialog({ question }: { readonly question: Question }) {
  switch (question.kind) {
    case 'merge':
      return <MergeDialog first={question} />
    case 'absorb':
      return <AbsorbDialog first={question} />
    case 'stop':
      return <StopDialog question={question} />
    case 'split':
      return <SplitDialog known={question.party} />
    case 'between':
      return <BetweenDialog known={question.dependency} />
    case 'step':
      return <StepDialog side={question.side} />
    case 'reverse':
      return <ReverseDialog />
  }
}

const DEPENDENCIES = ['dependencies'] as const

/** Asks which arrow is turned; choosing one turns it. */
function ReverseDialog() {
  const { reshape } = useTexts()
  const groups = useOneGroup(useRecordOptions(DEPENDENCIES))
  const find = useMemo(() => (query: string) => findIn(groups, query), [groups])
  return <ChooseDialog title={reshape.reverse.title} label={reshape.dependency} find={find} onChoose={reverseArrow} />
}

/** Asks beside which step a new one comes; choosing one inserts it. */
function StepDialog({ side }: { readonly side: 'before' | 'after' }) {
  const { reshape } = useTexts()
  const words = reshape.steps
  const steps = useStepGroups()
  const find = useMemo(() => (query: string) => findIn(steps, query), [steps])
  return (
    <ChooseDialog
      title={words[side]}
      label={side === 'before' ? words.askBefore : words.askAfter}
      find={find}
      onChoose={(id) => insertStepBeside(id, side)}
    />
  )
}

interface ChooseDialogProps {
  readonly title: string
  readonly label: string
  readonly find: (query: string) => ReturnType<typeof findIn>
  readonly onChoose: (id: string) => void
}

/** A window with one choice: making it is all there is to do. */
function ChooseDialog({ title, label, find, onChoose }: ChooseDialogProps) {
  const { cancel } = useTexts().reshape
  return (
    <ModalDialog title={title} isOpen onClose={stopReshape} footer={<Button onPress={stopReshape}>{cancel}</Button>}>
      <ComboBox
        label={label}
        value=""
        autoFocus
        commitsOnLeave={false}
        find={find}
        onChoose={(id) => {
          stopReshape()
          // What happens next may give the keyboard to a form: after the window gave it back.
          const arrived = holdKeys()
          requestAnimationFrame(() => {
            onChoose(id)
            requestAnimationFrame(arrived)
          })
          return undefined
        }}
      />
    </ModalDialog>
  )
}
