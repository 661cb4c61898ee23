import type { Id } from '../../../model/id'
import { CARD_MEASURES, type CardMeasure, FIGURE_MEASURES, GROUP_MEASURES } from '../../../scene/cards/measure-look-of'
import { runAction } from '../../base/actions/run-action'
import { useDocument } from '../../base/state/document-store'
import { useFolded } from '../../base/state/folding'
import { showMeasure, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { MenuButton } from '../../kit/controls/menu-button'
import { ChainsButton } from '../chains/chains-button'
import { present } from '../presenting/presenting'
import { openSecondScreen } from '../second-screen/lead'
import { openPlan } from '../session/session-store'
import { useShownView } from '../views/shown-view'
import { moveView, openView, removeView, replaceView } from '../views/view-commands'
import { askForView, showViewStrip } from '../views/view-store'
import { LinesChoice } from './lines-choice'
import { measureInWords, usePartyCounts } from './look-changes'

/** What the map shows and how: the view, the lines, the chains, the triangles, the cards. */
export function LookChoices({ onDone }: { readonly onDone: () => void }) {
  return (
    <div className="look-choices">
      <ViewChoice onDone={onDone} />
      <PartyCount />
      <LinesChoice />
      <MeasureChoice />
      <FoldButton />
      <ChainsButton />
    </div>
  )
}

/** How many of the parties stand on the map. */
function PartyCount() {
  const texts = useTexts()
  const { all, shown } = usePartyCounts()
  return all === 0 ? null : <p className="look-count">{texts.ui.views.count(shown, all)}</p>
}

function ViewChoice({ onDone }: { readonly onDone: () => void }) {
  const texts = useTexts()
  const view = useSession((state) => state.view)
  const views = useDocument((state) => state.map?.views)
  const order = useDocument((state) => state.map?.viewOrder)
  const entries = (order ?? []).flatMap((id) => {
    const found = views?.[id]
    return found ? [{ id, label: found.title, detail: found.speakerNote }] : []
  })
  const chosen = view === null ? undefined : views?.[view]
  const shown = useShownView()
  const title = chosen?.title ?? texts.ui.views.all
  // What was changed since is said: the name alone would promise what one does not see.
  const changed = shown === null && chosen ? texts.views.changed : ''
  const words = texts.views
  const run: Readonly<Record<string, (id: Id) => void>> = {
    '-replace': replaceView,
    '-edit': askForView,
    '-earlier': (id) => moveView(id, -1),
    '-later': (id) => moveView(id, 1),
    '-remove': removeView,
  }
  const all = { id: 'all', label: texts.ui.views.all }
  // The examples have a view of that name.
  const hasAll = entries.some(({ label }) => label === all.label)
  const manage = [
    { id: '-new', label: words.create, detail: words.createDetail },
    { id: '-present', label: texts.presenting.present },
    { id: '-second', label: texts.ui.actions.secondScreen },
    { id: '-plan', label: texts.ui.actions.sessionPlan },
    { id: '-strip', label: words.strip.open, detail: words.strip.openDetail },
    ...(chosen
      ? [
          { id: '-replace', label: words.replace(chosen.title) },
          { id: '-edit', label: words.edit },
          { id: '-earlier', label: words.earlier },
          { id: '-later', label: words.later },
          { id: '-remove', label: words.remove(chosen.title) },
        ]
      : []),
  ]
  return (
    <MenuButton
      variant="quiet"
      label={`${texts.ui.views.label}: ${title}${changed}`}
      onAction={(id: string) => {
        if (!id.startsWith('-')) {
          openView(id === 'all' ? null : id)
          return
        }
        // What is made is seen on the map: the choices are put away, and the keyboard goes there.
        onDone()
        if (id === '-new') askForView(null)
        else if (id === '-strip') showViewStrip(true)
        else if (id === '-present') present()
        else if (id === '-second') openSecondScreen()
        else if (id === '-plan') openPlan()
        else if (chosen) run[id]?.(chosen.id)
      }}
      groups={[
        { id: 'views', title: texts.ui.views.label, entries: hasAll ? entries : [...entries, all], chosen: shown },
        { id: 'manage', title: words.manage, entries: manage },
      ]}
    >
      {texts.ui.views.label}: <strong>{title}</strong>
      {changed}
    </MenuButton>
  )
}

function FoldButton() {
  const texts = useTexts()
  const folded = useFolded()
  const any = useDocument((state) => Object.keys(state.map?.triangles ?? {}).length > 0)
  if (!any) return null
  return (
    <Button variant="quiet" onPress={() => runAction('foldTriangles')}>
      {folded ? texts.ui.unfoldTriangles : texts.ui.foldTriangles}
    </Button>
  )
}

type MeasureEntry = 'none' | `${'size' | 'color'}:${CardMeasure}`

function MeasureChoice() {
  const texts = useTexts()
  const choice = useSession((state) => state.measure)
  const words = texts.measures
  const label = measureInWords(choice, texts) ?? words.none
  const entries = (channel: 'size' | 'color', ids: readonly CardMeasure[]) =>
    ids.map((id) => ({
      id: `${channel}:${id}` as const,
      label: words[id].name,
      detail: words[id].meaning,
    }))
  // Who lies on every way depends on a begin and an end, which are chosen in the overview.
  const figures = FIGURE_MEASURES.filter((id) => id !== 'unavoidable')
  const known = CARD_MEASURES.find((id) => id === choice?.id)
  const chosen: MeasureEntry | null = !choice ? 'none' : known ? `${choice.channel}:${known}` : null
  return (
    <MenuButton<MeasureEntry>
      variant="quiet"
      label={`${words.label}: ${label}`}
      onAction={(id) => {
        const [channel, measure] = id.split(':')
        const isMeasure = measure && (channel === 'size' || channel === 'color')
        showMeasure(isMeasure ? { id: measure, channel } : null)
      }}
      groups={[
        { id: 'plain', entries: [{ id: 'none', label: words.none }], chosen },
        { id: 'size', title: words.sizeBy, entries: entries('size', figures), chosen },
        { id: 'color', title: words.colorBy, entries: entries('color', [...figures, ...GROUP_MEASURES]), chosen },
      ]}
    >
      {words.label}: <strong>{label}</strong>
    </MenuButton>
  )
}
