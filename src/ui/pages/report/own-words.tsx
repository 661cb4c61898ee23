import { fieldsOf, type NamedField } from '../../../model/fields/index'
import { useDocument } from '../../base/state/document-store'
import { useEditMap } from '../../forms/options/use-edit'
import { type ChangeField, FieldControl } from '../../forms/record/field-control'
import { useChangeField } from '../../forms/record/record-fields'
import { Button } from '../../kit/controls/button'
import { DraftScope } from '../../kit/fields/draft-scope'
import { useReportTexts } from './use-report-texts'

type OwnField = 'essence' | 'publicEffect'

interface OwnWordsProps {
  /** What the map would say as its essence. */
  readonly essence: string
  /** What its figures say that people notice. */
  readonly noticed: string | undefined
}

/** What the group says itself: the essence, and what people and businesses notice. */
export function OwnWords({ essence, noticed }: OwnWordsProps) {
  const words = useReportTexts().own
  const id = useDocument(({ map }) => map?.id ?? '')
  const hasEssence = useDocument(({ map }) => map?.essence !== undefined)
  const hasEffect = useDocument(({ map }) => map?.publicEffect !== undefined)
  const change = useChangeField('map', id, useEditMap())
  return (
    <section aria-labelledby="report-own">
      <h3 id="report-own">{words.heading}</h3>
      <DraftScope name="report">
        <MapField name="essence" onChange={change} />
        {!hasEssence && essence !== '' && (
          <Button onPress={() => change('essence', essence)}>{words.startFromMap}</Button>
        )}
        <MapField name="publicEffect" onChange={change} />
        {!hasEffect && noticed !== undefined && (
          <div className="report-offer">
            <p>{words.waits(noticed)}</p>
            <Button onPress={() => change('publicEffect', noticed)}>{words.takeWaits}</Button>
          </div>
        )}
      </DraftScope>
    </section>
  )
}

const FIELDS = Object.fromEntries(fieldsOf('map').map((field) => [field.name, field])) as Readonly<
  Record<OwnField, NamedField>
>

function MapField({ name, onChange }: { readonly name: OwnField; readonly onChange: ChangeField }) {
  const value = useDocument(({ map }) => map?.[name])
  return (
    <div data-mends={name}>
      <FieldControl owner="map" field={FIELDS[name]} value={value} onChange={onChange} />
    </div>
  )
}
