import { textsOf } from '../../../text/texts'
import { report } from '../report/report'
import { showMessage, useSession } from '../state/session-store'
import { useBusy, whileBusy } from './busy-store'
import { mapIdInHash, setMapAddress, useMapAddress } from './map-address'

let going: Promise<void> | undefined

/**
 * Brings the screen in step with the address: reopens the map it stands at after a reload or a tab that the browser
 * closed, and goes to the start screen when it stands at none. To be called once the page is there, and whenever the
 * part of the address behind `#` changes (the back button, an address typed by hand).
 *
 * @returns true when a map is open afterwards
 */
export async function restoreFromHash(): Promise<boolean> {
  going ??= goToAddress().finally(() => {
    going = undefined
  })
  await going
  return useMapAddress.getState().openId !== null
}

async function goToAddress(): Promise<void> {
  const { openId } = useMapAddress.getState()
  const id = mapIdInHash(location.hash)
  if ((id ?? null) === openId) return
  if (useBusy.getState().task) {
    // Something else is being opened already, and goes first.
    setMapAddress(openId, 'replace')
    return
  }
  const { files } = textsOf(useSession.getState().language)
  try {
    await whileBusy({ key: 'restore', label: files.busy.restoring }, async () => {
      const { followAddress } = await import('./open-stored')
      await followAddress(id, openId)
    })
  } catch (cause) {
    report(cause, 'opening')
    showMessage('error', files.errors.storage)
    setMapAddress(openId, 'replace')
  }
}
