import './lenses.css'
import { LENSES, type Lens } from '../../../model/vocabulary'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { MenuButton } from '../../kit/controls/menu-button'
import { Segmented } from '../../kit/controls/segmented'
import { LensRow } from './lens-row'
import { lookThrough } from './look-through'
import { ViewSwitch } from './page-switch'
import { useMedia } from './use-media'

type Choice = Lens | 'whole'

/**
 * The pictures of step 1 of the advice as lenses on one map, and the views in which each can be seen. With a lens on, a
 * second row has its question and how far the room is with it.
 */
export function LensStrip() {
  const words = useTexts().lenses
  const lens = useSession((state) => state.lens)
  const isNarrow = useMedia('(max-width: 62rem)')
  return (
    <section className="lens-strip" aria-label={words.strip}>
      <div className="lens-choices">
        <LensChoice isNarrow={isNarrow} />
        <span className="top-bar-space" />
        <ViewSwitch isNarrow={isNarrow} />
      </div>
      {lens && <LensRow lens={lens} />}
    </section>
  )
}

function LensChoice({ isNarrow }: { readonly isNarrow: boolean }) {
  const words = useTexts().lenses
  const lens = useSession((state) => state.lens)
  const choices: readonly { readonly id: Choice; readonly label: string }[] = [
    { id: 'whole', label: words.whole },
    ...LENSES.map((id) => ({ id, label: words.name[id] })),
  ]
  const choose = (id: Choice) => lookThrough(id === 'whole' ? null : id)
  if (!isNarrow) {
    return (
      <Segmented<Choice> hideLabel label={words.strip} value={lens ?? 'whole'} onChange={choose} segments={choices} />
    )
  }
  const current = lens ? words.name[lens] : words.whole
  return (
    <MenuButton
      label={words.choose(current)}
      groups={[{ id: 'lenses', title: words.strip, entries: choices }]}
      onAction={choose}
    >
      {current}
    </MenuButton>
  )
}
