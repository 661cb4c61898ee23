// Where Chromium is and how it is started, for tests, pictures and measurements. Node built-ins only.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * Parts of Chromium that are left out. Of two lists of features the browser hears the last, so the first rows repeat
 * what Playwright leaves out itself. The last row is what Chromium draws around a page as pages of their own: each new
 * window starts a process for it, which costs as much as a start of the app and shows nothing without a screen.
 */
const LEFT_OUT = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'LensOverlay'],
  ...['HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  ...['PreconnectToSearch', 'TcpPortRandomizationWin'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIReloadButton', 'InitialWebUI', 'PreloadTopChromeWebUI'],
]

/** No sandbox: containers seldom allow one. The rest keeps the browser from calling home by itself. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${LEFT_OUT.join(',')}`,
]

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of the first of these programs that is on the machine, or undefined. */
export function findProgram(names, environment = process.env) {
  const folders = [...(environment.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin']
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

/**
 * The path of a Chromium that can be started, or undefined. CHROME_PATH goes before everything, and when it is set but
 * wrong nothing else is tried: better to hear it than to test with another browser than the one asked for.
 */
export function findChromium(environment = process.env) {
  if (environment.CHROME_PATH) return isExecutable(environment.CHROME_PATH) ? environment.CHROME_PATH : undefined
  return findProgram(NAMES, environment)
}
