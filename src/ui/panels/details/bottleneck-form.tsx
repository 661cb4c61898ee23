import { memo } from 'react'
import { listed } from '../../../model/collections'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import { BOTTLENECK_CATEGORIES, BOTTLENECK_STATES, DIMENSIONS, FACTORS } from '../../../model/vocabulary'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckableChoice, RequiredChoice } from '../../forms/fields/choice'
import { MultiPick } from '../../forms/fields/multi-pick'
import { RequiredText } from '../../forms/fields/plain-text'
import { CheckablePick, useOneGroup } from '../../forms/fields/record-pick'
import { Section } from '../../forms/fields/section'
import { useEdit } from '../../forms/options/use-edit'
import { usePartyOptions, useRecordOptions } from '../../forms/options/use-options'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'
import { MarkedField } from '../../forms/record/marked-field'
import { Segmented } from '../../kit/controls/segmented'
import { StateHelp } from './state-help'

/** What a bottleneck can be about: whatever people see on the map. */
const ABOUT = listed(
  [
    'parties',
    'dependencies',
    'triangles',
    'couplingPoints',
    'meetings',
    'agreements',
    'goals',
    'assignments',
    'steps',
    'chains',
  ],
  {
    bottlenecks: 'left out',
    capacities: 'left out',
    answers: 'left out',
    statements: 'left out',
    recognitions: 'left out',
    views: 'left out',
  },
)

/** Everything a bottleneck has: what was said, by whom, about what, and how far the room is with it. */
export const BottleneckForm = memo(function BottleneckForm({ id }: { readonly id: Id }) {
  const { cards } = useTexts()
  const words = cards.form
  const bottleneck = useDocument((state) => state.map?.bottlenecks[id])
  const edit = useEdit('bottlenecks', id)
  const parties = useOneGroup(usePartyOptions())
  if (!bottleneck) return null
  return (
    <FormFrame collection="bottlenecks" id={id} title={bottleneck.text}>
      <RequiredText
        isLong
        label={words.text}
        description={words.textHelp}
        value={bottleneck.text}
        maxLength={LIMITS.text}
        onChange={(text) => edit({ text })}
      />
      <MarkedField field="state">
        <Segmented
          label={words.state}
          value={bottleneck.state}
          onChange={(state) => edit({ state })}
          segments={BOTTLENECK_STATES.map((state) => ({ id: state, label: cards.state[state] }))}
        />
      </MarkedField>
      <MarkedField field="raisedBy">
        <CheckablePick
          label={words.raisedBy}
          groups={parties}
          value={bottleneck.raisedBy}
          onChange={(raisedBy) => edit({ raisedBy })}
        />
      </MarkedField>
      <StateHelp />
      <Section title={words.themeSection}>
        <RequiredChoice
          label={words.category}
          codes={BOTTLENECK_CATEGORIES}
          words={cards.categories}
          value={bottleneck.category}
          onChange={(category) => edit({ category })}
        />
        <MarkedField field="factor">
          <CheckableChoice
            label={words.factor}
            codes={FACTORS}
            words={titlesOf(cards.factors)}
            value={bottleneck.factor}
            onChange={(factor) => edit({ factor })}
          />
        </MarkedField>
        <MarkedField field="dimension">
          <CheckableChoice
            label={words.dimension}
            codes={DIMENSIONS}
            words={titlesOf(cards.dimensions)}
            value={bottleneck.dimension}
            onChange={(dimension) => edit({ dimension })}
          />
        </MarkedField>
      </Section>
      <MarkedField field="about">
        <About about={bottleneck.about} onChange={(about) => edit({ about })} />
      </MarkedField>
      <EvidenceFields record={bottleneck} edit={edit} />
    </FormFrame>
  )
})

interface AboutProps {
  readonly about: readonly Id[] | undefined
  readonly onChange: (about: Id[] | undefined) => string | undefined
}

function About({ about, onChange }: AboutProps) {
  const words = useTexts().cards.form
  const options = useRecordOptions(ABOUT)
  return <MultiPick label={words.about} addLabel={words.addAbout} options={options} value={about} onChange={onChange} />
}

/** The titles of cards as the words of a choice. */
function titlesOf<K extends string>(
  cards: Readonly<Record<K, { readonly title: string }>>,
): Readonly<Record<K, string>> {
  const titles = Object.entries<{ readonly title: string }>(cards).map(([code, { title }]) => [code, title])
  return Object.fromEntries(titles) as Readonly<Record<K, string>>
}
