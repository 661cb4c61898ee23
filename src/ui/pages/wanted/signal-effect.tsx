import { useEffect, useRef, useState } from 'react'
import type { SignalChanges } from '../../../graph/compare/signal-changes'
import type { Proposal } from '../../../model/schema/wanted'
import { isoDay } from '../../base/clock/iso-day'
import { useDocument } from '../../base/state/document-store'
import { type OutlookOf, sameOutlook } from '../../base/state/outlook-store'
import { isOnWall, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { OutlookAside } from '../../base/workers/outlook-aside'
import { Button } from '../../kit/controls/button'

interface Answer {
  readonly of: OutlookOf
  readonly signals: SignalChanges | 'busy' | 'failed'
}

/** Which signals go and come with one proposal alone: worked out when somebody asks, and gone when the map changes. */
export function SignalEffect({ proposal: { id, title } }: { readonly proposal: Proposal }) {
  const words = useTexts().wanted.outlook
  const whole = useDocument((state) => state.whole)
  const isHeld = useSession(isOnWall)
  const [answer, setAnswer] = useState<Answer>()
  const aside = useRef<OutlookAside>(null)
  useEffect(() => () => aside.current?.close(), [])
  if (!whole) return null
  const of: OutlookOf = { whole, ids: [id], isOnWall: isHeld }
  const known = answer && sameOutlook(answer.of, of) ? answer : undefined

  function ask(): void {
    const maker = aside.current ?? new OutlookAside()
    aside.current = maker
    setAnswer({ of, signals: 'busy' })
    maker.ask({ map: of.whole, ids: of.ids, today: isoDay(new Date()), isOnWall: of.isOnWall }, (found) => {
      maker.close()
      setAnswer({ of, signals: found?.facts.signals ?? 'failed' })
    })
  }

  if (known === undefined) {
    return (
      <Button variant="link" label={`${words.ask} ${title}`} onPress={ask}>
        {words.ask}
      </Button>
    )
  }
  const { signals } = known
  return (
    <p className="wanted-effect" role="status">
      {signals === 'busy' || signals === 'failed'
        ? words[signals]
        : `${words.summary(signals.gone.length, signals.come.length)}.`}
    </p>
  )
}
