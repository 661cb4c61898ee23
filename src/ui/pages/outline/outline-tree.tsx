import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react'
import type { Id } from '../../../model/id'
import { placeInTree } from '../../../text/outline/tree-place'
import type { OutlineRow, TreeRow } from '../../../text/outline/visible-rows'
import { runAction } from '../../base/actions/run-action'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { announce, select, useSession } from '../../base/state/session-store'
import { useBadges } from '../../base/state/use-badges'
import { useTexts } from '../../base/state/use-texts'
import { MoreRowView, OutlineRowView, type RowHandlers, rowElement } from './outline-row'
import { activate, reveal, showMore, unfold, useOutline } from './outline-store'
import { ownName } from './rename'
import { moveInTree } from './tree-keys'

const NO_ANSWERS = {}

/** The rows of the tree with its keyboard: what the keyboard is on is what is selected, here and on the map. */
export function OutlineTree({ rows }: { readonly rows: readonly OutlineRow[] }) {
  const texts = useTexts()
  const active = useOutline((state) => state.active)
  const renaming = useOutline((state) => state.renaming)
  const selection = useSession((state) => state.selection)
  const findings = useFindings((state) => state.findings)
  const answers = useDocument((state) => state.map?.answers ?? NO_ANSWERS)
  const badges = useBadges(findings, answers)
  const tree = useRef<HTMLDivElement>(null)
  const at = rows.findIndex((row) => row.key === active)
  const current = rows[at] ?? rows[0]
  const chosen = useRef<Id>(undefined)
  useFollowSelection(chosen)
  useIntoView(tree)

  const handlers = useMemo<RowHandlers>(() => {
    const press = (row: TreeRow) => {
      useOutline.setState({ active: row.key })
      choose(row, chosen)
    }
    return {
      onPress: press,
      onToggle: (row) => {
        useOutline.setState({ active: row.key })
        unfold(row.key, !row.isExpanded)
        tree.current?.focus({ preventScroll: true })
      },
      onRename: (row) => startRename(row),
      onDone: () => {
        useOutline.setState({ renaming: null })
        tree.current?.focus({ preventScroll: true })
      },
      onMore: (row) => showMore(row.parent),
    }
  }, [])

  function handleKey(event: KeyboardEvent) {
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return
    if (moveInTree(rows, current.key, event.key, event.timeStamp)) {
      event.preventDefault()
      const now = rows.find((row) => row.key === useOutline.getState().active)
      if (now?.kind === 'node') choose(now, chosen)
      return
    }
    if (!act(current, event.key)) return
    event.preventDefault()
  }

  function act(row: OutlineRow, key: string): boolean {
    if (key !== 'Enter' && key !== ' ' && key !== 'F2' && key !== 'Delete') return false
    if (row.kind === 'more') {
      showMore(row.parent)
      return true
    }
    const { node } = row
    if (key === ' ') choose(row, chosen)
    else if (node.kind === 'group' || node.kind === 'fact') {
      if (key === 'Enter' && node.hasChildren) unfold(node.key, !row.isExpanded)
    } else if (node.kind === 'reference' && key === 'Enter') goToOwnPlace(node.id)
    else if (node.kind === 'reference' && key === 'Delete') announce(texts.outline.isReference(node.label))
    else if (key === 'Delete') removeRow(row, rows)
    else startRename(row)
    return true
  }

  return (
    <div
      ref={tree}
      role="tree"
      className="outline-tree"
      aria-label={texts.outline.tree}
      tabIndex={0}
      {...(current && { 'aria-activedescendant': rowElement(current.key) })}
      onKeyDown={handleKey}
    >
      {rows.map((row) =>
        row.kind === 'more' ? (
          <MoreRowView key={row.key} row={row} isActive={row === current} onMore={handlers.onMore} />
        ) : (
          <OutlineRowView
            key={row.key}
            row={row}
            isActive={row === current}
            isSelected={row.node.kind !== 'fact' && row.node.id !== undefined && selection.includes(row.node.id)}
            isRenaming={row.key === renaming}
            badge={row.node.kind === 'record' && row.node.id !== undefined ? badges.get(row.node.id) : undefined}
            handlers={handlers}
          />
        ),
      )}
    </div>
  )
}

/** Selects what a row stands for; a group stands for nothing. */
function choose({ node }: TreeRow, chosen: { current: Id | undefined }): void {
  if (node.id === undefined) return
  chosen.current = node.id
  select([node.id])
}

/** Opens the name of a row's record for typing, or says that it has none. */
export function startRename({ node }: TreeRow): void {
  if (node.id === undefined || !node.collection || node.kind === 'fact') return
  if (ownName(node.collection, node.id) !== undefined) useOutline.setState({ renaming: node.key, active: node.key })
}

/** Deletes the record of a row; the keyboard goes on to the next row that stays. */
export function removeRow(row: TreeRow, rows: readonly OutlineRow[]): void {
  if (row.node.id === undefined) return
  const at = rows.indexOf(row)
  const isBelow = (other: OutlineRow) => other.key.startsWith(`${row.key}/`)
  const next = rows.slice(at + 1).find((other) => !isBelow(other) && other.level === row.level) ?? rows[at - 1]
  select([row.node.id])
  runAction('delete')
  if (next) activate(next.key)
}

/** Puts the keyboard where a record stands itself. */
function goToOwnPlace(id: Id | undefined): void {
  const { map } = useDocument.getState()
  const key = map && id !== undefined ? placeInTree(map, id) : undefined
  if (key === undefined) return
  reveal(key)
  if (id !== undefined) select([id])
}

/** What is selected elsewhere is unfolded and gets the keyboard of the tree; what the tree itself chose stays put. */
function useFollowSelection(chosenRef: RefObject<Id | undefined>): void {
  const first = useSession((state) => state.selection[0])
  useEffect(() => {
    if (first === undefined || first === chosenRef.current) return
    chosenRef.current = first
    const { map } = useDocument.getState()
    if (!map) return
    const { active } = useOutline.getState()
    const key = placeInTree(map, first)
    // On a reference to it one is there already.
    if (key !== undefined && !active?.endsWith(`/${first}`)) reveal(key)
  }, [first, chosenRef])
}

/** Brings the row the keyboard is on into view, once it is there. */
function useIntoView(tree: { readonly current: HTMLElement | null }): void {
  const active = useOutline((state) => state.active)
  const toShow = useOutline((state) => state.toShow)
  useEffect(() => {
    if (!toShow || active === null) return
    tree.current?.ownerDocument.getElementById(rowElement(active))?.scrollIntoView({ block: 'nearest' })
    useOutline.setState({ toShow: false })
  }, [active, toShow, tree])
}
