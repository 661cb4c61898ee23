import { keyOf } from '../../base/actions/run-action'
import { askToCompare } from '../../base/state/compare-request'
import { setSingleKeys, setTheme, setWheel, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { classNames } from '../../kit/controls/class-names'
import { MenuButton } from '../../kit/controls/menu-button'
import { openAbout } from '../about/about-store'
import { askForChain } from '../chains/add-chain-store'
import { pickFile } from '../files/open-file'
import { openKeeping } from '../keeping/keeping-store'
import { openKeys } from '../keys/keys-store'
import { openAdviceSteps } from '../session/advice-steps-store'
import { askForFollowUp } from '../session/follow-up-store'
import { useQuietWords } from './quiet-words'
import { ToolIcon } from './tool-icons'

/** The product's name opens the menu that leaves this map and the few settings there are. */
export function FileMenu({ onStart }: { readonly onStart: () => void }) {
  const texts = useTexts()
  const theme = useSession((state) => state.theme)
  const singleKeys = useSession((state) => state.singleKeys)
  const wheel = useSession((state) => state.wheel)
  const quiet = useQuietWords()
  const words = texts.ui.menu
  const run = {
    start: onStart,
    open: () => void pickFile(),
    chain: askForChain,
    compare: () => askToCompare({ first: { from: 'open' } }),
    followUp: askForFollowUp,
    steps: openAdviceSteps,
    dark: () => setTheme(theme === 'dark' ? 'light' : 'dark'),
    keys: () => setSingleKeys(!singleKeys),
    wheel: () => setWheel(wheel === 'zoom' ? 'pan' : 'zoom'),
    shortcuts: openKeys,
    keeping: openKeeping,
    about: openAbout,
  }
  return (
    <MenuButton
      variant="quiet"
      label={words.label}
      onAction={(id: keyof typeof run) => run[id]()}
      groups={[
        {
          id: 'map',
          entries: [
            { id: 'start', label: words.start, detail: words.startDetail },
            { id: 'open', label: words.open },
            { id: 'chain', label: texts.chains.menu, detail: texts.chains.menuDetail },
            { id: 'compare', label: texts.comparing.menu, detail: texts.comparing.menuDetail },
            { id: 'followUp', label: texts.session.followUp.menu, detail: texts.session.followUp.menuDetail },
            { id: 'steps', label: texts.adviceSteps.title, detail: texts.adviceSteps.menuDetail },
          ],
        },
        {
          id: 'settings',
          title: words.settings,
          entries: [
            { id: 'dark', label: theme === 'dark' ? words.light : words.dark },
            { id: 'keys', label: singleKeys ? words.keysOff : words.keysOn, detail: words.keysDetail },
            { id: 'wheel', label: wheel === 'zoom' ? words.wheelPans : words.wheelZooms, detail: words.wheelDetail },
          ],
        },
        {
          id: 'app',
          entries: [
            { id: 'shortcuts', label: texts.keys.title, detail: keyOf('showKeys') },
            { id: 'keeping', label: texts.keeping.window.menu },
            { id: 'about', label: texts.failures.about.title },
          ],
        },
      ]}
    >
      <span className="brand-sign">
        <ToolIcon name="menu" />
      </span>
      <span className={classNames('brand', quiet)}>Ketenkaart</span>
    </MenuButton>
  )
}
