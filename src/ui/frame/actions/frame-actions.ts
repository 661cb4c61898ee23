import type { UserAction } from '../../base/actions/action'
import { focusDetails } from '../../base/go-to/details'
import { askFocus } from '../../base/go-to/focus-places'
import { askToCompare } from '../../base/state/compare-request'
import { swapComparison, useComparison } from '../../base/state/comparison-store'
import { useDocument } from '../../base/state/document-store'
import { setSession, useSession } from '../../base/state/session-store'
import { closeMap } from '../../base/storage/show-map'
import { onMap } from '../../map/camera/on-map'
import { setConversationView } from '../../panels/findings/conversation-store'
import { openAbout } from '../about/about-store'
import { switchBeamer } from '../beamer/beamer'
import { askForChain } from '../chains/add-chain-store'
import { compareWithFile, stopComparing } from '../compare/begin-comparing'
import { copyPicture } from '../files/copy-picture'
import { pickFile } from '../files/open-file'
import { askPicture } from '../files/picture-store'
import { saveOpenMap } from '../files/save-file'
import { saveReport } from '../files/save-report'
import { openKeys } from '../keys/keys-store'
import { present } from '../presenting/presenting'
import { printNow } from '../print/print-now'
import { openSecondScreen } from '../second-screen/lead'
import { openAdviceSteps } from '../session/advice-steps-store'
import { askForFollowUp } from '../session/follow-up-store'
import { openPlan } from '../session/session-store'

const isMapOpen = () => useDocument.getState().map !== null
const isBeamer = () => useSession.getState().theme === 'beamer'

const isComparing = () => useComparison.getState().comparison !== null

const canPresent = () => isMapOpen() && useSession.getState().presenting === null

/** What one does with the bars around the map. */
export const frameActions: readonly UserAction[] = [
  {
    id: 'search',
    keys: ['ctrl+k'],
    isAvailable: isMapOpen,
    run: () => askFocus('search'),
  },
  {
    id: 'mapLook',
    isAvailable: () => isMapOpen() && !isBeamer(),
    run: () =>
      onMap(() => {
        askFocus('mapLook')
      }),
  },
  {
    id: 'showChains',
    isAvailable: () => Object.keys(useDocument.getState().map?.chains ?? {}).length > 1,
    run: () => setSession({ chainsShown: !useSession.getState().chainsShown }),
  },
  { id: 'present', keys: ['shift+p'], isAvailable: canPresent, run: present },
  { id: 'secondScreen', isAvailable: isMapOpen, run: openSecondScreen },
  { id: 'sessionPlan', isAvailable: isMapOpen, run: openPlan },
  { id: 'adviceSteps', isAvailable: canPresent, run: openAdviceSteps },
  { id: 'followUp', isAvailable: isMapOpen, run: askForFollowUp },
  { id: 'secondChain', isAvailable: isMapOpen, run: askForChain },
  { id: 'compareFile', isAvailable: isMapOpen, run: compareWithFile },
  { id: 'compareMap', isAvailable: isMapOpen, run: () => askToCompare({ first: { from: 'open' } }) },
  { id: 'swapComparison', isAvailable: isComparing, run: swapComparison },
  { id: 'stopComparison', isAvailable: isComparing, run: stopComparing },
  { id: 'beamer', isAvailable: isMapOpen, run: () => switchBeamer(!isBeamer()) },
  { id: 'saveMap', keys: ['ctrl+s'], isAvailable: isMapOpen, run: () => void saveOpenMap() },
  { id: 'print', keys: ['ctrl+p'], isAvailable: isMapOpen, run: () => void printNow() },
  {
    id: 'printFindings',
    isAvailable: isMapOpen,
    run: () => {
      setSession({ panel: 'findings', panelOpen: true })
      setConversationView({ printing: true })
    },
  },
  { id: 'saveReport', isAvailable: isMapOpen, run: () => void saveReport() },
  { id: 'savePicture', isAvailable: isMapOpen, run: () => askPicture({ kind: 'png' }) },
  { id: 'savePdf', isAvailable: isMapOpen, run: () => askPicture({ kind: 'pdf' }) },
  { id: 'copyPicture', isAvailable: isMapOpen, run: () => void copyPicture() },
  { id: 'rename', isAvailable: isMapOpen, run: focusDetails },
  { id: 'startScreen', isAvailable: isMapOpen, run: () => void closeMap() },
  { id: 'openFile', keys: ['ctrl+o'], isAvailable: () => true, run: () => void pickFile() },
  { id: 'showKeys', keys: ['?'], isAvailable: () => true, run: openKeys },
  { id: 'about', isAvailable: () => true, run: openAbout },
]
