import './principles.css'
import { useRef } from 'react'
import { newId } from '../../../model/id'
import type { Principle } from '../../../model/schema/principles'
import { useFocusPlace } from '../../base/go-to/focus-places'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce } from '../../base/state/session-store'
import { useSame } from '../../base/state/use-same'
import { useTexts } from '../../base/state/use-texts'
import { NoteLine } from '../../kit/fields/note-line'
import { goToSection } from '../../kit/page/go-to-section'
import { PrincipleRow } from './principle-row'

const NONE: readonly Principle[] = []

/** What the parties want to build on, in their own order: to write down, put in order, have adopted and take away. */
export function PrincipleList() {
  const words = useTexts().principles
  const section = useRef<HTMLElement>(null)
  useFocusPlace('principles', () => goToSection(section.current))
  const map = useDocument((state) => state.map)
  const principles = useSame(
    map ? map.principleOrder.flatMap((id) => map.principles[id] ?? []) : NONE,
    (before, after) => before.length === after.length && before.every((one, at) => one === after[at]),
  )
  return (
    <section ref={section} tabIndex={-1} className="principles" aria-labelledby="principles">
      <h3 id="principles">{words.heading(principles.length)}</h3>
      <p className="keten-help">{words.lead}</p>
      {principles.length > 0 && (
        <ol className="principle-list">
          {principles.map((principle, at) => (
            <PrincipleRow key={principle.id} principle={principle} place={at} all={principles} />
          ))}
        </ol>
      )}
      {principles.length > 1 && <p className="keten-help">{words.keys}</p>}
      <NoteLine label={words.add} placeholder={words.addPlaceholder} onNote={(text) => note(text, words.added(text))} />
    </section>
  )
}

function note(text: string, said: string): boolean {
  const record: Principle = { id: newId('principle'), text }
  const done = runOrTell({ type: 'add-record', collection: 'principles', record })
  if (done) announce(said)
  return done
}
