import '../../kit/grid/matrix-page.css'
import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { matrixCounts } from '../../../graph/facts/dependency-matrix'
import type { ChainMap } from '../../../model/chain-map'
import { useDocument } from '../../base/state/document-store'
import { choosePage } from '../../base/state/session-store'
import { useShownDifference } from '../../base/state/shown-difference'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { EmptyPage, PageFrame } from '../../kit/page/page-frame'
import { DependencyGrid } from './dependency-grid'
import { useMatrix } from './matrix-store'
import { MatrixTools } from './matrix-tools'
import { type MatrixLines, useMatrixLines } from './use-matrix-lines'

/** Parties by parties: what each row supplies to each column, and how the two read it. */
export function MatrixPage() {
  const words = useTexts().matrix
  const map = useDocument((state) => state.map)
  if (!map) return null
  if (Object.keys(map.parties).length < 2) {
    return (
      <PageFrame title={words.heading} lead={words.lead}>
        <EmptyPage
          title={words.empty.few.title}
          actions={
            <Button variant="primary" onPress={() => choosePage('map')}>
              {words.empty.toMap}
            </Button>
          }
        >
          {words.empty.few.text}
        </EmptyPage>
      </PageFrame>
    )
  }
  return <FilledPage map={map} />
}

function FilledPage({ map }: { readonly map: ChainMap }) {
  const words = useTexts().matrix
  const lines = useMatrixLines(map)
  // Of a large map this takes a moment, and a letter should stand in its cell at once.
  const later = useShownDifference()?.comparison.after ?? map
  const counted = useDeferredValue(later.dependencies)
  const counts = useMemo(() => matrixCounts(counted), [counted])
  const hasCells = lines.rows.length > 0 && lines.columns.length > 0
  return (
    <PageFrame
      title={words.heading}
      lead={
        <>
          <span className="matrix-lead">{words.lead} </span>
          {words.summary(counts)} <Shown lines={lines} all={Object.keys(map.parties).length} />
        </>
      }
      tools={<MatrixTools map={map} listed={lines.listed} />}
    >
      {hasCells ? <DependencyGrid map={map} lines={lines} /> : <NothingListed lines={lines} />}
    </PageFrame>
  )
}

const EVERYTHING = { chain: undefined, step: undefined, department: undefined, listed: 'all' } as const

function ShowAll() {
  const words = useTexts().matrix
  return <Button onPress={() => useMatrix.setState(EVERYTHING)}>{words.showAll}</Button>
}

/** How much of the map is listed, with one click to all of it. */
function Shown({ lines, all }: { readonly lines: MatrixLines; readonly all: number }): ReactNode {
  const words = useTexts().matrix
  if (!lines.isFiltered) return null
  return (
    <>
      {words.shown(lines.rows.length, lines.columns.length, all)}{' '}
      <Button variant="link" className="matrix-show-all" onPress={() => useMatrix.setState(EVERYTHING)}>
        {words.showAll}
      </Button>
    </>
  )
}

function NothingListed({ lines }: { readonly lines: MatrixLines }) {
  const { empty } = useTexts().matrix
  const part = lines.listed === 'all' ? empty.filtered : empty.unrelated
  return (
    <EmptyPage title={part.title} actions={<ShowAll />}>
      {part.text}
    </EmptyPage>
  )
}
