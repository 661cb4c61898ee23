import type { Conversation, ConversationFilter } from '../../graph/conversation/conversation'
import { WEIGHTS, type Weight } from '../../graph/conversation/weight'
import type { RuleGroup } from '../../graph/finding'
import { ANSWERS } from '../../model/vocabulary'
import type { Texts } from '../../text/texts'
import { HELP_INDEX, openHelp } from '../help/help-store'
import { Button } from '../shared/button'
import { Icon } from '../shared/icons'
import { Select, type SelectOption } from '../shared/select'
import { useTexts } from '../state/use-texts'
import { FIRST, openSection, setConversationView, useConversationView } from './conversation-store'

const LISTED_STAGES = ['open', 'returned', ...ANSWERS, 'lapsed'] as const

type ListedStage = (typeof LISTED_STAGES)[number]

/** How many there are, what of them is shown, the list on paper, and what the findings are. */
export function FindingsBar({ conversation }: { readonly conversation: Conversation }) {
  const texts = useTexts()
  const filter = useConversationView((state) => state.filter)
  const isOpen = useConversationView((state) => state.filterOpen)
  const words = texts.conversation
  const { counts } = conversation
  const answered = ANSWERS.reduce((sum, answer) => sum + counts[answer], 0)
  const parts = filterInWords(filter, texts)
  return (
    <div className="findings-bar">
      <p className="findings-counts">{words.counts(counts.open, counts.returned, answered)}</p>
      <div className="findings-tools">
        <button
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
      {isOpen && <FilterFields conversation={conversation} filter={filter} />}
      {!isOpen && parts.length > 0 && (
        <p className="findings-active">
          {words.filter.active(parts.join(', '))}{' '}
          <button type="button" className="finding-link" onClick={clearFilter}>
            {words.filter.clear}
          </button>
        </p>
      )}
    </div>
  )
}

function clearFilter(): void {
  setConversationView({ filter: {}, limit: FIRST })
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
}

function FilterFields({ conversation: { counts, groups }, filter }: FilterFieldsProps) {
  const words = useTexts().conversation
  const change = (changes: ConversationFilter) =>
    setConversationView({ filter: { ...filter, ...changes }, limit: FIRST })
  // What was chosen stays in the list, also when its last finding has gone.
  const listed = filter.group === undefined || groups.includes(filter.group) ? groups : [...groups, filter.group]
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
        options={[
          all,
          ...LISTED_STAGES.map((id) => ({
            id,
            label: `${words.stages[id]} (${counts[id]})`,
            isQuiet: counts[id] === 0,
          })),
        ]}
      />
      <Select<RuleGroup | 'all'>
        label={words.filter.group}
        value={filter.group ?? 'all'}
        onChange={(id) => change({ group: id === 'all' ? undefined : id })}
        options={[all, ...listed.map((id) => ({ id, label: words.groups[id] }))]}
      />
      <Select<Weight | 'all'>
        label={words.filter.weight}
        value={filter.weight ?? 'all'}
        onChange={(id) => change({ weight: id === 'all' ? undefined : id })}
        options={[all, ...WEIGHTS.map((id) => ({ id, label: words.weights[id].short }))]}
      />
      <Button variant="quiet" isDisabled={isEmptyFilter(filter)} onPress={clearFilter}>
        {words.filter.clear}
      </Button>
    </div>
  )
}

function isEmptyFilter({ stage, group, weight }: ConversationFilter): boolean {
  return stage === undefined && group === undefined && weight === undefined
}
