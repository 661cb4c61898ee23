import type { ReactNode } from 'react'
import type { Mark } from '../../../graph/compare/difference'
import type { Texts } from '../../../text/texts'
import { classNames } from '../../kit/controls/class-names'
import type { GridCell } from '../../kit/grid/matrix-lines'
import { KindMark } from './marked'

interface Sides {
  readonly before?: GridCell | undefined
  readonly after?: GridCell | undefined
  /** Whether the later cell itself says what stood there. */
  readonly saysBoth?: boolean | undefined
}

/**
 * A cell of a matrix while two maps are compared: what stood there struck through, what stands there now, and the sign of
 * what became of it. The words say both.
 *
 * @param name its words, where they say more than what stood and what stands there
 */
export function markedCell(
  kind: Mark['kind'] | undefined,
  { before, after, saysBoth = false }: Sides,
  { difference: words }: Texts,
  name?: string,
): GridCell | undefined {
  const cell = after ?? before
  if (!cell || !kind) return cell
  const said =
    kind === 'changed' && before && after && before.name !== after.name
      ? words.cellBecame(before.name, after.name)
      : cell.name
  return {
    name: name ?? words.cell(said, words.kinds[kind]),
    className: classNames(cell.className, 'keten-cell', `keten-cell-${kind}`),
    content: (
      <>
        {kind === 'changed' && before && !saysBoth && before.name !== after?.name && <Was>{before.content}</Was>}
        {kind === 'removed' ? <Was>{cell.content}</Was> : cell.content}
        <span className="keten-cell-mark">
          <KindMark isSign kind={kind} words={name ?? words.cell(said, words.kinds[kind])} />
        </span>
      </>
    ),
  }
}

function Was({ children }: { readonly children: ReactNode }) {
  return <s className="keten-was keten-cell-was">{children}</s>
}
