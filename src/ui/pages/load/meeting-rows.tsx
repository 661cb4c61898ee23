import { useState } from 'react'
import { seatsOf } from '../../../graph/facts/meetings'
import type { Id } from '../../../model/id'
import type { Meeting } from '../../../model/schema/governance'
import { rhythmInWords } from '../../../text/load-words'
import { kindInWords } from '../../../text/seat-words'
import { showDetails } from '../../base/go-to/details'
import { useTexts } from '../../base/state/use-texts'
import { startMeeting } from '../../forms/record/start-record'
import { Button } from '../../kit/controls/button'
import { askReshape } from '../../map/reshape/reshape-store'
import { focusMeeting, rowId } from './focus-meeting'

/** Rows at first; more are shown when asked for. */
const AT_FIRST = 30

/** Each meeting that is still held with what can be done with it: adjust, let it go into another, stop. */
export function MeetingRows({ meetings }: { readonly meetings: readonly Meeting[] }) {
  const texts = useTexts()
  const words = texts.load.each
  const [isWhole, setWhole] = useState(false)
  const collator = new Intl.Collator(texts.language)
  const sorted = [...meetings].sort((a, b) => timesOf(b) - timesOf(a) || collator.compare(a.name, b.name))
  const shown = isWhole ? sorted : sorted.slice(0, AT_FIRST)
  const stop = (id: Id, at: number) => {
    const next = sorted[at + 1] ?? sorted[at - 1]
    askReshape({ kind: 'stop', meeting: id, onDone: () => focusMeeting(next?.id) })
  }
  return (
    <section className="load-each" aria-label={words.title}>
      <h3 className="load-title">{words.title}</h3>
      <p className="load-rule">{words.lead}</p>
      <div className="load-table-frame">
        <table className="keten-table load-meetings">
          <thead>
            <tr>
              <th scope="col">{words.meeting}</th>
              <th scope="col">{words.level}</th>
              <th scope="col">{words.rhythm}</th>
              <th scope="col">{words.parties}</th>
              <th scope="col">{words.choices}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((meeting, at) => (
              <tr key={meeting.id} id={rowId(meeting.id)}>
                <th scope="row" className="load-meeting-name">
                  {meeting.name}
                </th>
                <td>{kindInWords(meeting, texts).level}</td>
                <td>{rhythmInWords(meeting, texts)}</td>
                <td className="load-number">{seatsOf(meeting).size}</td>
                <td>
                  <div className="load-choices">
                    <Choice label={words.adjust} meeting={meeting} onPress={showDetails} />
                    {meetings.length > 1 && (
                      <Choice
                        label={words.absorb}
                        meeting={meeting}
                        onPress={(id) => askReshape({ kind: 'absorb', absorbed: id, onDone: focusMeeting })}
                      />
                    )}
                    <Choice label={words.stop} meeting={meeting} onPress={(id) => stop(id, at)} />
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < sorted.length && (
        <p>
          {words.shown(shown.length, sorted.length)} <Button onPress={() => setWhole(true)}>{words.showMore}</Button>
        </p>
      )}
      <Button onPress={() => startMeeting([])}>{words.fresh}</Button>
    </section>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly meeting: Meeting
  readonly onPress: (meeting: Id) => void
}

function Choice({ label, meeting, onPress }: ChoiceProps) {
  const { choiceOf } = useTexts().load.each
  return (
    <Button label={choiceOf(label, meeting.name)} onPress={() => onPress(meeting.id)}>
      {label}
    </Button>
  )
}

function timesOf({ frequency }: Meeting): number {
  return typeof frequency === 'number' ? frequency : 0
}
