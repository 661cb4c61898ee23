import type { LensReport } from '../../../graph/lenses/lens-report'
import { keyOf } from '../../base/actions/run-action'
import { setSession, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { WithTooltip } from '../../kit/controls/with-tooltip'
import { useRoom } from './use-room'
import { walk } from './walk'

/** Along the open questions, forwards and back; by keyboard wherever the focus is. */
export function WalkButtons({ report }: { readonly report: LensReport }) {
  const words = useTexts().lenses
  const only = useSession((state) => state.lensQuestion)
  const isBeamer = useRoom() === 'beamer'
  const question = report.questions.find(({ id }) => id === only)
  const open = question ? question.total - question.done : report.all.total - report.all.done
  if (open === 0 && only && report.all.done < report.all.total) {
    return (
      <Button
        variant="primary"
        onPress={() => {
          setSession({ lensQuestion: null })
          walk(1)
        }}
      >
        {words.toAll}
      </Button>
    )
  }
  return (
    <span className="lens-walk">
      <WithTooltip text={words.previousTip} shortcut={keyOf('lensPrevious')}>
        <Button
          variant="icon"
          className="lens-previous"
          label={words.previous}
          isDisabled={open === 0}
          onPress={() => walk(-1)}
        >
          <Icon name="chevron-right" />
        </Button>
      </WithTooltip>
      <WithTooltip text={words.nextTip} shortcut={keyOf('lensNext')}>
        <Button variant="primary" isDisabled={open === 0} onPress={() => walk(1)}>
          {words.next}
          {!isBeamer && (
            <span className="lens-key" aria-hidden="true">
              {keyOf('lensNext')}
            </span>
          )}
        </Button>
      </WithTooltip>
    </span>
  )
}
