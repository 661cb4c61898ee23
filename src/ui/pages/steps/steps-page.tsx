import './steps.css'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { type StepBoard, stepBoard } from '../../../graph/facts/step-board'
import { emptyChainMap } from '../../../model/chain-map'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { DragBoard } from '../../kit/drag/drag-board'
import { EmptyPage, PageFrame } from '../../kit/page/page-frame'
import { addChain, addStep } from '../../map/placing/step-commands'
import { CARD } from './board-keys'
import { useBoard } from './board-store'
import { ChainSteps } from './chain-steps'
import { MoveMenu } from './move-menu'
import { focusCard } from './step-card'
import { StepTray } from './step-tray'

const NOTHING = emptyChainMap({ id: 'none', title: '' })

/** The steps of the chains as columns, with the parties that do their work there. */
export function StepsPage() {
  const texts = useTexts()
  const words = texts.steps
  const map = useDocument((state) => state.map ?? NOTHING)
  const board = stepBoard(map, texts.language)
  const tabStop = useTabStop(board)
  useKeyboardFollows(board)
  const hasSteps = map.stepOrder.length > 0
  const add = () => useBoard.setState({ toName: addStep(undefined) ?? null })
  if (!hasSteps) {
    return (
      <PageFrame title={words.title}>
        <EmptyPage
          title={words.empty}
          actions={
            <Button variant="primary" onPress={add}>
              <Icon name="plus" />
              {words.addStep}
            </Button>
          }
        >
          {words.emptyHelp}
        </EmptyPage>
      </PageFrame>
    )
  }
  return (
    <PageFrame
      title={words.title}
      lead={
        <>
          {words.lead} {words.keys}
        </>
      }
      tools={
        <Button onPress={() => addChain()}>
          <Icon name="plus" />
          {words.addChain}
        </Button>
      }
    >
      <DragBoard>
        <div className="step-board">
          <div className="step-chains">
            {board.rows.map((row) => (
              <ChainSteps key={row.chain.id} row={row} tabStop={tabStop} />
            ))}
          </div>
          <StepTray unplaced={board.unplaced} outside={board.outside} tabStop={tabStop} />
        </div>
      </DragBoard>
      <MoveMenu board={board} />
    </PageFrame>
  )
}

/** The card Tab comes to: where the keyboard was last, else the first of the board. */
function useTabStop(board: StepBoard): string | undefined {
  const active = useBoard((state) => state.active)
  const stands = useDocument(({ map }) => active !== null && map?.parties[active] !== undefined)
  return useMemo(() => {
    if (active !== null && stands) return active
    const lists = [...board.rows.flatMap(({ columns }) => columns.map(({ parties }) => parties))]
    return [...lists, board.unplaced, board.outside].find((parties) => parties.length > 0)?.[0]?.id
  }, [active, stands, board])
}

/** What was moved or made with the keyboard keeps it, also where it stands now. */
function useKeyboardFollows(board: StepBoard): void {
  const toFocus = useBoard((state) => state.toFocus)
  const toName = useBoard((state) => state.toName)
  const last = useRef<string>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof HTMLElement ? target.getAttribute(CARD) : null
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: undoing puts the card elsewhere, and that is another board
  useLayoutEffect(() => {
    if (document.activeElement === document.body && last.current !== null) focusCard(last.current)
  }, [board])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card is there once the board has it
  useEffect(() => {
    if (toFocus === null) return
    focusCard(toFocus)
    useBoard.setState({ toFocus: null })
  }, [toFocus, board])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a column is there once the board has it
  useEffect(() => {
    if (toName === null) return
    const field = document.querySelector<HTMLTextAreaElement>(`[data-step="${toName}"] textarea`)
    field?.focus()
    field?.select()
    useBoard.setState({ toName: null })
  }, [toName, board])
}
