import './start-header.css'
import { useTexts } from '../../base/state/use-texts'
import { openAbout } from '../about/about-store'
import { LanguageSwitch } from './language-switch'

/** The slim bar over the start screen. */
export function StartHeader() {
  const { failures } = useTexts()
  return (
    <header className="start-header">
      <span className="brand">Ketenkaart</span>
      <button type="button" className="keten-link start-about" onClick={openAbout}>
        {failures.about.title}
      </button>
      <LanguageSwitch />
    </header>
  )
}
