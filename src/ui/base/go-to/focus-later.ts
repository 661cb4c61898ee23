import { holdKeys } from './held-keys'

/**
 * Gives the keyboard away once something has been drawn or put away. What is typed until then is held and given there;
 * whoever went on to another field meanwhile keeps it.
 *
 * @param give gives the keyboard
 * @param frames how many frames later, at least 1
 */
export function focusLater(give: () => void, frames = 1): void {
  const from = document.activeElement
  const arrived = holdKeys()
  const after = (left: number) => {
    requestAnimationFrame(() => {
      if (left > 1) return after(left - 1)
      const now = document.activeElement
      const wentOn = now !== from && now instanceof HTMLElement && now.matches('input, textarea')
      if (!wentOn) give()
      arrived()
    })
  }
  after(frames)
}
