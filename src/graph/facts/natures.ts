import type { Dependency } from '../../model/schema/relations'
import type { Nature } from '../../model/vocabulary'

/** How each end of a dependency sees the other; undefined where nobody asked, null where there deliberately is none. */
interface NatureReading {
  readonly supplier: Nature | null | undefined
  readonly dependent: Nature | null | undefined
  /** Whether both ends were asked and do not see the same. */
  readonly differ: boolean
}

/**
 * The two readings of one dependency: what each end sees in it.
 *
 * An end's own view counts; an end that was not asked has the nature the room gave the dependency as a whole. A view
 * that is deliberately none is a view: it differs from partner, customer and statutory.
 */
export function natureReading({ nature, supplierView, dependentView }: Dependency): NatureReading {
  const supplier = supplierView === undefined ? nature : supplierView
  const dependent = dependentView === undefined ? nature : dependentView
  return { supplier, dependent, differ: supplier !== undefined && dependent !== undefined && supplier !== dependent }
}
