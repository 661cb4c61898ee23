import type { FormSection } from '../../../model/fields/field'
import { type FieldOwner, fieldsOf, type NamedField } from '../../../model/fields/index'
import { limitsOf } from '../../../model/fields/limits-of'

/** One line of a form: a field, or two beside each other. */
export interface FormLine {
  readonly fields: readonly NamedField[]
  /** Whether it is the first of which a field can be without a value: what that means is explained under it. */
  readonly isFirstOpen: boolean
}

/** Lines under one heading, or without one. */
interface FormBlock {
  readonly section: FormSection | undefined
  readonly lines: readonly FormLine[]
}

/** Whether nobody may have looked at it yet, or one can say that there deliberately is none. */
function canBeOpen(owner: FieldOwner, { name, kind, absentMeansAll }: NamedField): boolean {
  const { isRequired, allowsNull } = limitsOf(owner, name)
  const isList = kind === 'records' || kind === 'choices' || kind === 'lines' || kind === 'parts'
  return !isRequired && !absentMeansAll && (allowsNull || isList)
}

interface Line {
  readonly fields: NamedField[]
  isFirstOpen: boolean
}

function layOut(owner: FieldOwner): readonly FormBlock[] {
  const blocks: { section: FormSection | undefined; lines: Line[] }[] = []
  let isExplained = false
  let isPairOpen = false
  for (const field of fieldsOf(owner)) {
    if (field.filledIn) continue
    const last = blocks.at(-1)
    const block = last && last.section === field.section ? last : { section: field.section, lines: [] }
    if (block !== last) blocks.push(block)
    const partner: Line | undefined = isPairOpen ? block.lines.at(-1) : undefined
    const line: Line = partner ?? { fields: [], isFirstOpen: false }
    if (line !== partner) block.lines.push(line)
    line.fields.push(field)
    if (!isExplained && canBeOpen(owner, field)) {
      line.isFirstOpen = true
      isExplained = true
    }
    isPairOpen = field.isPaired === true && line.fields.length === 1
  }
  return blocks
}

const known = new Map<FieldOwner, readonly FormBlock[]>()

/** The fields of a form in their blocks and lines, in the order in which they are described. */
export function formLayout(owner: FieldOwner): readonly FormBlock[] {
  const layout = known.get(owner) ?? layOut(owner)
  known.set(owner, layout)
  return layout
}
