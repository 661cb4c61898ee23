import './findings.css'
import { useMemo, useRef } from 'react'
import type { Conversation } from '../../../graph/conversation/conversation'
import { LENS_OF_GROUP } from '../../../graph/speech'
import type { Lens } from '../../../model/vocabulary'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { AnsweredSections } from './answered-sections'
import { FIRST, setConversationView, useConversationView } from './conversation-store'
import { FindingsBar } from './findings-bar'
import { focusPlace, useListKeys } from './list-keys'
import { OpenQuestions } from './open-questions'
import { PrintFindings } from './print-list'
import { SignalOutlook } from './signal-outlook'
import { StoryCard } from './story-card'
import { SurenessNote } from './sureness-note'
import { UpkeepSection } from './upkeep-section'
import { useConversation } from './use-conversation'

/** Stories that a click on "more" adds at most: a large map has hundreds. */
const NEXT = 40

/** The findings as a conversation: what is open, story by story, then what the room answered. */
export function FindingsPanel() {
  const { conversation: words } = useTexts()
  const conversation = useConversation()
  const failed = useFindings((state) => state.failed)
  const revision = useFindings((state) => state.revision)
  if (failed) return <p className="panel-note">{words.failed}</p>
  if (revision < 0 || !conversation) return <p className="panel-note">{words.busy}</p>
  return <FindingsList conversation={conversation} revision={revision} />
}

interface FindingsListProps {
  readonly conversation: Conversation
  readonly revision: number
}

function FindingsList({ conversation, revision }: FindingsListProps) {
  const { conversation: words } = useTexts()
  const busy = useFindings((state) => state.busy)
  const printing = useConversationView((state) => state.printing)
  const wanted = useConversationView((state) => state.current)
  const list = useRef<HTMLDivElement>(null)
  useListKeys(list)
  const { counts, questions, upkeep } = conversation
  // Upkeep and open questions are no signals that somebody could have answered.
  const hasSignals = Object.values(counts).some((count) => count > 0)
  const hasAny = hasSignals || questions.length + upkeep.length > 0
  return (
    <div className="findings" ref={list} aria-busy={busy} data-revision={revision}>
      <SignalOutlook />
      {hasAny && <FindingsBar conversation={conversation} />}
      {conversation.doubts.length > 0 && <SurenessNote doubts={conversation.doubts} />}
      <UpkeepSection conversation={conversation} current={wanted} />
      <StoryList conversation={conversation} isEmpty={!hasSignals} />
      <OpenQuestions conversation={conversation} current={wanted} />
      {hasAny && <p className="findings-keys">{words.keys}</p>}
      {printing && <PrintFindings conversation={conversation} />}
    </div>
  )
}

interface StoriesProps {
  readonly conversation: Conversation
  /** Whether there is nothing at all, not even an answer. */
  readonly isEmpty: boolean
}

function StoryList({ conversation, isEmpty }: StoriesProps) {
  const { conversation: words } = useTexts()
  const shown = useSession((state) => state.shownFinding)
  const limit = useConversationView((state) => state.limit)
  const wanted = useConversationView((state) => state.current)
  const filtered = useConversationView(({ filter }) => Object.values(filter).some((part) => part !== undefined))
  const { stories, answered, lapsed } = conversation
  const list = useRef<HTMLOListElement>(null)
  const lens = useSession((state) => state.lens)
  const [own, others] = splitByLens(stories, lens)
  const listed = [...own, ...others].slice(0, limit)
  // Tab stops at one finding: the one that had the focus, as long as it is on screen.
  const current = useMemo(() => {
    const open = (key: string | null) =>
      listed.some(
        ({ items: [lead, ...others] }) =>
          lead.finding.key === key ||
          (others.some(({ finding }) => finding.key === key) &&
            [lead, ...others].some(({ finding }) => finding.key === shown)),
      )
    const given = Object.values(answered).flat()
    if (wanted !== null && (open(wanted) || given.some(({ finding }) => finding.key === wanted))) return wanted
    return listed[0]?.items[0].finding.key ?? given[0]?.finding.key ?? null
  }, [listed, answered, wanted, shown])
  const rest = stories.length - limit
  return (
    <>
      {stories.length > 0 ? (
        <>
          <p className="findings-intro">{words.intro}</p>
          <ol ref={list} className="stories" aria-label={words.list}>
            {listed.map((story, place) => {
              const heading =
                own.length === 0
                  ? undefined
                  : place === 0
                    ? words.ofLens
                    : place === own.length
                      ? words.ofOthers
                      : undefined
              const has = (key: string | null) => story.items.some(({ finding }) => finding.key === key)
              return (
                <StoryCard
                  key={story.key}
                  story={story}
                  heading={heading}
                  shown={has(shown) ? shown : null}
                  current={has(current) ? current : null}
                />
              )
            })}
          </ol>
        </>
      ) : (
        // Under a filter, answered findings are what it shows.
        (!filtered || Object.values(answered).flat().length + lapsed.length === 0) && (
          <EmptyNote isEmpty={isEmpty} isFiltered={filtered} />
        )
      )}
      {rest > 0 && (
        <Button
          variant="quiet"
          onPress={() => {
            setConversationView({ limit: limit + Math.min(rest, NEXT) })
            focusPlace(list, limit)
          }}
        >
          {rest <= NEXT ? words.showRest(rest) : words.showMore(NEXT, rest)}
        </Button>
      )}
      {limit > FIRST && stories.length > FIRST && (
        <Button
          variant="quiet"
          onPress={() => {
            setConversationView({ limit: FIRST })
            focusPlace(list, FIRST - 1)
          }}
        >
          {words.showFirst(FIRST)}
        </Button>
      )}
      <AnsweredSections conversation={conversation} current={current} />
    </>
  )
}

type Stories = Conversation['stories']

/** The stories of the lens one looks through come first; without a lens there are none of its own. */
function splitByLens(stories: Stories, lens: Lens | null): readonly [own: Stories, others: Stories] {
  if (lens === null) return [[], stories]
  const isOwn = ({ items: [lead] }: Stories[number]) => LENS_OF_GROUP[lead.finding.group] === lens
  return [stories.filter(isOwn), stories.filter((story) => !isOwn(story))]
}

/** Why there is nothing to see. */
function EmptyNote({ isEmpty, isFiltered }: { readonly isEmpty: boolean; readonly isFiltered: boolean }) {
  const { conversation: words } = useTexts()
  const anything = useDocument((state) => Object.keys(state.map?.parties ?? {}).length > 0)
  const unweighed = useDocument(({ map }) => {
    const dependencies = Object.values(map?.dependencies ?? {})
    return dependencies.length > 0 && dependencies.every(({ critical }) => critical === undefined)
  })
  if (isFiltered) return <p className="panel-note">{words.nothingFits}</p>
  if (!isEmpty) return <p className="panel-note">{words.allAnswered}</p>
  return <p className="panel-note">{!anything ? words.emptyMap : unweighed ? words.markCritical : words.none}</p>
}
