import { focusMap } from '../../base/go-to/close-draft'
import { focusLater } from '../../base/go-to/focus-later'
import { LENS_PAGES, type PageId, RECORD_PAGES, VIEW_PAGES } from '../../base/state/page-ids'
import { choosePage, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { MenuButton } from '../../kit/controls/menu-button'
import { Segmented } from '../../kit/controls/segmented'
import { onMap } from '../../map/camera/on-map'
import { PAGES } from '../page-area/page-list'
import { useMedia } from './use-media'
import { useRoom } from './use-room'

const VIEWS: readonly PageId[] = [...VIEW_PAGES, ...RECORD_PAGES]

/** Shows a view. Whoever chooses the map wants to work on it, unless the arrows only walk past it. */
function toView(page: PageId): void {
  const isWalking = document.activeElement?.matches('[role=radio]:focus-visible') === true
  choosePage(page)
  // A menu that closes gives the keyboard back to its button first.
  if (page === 'map' && !isWalking) onMap(() => focusLater(focusMap, 2))
}

/** The equal views of the map, whatever lens is on; a menu where there is no room for a row. */
export function ViewSwitch({ isNarrow }: { readonly isNarrow: boolean }) {
  const texts = useTexts()
  const page = useSession((state) => state.page)
  const views = VIEWS.map((id) => ({ id, label: PAGES[id].name(texts) }))
  if (isNarrow) {
    return (
      <MenuButton
        label={`${texts.lenses.pages}: ${PAGES[page].name(texts)}`}
        groups={[{ id: 'views', title: texts.lenses.pages, entries: views }]}
        onAction={toView}
      >
        {PAGES[page].name(texts)}
      </MenuButton>
    )
  }
  return (
    <div className="view-switch">
      <Segmented<PageId> hideLabel label={texts.lenses.pages} value={page} onChange={toView} segments={views} />
    </div>
  )
}

/** The pages that belong to the lens that is on. */
export function LensPages() {
  const texts = useTexts()
  const lens = useSession((state) => state.lens)
  const page = useSession((state) => state.page)
  const own: readonly PageId[] = lens ? LENS_PAGES[lens] : []
  const isNarrow = useMedia('(max-width: 1100px)')
  const isBeamer = useRoom() === 'beamer'
  if (own.length === 0) return null
  if (own.length > 1 && (isNarrow || isBeamer)) {
    const current = own.includes(page) ? PAGES[page].name(texts) : texts.lenses.ownPages
    return (
      <MenuButton
        label={`${texts.lenses.ownPages}: ${current}`}
        groups={[
          { id: 'own', title: texts.lenses.ownPages, entries: own.map((id) => ({ id, label: PAGES[id].name(texts) })) },
        ]}
        onAction={choosePage}
      >
        {current}
      </MenuButton>
    )
  }
  return (
    <Segmented<PageId>
      hideLabel
      label={texts.lenses.ownPages}
      value={page}
      onChange={choosePage}
      segments={own.map((id) => ({ id, label: PAGES[id].name(texts) }))}
    />
  )
}
