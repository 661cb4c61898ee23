import type { PartyLoad } from '../../../graph/facts/meeting-load'
import { placesAt } from '../../../graph/facts/seat-matrix'
import type { ChainMap } from '../../../model/chain-map'
import { figure, rhythmInWords } from '../../../text/load-words'
import { partyName } from '../../../text/record-names'
import { mandateInWords } from '../../../text/seat-words'
import { joined } from '../../../text/texts'
import { showDetails } from '../../base/go-to/details'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'

/** The meetings of the chosen party, and what each of its functions sits in. */
export function OwnMeetings({ map, load }: { readonly map: ChainMap; readonly load: PartyLoad }) {
  const texts = useTexts()
  const words = texts.load.own
  const meetings = load.meetings.flatMap((id) => map.meetings[id] ?? [])
  const title = words.title(partyName(map.parties, load.party))
  return (
    <section className="load-own" aria-label={title}>
      <h4>{title}</h4>
      <ul>
        {meetings.map((meeting) => {
          const places = placesAt(meeting).get(load.party)
          const said = [
            rhythmInWords(meeting, texts),
            ...(meeting.permanence === 'temporary' ? [words.temporary] : []),
            ...(places?.seats.map((seat) => mandateInWords(seat, texts.seats)) ?? []),
            ...(places?.isChair ? [texts.seats.chair] : []),
            ...(places?.isSecretary ? [texts.seats.secretary] : []),
          ]
          return (
            <li key={meeting.id}>
              <Button variant="link" onPress={() => showDetails(meeting.id)}>
                {meeting.name}
              </Button>
              <small>{said.join('; ')}</small>
            </li>
          )
        })}
      </ul>
      {load.functions.length > 0 && (
        <>
          <h5>{words.functions}</h5>
          <ul>
            {load.functions.map((one) => (
              <li key={one.name}>
                {words.oneFunction(
                  one.name,
                  texts.load.levels.meetings(one.meetings.length),
                  joined(
                    [
                      ...(one.perYear > 0 || one.unknown === 0 ? [words.times(figure(one.perYear, texts))] : []),
                      ...(one.unknown > 0 ? [texts.load.levels.unknown(one.unknown)] : []),
                    ],
                    texts.language,
                  ),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
