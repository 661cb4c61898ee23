import { useId } from 'react'
import {
  CARD_MEASURES,
  type CardMeasure,
  FIGURE_MEASURES,
  figuresOf,
  GROUP_MEASURES,
} from '../../../scene/cards/measure-look-of'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { markBridges, setSession, showMeasure, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { ToggleButton } from '../../kit/controls/toggle-button'
import { Select } from '../../kit/fields/select'
import { MeasureTable } from './measure-table'
import './measures.css'
import { BridgeList, GroupList } from './structure-lists'
import { WayChoice } from './way-choice'

type ListedMeasure = CardMeasure | 'bridges'
const LISTED: readonly ListedMeasure[] = [...FIGURE_MEASURES, 'bridges', ...GROUP_MEASURES]

/** What can be computed from the chain: a measure, what it says and what not, who is highest, and showing it on the map. */
export function MeasuresSection() {
  const words = useTexts().measures
  const titleId = useId()
  const listed = useSession((state) => state.listedMeasure)
  const any = useDocument((state) => Object.keys(state.map?.dependencies ?? {}).length > 0)
  const id = LISTED.find((known) => known === listed) ?? 'betweenness'
  return (
    <section className="measures" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.section.title}</h2>
      <p className="keten-help">{words.section.intro}</p>
      {any ? (
        <>
          <Select
            label={words.section.choose}
            options={LISTED.map((known) => ({ id: known, label: words[known].name }))}
            value={id}
            // Reading about another measure leaves the map alone, until that one is shown.
            onChange={(listedMeasure) => setSession({ listedMeasure })}
          />
          <dl className="measure-meaning">
            <dt>{words.section.says}</dt>
            <dd>{words[id].meaning}</dd>
            <dt>{words.section.saysNot}</dt>
            <dd>{words[id].limit}</dd>
          </dl>
          <OnMap id={id} />
          <Listing id={id} />
        </>
      ) : (
        <p className="keten-help">{words.section.noDependencies}</p>
      )}
    </section>
  )
}

/** Lets the measure drive size or colour of the cards, or mark lines, in the place of any other; pressing again lets go. */
function OnMap({ id }: { readonly id: ListedMeasure }) {
  const texts = useTexts().measures
  const words = texts.section
  const choice = useSession((state) => state.measure)
  const bridged = useSession((state) => state.layer === 'bridges')
  const shown = bridged ? 'bridges' : CARD_MEASURES.find((known) => known === choice?.id)
  const isCard = CARD_MEASURES.some((known) => known === id)
  const channels = isCard ? (GROUP_MEASURES.some((known) => known === id) ? COLOR : SIZE_AND_COLOR) : []
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would number these buttons among form fields
    <div className="measure-on-map" role="group" aria-label={words.onMap}>
      <span aria-hidden="true">{words.onMap}</span>
      {channels.map((channel) => (
        <ToggleButton
          key={channel}
          size="small"
          label={words[channel]}
          isSelected={choice?.id === id && choice.channel === channel}
          onChange={(isOn) => showMeasure(isOn ? { id, channel } : null)}
        >
          {words[channel]}
        </ToggleButton>
      ))}
      {!isCard && (
        <ToggleButton
          size="small"
          label={words.marked}
          isSelected={bridged}
          onChange={(isOn) => (isOn ? markBridges() : showMeasure(null))}
        >
          {words.marked}
        </ToggleButton>
      )}
      <ToggleButton size="small" label={words.off} isSelected={!shown} onChange={() => showMeasure(null)}>
        {words.off}
      </ToggleButton>
      {shown && shown !== id && <p className="keten-help">{words.shownNow(texts[shown].name)}</p>}
    </div>
  )
}

const COLOR = ['color'] as const
const SIZE_AND_COLOR = ['size', 'color'] as const

function Listing({ id }: { readonly id: ListedMeasure }) {
  const words = useTexts().measures.section
  const map = useDocument((state) => state.map)
  const measures = useFindings((state) => state.measures)
  const structure = useFindings((state) => state.structure)
  const figure = FIGURE_MEASURES.find((known) => known === id)
  const figures = figure && figure !== 'unavoidable' ? figuresOf(figure, { measures, structure }) : undefined
  if (!map) return null
  if (id === 'unavoidable') return <WayChoice map={map} />
  if (!structure) return <p className="keten-help">{words.busy}</p>
  if (figure && figures) return <MeasureTable map={map} id={figure} figures={figures} />
  const grouped = GROUP_MEASURES.find((known) => known === id)
  return grouped ? (
    <GroupList key={grouped} map={map} structure={structure} id={grouped} />
  ) : (
    <BridgeList map={map} structure={structure} />
  )
}
