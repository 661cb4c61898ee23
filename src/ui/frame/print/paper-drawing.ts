import type { ChainMap } from '../../../model/chain-map'
import type { drawMap } from '../files/draw-map'

let draw: ((...given: Parameters<typeof drawMap>) => string) | undefined

/** Fetches what draws a map outside the screen. */
export async function fetchDrawing(): Promise<void> {
  const [{ drawMap }, { sheetAsSvg }] = await Promise.all([
    import('../files/draw-map'),
    import('../../../export/write-svg'),
  ])
  draw ??= (...given) => sheetAsSvg(drawMap(...given))
}

/**
 * What is shown of the map as one drawing for paper, with title, peildatum and legend; undefined as long as what makes it
 * has not been fetched.
 */
export function paperDrawing(map: ChainMap): Element | undefined {
  const markup = draw?.(map, {
    what: 'shown',
    theme: 'light',
    badges: false,
    on: { paper: 'a4', orientation: 'landscape' },
  })
  if (markup === undefined) return undefined
  const { documentElement } = new DOMParser().parseFromString(markup, 'image/svg+xml')
  // Its letters are on the page already, and a style within it is against the page's own policy.
  documentElement.querySelector('style')?.remove()
  // The ground of the screen would only cost ink.
  documentElement.querySelector(':scope > rect')?.remove()
  // As large as the sheet allows: the drawing keeps its own proportions.
  documentElement.removeAttribute('width')
  documentElement.removeAttribute('height')
  return document.importNode(documentElement, true)
}
