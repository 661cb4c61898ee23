/** Room around what is brought in sight, in pixels. */
const AIR = 8

/**
 * Scrolls what holds a control (marked with `data-scrolls`) just far enough to see it, and nothing else: the screen around
 * it stays where it is. Without such a holder nothing happens.
 */
export function scrollWithin(control: Element): void {
  const holder = control.closest('[data-scrolls]')
  if (!holder) return
  const [around, own] = [holder.getBoundingClientRect(), control.getBoundingClientRect()]
  const below = own.bottom + AIR - around.bottom
  const above = around.top + AIR - own.top
  if (above > 0) holder.scrollTop -= above
  else if (below > 0) holder.scrollTop += below
}
