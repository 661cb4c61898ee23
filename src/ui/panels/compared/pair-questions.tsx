import { pairKey } from '../../../model/combine/party-twins'
import { withoutDiscreet } from '../../../model/discretion'
import { answerPair, type Comparison } from '../../base/state/comparison-store'
import { isOnWall, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Checkbox } from '../../kit/fields/checkbox'

/** The pairs of parties that only look alike, for the user to say which are one. Off the wall, also here. */
export function PairQuestions({ comparison: { own, other, questions } }: { readonly comparison: Comparison }) {
  const { comparing, chains } = useTexts()
  const words = comparing.panel
  const isWall = useSession(isOnWall)
  const [ours, theirs] = [own, other].map(({ map }) => (isWall ? withoutDiscreet(map) : map).parties)
  const shown = questions.flatMap((pair) => {
    const [one, two] = [ours?.[pair.own], theirs?.[pair.other]]
    return one && two ? [{ pair, label: chains.pair(one.name, two.name) }] : []
  })
  if (shown.length === 0) return null
  return (
    <fieldset className="compared-questions">
      <legend>{words.questions}</legend>
      <p>{words.questionsHelp}</p>
      {shown.map(({ pair, label }) => (
        <Checkbox
          key={pairKey(pair)}
          isSelected={pair.isSame}
          description={
            pair.why in chains.resemblance && chains.resemblance[pair.why as keyof typeof chains.resemblance]
          }
          onChange={(isSame) => answerPair(pairKey(pair), isSame ? 'same' : 'different')}
        >
          {label}
        </Checkbox>
      ))}
    </fieldset>
  )
}
