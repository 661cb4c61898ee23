import type { JoinablePair } from '../../../graph/facts/meeting-load'
import type { ChainMap } from '../../../model/chain-map'
import { figure, partiesInWords, percentage, rhythmInWords } from '../../../text/load-words'
import type { Texts } from '../../../text/texts'
import { showDetails } from '../../base/go-to/details'
import { choosePage, select } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { askReshape } from '../../map/reshape/reshape-store'
import { focusMeeting } from './focus-meeting'

interface JoinCardsProps {
  readonly map: ChainMap
  readonly pairs: readonly JoinablePair[]
  /** From which overlap two meetings are a pair, 0 to 1. */
  readonly overlap: number
  /** Whether of some meeting nobody filled in who takes part. */
  readonly hasUnfilled: boolean
}

/** The pairs of meetings that are alike, each as an open question to the room. */
export function JoinCards({ map, pairs, overlap, hasUnfilled }: JoinCardsProps) {
  const texts = useTexts()
  const words = texts.load.pairs
  return (
    <section aria-label={words.title}>
      <h3 className="load-title">{words.title}</h3>
      <p className="load-rule">
        {words.rule(percentage(overlap, texts))} {pairs.length > 0 && words.ownWork}
      </p>
      {pairs.length === 0 ? (
        <p>
          {words.none} {hasUnfilled && words.noneUnknown}
        </p>
      ) : (
        <ul className="load-pairs">
          {pairs.map((pair) => (
            <li key={`${pair.a} ${pair.b}`}>
              <PairCard map={map} pair={pair} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function PairCard({ map, pair }: { readonly map: ChainMap; readonly pair: JoinablePair }) {
  const texts = useTexts()
  const words = texts.load.pairs
  const a = map.meetings[pair.a]
  const b = map.meetings[pair.b]
  if (!a || !b) return null
  const others = [...pair.onlyA, ...pair.onlyB]
  return (
    <article className="keten-card load-pair">
      <h4>{words.question(a.name, b.name)}</h4>
      <p>
        {words.shared(pair.shared.length, percentage(pair.overlap, texts), partiesInWords(map, pair.shared, texts))}
      </p>
      {others.length > 0 && <p>{words.others(partiesInWords(map, others, texts), others.length)}</p>}
      <ul>
        {[a, b].map((meeting) => (
          <li key={meeting.id}>
            {meeting.name}: {rhythmInWords(meeting, texts)}
          </li>
        ))}
      </ul>
      <p>{wonInWords(pair, texts)}</p>
      {!pair.known && <p>{words.openKind}</p>}
      <div className="load-buttons">
        {[
          [a, b],
          [b, a],
        ].map(
          ([gone, stays]) =>
            gone &&
            stays && (
              <Button
                key={gone.id}
                onPress={() => askReshape({ kind: 'absorb', absorbed: gone.id, into: stays.id, onDone: focusMeeting })}
              >
                {words.absorb(gone.name, stays.name)}
              </Button>
            ),
        )}
        {[a, b].map((meeting) => (
          <Button key={meeting.id} variant="quiet" onPress={() => showDetails(meeting.id)}>
            {words.openMeeting(meeting.name)}
          </Button>
        ))}
        <Button
          variant="quiet"
          onPress={() => {
            choosePage('map')
            select([a.id, b.id])
          }}
        >
          {words.showBoth}
        </Button>
      </div>
    </article>
  )
}

/** What one meeting instead of two would mean, with what was assumed. */
function wonInWords({ won, shared }: JoinablePair, texts: Texts): string {
  const words = texts.load.pairs
  if (!won) return words.wonUnknown
  if (won.sessions === 0) return words.wonNothing
  return [
    words.won(figure(won.sessions, texts), figure(won.saved, texts), shared.length),
    ...(won.added > 0 ? [words.added(figure(won.added, texts))] : []),
    words.assumption,
  ].join(' ')
}
