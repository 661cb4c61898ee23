import { type KeyboardEvent, useCallback, useId, useMemo, useRef, useState } from 'react'
import { pairChanges } from '../../../graph/compare/cell-changes'
import { type PairIndex, pairIndex } from '../../../graph/facts/dependency-matrix'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { partyName } from '../../../text/record-names'
import type { Texts } from '../../../text/texts'
import { goToDetails, showDetails } from '../../base/go-to/details'
import { focusLater } from '../../base/go-to/focus-later'
import { announce, select, useSession } from '../../base/state/session-store'
import { useShownDifference } from '../../base/state/shown-difference'
import { useTexts } from '../../base/state/use-texts'
import { useHeadNote } from '../../forms/difference/head-note'
import { useRecordChanges } from '../../forms/difference/use-record-changes'
import { MatrixGrid, type MatrixGridHandle } from '../../kit/grid/matrix-grid'
import type { GridCell, GridSpot, KeyAnswer } from '../../kit/grid/matrix-lines'
import { useRest } from '../../kit/grid/use-rest'
import { CellPopover, type CellQuestion } from './cell-popover'
import { changedCell } from './changed-cell'
import { dependencyCell } from './dependency-cell'
import { type EditIntent, editDependencies, removeDependency } from './matrix-edits'
import { type MatrixIntent, matrixIntent, nextSide } from './matrix-keys'
import { MatrixLegend } from './matrix-legend'
import { useMatrix } from './matrix-store'
import type { MatrixLines } from './use-matrix-lines'

interface DependencyGridProps {
  readonly map: ChainMap
  readonly lines: MatrixLines
}

/** The matrix itself with the window at its cell, the words of where the keyboard is, and the legend. */
export function DependencyGrid({ map, lines }: DependencyGridProps) {
  const texts = useTexts()
  const words = texts.matrix
  const keysId = useId()
  const grid = useRef<MatrixGridHandle>(null)
  const after = useRef<HTMLElement>(null)
  const anchor = useRef<HTMLElement>(null)
  const [question, setQuestion] = useState<CellQuestion>()
  const [spot, setSpot] = useState<GridSpot>()
  const selectLater = useRest((id: Id) => select([id]))
  const pairs = useMemo(() => pairIndex(map.dependencies), [map.dependencies])
  const difference = useShownDifference()
  const changesOf = useRecordChanges()
  const headNote = useHeadNote()
  const cellOf = useMemo(() => {
    if (!difference) return cellsOf(pairs, texts)
    const changes = pairChanges(difference.comparison)
    return cellsOf(pairs, texts, (row, column) => changedCell(changes(row, column), changesOf, texts))
  }, [pairs, texts, difference, changesOf])
  const isMarked = useMarks(map)
  const nameOf = (at: GridSpot, cell: GridCell | undefined) => {
    const said = placeInWords(map, at, cell, texts)
    const head = at.row === undefined || at.column === undefined ? (at.row ?? at.column) : undefined
    const note = head === undefined ? undefined : headNote?.(head)
    return note ? texts.difference.cell(said, note.name) : said
  }

  const ask = (asked: CellQuestion) => {
    anchor.current = grid.current?.element() ?? null
    setQuestion(asked)
  }

  function handleKey(event: KeyboardEvent, { row, column }: GridSpot): KeyAnswer {
    const intent = matrixIntent(event)
    if (!intent) return 'not-mine'
    if (intent.kind === 'next-side') {
      const side = nextSide(useMatrix.getState().side)
      useMatrix.setState({ side })
      announce(words.done.side(words.side[side]))
      return 'stay'
    }
    if (row === undefined || column === undefined) {
      if (intent.kind === 'open') goToDetails(row ?? column ?? '')
      return intent.kind === 'open' ? 'stay' : 'not-mine'
    }
    if (row === column) {
      announce(words.place.itself)
      return 'stay'
    }
    doInCell(intent, row, column)
    return 'stay'
  }

  function doInCell(intent: Exclude<MatrixIntent, { kind: 'next-side' }>, supplier: Id, dependent: Id) {
    const dependencies = pairs.between(supplier, dependent)
    const [only, ...others] = dependencies
    const cell = { supplier, dependent }
    if (intent.kind === 'add' || (!only && intent.kind === 'open')) ask({ kind: 'add', ...cell })
    else if (!only && intent.kind !== 'remove') ask({ kind: 'add', ...cell, intent: asEdit(intent) })
    else if (!only) announce(words.done.nothingHere)
    else if (intent.kind === 'open') {
      if (others.length > 0) ask({ kind: 'choose', ...cell })
      else goToDetails(only.id)
    } else if (others.length > 0) ask({ kind: 'choose', ...cell, intent })
    else if (intent.kind === 'remove') removeDependency(only)
    else editDependencies([only], intent)
  }

  function handlePress({ row, column }: GridSpot) {
    if (row === undefined || column === undefined) {
      showDetails(row ?? column ?? '')
      return
    }
    const [first] = pairs.between(row, column)
    if (first) showDetails(first.id)
  }

  return (
    <>
      <div className="matrix-reading">
        <span>{spot && nameOf(spot, cellAt(spot, cellOf))}</span>
      </div>
      <div className="matrix-frame">
        <MatrixGrid
          ref={grid}
          label={words.grid}
          describedBy={keysId}
          corner={words.corner}
          rows={lines.rows}
          columns={lines.columns}
          rowHeads={lines.rowHeads}
          columnHeads={lines.columnHeads}
          cellOf={cellOf}
          columnNote={headNote}
          rowNote={headNote}
          nameOf={nameOf}
          isMarked={isMarked}
          onKey={handleKey}
          onPress={handlePress}
          onArrive={(at) => {
            setSpot(at)
            const [first] = at.row && at.column ? pairs.between(at.row, at.column) : []
            if (first) selectLater(first.id)
          }}
          onLeave={() => after.current?.focus()}
        />
      </div>
      {question && (
        <CellPopover
          question={question}
          names={[partyName(map.parties, question.supplier), partyName(map.parties, question.dependent)]}
          dependencies={pairs.between(question.supplier, question.dependent)}
          anchor={anchor}
          onAsk={setQuestion}
          onClose={(back) => {
            setQuestion(undefined)
            if (back) focusLater(() => grid.current?.focus())
          }}
        />
      )}
      <MatrixLegend id={keysId} ref={after} />
    </>
  )
}

/** What an intent changes in a dependency that is made for it; opening one changes nothing. */
function asEdit(intent: MatrixIntent): EditIntent | undefined {
  return intent.kind === 'nature' || intent.kind === 'toggle' ? intent : undefined
}

type CellOf = (row: Id, column: Id) => GridCell | undefined

/**
 * Cells by their two parties; the diagonal is shut.
 *
 * @param cell what stands in a cell, where that is not just the dependencies of the map
 */
function cellsOf(
  pairs: PairIndex,
  texts: Texts,
  cell: CellOf = (row, column) => dependencyCell(pairs.between(row, column), texts),
): CellOf {
  const shut: GridCell = { content: null, className: 'dep-shut', name: texts.matrix.place.itself }
  return (row, column) => (row === column ? shut : cell(row, column))
}

function cellAt({ row, column }: GridSpot, cellOf: CellOf): GridCell | undefined {
  return row && column ? cellOf(row, column) : undefined
}

/** Which cells and heads stand for what is selected. */
function useMarks({ dependencies, parties }: ChainMap): (spot: GridSpot) => boolean {
  const selection = useSession((state) => state.selection)
  return useCallback(
    ({ row, column }: GridSpot) =>
      selection.some((id) => {
        if (row !== undefined && column !== undefined) {
          const dependency = dependencies[id]
          return dependency?.supplier === row && dependency.dependent === column
        }
        return parties[id] !== undefined && id === (row ?? column)
      }),
    [selection, dependencies, parties],
  )
}

/** Where the keyboard is, in words. */
function placeInWords(map: ChainMap, { row, column }: GridSpot, cell: GridCell | undefined, texts: Texts): string {
  const { place } = texts.matrix
  const name = (id: Id) => partyName(map.parties, id)
  const full = (id: Id) => map.parties[id]?.name ?? ''
  if (row === undefined) return column === undefined ? '' : place.column(full(column))
  if (column === undefined) return place.row(full(row))
  return place.cell(name(row), name(column), cell?.name ?? place.empty)
}
