import type { BottleneckTheme } from '../../../graph/facts/bottleneck-themes'
import { newId } from '../../../model/id'
import type { Bottleneck } from '../../../model/schema/findings-and-views'
import { textsOf } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce, useSession } from '../../base/state/session-store'

type State = Bottleneck['state']

const words = () => textsOf(useSession.getState().language).cards

/** Writes down what somebody says goes wrong, as one undo step. @returns whether it was written down */
export function noteBottleneck(text: string, theme: BottleneckTheme = {}): boolean {
  const record: Bottleneck = { id: newId('bottleneck'), text, category: 'other', state: 'raised', ...theme }
  const done = runOrTell({ type: 'add-record', collection: 'bottlenecks', record })
  if (done) announce(words().add.added(text))
  return done
}

/** Moves a bottleneck to another state, as one undo step; nothing happens when it is there already. */
export function moveBottleneck(id: string, state: State): void {
  if (useDocument.getState().map?.bottlenecks[id]?.state === state) return
  if (runOrTell({ type: 'edit-record', collection: 'bottlenecks', id, set: { state } }))
    announce(words().moved(words().state[state]))
}
