import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components'
import type { StepBoard } from '../../../graph/facts/step-board'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { moveParties } from '../../map/placing/step-commands'
import { listOfPlace, placeOfList, useBoard } from './board-store'

/** Asks where the parties go that are being moved; opens at the card that asked. */
export function MoveMenu({ board }: { readonly board: StepBoard }) {
  const words = useTexts().steps
  const moving = useBoard((state) => state.moving)
  const anchor = { current: moving?.from ?? null }
  const [only, ...others] = moving?.parties ?? []
  const place = useDocument(({ map }) => (only === undefined ? undefined : map?.parties[only]?.step))
  if (!moving || only === undefined) return null
  const close = () => {
    useBoard.setState({ moving: null })
    moving.from.focus()
  }
  const sections = [
    ...board.rows
      .filter(({ columns }) => columns.length > 0)
      .map(({ chain, columns }) => ({
        id: chain.id,
        title: chain.name,
        entries: columns.map(({ step }, at) => ({ id: step.id, label: `${at + 1} ${step.name}` })),
      })),
    {
      id: 'without',
      title: words.without,
      entries: [
        { id: listOfPlace(undefined), label: words.unplaced },
        { id: listOfPlace(null), label: words.outside },
      ],
    },
  ]
  return (
    <Popover
      className="keten-popover"
      triggerRef={anchor}
      isOpen
      offset={4}
      onOpenChange={(isOpen) => {
        if (!isOpen) close()
      }}
    >
      <Menu
        className="keten-menu"
        autoFocus="first"
        aria-label={words.moveTo}
        // Where it is already, it need not go.
        disabledKeys={others.length === 0 ? [listOfPlace(place)] : []}
        onAction={(key) => {
          useBoard.setState({ moving: null, toFocus: only })
          moveParties(moving.parties, placeOfList(String(key)))
        }}
        onClose={close}
      >
        {sections.map(({ id, title, entries }) => (
          <MenuSection key={id} id={`section ${id}`} aria-label={title}>
            <Header className="keten-list-heading">{title}</Header>
            {entries.map((entry) => (
              <MenuItem key={entry.id} id={entry.id} textValue={entry.label} className="keten-option">
                {entry.label}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Popover>
  )
}
