import './two-readings.css'
import { natureReading } from '../../../graph/facts/natures'
import type { Id } from '../../../model/id'
import type { Dependency } from '../../../model/schema/relations'
import { NATURES, type Nature } from '../../../model/vocabulary'
import { partyName } from '../../../text/record-names'
import type { Texts } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckableChoice } from '../../forms/fields/choice'
import { Pair, Section } from '../../forms/fields/section'
import { MarkedField } from '../../forms/record/marked-field'
import type { OwnControlProps } from '../../forms/record/record-fields'

/** What a relation is, as both ends see it: side by side, each with a sentence, and whether they differ. */
export function TwoReadings({ record: dependency, edit }: OwnControlProps<Dependency>) {
  const { fields, matrix } = useTexts()
  const { nature, supplierView, dependentView } = fields.dependencies
  const words = matrix.form
  const supplier = usePartyName(dependency.supplier)
  const dependent = usePartyName(dependency.dependent)
  const reading = natureReading(dependency)
  const shared = { codes: NATURES, words: nature.codes }
  // An end without a view of its own has the one that was said together.
  const absent = dependency.nature === undefined ? {} : { absentWords: words.asTogether }
  return (
    <Section title={words.section}>
      <p>{words.intro}</p>
      <CheckableChoice
        {...shared}
        label={nature.label}
        description={nature.help}
        value={dependency.nature}
        onChange={(value) => edit({ nature: value })}
      />
      <Pair>
        <div className="reading-end">
          <h4>{words.supplierReads(supplier)}</h4>
          <MarkedField field="supplierView">
            <CheckableChoice
              {...shared}
              {...absent}
              label={supplierView.label}
              value={dependency.supplierView}
              onChange={(value) => edit({ supplierView: value })}
            />
          </MarkedField>
          <p>{matrix.sentences.supplier[wordOf(reading.supplier)](supplier, dependent)}</p>
        </div>
        <div className="reading-end">
          <h4>{words.dependentReads(dependent)}</h4>
          <MarkedField field="dependentView">
            <CheckableChoice
              {...shared}
              {...absent}
              label={dependentView.label}
              value={dependency.dependentView}
              onChange={(value) => edit({ dependentView: value })}
            />
          </MarkedField>
          <p>{matrix.sentences.dependent[wordOf(reading.dependent)](supplier, dependent)}</p>
        </div>
      </Pair>
      <p className={reading.differ ? 'reading-verdict reading-differs' : 'reading-verdict'} role="status">
        {verdict(dependency, matrix)}
      </p>
    </Section>
  )
}

/** What a party is called in the sentences of a form. */
export function usePartyName(id: Id): string {
  return useDocument((state) => partyName(state.map?.parties ?? {}, id))
}

function wordOf(nature: Nature | null | undefined): Nature | 'none' | 'open' {
  return nature === undefined ? 'open' : (nature ?? 'none')
}

function verdict(dependency: Dependency, { sentences }: Texts['matrix']): string {
  const { supplier, dependent, differ } = natureReading(dependency)
  if (differ) return sentences.differ
  return supplier !== undefined && dependent !== undefined ? sentences.same : ''
}
