import { all, choose, click, one, open, words } from './desk'

// The panel with findings, as a user reads it.

/** Every open finding in the panel; of a story that is folded only the first. */
export const findings = () => all('list', 'Open signalen').flatMap((list) => all('article', undefined, list))
export const counts = () => words(part('.findings-counts'))
export const filterOf = () => part('.findings-filter')
export const more = () => one('button', /^Toon (ook de andere|er nog) \d+/)

export function part(selector: string, inside: ParentNode = document): HTMLElement {
  const found = inside.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

/** What folds and unfolds a finding. */
export const headOf = (finding: Element | undefined) => part('.finding-head', finding)

/** The finding about the hinge, wherever in the panel it stands; undefined when it is not there. */
export function hinge(): HTMLElement | undefined {
  return findings().find((finding) => /hangen alleen via Controle samen/.test(words(finding)))
}

export async function filterBy(which: 'Thema' | 'Stand' | 'Ernst', option: RegExp): Promise<void> {
  if (!document.querySelector('.findings-filter')) await click(all('button', /^Filter/)[0] as HTMLElement)
  await choose(one('button', new RegExp(`${which}$`), filterOf()), option)
}

/** Unfolds the hinge, the only finding in sight. */
export async function openHinge(map: string): Promise<HTMLElement> {
  await open(map)
  await filterBy('Thema', /^Opbouw van de keten \(\d+\)/)
  await click(headOf(hinge()))
  return hinge() as HTMLElement
}
