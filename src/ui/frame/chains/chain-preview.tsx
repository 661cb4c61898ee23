import type { ChainMap } from '../../../model/chain-map'
import type { CombinedMap } from '../../../model/combine/combine-maps'
import { type PairAnswer, type PartyPair, pairKey, type Resemblance } from '../../../model/combine/party-twins'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Checkbox } from '../../kit/fields/checkbox'
import { Select } from '../../kit/fields/select'

interface PreviewProps {
  readonly first: ChainMap
  readonly second: ChainMap
  /** What was found before the user said anything. */
  readonly found: CombinedMap
  /** The two maps as one, with what the user said. */
  readonly combined: CombinedMap
  readonly onAnswer: (pair: string, answer: PairAnswer) => void
  readonly onOther: () => void
}

/** What a second map would share with the open one and add to it, with what the user may say of it. */
export function ChainPreview({ first, second, found, combined, onAnswer, onOther }: PreviewProps) {
  const words = useTexts().chains
  const { map, inBoth } = combined
  const grown = (name: 'parties' | 'dependencies') => Object.keys(map[name]).length - Object.keys(first[name]).length
  return (
    <div className="chain-preview">
      <p className="chain-preview-title">
        <strong>{words.chosen(second.title)}</strong>
        <Button variant="quiet" onPress={onOther}>
          {words.other}
        </Button>
      </p>
      <p>{words.shared(inBoth.length)}</p>
      {inBoth.length > 0 && (
        <ul className="chain-shared">
          {inBoth.map((id) => (
            <li key={id}>{map.parties[id]?.abbreviation ?? map.parties[id]?.name ?? id}</li>
          ))}
        </ul>
      )}
      <Pairs first={first} second={second} found={found} combined={combined} onAnswer={onAnswer} />
      <Differences first={first} second={second} combined={combined} />
      <p>{words.added(grown('parties'), grown('dependencies'))}</p>
      <p className="chain-preview-rule">{words.rule}</p>
    </div>
  )
}

/** The pairs of parties that the user may judge: those taken as one by more than the list, and those that look alike. */
function Pairs({ first, second, found, combined, onAnswer }: Omit<PreviewProps, 'onOther'>) {
  const words = useTexts().chains
  const isOne = (pair: PartyPair) => combined.same.some(({ own, other }) => own === pair.own && other === pair.other)
  const called = ({ own, other }: PartyPair) =>
    words.pair(first.parties[own]?.name ?? own, second.parties[other]?.name ?? other)
  const likely = found.same.filter(({ why }) => why !== 'catalogue')
  const box = (pair: PartyPair, why?: Resemblance) => (
    <Checkbox
      key={pairKey(pair)}
      isSelected={isOne(pair)}
      description={why && words.resemblance[why]}
      onChange={(isSame) => onAnswer(pairKey(pair), isSame ? 'same' : 'different')}
    >
      {called(pair)}
    </Checkbox>
  )
  return (
    <>
      {likely.length > 0 && (
        <fieldset className="chain-pairs">
          <legend>{words.taken}</legend>
          {likely.map((pair) => box(pair))}
        </fieldset>
      )}
      {found.maybe.length > 0 && (
        <fieldset className="chain-pairs">
          <legend>{words.maybe}</legend>
          {found.maybe.map((pair) =>
            pair.why === 'court' ? (
              <Select
                key={pairKey(pair)}
                label={called(pair)}
                value={isOne(pair) ? 'same' : isPart(combined, pair) ? 'part' : 'different'}
                options={(['part', 'same', 'different'] as const).map((id) => ({ id, label: words.courts[id] }))}
                onChange={(answer) => onAnswer(pairKey(pair), answer)}
              />
            ) : (
              box(pair, pair.why)
            ),
          )}
        </fieldset>
      )}
    </>
  )
}

function isPart({ map, ids }: CombinedMap, pair: PartyPair): boolean {
  const other = ids.get(pair.other) ?? pair.other
  return map.parties[pair.own]?.partOf === other || map.parties[other]?.partOf === pair.own
}

/** Where the two maps say it otherwise: who stays in a role, and what came once. */
function Differences({ first, second, combined }: Pick<PreviewProps, 'first' | 'second' | 'combined'>) {
  const words = useTexts().chains
  const { map, ids, preciser, otherOwners } = combined
  const called = (id: string) => map.parties[id]?.abbreviation ?? map.parties[id]?.name ?? id
  const contractor = (triangle: string) => called(map.triangles[triangle]?.contractor ?? triangle)
  const once = (name: 'assignments' | 'meetings' | 'agreements') =>
    Object.keys(second[name]).filter((id) => first[name][ids.get(id) ?? ''] !== undefined).length
  const twice = words.once(once('assignments'), once('meetings'), once('agreements'))
  const lines = [
    ...preciser.map(({ triangle, coarse, precise }) =>
      words.preciser(contractor(triangle), called(coarse), precise.map(called)),
    ),
    ...otherOwners.map(({ triangle, own, other }) =>
      words.otherOwner(contractor(triangle), called(own), called(other)),
    ),
    ...(twice ? [twice] : []),
  ]
  if (lines.length === 0) return null
  return (
    <>
      <p>{words.differences}</p>
      <ul className="chain-names">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
