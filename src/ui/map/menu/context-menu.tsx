import './context-menu.css'
import { useRef } from 'react'
import { Keyboard, Menu, MenuItem, Popover } from 'react-aria-components'
import type { ChainMap } from '../../../model/chain-map'
import { collectionOf } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import type { Point } from '../../../scene/drawing/geometry'
import { nameById } from '../../../text/record-names'
import type { Texts } from '../../../text/texts'
import type { UserAction } from '../../base/actions/action'
import { chordInWords, isSingleKey } from '../../base/actions/chord'
import { menuTopics } from '../../base/actions/menu-topics'
import { allActions } from '../../base/actions/register'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { closeMenu, useMenu } from './menu-store'

/**
 * What can be done with what is chosen on the map, or with the map: the actions of the register that say so, with their
 * keys. Escape gives the keyboard back to where it was.
 */
export function ContextMenu() {
  const at = useMenu((state) => state.at)
  const place = useMenu((state) => state.place)
  const map = useDocument((state) => state.map)
  // Another menu, not the same one elsewhere: what it is about differs too.
  return at && map ? <OpenMenu key={`${at.x} ${at.y}`} at={at} place={place} map={map} /> : null
}

interface OpenMenuProps {
  readonly at: Point
  readonly place: Point | undefined
  readonly map: ChainMap
}

function OpenMenu({ at, place, map }: OpenMenuProps) {
  const texts = useTexts()
  const selection = useSession((state) => state.selection)
  const singleKeys = useSession((state) => state.singleKeys)
  const anchor = useRef<HTMLSpanElement>(null)
  const topics = menuTopics(map, selection)
  const offered = allActions().filter(
    ({ inMenuOf, isAvailable }) => inMenuOf?.some((topic) => topics.includes(topic)) && isAvailable(),
  )
  const keyOf = ({ keys }: UserAction) => keys?.find((chord) => singleKeys || !isSingleKey(chord))
  const run = (action: UserAction | undefined) => {
    closeMenu()
    // The menu gives the keyboard back first: an action may put it somewhere else.
    requestAnimationFrame(() => requestAnimationFrame(() => action?.isAvailable() && action.run(place)))
  }
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: at.x, top: at.y }} />
      <Popover
        className="keten-popover"
        triggerRef={anchor}
        isOpen
        // A press on the map closes it and means what it always does.
        isNonModal
        onOpenChange={(isOpen) => !isOpen && closeMenu()}
        placement="bottom start"
        offset={2}
      >
        <Menu
          className="keten-menu"
          aria-label={texts.ui.canvas.menuOf(nameOf(map, selection, texts))}
          autoFocus="first"
          shouldFocusWrap
          onAction={(id) => run(offered.find((action) => action.id === id))}
        >
          {offered.map((action) => {
            const key = keyOf(action)
            const label = texts.ui.actions[action.id]
            return (
              <MenuItem key={action.id} id={action.id} textValue={label} className="keten-option">
                <span className="keten-option-text">{label}</span>
                {key !== undefined && <Keyboard className="keten-shortcut">{chordInWords(key)}</Keyboard>}
              </MenuItem>
            )
          })}
        </Menu>
      </Popover>
    </>
  )
}

function nameOf(map: ChainMap, selection: readonly Id[], texts: Texts): string {
  const [only, ...others] = selection
  if (only === undefined) return texts.ui.canvas.area
  if (others.length > 0) return texts.ui.several(selection.length)
  const collection = collectionOf(map, only)
  return (collection && nameById(map, collection, only, texts)) ?? texts.ui.canvas.area
}
