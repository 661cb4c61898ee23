import { memo, useEffect, useRef } from 'react'
import { type Badge, severityIcon } from '../../../scene/drawing/marks'
import type { TreeNode } from '../../../text/outline/tree-node'
import type { MoreRow, TreeRow } from '../../../text/outline/visible-rows'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { Marked, Struck } from '../../forms/difference/marked'
import { classNames } from '../../kit/controls/class-names'
import { Icon } from '../../kit/controls/icons'
import { Shapes } from '../../map/canvas/shape-view'
import { ownName, rename } from './rename'

/** The element id of a row; keys hold no spaces. */
export function rowElement(key: string): string {
  return `outline-${key}`
}

export interface RowHandlers {
  readonly onPress: (row: TreeRow) => void
  readonly onToggle: (row: TreeRow) => void
  readonly onRename: (row: TreeRow) => void
  readonly onDone: () => void
  readonly onMore: (row: MoreRow) => void
}

interface RowProps {
  readonly row: TreeRow
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly isRenaming: boolean
  readonly badge: Badge | undefined
  readonly handlers: RowHandlers
}

/** One row of the tree. The tree itself has the keyboard and points at its row. */
export const OutlineRowView = memo(function OutlineRowView(props: RowProps) {
  const { row, isActive, isSelected, isRenaming, badge, handlers } = props
  const texts = useTexts()
  const { node, level, isExpanded, setSize, position } = row
  const { collection, id } = node
  const isWithheld = useDocument(({ map }) =>
    Boolean(collection && id && map?.[collection][id]?.discretion === 'withheld'),
  )
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus and points here with aria-activedescendant
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys
    <div
      id={rowElement(row.key)}
      role="treeitem"
      aria-level={level}
      aria-setsize={setSize}
      aria-posinset={position}
      aria-selected={isSelected}
      {...(node.hasChildren && { 'aria-expanded': isExpanded })}
      className={classNames('outline-row', `outline-${node.kind}`, isActive && 'active', isSelected && 'selected')}
      style={{ paddingInlineStart: `${(level - 1) * 1.5}rem` }}
      onClick={() => handlers.onPress(row)}
      onDoubleClick={() => handlers.onRename(row)}
    >
      <Twisty row={row} onToggle={handlers.onToggle} />
      {isRenaming && node.collection && node.id ? (
        <NameField node={node} onDone={handlers.onDone} />
      ) : (
        <span className="outline-text">
          <span className="outline-label">
            {id && node.kind !== 'fact' ? <Struck id={id}>{node.label}</Struck> : node.label}
          </span>
          {id && node.kind !== 'fact' && <Marked id={id} />}
          {node.count !== undefined && <span className="outline-count">({node.count})</span>}
          {node.kind === 'reference' && (
            <span className="outline-mark" title={texts.outline.reference}>
              ↗<span className="visually-hidden">{texts.outline.reference}</span>
            </span>
          )}
          {node.detail && <span className="outline-detail">{node.detail}</span>}
          {isWithheld && <span className="outline-detail">{texts.discretion.sign}</span>}
        </span>
      )}
      {badge && (
        <span className="outline-badge" title={texts.drawing.findings(badge.count)}>
          <svg viewBox="0 0 11 11" aria-hidden="true" focusable="false">
            <Shapes shapes={[severityIcon(badge.severity, 0, 0)]} />
          </svg>
          <span aria-hidden="true">{badge.count}</span>
          <span className="visually-hidden">{texts.drawing.findings(badge.count)}</span>
        </span>
      )}
    </div>
  )
})

function Twisty({ row, onToggle }: { readonly row: TreeRow; readonly onToggle: (row: TreeRow) => void }) {
  if (!row.node.hasChildren) return <span className="outline-twisty" />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for a pointer; the tree handles the keys
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <span
      className={classNames('outline-twisty', row.isExpanded && 'open')}
      onClick={(event) => {
        event.stopPropagation()
        onToggle(row)
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Icon name="chevron-right" />
    </span>
  )
}

/** The name being typed over. Enter and leaving keep it, Escape does not. */
function NameField({ node, onDone }: { readonly node: TreeNode; readonly onDone: () => void }) {
  const texts = useTexts()
  const field = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  const { collection, id } = node
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const finish = (keeps: boolean) => {
    if (isDone.current) return
    isDone.current = true
    if (keeps && collection && id && field.current) rename(collection, id, field.current.value)
    onDone()
  }
  return (
    <input
      ref={field}
      className="keten-input outline-name"
      aria-label={texts.outline.newName(node.label)}
      defaultValue={collection && id ? ownName(collection, id) : ''}
      autoComplete="off"
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') finish(true)
        if (event.key === 'Escape') finish(false)
      }}
    />
  )
}

interface MoreRowProps {
  readonly row: MoreRow
  readonly isActive: boolean
  readonly onMore: (row: MoreRow) => void
}

/** Stands where rows are left out, and shows them. */
export const MoreRowView = memo(function MoreRowView({ row, isActive, onMore }: MoreRowProps) {
  const words = useTexts().outline
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus and points here with aria-activedescendant
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys
    <div
      id={rowElement(row.key)}
      role="treeitem"
      aria-level={row.level}
      aria-selected={false}
      className={classNames('outline-row', 'outline-more', isActive && 'active')}
      style={{ paddingInlineStart: `${(row.level - 1) * 1.5}rem` }}
      onClick={() => onMore(row)}
    >
      <span className="outline-twisty" />
      {words.more(row.left)}
    </div>
  )
})
