import { fromLastTime } from '../../../graph/facts/agreed'
import type { ChainMap } from '../../../model/chain-map'
import { lastTimeText } from '../../../text/agreed-text'
import { textsOf } from '../../../text/texts'
import { isoDay } from '../clock/iso-day'
import { showMessage, useSession } from '../state/session-store'
import { noteMap, noteOf } from './map-notes'

/** Says how what was agreed in an earlier session stands, and leads to it: once a day for each map. */
export function tellLastTime(map: ChainMap): void {
  const today = isoDay(new Date())
  const found = fromLastTime(map, today)
  if (!found || noteOf(map.id).toldOn === today) return
  noteMap(map.id, { toldOn: today })
  showMessage('info', lastTimeText(found, textsOf(useSession.getState().language)), 'agreed')
}
