import type { Section } from './section'

/** Sections that stand under one heading of level 2: a chapter of the text. */
export interface Chapter {
  readonly id: string
  readonly heading: string
  /** The chapter's own paragraphs first, then its parts. */
  readonly sections: readonly Section[]
}

/** The sections of a text by chapter, in their order. */
export function chaptersOf(sections: readonly Section[]): readonly Chapter[] {
  const chapters: { id: string; heading: string; sections: Section[] }[] = []
  for (const section of sections) {
    const last = chapters.at(-1)
    if (section.level === 2 || !last) chapters.push({ id: section.id, heading: section.heading, sections: [section] })
    else last.sections.push(section)
  }
  return chapters
}

/** The text for a letter or an e-mail: headings on lines of their own, a dash before each paragraph of a list. */
export function plainText(sections: readonly Section[]): string {
  return sections
    .map(({ heading, level, paragraphs }) => {
      const title = level === 2 ? `${heading.toUpperCase()}\n` : `${heading}\n`
      return title + paragraphs.map(({ record, text }) => `${record ? '- ' : ''}${text}\n`).join('')
    })
    .join('\n')
}

/** Only the paragraphs in which a word occurs, whatever its capitals; sections without any are left out. */
export function findInText(sections: readonly Section[], word: string): readonly Section[] {
  const wanted = word.trim().toLocaleLowerCase()
  if (wanted === '') return sections
  const found = sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.filter(({ text }) => text.toLocaleLowerCase().includes(wanted)),
  }))
  return found.filter(
    ({ level, paragraphs }, at) => paragraphs.length > 0 || (level === 2 && hasFindings(found.slice(at + 1))),
  )
}

/** Whether a part before the next chapter has a paragraph. */
function hasFindings(rest: readonly Section[]): boolean {
  for (const { level, paragraphs } of rest) {
    if (level === 2) return false
    if (paragraphs.length > 0) return true
  }
  return false
}
