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
  // What stays at the top of the holder (marked with `data-stays`) lies over what is scrolled under it.
  const stays = holder.querySelector('[data-stays]')?.getBoundingClientRect().height ?? 0
  const below = own.bottom + AIR - around.bottom
  const above = around.top + stays + AIR - own.top
  if (above > 0) holder.scrollTop -= above
  else if (below > 0) holder.scrollTop += below
}
