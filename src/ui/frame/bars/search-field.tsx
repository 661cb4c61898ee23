import { useMemo, useRef } from 'react'
import { partiesIn } from '../../../graph/finding-subjects'
import { drawnParts } from '../../../graph/lenses/drawn-parts'
import { listed } from '../../../model/collections'
import type { Id } from '../../../model/id'
import { otherWords } from '../../../text/other-words'
import { allActions } from '../../base/actions/register'
import { runAction } from '../../base/actions/run-action'
import { focusMain } from '../../base/go-to/close-draft'
import { showDetails } from '../../base/go-to/details'
import { useFocusPlace } from '../../base/go-to/focus-places'
import { holdKeys } from '../../base/go-to/held-keys'
import { useDocument } from '../../base/state/document-store'
import { choosePage } from '../../base/state/session-store'
import { showFound } from '../../base/state/show-also'
import { useTexts } from '../../base/state/use-texts'
import { partyOptions, recordOptions, useRecordTables } from '../../forms/options/use-options'
import { ComboBox } from '../../kit/fields/combo-box'
import { type ComboGroup, type ComboOption, fittingOptions } from '../../kit/fields/combo-options'
import { once } from '../../kit/fields/once'
import { beginLook, lookAtRecords } from '../../map/camera/look'
import { goWhereAllIsShown } from '../../map/camera/on-map'

/** What is found by name besides parties, in the order of the list. */
const FOUND = listed(
  [
    'triangles',
    'dependencies',
    'meetings',
    'agreements',
    'goals',
    'assignments',
    'bottlenecks',
    'actions',
    'decisions',
    'principles',
    'proposals',
  ],
  {
    chains: 'left out',
    steps: 'left out',
    parties: 'left out',
    couplingPoints: 'left out',
    capacities: 'left out',
    answers: 'left out',
    statements: 'left out',
    recognitions: 'left out',
    sessions: 'left out',
    views: 'left out',
  },
)

/** Finds everything that is on the map and everything one can do, by name. */
export function SearchField() {
  const texts = useTexts()
  const words = texts.ui.search
  const tables = useRecordTables()
  const field = useRef<HTMLElement>(null)
  useFocusPlace('search', () => field.current?.querySelector('input')?.focus())
  const find = useMemo(() => {
    // Sorting all names takes longer than an edit may: it waits until somebody searches.
    const parties = once(() => partyOptions(tables, texts.language))
    const others = FOUND.map((collection) => ({
      collection,
      options: once(() => recordOptions(tables, texts, [collection])),
    }))
    const alsoCalled = otherWords(texts)
    const doable = (): readonly ComboOption[] =>
      allActions()
        .filter(({ id, isAvailable }) => id !== 'search' && isAvailable())
        .map(({ id }) => ({ id, label: texts.ui.actions[id], detail: alsoCalled[id] }))
    const group = (id: string, options: readonly ComboOption[], query: string): ComboGroup => ({
      id,
      title: words.groups[id as keyof typeof words.groups],
      options: fittingOptions(options, query).map((option) => ({ ...option, id: `${id}:${option.id}` })),
    })
    return (query: string) =>
      query.trim() === ''
        ? [group('parties', parties(), query), group('actions', doable(), query)]
        : [
            group('parties', parties(), query),
            ...others.map(({ collection, options }) => group(collection, options(), query)),
            group('actions', doable(), query),
          ]
  }, [tables, texts, words])
  return (
    <search ref={field} className="search-field">
      <ComboBox
        label={words.label}
        hideLabel
        value=""
        placeholder={words.placeholder}
        find={find}
        onChoose={goTo}
        commitsOnLeave={false}
      />
    </search>
  )
}

function goTo(key: string): undefined {
  const [kind, ...rest] = key.split(':')
  const id = rest.join(':')
  const action = allActions().find((candidate) => kind === 'actions' && candidate.id === id)
  // The field gives the keyboard back first: an action may put it somewhere else.
  const arrived = holdKeys()
  requestAnimationFrame(() => {
    focusMain()
    if (action) runAction(action.id)
    else showRecord(id)
    requestAnimationFrame(arrived)
  })
  return undefined
}

/** Selects a record and brings it into view, also when the view filters it out. */
function showRecord(id: Id): void {
  const { map } = useDocument.getState()
  if (!map) return
  // A proposal has no form: it stands on its page with what it changes.
  if (map.proposals[id]) {
    choosePage('wanted')
    return
  }
  const parts = [...drawnParts(map, id)]
  if (parts.length > 0) beginLook()
  if (parts.includes(id)) {
    showFound(partiesIn(map, parts))
    goWhereAllIsShown()
  }
  showDetails(id)
  if (parts.length > 0) lookAtRecords([id, ...parts])
}
