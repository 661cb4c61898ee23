import { useShallow } from 'zustand/react/shallow'
import type { MapFields } from '../../../model/chain-map'
import { fieldsOf } from '../../../model/fields/index'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { useEditMap } from '../../forms/options/use-edit'
import { FormHeading } from '../../forms/record/form-heading'
import { RecordFields } from '../../forms/record/record-fields'
import { MapRecords } from './map-records'
import { Thresholds } from './thresholds'

const NAMES = ['id', ...fieldsOf('map').map(({ name }) => name)] as readonly (keyof MapFields)[]

/** What holds for the whole map. Shown while nothing is selected. */
export function MapForm() {
  const words = useTexts().forms.map
  const edit = useEditMap()
  // The fields alone: a map is another one after each edit of a record.
  const fields = useDocument(
    useShallow(({ map }) => Object.fromEntries(NAMES.map((name) => [name, map?.[name]])) as unknown as MapFields),
  )
  return (
    <div className="details-form" data-record={fields.id}>
      <p className="details-hint">{words.hint}</p>
      <FormHeading title={words.heading} />
      <RecordFields owner="map" record={fields} edit={edit} />
      <MapRecords />
      <div className="details-section">
        <Thresholds />
      </div>
    </div>
  )
}
