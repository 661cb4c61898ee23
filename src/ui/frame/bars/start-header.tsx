import { LanguageSwitch } from './language-switch'

/** The slim bar over the start screen. */
export function StartHeader() {
  return (
    <header className="start-header">
      <span className="brand">Ketenkaart</span>
      <LanguageSwitch />
    </header>
  )
}
