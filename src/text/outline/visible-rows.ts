import { matchesText } from '../match-text'
import type { TreeNode } from './tree-node'

/** Children of one node that are shown before one asks for more. */
export const BRANCH = 100
/** Rows that are shown at once before one asks for more. */
export const ROWS = 400

export interface TreeRow {
  readonly kind: 'node'
  readonly key: string
  readonly node: TreeNode
  /** From 1. */
  readonly level: number
  readonly isExpanded: boolean
  /** How many stand beside it, and the how manieth it is. */
  readonly setSize: number
  readonly position: number
}

/** Stands for children that are not shown yet. */
export interface MoreRow {
  readonly kind: 'more'
  readonly key: string
  /** The node whose children they are; null for rows of the whole tree. */
  readonly parent: string | null
  readonly level: number
  readonly left: number
}

export type OutlineRow = TreeRow | MoreRow

interface RowOptions {
  readonly expanded: ReadonlySet<string>
  /** Nodes of which all children are shown, however many. */
  readonly whole: ReadonlySet<string>
  readonly limit: number
}

/** The rows of a tree from top to bottom, as far as its nodes are unfolded; of many first some, with what is left. */
export function visibleRows(roots: readonly TreeNode[], { expanded, whole, limit }: RowOptions): readonly OutlineRow[] {
  const rows: OutlineRow[] = []
  let left = 0
  const walk = (nodes: readonly TreeNode[], parent: TreeNode | null, level: number) => {
    const shown = parent === null || whole.has(parent.key) ? nodes : nodes.slice(0, BRANCH)
    shown.forEach((node, at) => {
      const isExpanded = node.hasChildren && expanded.has(node.key)
      if (rows.length < limit) {
        rows.push({
          kind: 'node',
          key: node.key,
          node,
          level,
          isExpanded,
          setSize: nodes.length,
          position: at + 1,
        })
      } else left++
      if (isExpanded) walk(node.children(), node, level + 1)
    })
    if (shown.length < nodes.length && parent !== null && rows.length >= limit) left += nodes.length - shown.length
    else if (shown.length < nodes.length && parent !== null) {
      rows.push({
        kind: 'more',
        key: `${parent.key}/more`,
        parent: parent.key,
        level,
        left: nodes.length - shown.length,
      })
    }
  }
  walk(roots, null, 1)
  if (left > 0) rows.push({ kind: 'more', key: 'more', parent: null, level: 1, left })
  return rows
}

/** The rows of what fits a query, under what it stands in, and how many fit. Facts are not looked for. */
export function fittingRows(
  roots: readonly TreeNode[],
  query: string,
  { expanded, limit }: RowOptions,
): { readonly rows: readonly OutlineRow[]; readonly found: number } {
  const rows: TreeRow[] = []
  let found = 0
  const walk = (nodes: readonly TreeNode[], level: number): boolean => {
    let hasAny = false
    nodes.forEach((node, at) => {
      const place = rows.length
      const row = { kind: 'node', key: node.key, node, level, setSize: nodes.length, position: at + 1 } as const
      rows.push({ ...row, isExpanded: false })
      const fits =
        node.kind !== 'group' && node.kind !== 'fact' && matchesText(`${node.label} ${node.detail ?? ''}`, query)
      if (fits) found++
      const inside = walk(node.children(), level + 1)
      if (inside) rows[place] = { ...row, isExpanded: true }
      else if (fits && expanded.has(node.key) && node.hasChildren) {
        // What fits can be unfolded as ever.
        rows[place] = { ...row, isExpanded: true }
        node.children().forEach((child, index, all) => {
          rows.push({
            kind: 'node',
            key: child.key,
            node: child,
            level: level + 1,
            setSize: all.length,
            position: index + 1,
            isExpanded: false,
          })
        })
      }
      if (!inside && !fits) rows.length = place
      else hasAny = true
    })
    return hasAny
  }
  walk(roots, 1)
  if (rows.length <= limit) return { rows, found }
  return {
    rows: [...rows.slice(0, limit), { kind: 'more', key: 'more', parent: null, level: 1, left: rows.length - limit }],
    found,
  }
}

/** The keys of all nodes that can be unfolded. */
export function foldableKeys(roots: readonly TreeNode[]): ReadonlySet<string> {
  const keys = new Set<string>()
  const walk = (nodes: readonly TreeNode[]) => {
    for (const node of nodes) {
      if (!node.hasChildren) continue
      keys.add(node.key)
      walk(node.children())
    }
  }
  walk(roots)
  return keys
}

/** The keys of what a node stands under, from the root down. */
export function keysAbove(key: string): readonly string[] {
  const parts = key.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}
