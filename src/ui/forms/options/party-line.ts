import type { Party } from '../../../model/schema/parties'
import type { GridLine } from '../../kit/grid/matrix-lines'

/** A party as a row or column. */
export function partyLine({ id, name, abbreviation }: Party): GridLine {
  return { id, label: abbreviation ?? name, fullName: abbreviation ? `${abbreviation}, ${name}` : name }
}
