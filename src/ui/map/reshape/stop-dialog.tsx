import { useRef } from 'react'
import { useDocument } from '../../base/state/document-store'
import { removeAndTell } from '../../base/state/remove-and-tell'
import { useTexts } from '../../base/state/use-texts'
import { StopEffects } from './meeting-effects'
import { type Question, stopReshape } from './reshape-store'
import { ReshapeWindow } from './reshape-window'

/** Says what it means when a meeting stops, and stops it. */
export function StopDialog({ question }: { readonly question: Extract<Question, { readonly kind: 'stop' }> }) {
  const words = useTexts().reshape.stop
  const button = useRef<HTMLButtonElement>(null)
  const { meeting, onDone } = question
  const name = useDocument((state) => state.map?.meetings[meeting]?.name)
  if (name === undefined) return null
  const confirm = () => {
    stopReshape()
    removeAndTell([meeting])
    onDone?.()
  }
  return (
    <ReshapeWindow
      title={words.title(name)}
      confirm={words.confirm}
      isReady
      startsAtConfirm
      onConfirm={confirm}
      button={button}
    >
      <div className="reshape reshape-effects">
        <StopEffects meeting={meeting} />
      </div>
    </ReshapeWindow>
  )
}
