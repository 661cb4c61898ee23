import type { ReactNode } from 'react'
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { Button, type ButtonVariant } from './button'
import { Icon } from './icons'

interface MenuEntry<K extends string> {
  readonly id: K
  readonly label: string
  /** Second, quieter line. */
  readonly detail?: string | undefined
}

interface MenuGroup<K extends string> {
  readonly id: string
  readonly title?: string | undefined
  readonly entries: readonly MenuEntry<K>[]
  /** Of a group in which one thing holds at a time: which; null when none does. Absent: a group of things to do. */
  readonly chosen?: K | null | undefined
}

interface MenuButtonProps<K extends string> {
  /** What stands on the button. */
  readonly children: ReactNode
  /** The accessible name, when the children do not say it. */
  readonly label?: string
  readonly variant?: ButtonVariant
  readonly groups: readonly MenuGroup<K>[]
  readonly onAction: (id: K) => void
  readonly isDisabled?: boolean
}

/** A button that opens a menu of actions. */
export function MenuButton<K extends string>(props: MenuButtonProps<K>) {
  const { children, label, variant = 'plain', groups, onAction, isDisabled = false } = props
  return (
    <MenuTrigger>
      <Button variant={variant} label={label} isDisabled={isDisabled}>
        {children}
        <Icon name="chevron-down" />
      </Button>
      <Popover className="keten-popover" offset={4}>
        <Menu
          className="keten-menu"
          onAction={(key) => onAction(key as K)}
          {...(label !== undefined && { 'aria-label': label })}
        >
          {groups.map((group) => (
            <MenuSection
              key={group.id}
              id={group.id}
              aria-label={group.title ?? label ?? group.id}
              {...(group.chosen !== undefined && {
                selectionMode: 'single' as const,
                selectedKeys: group.chosen === null ? [] : [group.chosen],
              })}
            >
              {group.title && <Header className="keten-list-heading">{group.title}</Header>}
              {group.entries.map((entry) => (
                <Entry key={entry.id} entry={entry} isChoice={group.chosen !== undefined} />
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

interface EntryProps<K extends string> {
  readonly entry: MenuEntry<K>
  /** Whether it is one of several of which one holds, so that it has room for the mark. */
  readonly isChoice: boolean
}

function Entry<K extends string>({ entry: { id, label, detail }, isChoice }: EntryProps<K>) {
  return (
    <MenuItem id={id} textValue={label} className="keten-option">
      {({ isSelected }) => (
        <>
          {isChoice && <span className="keten-option-check">{isSelected && <Icon name="check" />}</span>}
          <span className="keten-option-text">
            <span>{label}</span>
            {detail && <span className="keten-option-detail">{detail}</span>}
          </span>
        </>
      )}
    </MenuItem>
  )
}
