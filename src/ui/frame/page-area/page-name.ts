import type { Texts } from '../../../text/texts'
import type { PageId } from '../../base/state/page-ids'

/** What a page is called on its tab. */
export function pageName(page: PageId, texts: Texts): string {
  switch (page) {
    case 'map':
      return texts.lenses.map
    case 'tables':
      return texts.grid.title
    case 'text':
      return texts.narrative.title
    case 'goals':
      return texts.goalBoard.title
    case 'to-test':
      return texts.toTest.title
    default:
      return texts[page].title
  }
}
