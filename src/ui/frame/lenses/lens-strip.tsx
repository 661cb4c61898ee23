import './lenses.css'
import './lens-slim.css'
import { LENSES, type Lens } from '../../../model/vocabulary'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { classNames } from '../../kit/controls/class-names'
import { MenuButton } from '../../kit/controls/menu-button'
import { Segmented } from '../../kit/controls/segmented'
import { LensRow } from './lens-row'
import { lookThrough } from './look-through'
import { useRoom } from './use-room'

type Choice = Lens | 'whole'

/**
 * What stands above the map about the pictures of step 1 of the advice: the question of the one that is on and how far the
 * room is with it; where there is room also the pictures themselves. Without either there is nothing.
 */
export function LensStrip() {
  const words = useTexts().lenses
  const lens = useSession((state) => state.lens)
  const room = useRoom()
  const isWide = room === 'wide'
  if (!lens && !isWide) return null
  return (
    <section className={classNames('lens-strip', room === 'beamer' && 'lens-slim')} aria-label={words.strip}>
      {isWide && <LensTabs />}
      {lens && <LensRow lens={lens} />}
    </section>
  )
}

function LensTabs() {
  const words = useTexts().lenses
  const { lens, choices } = useChoices()
  return (
    <div className="lens-choices">
      <Segmented<Choice> hideLabel label={words.strip} value={lens} onChange={choose} segments={choices} />
    </div>
  )
}

/** The pictures of the chain where there is no room for all their names. */
export function LensMenu() {
  const words = useTexts().lenses
  const { lens, choices } = useChoices()
  const current = lens === 'whole' ? words.whole : words.name[lens]
  return (
    <span className="lens-menu">
      <MenuButton
        label={words.choose(current)}
        groups={[{ id: 'lenses', title: words.strip, entries: choices }]}
        onAction={choose}
      >
        <span className="lens-menu-name">{current}</span>
      </MenuButton>
    </span>
  )
}

const choose = (id: Choice) => lookThrough(id === 'whole' ? null : id)

function useChoices() {
  const words = useTexts().lenses
  const lens: Choice = useSession((state) => state.lens) ?? 'whole'
  const choices: readonly { readonly id: Choice; readonly label: string }[] = [
    { id: 'whole', label: words.whole },
    ...LENSES.map((id) => ({ id, label: words.name[id] })),
  ]
  return { lens, choices }
}
