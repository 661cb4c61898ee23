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
            <MenuSection key={group.id} id={group.id} aria-label={group.title ?? label ?? group.id}>
              {group.title && <Header className="keten-list-heading">{group.title}</Header>}
              {group.entries.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function Entry<K extends string>({ entry }: { readonly entry: MenuEntry<K> }) {
  const { id, label, detail } = entry
  return (
    <MenuItem id={id} textValue={label} className="keten-option">
      <span className="keten-option-text">
        <span>{label}</span>
        {detail && <span className="keten-option-detail">{detail}</span>}
      </span>
    </MenuItem>
  )
}
