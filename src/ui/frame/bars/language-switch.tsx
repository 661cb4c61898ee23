import './language-switch.css'
import { setLanguage, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'

/** Dutch or English, at any moment; nothing else changes. Plain buttons: this is in the start bundle. */
export function LanguageSwitch() {
  const texts = useTexts()
  const language = useSession((state) => state.language)
  return (
    <fieldset className="language-switch" aria-label={texts.ui.language.label}>
      {(['nl', 'en'] as const).map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={language === code}
          title={texts.ui.language[code]}
          onClick={() => setLanguage(code)}
        >
          {code.toUpperCase()}
          <span className="visually-hidden"> {texts.ui.language[code]}</span>
        </button>
      ))}
    </fieldset>
  )
}
