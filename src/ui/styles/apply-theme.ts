import { COLOR_TOKENS, THEMES } from '../../scene/theme'
import { useSession } from '../state/session-store'

/** Puts the colours of the chosen theme on the page as `--keten-<token>`, now and whenever it changes. */
export function applyTheme(): void {
  const root = document.documentElement
  const apply = () => {
    const { theme: name, language } = useSession.getState()
    const theme = THEMES[name]
    root.dataset.theme = name
    root.lang = language
    root.style.colorScheme = name === 'dark' ? 'dark' : 'light'
    for (const token of COLOR_TOKENS) root.style.setProperty(`--keten-${token}`, theme[token])
  }
  apply()
  useSession.subscribe(apply)
}
