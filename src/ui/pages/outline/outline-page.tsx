import { focusLater } from '../../base/go-to/focus-later'
import './outline.css'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { COLLECTIONS, emptyChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { buildTree } from '../../../text/outline/build-tree'
import type { TreeNode } from '../../../text/outline/tree-node'
import { fittingRows, foldableKeys, type OutlineRow, visibleRows } from '../../../text/outline/visible-rows'
import { useDocument } from '../../base/state/document-store'
import { select, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { useRecordTables } from '../../forms/options/use-options'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { MenuButton } from '../../kit/controls/menu-button'
import { TextField } from '../../kit/fields/text-field'
import { EmptyPage, PageFrame } from '../../kit/page/page-frame'
import { PageDraft } from '../../map/drafts/page-draft'
import { PartySlot } from '../../map/drafts/party-slot'
import { type Place, placeName, putInStep } from '../../map/placing/step-commands'
import { type Adding, addRecord, stepAround } from './adding'
import { openOutlineOf, useOutline } from './outline-store'
import { OutlineTree, removeRow, startRename } from './outline-tree'

const NOTHING = emptyChainMap({ id: 'none', title: '' })

/** The whole map as a tree. */
export function OutlinePage() {
  const texts = useTexts()
  const words = texts.outline
  const tables = useRecordTables()
  const mapId = useDocument((state) => state.map?.id)
  const stepOrder = useDocument((state) => (state.map ?? NOTHING).stepOrder)
  const principleOrder = useDocument((state) => (state.map ?? NOTHING).principleOrder)
  const roots = buildTree({ ...tables, stepOrder, principleOrder }, texts)
  useFreshForEachMap(mapId, roots)
  const isEmpty = COLLECTIONS.every((name) => Object.keys(tables[name]).length === 0)
  const [adding, setAdding] = useState<{ readonly place: Place } | null>(null)
  const add = (what: Adding) => {
    if (what === 'parties') setAdding({ place: stepAround(useSession.getState().selection[0]) })
    else addRecord(what)
  }
  if (isEmpty) {
    return (
      <PageFrame title={words.title}>
        <EmptyPage
          title={words.empty}
          actions={
            <>
              <Button variant="primary" onPress={() => add('steps')}>
                <Icon name="plus" />
                {words.adding.steps}
              </Button>
              <Button onPress={() => add('parties')}>
                <Icon name="plus" />
                {words.adding.parties}
              </Button>
            </>
          }
        >
          {words.emptyHelp}
        </EmptyPage>
        {adding && <AddingParty place={adding.place} onDone={() => setAdding(null)} />}
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
    >
      <Outline roots={roots} onAdd={add} />
      {adding && <AddingParty place={adding.place} onDone={() => setAdding(null)} />}
      <PageDraft />
    </PageFrame>
  )
}

interface OutlineProps {
  readonly roots: readonly TreeNode[]
  readonly onAdd: (what: Adding) => void
}

function Outline({ roots, onAdd }: OutlineProps) {
  const words = useTexts().outline
  const query = useOutline((state) => state.query)
  const expanded = useOutline((state) => state.expanded)
  const whole = useOutline((state) => state.whole)
  const limit = useOutline((state) => state.limit)
  const active = useOutline((state) => state.active)
  // Typing goes before looking through a large map.
  const wanted = useDeferredValue(query.trim())
  const { rows, found } = useMemo(() => {
    const options = { expanded, whole, limit }
    return wanted === '' ? { rows: visibleRows(roots, options), found: undefined } : fittingRows(roots, wanted, options)
  }, [roots, expanded, whole, limit, wanted])
  const current = rows.find((row) => row.key === active)
  return (
    <>
      <div className="outline-tools">
        <div className="outline-filter">
          <TextField
            hideLabel
            label={words.filter}
            placeholder={words.filterPlaceholder}
            value={query}
            onChange={(text) => useOutline.setState({ query: text })}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && query !== '') useOutline.setState({ query: '' })
            }}
          />
        </div>
        <span role="status" className="outline-found">
          {found === undefined ? '' : words.found(found)}
        </span>
        <Button variant="quiet" onPress={() => useOutline.setState({ expanded: foldableKeys(roots) })}>
          {words.expandAll}
        </Button>
        <Button variant="quiet" onPress={() => useOutline.setState({ expanded: new Set(), whole: new Set() })}>
          {words.collapseAll}
        </Button>
        <RowButtons rows={rows} current={current} />
        <MenuButton<Adding>
          variant="primary"
          groups={[
            {
              id: 'here',
              entries: (
                [
                  'chains',
                  'steps',
                  'parties',
                  'dependencies',
                  'meetings',
                  'agreements',
                  'goals',
                  'assignments',
                  'triangles',
                  'couplingPoints',
                ] as const
              ).map((id) => ({
                id,
                label: words.adding[id],
                detail: id === 'triangles' || id === 'couplingPoints' ? words.onMap : undefined,
              })),
            },
          ]}
          // The menu gives the keyboard back first; then the field that opens can have it.
          onAction={(what) => requestAnimationFrame(() => requestAnimationFrame(() => onAdd(what)))}
        >
          <Icon name="plus" />
          {words.add}
        </MenuButton>
      </div>
      <OutlineTree rows={rows} />
    </>
  )
}

/** What can be done with the row the keyboard is on, also without knowing the keys. */
function RowButtons({ rows, current }: { readonly rows: readonly OutlineRow[]; current: OutlineRow | undefined }) {
  const words = useTexts().outline
  const row = current?.kind === 'node' ? current : undefined
  const isRecord = row?.node.kind === 'record'
  return (
    <>
      <Button
        variant="quiet"
        isDisabled={!isRecord || row.node.collection === 'couplingPoints'}
        onPress={() => row && startRename(row)}
      >
        {words.rename}
      </Button>
      <Button variant="quiet" isDisabled={!isRecord} onPress={() => row && removeRow(row, rows)}>
        {words.remove}
      </Button>
    </>
  )
}

function AddingParty({ place, onDone }: { readonly place: Place; readonly onDone: () => void }) {
  const words = useTexts()
  const name = useDocument(() => placeName(place))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Escape from the field within
    <div
      className="outline-adding"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone()
      }}
    >
      <PartySlot
        autoFocus
        label={words.outline.partyFor(name)}
        value={undefined}
        onChange={(choice) => {
          const id = choice && putInStep(choice, place)
          onDone()
          if (id !== undefined) select([id])
          focusLater(() => document.querySelector<HTMLElement>('.outline-tree')?.focus())
        }}
      />
      <Button variant="icon" label={words.steps.stopAdding} onPress={onDone}>
        <Icon name="close" />
      </Button>
    </div>
  )
}

/** Another map begins with its chains unfolded; the same map stays as one left it. */
function useFreshForEachMap(mapId: Id | undefined, roots: readonly TreeNode[]): void {
  useEffect(() => {
    if (mapId === undefined) return
    const chains = roots.filter(({ kind }) => kind === 'record' || kind === 'group').slice(0, 1)
    openOutlineOf(
      mapId,
      chains.map(({ key }) => key),
    )
  }, [mapId, roots])
}
