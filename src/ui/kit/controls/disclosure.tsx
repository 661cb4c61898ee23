import type { ReactNode } from 'react'
import { Button, DisclosurePanel, Disclosure as RacDisclosure } from 'react-aria-components'
import { Icon } from './icons'

interface DisclosureProps {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly defaultExpanded?: boolean
  /** Whether it is unfolded, where something else than its button may unfold it too. */
  readonly isExpanded?: boolean
  readonly onExpandedChange?: (isExpanded: boolean) => void
}

/** Words that unfold under a small button. */
export function Disclosure({ title, children, defaultExpanded = false, ...folding }: DisclosureProps) {
  return (
    <RacDisclosure className="keten-disclosure" defaultExpanded={defaultExpanded} {...folding}>
      <Button slot="trigger" className="keten-disclosure-button">
        <Icon name="chevron-right" />
        {title}
      </Button>
      <DisclosurePanel className="keten-disclosure-panel">{children}</DisclosurePanel>
    </RacDisclosure>
  )
}
