import type { ChainMap, Collection } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { RecordTables } from '../record-names'

/** The tables the tree is made of: all but the places, so that a drag changes nothing here. */
export type TreeTables = RecordTables & Pick<ChainMap, 'stepOrder' | 'principleOrder'>

/**
 * - `group`: a heading over what is under it
 * - `record`: a record at its own place
 * - `reference`: a record that has its own place elsewhere
 * - `fact`: words about the record above it, such as a role nobody fills
 */
type NodeKind = 'group' | 'record' | 'reference' | 'fact'

export interface TreeNode {
  /** The way to it: the keys of what it stands under, with a slash between. */
  readonly key: string
  readonly kind: NodeKind
  /** The record it stands for; of a fact the one it is about; a group has none. */
  readonly id?: Id | undefined
  readonly collection?: Collection | undefined
  readonly label: string
  /** A few quieter words behind the label. */
  readonly detail?: string | undefined
  /** How many there are, of a group. */
  readonly count?: number | undefined
  readonly hasChildren: boolean
  /** Made when first asked for, then kept. */
  readonly children: () => readonly TreeNode[]
}

const NOTHING: readonly TreeNode[] = []

/** No children. */
export function none(): readonly TreeNode[] {
  return NOTHING
}

/** A heading; what is under it is made when it is first unfolded. */
export function group(
  key: string,
  label: string,
  count: number,
  collection: Collection | undefined,
  make: () => readonly TreeNode[],
): TreeNode {
  return { key, kind: 'group', collection, label, count, hasChildren: count > 0, children: kept(make) }
}

/** Words about a record. */
export function fact(key: string, collection: Collection | undefined, id: Id | undefined, label: string): TreeNode {
  return { key, kind: 'fact', id, collection, label, hasChildren: false, children: none }
}

/** What a function gives, made the first time somebody asks. */
export function kept(make: () => readonly TreeNode[]): () => readonly TreeNode[] {
  let made: readonly TreeNode[] | undefined
  return () => {
    made ??= make()
    return made
  }
}
