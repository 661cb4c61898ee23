import type { Collection } from '../../model/chain-map'
import type { Id } from '../../model/id'

/** One record of a map. */
interface RecordRef {
  readonly collection: Collection
  readonly id: Id
}

/** Some sentences that belong together; about one record where they state what the map says of it. */
export interface Paragraph {
  readonly record?: RecordRef
  readonly text: string
}

/** A heading and what stands under it. */
export interface Section {
  /** Unique in the text, the same as long as the section is about the same thing. */
  readonly id: string
  readonly heading: string
  readonly level: 2 | 3 | 4
  readonly paragraphs: readonly Paragraph[]
}
