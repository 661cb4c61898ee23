import { type RefObject, useRef } from 'react'
import type { Conversation, ConversationFilter } from '../../../graph/conversation/conversation'
import { WEIGHTS, type Weight } from '../../../graph/conversation/weight'
import { ANSWERS } from '../../../model/vocabulary'
import type { Texts } from '../../../text/texts'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { Select, type SelectOption } from '../../kit/fields/select'
import { HELP_INDEX, openHelp } from '../../kit/help/help-store'
import { FIRST, openSection, setConversationView, useConversationView } from './conversation-store'

const LISTED_STAGES = ['open', 'returned', ...ANSWERS, 'lapsed'] as const

type ListedStage = (typeof LISTED_STAGES)[number]

/** How many there are, what of them is shown, the list on paper, and what the findings are. */
export function FindingsBar({ conversation }: { readonly conversation: Conversation }) {
  const texts = useTexts()
  const filter = useConversationView((state) => state.filter)
  const isOpen = useConversationView((state) => state.filterOpen)
  const words = texts.conversation
  const { counts, subjects } = conversation
  const answered = ANSWERS.reduce((sum, answer) => sum + counts[answer], 0)
  const parts = filterInWords(filter, texts)
  const toggle = useRef<HTMLButtonElement>(null)
  return (
    <div className="findings-bar">
      <p className="findings-counts">{words.counts(counts.open, subjects, counts.returned, answered)}</p>
      <div className="findings-tools">
        <button
          ref={toggle}
          type="button"
          className="keten-button keten-button-quiet"
          aria-expanded={isOpen}
          onClick={() => setConversationView({ filterOpen: !isOpen })}
        >
          {parts.length > 0 ? words.filter.buttonOn(parts.length) : words.filter.button}
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
        </button>
        <Button variant="quiet" onPress={() => setConversationView({ printing: true })}>
          {words.print.button}
        </Button>
        <Button variant="quiet" onPress={() => openHelp(HELP_INDEX)}>
          {words.help.open}
        </Button>
      </div>
      {isOpen && <FilterFields conversation={conversation} filter={filter} toggle={toggle} />}
      {!isOpen && parts.length > 0 && (
        <p className="findings-active">
          {words.filter.active(parts.join(', '))}{' '}
          <button type="button" className="keten-link" onClick={() => clearFilter(toggle)}>
            {words.filter.clear}
          </button>
        </p>
      )}
      {/* Said when it changes. */}
      <output className="findings-shown">{parts.length > 0 && <ShownCount conversation={conversation} />}</output>
    </div>
  )
}

/** How many the filter lets through. */
function ShownCount({ conversation: { stories, answered, lapsed } }: { readonly conversation: Conversation }) {
  const words = useTexts().conversation
  const open = stories.reduce((sum, { items }) => sum + items.length, 0)
  return words.filter.shown(open, stories.length, Object.values(answered).flat().length, lapsed.length)
}

/** Lets everything through again. What was pressed goes or can no longer be pressed: the focus goes to the toggle. */
function clearFilter(toggle: RefObject<HTMLButtonElement | null>): void {
  setConversationView({ filter: {}, limit: FIRST })
  toggle.current?.focus()
}

/** What a filter lets through, one part for each choice. */
export function filterInWords({ stage, group, weight }: ConversationFilter, texts: Texts): string[] {
  const words = texts.conversation
  return [
    ...(stage === undefined ? [] : [words.stages[stage]]),
    ...(group === undefined ? [] : [words.groups[group]]),
    ...(weight === undefined ? [] : [words.weights[weight].short]),
  ]
}

interface FilterFieldsProps {
  readonly conversation: Conversation
  readonly filter: ConversationFilter
  readonly toggle: RefObject<HTMLButtonElement | null>
}

function FilterFields({ conversation: { choices }, filter, toggle }: FilterFieldsProps) {
  const { language, conversation: words } = useTexts()
  const change = (changes: ConversationFilter) =>
    setConversationView({ filter: { ...filter, ...changes }, limit: FIRST })
  // What was chosen stays in the list, also when its last finding has gone.
  const groups = new Map(choices.group)
  if (filter.group !== undefined && !groups.has(filter.group)) groups.set(filter.group, 0)
  const sorted = [...groups].sort(([a], [b]) => words.groups[a].localeCompare(words.groups[b], language))
  const option = <K extends string>(id: K, label: string, count: number): SelectOption<K> => ({
    id,
    label: words.filter.option(label, count),
    isQuiet: count === 0,
  })
  const all: SelectOption<'all'> = { id: 'all', label: words.filter.all, isQuiet: true }
  return (
    <div className="findings-filter">
      <Select<ListedStage | 'all'>
        label={words.filter.stage}
        value={filter.stage ?? 'all'}
        onChange={(id) => {
          change({ stage: id === 'all' ? undefined : id })
          if (id !== 'all' && id !== 'returned') openSection(id)
        }}
        options={[all, ...LISTED_STAGES.map((id) => option(id, words.stages[id], choices.stage[id]))]}
      />
      <Select
        label={words.filter.group}
        value={filter.group ?? 'all'}
        onChange={(id) => change({ group: id === 'all' ? undefined : id })}
        options={[all, ...sorted.map(([id, count]) => option(id, words.groups[id], count))]}
      />
      <Select<Weight | 'all'>
        label={words.filter.weight}
        value={filter.weight ?? 'all'}
        onChange={(id) => change({ weight: id === 'all' ? undefined : id })}
        options={[
          all,
          ...WEIGHTS.filter((id) => id !== 'question' || choices.weight.question > 0).map((id) =>
            option(id, words.weights[id].short, choices.weight[id]),
          ),
        ]}
      />
      <Button variant="quiet" isDisabled={isEmptyFilter(filter)} onPress={() => clearFilter(toggle)}>
        {words.filter.clear}
      </Button>
    </div>
  )
}

function isEmptyFilter({ stage, group, weight }: ConversationFilter): boolean {
  return stage === undefined && group === undefined && weight === undefined
}
