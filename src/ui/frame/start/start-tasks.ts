import type { Id } from '../../../model/id'
import { type Texts, textsOf } from '../../../text/texts'
import { report } from '../../base/report/report'
import { showMessage, useSession } from '../../base/state/session-store'
import { whileBusy } from '../../base/storage/busy-store'
import type { MapSummary } from '../../base/storage/stored'

// What the doors of the start screen do. All that knows a map is loaded here, when a door is used.

/** Opens an example; `name` is what the user reads meanwhile. */
export function startExample(id: Id, name: string): Promise<void> {
  const label = files().busy.example(name)
  return attempt({ key: `example:${id}`, label }, files().errors.part, async () => {
    const { openExample } = await import('./open-example')
    await openExample(id)
  })
}

/** Opens a map without anything in it. */
export function startEmptyMap(): Promise<void> {
  const { busy, errors, start } = files()
  return attempt({ key: 'empty', label: busy.made }, errors.part, async () => {
    const { openEmptyMap } = await import('./open-example')
    await openEmptyMap(start.newTitle)
  })
}

/** Opens a map that is kept in this browser. @returns when it is open, or could not be opened and the user knows */
export function startStored({ id, title }: MapSummary): Promise<void> {
  const { busy, errors } = files()
  return attempt({ key: `stored:${id}`, label: busy.stored(title) }, errors.storage, async () => {
    const { openStored } = await import('../../base/storage/open-stored')
    await openStored(id)
  })
}

async function attempt(task: { key: string; label: string }, fault: string, work: () => Promise<void>): Promise<void> {
  try {
    await whileBusy(task, work)
  } catch (cause) {
    report(cause, 'opening')
    showMessage('error', fault)
  }
}

function files(): Texts['files'] {
  return textsOf(useSession.getState().language).files
}
