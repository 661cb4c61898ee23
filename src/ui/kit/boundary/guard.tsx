import './guard.css'
import { type ReactNode, useEffect, useEffectEvent } from 'react'
import { focusMain } from '../../base/go-to/close-draft'
import type { Place } from '../../base/report/place'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../controls/button'
import { classNames } from '../controls/class-names'
import { CopiedDetails, useCopyDetails } from './copy-details'
import { ErrorBoundary, type Failure } from './error-boundary'

interface GuardProps {
  readonly children: ReactNode
  readonly where: Place
  /** What the user calls what stands here, at the start of a sentence: ‘Het paneel ‘Details’’. */
  readonly part: string
  /** `area` has room for an explanation, `bar` is one line high, `float` lies over what still works. */
  readonly look?: 'area' | 'bar' | 'float'
  /** Puts the note where the broken part stood. */
  readonly className?: string
  /** Another way on than trying again. */
  readonly way?: ReactNode
}

/**
 * Keeps a part of the screen that breaks from taking the rest along. A note stands in its place, and the part is shown
 * again when the user asks for it or goes elsewhere: another map, page or selection, or a change of the map such as undo.
 */
export function Guard({ children, where, ...note }: GuardProps) {
  return (
    <ErrorBoundary where={where} fallback={(failure) => <FailureNote {...note} failure={failure} />}>
      {children}
    </ErrorBoundary>
  )
}

type FailureNoteProps = Omit<GuardProps, 'children' | 'where'> & { readonly failure: Failure }

function FailureNote({ part, look = 'area', className, way, failure }: FailureNoteProps) {
  const { failures } = useTexts()
  const details = useCopyDetails()
  useRetryElsewhere(failure.retry)
  const words = failure.isUnfetched ? failures.unfetched : failures.broken
  return (
    <div className={classNames(className, 'failure-note', `failure-note-${look}`)}>
      <div role="alert">
        <p className="failure-note-title">{words.title(part)}</p>
        {look === 'area' && <p>{words.help}</p>}
      </div>
      <div className="failure-note-buttons">
        <Button variant="primary" onPress={() => retryFromHere(failure.retry)}>
          {failures.retry}
        </Button>
        {way}
        <Button onPress={details.copy}>{failures.copy}</Button>
      </div>
      <CopiedDetails outcome={details.outcome} />
    </div>
  )
}

/** Tries again on request. The button that had the keyboard goes, and the map or page takes it over. */
function retryFromHere(retry: () => void): void {
  retry()
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusMain()
  })
}

/** Tries again when the user is somewhere else than where it broke. Looks at the stores only while something is broken. */
function useRetryElsewhere(retry: () => void): void {
  const onElsewhere = useEffectEvent(retry)
  useEffect(() => {
    const broken = whereabouts()
    const check = () => {
      if (whereabouts().some((here, i) => here !== broken[i])) onElsewhere()
    }
    const stops = [useDocument.subscribe(check), useSession.subscribe(check)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
}

function whereabouts(): readonly unknown[] {
  const { revision } = useDocument.getState()
  const { page, lens, selection, language } = useSession.getState()
  return [revision, page, lens, selection, language]
}
