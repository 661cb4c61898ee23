import type { SceneOptions } from '../../scene/scene-options'
import type { SectionId } from '../../text/report/section-ids'
import type { Language } from '../../text/texts'

/**
 * What a paragraph is, beside its words: `proposal` is thought up by the program and chosen by nobody yet, `asked` stands
 * where the group still has to say something.
 */
type Tone = 'plain' | 'proposal' | 'asked'

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly tone: Tone
}

interface ListBlock {
  readonly kind: 'list'
  readonly items: readonly string[]
}

/** A table whose first row is its header. Every row has as many cells as there are columns. */
export interface TableBlock {
  readonly kind: 'table'
  /** What the table holds, for who cannot see it. */
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A heading within a section; that of the section itself is one level up. */
interface Subheading {
  readonly kind: 'subheading'
  readonly text: string
}

/** Where the drawing of the map comes, on a page of its own that lies on its side. */
interface PictureSlot {
  readonly kind: 'picture'
  readonly caption: string
  /** What the picture shows, in words. */
  readonly alternative: string
  /** What of the map it shows; the language is that of the report. */
  readonly scene: Partial<SceneOptions>
}

export type Block = Paragraph | ListBlock | TableBlock | Subheading | PictureSlot

interface ReportSection {
  readonly id: SectionId
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** The report as a whole. All texts are plain: who writes them to a file escapes them. */
export interface Report {
  readonly language: Language
  readonly title: string
  /** Peildatum, status and day of the report: a label and a value each. */
  readonly facts: readonly (readonly [label: string, value: string])[]
  /** What stands above every page: title, peildatum and status. */
  readonly header: string
  readonly sections: readonly ReportSection[]
}
