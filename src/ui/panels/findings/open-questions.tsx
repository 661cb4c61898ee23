import type { Conversation } from '../../../graph/conversation/conversation'
import { LENSES } from '../../../model/vocabulary'
import { chooseLens, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { openSection } from './conversation-store'
import { FindingCard } from './finding-card'
import { FoldingSection, tabStopOf } from './folding-section'

interface OpenQuestionsProps {
  readonly conversation: Conversation
  readonly current: string | null
}

/**
 * What nobody looked at yet. Without a lens it says how much each picture still asks and leads there; through a lens
 * it lists what that one asks.
 */
export function OpenQuestions({ conversation: { questions }, current }: OpenQuestionsProps) {
  const { conversation: words } = useTexts()
  const lens = useSession((state) => state.lens)
  const shown = useSession((state) => state.shownFinding)
  if (questions.length === 0) return null
  const isAsked = (question: (typeof questions)[number]) =>
    lens !== null && (question.lens === lens || question.lens === undefined)
  // One that something else leads to is shown, whatever picture asks it.
  const listed = questions.filter((question) => isAsked(question) || question.item.finding.key === shown)
  const stop = tabStopOf(
    listed.map(({ item }) => item),
    current,
  )
  return (
    <FoldingSection
      id="questions"
      title={lens === null ? words.questions.title : words.questions.inLens}
      count={lens === null ? questions.length : listed.length}
      holdsShown={listed.some(({ item }) => item.finding.key === shown)}
      lead={
        lens === null ? <LensCounts questions={questions} /> : <p className="findings-intro">{words.questions.lead}</p>
      }
    >
      {(limit) =>
        listed.slice(0, limit).map(({ item }) => (
          <li key={item.finding.key} className="keten-card story">
            <FindingCard item={item} isShown={item.finding.key === shown} isCurrent={item.finding.key === stop} />
          </li>
        ))
      }
    </FoldingSection>
  )
}

/** How many each lens asks; a press looks through it. */
function LensCounts({ questions }: Pick<Conversation, 'questions'>) {
  const texts = useTexts()
  const words = texts.conversation.questions
  return (
    <>
      <p className="findings-intro">{words.lead}</p>
      <ul className="question-counts">
        {LENSES.flatMap((lens) => {
          const count = questions.filter((question) => question.lens === lens).length
          if (count === 0) return []
          return (
            <li key={lens}>
              <button
                type="button"
                className="keten-link"
                onClick={() => {
                  openSection('questions')
                  chooseLens(lens)
                }}
              >
                {words.inOneLens(texts.lenses.name[lens], count)}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
