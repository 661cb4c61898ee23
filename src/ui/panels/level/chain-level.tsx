import { useId } from 'react'
import { type ChainLevel, LEVELS } from '../../../graph/level/level-report'
import { levelSentence } from '../../../text/level-words'
import { partyName } from '../../../text/record-names'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { FeatureList } from './feature-list'
import { HelpLink } from './help-link'
import { LineList } from './line-list'
import { Recognition } from './recognition'

interface ChainLevelViewProps {
  readonly level: ChainLevel
  /** The day looked from, ISO date. */
  readonly day: string
  /** Opens the form for a statement. */
  readonly onStatement: () => void
}

/** One chain: the sentence, what speaks for and against, what is unknown, and whether the room recognises it. */
export function ChainLevelView({ level, day, onStatement }: ChainLevelViewProps) {
  const texts = useTexts()
  const words = texts.level
  const id = useId()
  const name = useDocument((state) => (level.chain ? state.map?.chains[level.chain]?.name : undefined))
  const parties = useDocument((state) => state.map?.parties)
  const { indication } = level
  const confirmedBy = level.confirmedBy.map((party) => partyName(parties ?? {}, party))
  return (
    <article className="level-chain" aria-labelledby={id} data-indication={indication}>
      <h3 id={id}>{name ?? words.wholeHeading}</h3>
      <p className="level-sentence">{levelSentence(level, name ?? words.whole, texts)}</p>
      {level.levelOneTraits && <p className="level-traits">{words.traits}</p>}
      <p className="level-quiet">{(indication === 'unclear' ? words.looked : words.basis)(day, confirmedBy)}</p>
      {indication === 'unclear' ? (
        <>
          {LEVELS.filter((one) => level.pointers[one].length > 0).map((one) => (
            <LineList key={one} title={words.pointsAt(words.names[one])} lines={level.pointers[one]} nothing="" />
          ))}
          {level.missing.length > 0 && (
            <LineList
              title={words.headings.missing}
              lines={level.missing}
              nothing={words.nothing.unknown}
              helpFor={(line) => <HelpLink line={line} onStatement={onStatement} />}
            />
          )}
        </>
      ) : (
        <>
          <LineList title={words.headings.for} lines={level.for} nothing={words.nothing.for} />
          <LineList title={words.headings.against} lines={level.against} nothing={words.nothing.against} />
          <LineList title={words.headings.unknown} lines={level.unknown} nothing={words.nothing.unknown} />
        </>
      )}
      {level.features.length > 0 && <FeatureList features={level.features} />}
      {/* What is known goes to the stuurgroep to be confirmed, also while the map is not firm. */}
      <Recognition chain={level.chain} indication={level.leansTo} />
    </article>
  )
}
