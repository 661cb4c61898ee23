import './lenses.css'
import { LENSES, type Lens } from '../../model/vocabulary'
import { LENS_PAGES, type PageId, VIEW_PAGES } from '../pages/page-ids'
import { pages } from '../pages/page-list'
import { pageName } from '../pages/page-name'
import { Segmented } from '../shared/segmented'
import { chooseLens, choosePage, useSession } from '../state/session-store'
import { useTexts } from '../state/use-texts'

/** The pictures of step 1 of the advice as lenses on one map, and the views in which each can be seen. */
export function LensStrip() {
  const words = useTexts().lenses
  const lens = useSession((state) => state.lens)
  return (
    <section className="lens-strip" aria-label={words.strip}>
      <Segmented<Lens | 'whole'>
        hideLabel
        label={words.strip}
        value={lens ?? 'whole'}
        onChange={(id) => chooseLens(id === 'whole' ? null : id)}
        segments={[{ id: 'whole', label: words.whole }, ...LENSES.map((id) => ({ id, label: words.name[id] }))]}
      />
      <span className="top-bar-space" />
      <PageSwitch />
    </section>
  )
}

function PageSwitch() {
  const texts = useTexts()
  const lens = useSession((state) => state.lens)
  const page = useSession((state) => state.page)
  const offered: readonly PageId[] = ['map', ...(lens ? LENS_PAGES[lens] : []), ...VIEW_PAGES.slice(1), 'to-test']
  const shown = offered.filter((id) => id === 'map' || pages[id])
  if (shown.length < 2) return null
  return (
    <Segmented<PageId>
      hideLabel
      label={texts.lenses.pages}
      value={page}
      onChange={choosePage}
      segments={shown.map((id) => ({ id, label: pageName(id, texts) }))}
    />
  )
}
