import type { Id } from '../../../model/id'
import type { CauseFacts } from '../report/causes'
import type { CopyChange, CopyHead, WholeCopy } from './copy-format'
import type { Copy, CopyShelf } from './copy-shelf'

/** What the page asks of the second copies. */
export type CopyRequest =
  | { readonly kind: 'keep-whole'; readonly whole: WholeCopy }
  | { readonly kind: 'keep-change'; readonly id: Id; readonly change: CopyChange }
  | { readonly kind: 'keep-drafts'; readonly id: Id; readonly text: string }
  | { readonly kind: 'read'; readonly id: Id }
  | { readonly kind: 'read-drafts'; readonly id: Id }
  | { readonly kind: 'list' }
  | { readonly kind: 'relabel'; readonly id: Id; readonly head: CopyHead }
  | { readonly kind: 'remove'; readonly id: Id }

/** What is answered to each. */
export interface CopyAnswers {
  readonly 'keep-whole': undefined
  /** False: keep the whole. */
  readonly 'keep-change': boolean
  readonly 'keep-drafts': undefined
  readonly read: Copy | undefined
  readonly 'read-drafts': string | undefined
  readonly list: readonly CopyHead[]
  readonly relabel: undefined
  readonly remove: undefined
}

export type CopyReply =
  | { readonly number: number; readonly ok: true; readonly answer: CopyAnswers[keyof CopyAnswers] }
  | { readonly number: number; readonly ok: false; readonly causes: readonly CauseFacts[] }

/** Does what is asked on a shelf. */
export async function answer(shelf: CopyShelf, request: CopyRequest): Promise<CopyAnswers[keyof CopyAnswers]> {
  switch (request.kind) {
    case 'keep-whole':
      await shelf.keepWhole(request.whole)
      return undefined
    case 'keep-change':
      return shelf.keepChange(request.id, request.change)
    case 'keep-drafts':
      await shelf.keepDrafts(request.id, request.text)
      return undefined
    case 'read':
      return shelf.read(request.id)
    case 'read-drafts':
      return shelf.readDrafts(request.id)
    case 'list':
      return shelf.list()
    case 'relabel':
      await shelf.relabel(request.id, request.head)
      return undefined
    case 'remove':
      await shelf.remove(request.id)
      return undefined
  }
}
