import { type ComponentType, createElement, type ElementType, type JSX, lazy, type ReactNode } from 'react'
import { PartError } from './part-error'

type AnyComponent = Exclude<ElementType, keyof JSX.IntrinsicElements>

/**
 * React's `lazy`, except that a part that could not be fetched is fetched again at the next try. React remembers that the
 * fetch failed for as long as the page lives; here the ErrorBoundary around the part, which every such part needs, makes it
 * forget.
 *
 * @param load as for `lazy`
 */
export function retryableLazy<T extends AnyComponent>(load: () => Promise<{ readonly default: T }>): T {
  let current = make(load)
  function make(fetch: typeof load): ComponentType<object> {
    const part: ComponentType<object> = lazy(async () => {
      // The event of a link that failed does not bubble. To listen twice is to listen once.
      document.addEventListener('error', noteLostStyle, { capture: true })
      try {
        // Which props it takes is for the one who shows it, and checked there.
        return (await fetch()) as { readonly default: ComponentType<object> }
      } catch (cause) {
        // Not before the failure has been shown: while the part is being fetched React asks for it again and again.
        throw new PartError(cause, () => {
          if (current === part) current = make(() => fetchStylesAgain().then(load))
        })
      }
    })
    return part
  }
  const show: (props: object) => ReactNode = (props) => createElement(current, props)
  return show as T
}

// Vite asks for a style sheet once, also when that failed, and then shows the part without its styles. So we keep which
// ones did not arrive and ask for them ourselves.
const lostStyles = new Set<HTMLLinkElement>()

function noteLostStyle({ target }: Event): void {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') lostStyles.add(target)
}

async function fetchStylesAgain(): Promise<void> {
  const links = [...lostStyles]
  lostStyles.clear()
  await Promise.all(links.map(fetchAgain))
}

async function fetchAgain(link: HTMLLinkElement): Promise<void> {
  const again = document.createElement('link')
  for (const { name, value } of link.attributes) again.setAttribute(name, value)
  const { type } = await new Promise<Event>((settle) => {
    again.addEventListener('load', settle)
    again.addEventListener('error', settle)
    link.replaceWith(again)
  })
  if (type === 'error') throw new Error(`no style sheet at ${again.href}`)
}
