import type { ReactNode } from 'react'
import { Button, DisclosurePanel, Disclosure as RacDisclosure } from 'react-aria-components'
import { Icon } from './icons'

interface DisclosureProps {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly defaultExpanded?: boolean
}

/** Words that unfold under a small button. */
export function Disclosure({ title, children, defaultExpanded = false }: DisclosureProps) {
  return (
    <RacDisclosure className="keten-disclosure" defaultExpanded={defaultExpanded}>
      <Button slot="trigger" className="keten-disclosure-button">
        <Icon name="chevron-right" />
        {title}
      </Button>
      <DisclosurePanel className="keten-disclosure-panel">{children}</DisclosurePanel>
    </RacDisclosure>
  )
}
