import type { ReactElement } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'

interface WithTooltipProps {
  readonly text: string
  readonly shortcut?: string | undefined
  readonly placement?: 'top' | 'bottom' | 'left' | 'right'
  /** One of our buttons. */
  readonly children: ReactElement
}

/** Shows a few words beside a button on hover and on keyboard focus. */
export function WithTooltip({ text, shortcut, placement = 'bottom', children }: WithTooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <Tooltip className="keten-tooltip" placement={placement} offset={6}>
        {text}
        {shortcut && <kbd className="keten-shortcut">{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
