import type { ChainMap } from '../../../model/chain-map'
import type { Meeting } from '../../../model/schema/governance'
import { partyName } from '../../../text/record-names'
import { joined, type Texts } from '../../../text/texts'
import { showDetails } from '../../base/go-to/details'
import { useTexts } from '../../base/state/use-texts'
import { ChangedFields, Marked } from '../../forms/difference/marked'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'

/** Participants whose names are written out. */
const NAMED = 12

interface MeetingFactsProps {
  readonly map: ChainMap
  readonly meeting: Meeting
}

/** Who presides over a meeting, who sits there, who may decide and how often it is held. */
export function MeetingFacts({ map, meeting }: MeetingFactsProps) {
  const texts = useTexts()
  return (
    <>
      <ul className="block-facts">
        {meetingLines(map, meeting, texts).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button variant="link" className="block-link" onPress={() => showDetails(meeting.id)}>
        {texts.governance.openMeeting}
        <Icon name="arrow-out" />
      </Button>
      <Marked id={meeting.id} />
      <ChangedFields id={meeting.id} />
    </>
  )
}

function meetingLines(map: ChainMap, meeting: Meeting, texts: Texts): readonly string[] {
  const words = texts.governance
  const { chair, participants, frequency } = meeting
  const lines = [
    chair ? words.chair(partyName(map.parties, chair)) : chair === null ? words.chairNone : words.chairOpen,
  ]
  if (participants === undefined) lines.push(words.membersOpen)
  else {
    const seated = [...new Set(participants.map(({ party }) => partyName(map.parties, party)))]
    const more = seated.length - NAMED
    lines.push(
      more > 0
        ? words.membersMore(seated.slice(0, NAMED).join(', '), more)
        : words.membersNames(joined(seated, texts.language)),
    )
    const decide = participants.filter(({ mandate }) => mandate === 'decide').length
    const open = participants.filter(({ mandate }) => mandate === undefined).length
    lines.push([words.deciding(decide, participants.length), ...(open > 0 ? [words.mandateOpen(open)] : [])].join('; '))
  }
  if (typeof frequency === 'number') lines.push(words.rhythm(String(frequency)))
  else if (frequency) lines.push(words.rhythmWords(frequency))
  else lines.push(frequency === null ? words.rhythmNone : words.rhythmOpen)
  return lines
}
