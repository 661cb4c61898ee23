/** Something in the page that can be aimed at. */
export interface Target {
  readonly x: number
  readonly y: number
  /** What it is, for the log. */
  readonly what: string
  readonly isText: boolean
}

export type Wanted = 'anything' | 'text' | 'card'

/**
 * Runs in the page, so it names nothing outside itself. Finds something visible that nothing lies over. What lies on
 * top (a list, a window) goes first most of the time; further each part of the screen is as likely as the others,
 * however much stands in it.
 */
export function findTarget({ wanted, luck }: { wanted: Wanted; luck: readonly number[] }): Target | undefined {
  const SELECTORS = {
    anything:
      'a, button, input, textarea, select, summary, [role=button], [role=tab], [role=option], [role=menuitem],' +
      ' [role=treeitem], [role=gridcell], [role=row], [role=columnheader], [role=radio], [role=checkbox],' +
      ' [role=slider], .item-card, .item-glyph, .edge-label, .relation-coupling, [tabindex="0"], [draggable=true]',
    text: 'input:not([type=checkbox], [type=radio], [type=range], [type=file]), textarea',
    card: '.item-card, .item-glyph, .react-flow__node, .relation-coupling, .edge-label, [draggable=true]',
  }
  const PARTS = '.keten-popover, [role=dialog], .top-bar, .lens-strip, .toolbar, .side-panel, .chain-canvas, form, main'
  let drawn = 0
  const chance = () => luck[drawn++ % luck.length] ?? 0
  const groups = new Map<Element | null, Element[]>()
  for (const element of document.querySelectorAll(SELECTORS[wanted])) {
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    if (width < 2 || height < 2 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue
    // Whoever looks for something does so with its key; as a field it would be typed in half of all times.
    if (wanted === 'text' && element.closest('search')) continue
    // Another site is outside the app.
    if (element instanceof HTMLAnchorElement && element.href !== '' && element.origin !== location.origin) continue
    const part = element.closest(PARTS)
    groups.set(part, [...(groups.get(part) ?? []), element])
  }
  const isOver = (part: Element | null) => part?.matches('.keten-popover, [role=dialog]') === true
  const over = [...groups].filter(([part]) => isOver(part))
  const from = over.length > 0 && chance() < 0.9 ? over : [...groups]
  for (let tries = 0; tries < 12 && from.length > 0; tries++) {
    const list = from[Math.floor(chance() * from.length)]?.[1] ?? []
    const element = list[Math.floor(chance() * list.length)]
    if (!element) continue
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)]
    const hit = document.elementFromPoint(x, y)
    if (!hit || !(element.contains(hit) || hit.contains(element))) continue
    const role = element.getAttribute('role') ?? element.tagName.toLowerCase()
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
    return { x, y, what: `${role} ${name.replace(/\s+/g, ' ').slice(0, 60)}`.trim(), isText: wanted === 'text' }
  }
  return undefined
}
