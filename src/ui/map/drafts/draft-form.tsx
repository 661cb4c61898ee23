import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { Id } from '../../../model/id'
import { useHalfMade } from '../../base/state/half-made'
import { useSession } from '../../base/state/session-store'
import { Button } from '../../kit/controls/button'
import { fitResized } from '../camera/camera'
import { useCover } from '../camera/covers'
import { useClearSide } from './clear-side'
import { HalfMadeQuestion } from './half-made-question'

interface DraftFormProps {
  readonly title: string
  readonly help?: string
  readonly className: 'triangle-form' | 'relation-form'
  readonly formRef?: Ref<HTMLFormElement>
  /** Why the last attempt was refused, in the user's language. */
  readonly fault: string | undefined
  readonly commitLabel: string
  readonly closeLabel: string
  /** Makes it part of the map. Returns false when something is missing or refused. */
  readonly onCommit: () => boolean
  readonly onClose: () => void
  /** The user does not want it after all. */
  readonly onDrop: () => void
  /** Whether the user filled something in that is not part of the map yet: it is not thrown away without asking. */
  readonly isHalf: boolean
  /** Whether what stands there could be put on the map as it is. */
  readonly canKeep: boolean
  readonly focusCommit?: boolean
  /** What on the map the form is about: it does not lie over that when there is room elsewhere. */
  readonly about?: readonly (Id | undefined)[]
  readonly children: ReactNode
}

const NOTHING: readonly Id[] = []

/** So long does the camera take to come where it was sent last, in ms. */
const CAMERA = 300

/** The form is gone: whoever saw everything beside it sees everything in all of the room. A view of one's own stays. */
function fitAfterForm(): void {
  setTimeout(fitResized, CAMERA)
}

/** The frame of a form over the map: a title, what to do, the fields, what is wrong, and two buttons. Enter commits. */
export function DraftForm(props: DraftFormProps) {
  const { title, help, className, formRef, fault, commitLabel, closeLabel, onCommit, onClose, children } = props
  const form = useRef<HTMLFormElement>(null)
  useImperativeHandle(formRef, () => form.current as HTMLFormElement)
  useCover('left', useClearSide(form, props.about ?? NOTHING))
  useHalfMade(props.isHalf)
  useEffect(() => fitAfterForm, [])
  const isAsked = useSession((state) => state.waitsForDraft !== null)
  return (
    <form
      ref={form}
      className={`draft-panel ${className}`}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        onCommit()
      }}
    >
      <h2>{title}</h2>
      {help && <p className="draft-help">{help}</p>}
      {children}
      {fault && (
        <p className="draft-fault" role="alert">
          {fault}
        </p>
      )}
      {isAsked ? (
        <HalfMadeQuestion onKeep={props.canKeep ? onCommit : undefined} onDrop={props.onDrop} />
      ) : (
        <div className="draft-buttons">
          <Button variant="primary" type="submit" autoFocus={props.focusCommit ?? false}>
            {commitLabel}
          </Button>
          <Button variant="quiet" onPress={onClose}>
            {closeLabel}
          </Button>
        </div>
      )}
    </form>
  )
}
