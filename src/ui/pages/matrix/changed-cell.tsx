import { type Became, kindOfCell } from '../../../graph/compare/cell-changes'
import type { Id } from '../../../model/id'
import type { Dependency } from '../../../model/schema/relations'
import type { FieldLine } from '../../../text/compare/record-changes'
import type { Texts } from '../../../text/texts'
import { markedCell } from '../../forms/difference/marked-cell'
import type { GridCell } from '../../kit/grid/matrix-lines'
import { dependencyCell, lettersOf, traitsInWords } from './dependency-cell'

/**
 * The cell of two parties while two maps are compared: what they supplied and supply, each with what became of it.
 *
 * @param items what stood or stands in the cell
 * @param changesOf what changed in a dependency, a line for each field
 */
export function changedCell(
  items: readonly Became<Dependency>[],
  changesOf: (id: Id) => readonly FieldLine[],
  texts: Texts,
): GridCell | undefined {
  const kind = kindOfCell(items)
  const [then, now] = [items.flatMap(({ before }) => before ?? []), items.flatMap(({ after }) => after ?? [])]
  const { matrix } = texts
  const [former, latter] = [lettersIn(then, matrix), lettersIn(now, matrix)]
  const sides = {
    before: dependencyCell(then, texts),
    after: dependencyCell(now, texts, former && latter && former !== latter ? former : undefined),
    saysBoth: true,
  }
  const told = items.map((item) => itemInWords(item, changesOf, texts))
  const name = told.length > 1 ? matrix.place.several(told.length, told.join('; ')) : told[0]
  return markedCell(kind, sides, texts, name)
}

/** The letters of the only dependency of a cell. */
function lettersIn([only, ...others]: readonly Dependency[], words: Texts['matrix']): string | undefined {
  return only && others.length === 0 ? lettersOf(only, words) : undefined
}

function itemInWords(
  { kind, before, after }: Became<Dependency>,
  changesOf: (id: Id) => readonly FieldLine[],
  texts: Texts,
): string {
  const { matrix, difference: words } = texts
  const dependency = after ?? before
  if (!dependency) return ''
  const said = matrix.place.one(dependency.product, traitsInWords(dependency, texts))
  if (!kind) return said
  const changes = kind === 'changed' ? changesOf(dependency.id).map(({ text }) => text) : []
  const became = words.kinds[kind]
  return words.cell(said, changes.length > 0 ? words.told(became, changes.join('; ')) : became)
}
