import { COLOR_TOKENS, THEMES } from '../../../scene/drawing/theme'
import { useSession } from '../../base/state/session-store'

/** Puts the colours of the chosen theme on the page as `--keten-<token>`, now and whenever it changes. */
export function applyTheme(): void {
  const root = document.documentElement
  let applied = ''
  const apply = () => {
    const { theme: name, language } = useSession.getState()
    // Every write makes the browser work out the style of the whole page again.
    if (applied === `${name} ${language}`) return
    applied = `${name} ${language}`
    const theme = THEMES[name]
    root.dataset.theme = name
    root.lang = language
    root.style.colorScheme = name === 'dark' ? 'dark' : 'light'
    for (const token of COLOR_TOKENS) root.style.setProperty(`--keten-${token}`, theme[token])
  }
  apply()
  useSession.subscribe(apply)
}
