import { useShallow } from 'zustand/react/shallow'
import { LIMITS } from '../../../model/limits'
import { MAP_STATUSES } from '../../../model/vocabulary'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckableText } from '../../forms/fields/checkable-text'
import { RequiredChoice } from '../../forms/fields/choice'
import { RequiredText } from '../../forms/fields/plain-text'
import { CheckablePick, useOneGroup } from '../../forms/fields/record-pick'
import { useEditMap } from '../../forms/options/use-edit'
import { usePartyOptions } from '../../forms/options/use-options'
import { FormHeading } from '../../forms/record/form-heading'
import { MarkedField } from '../../forms/record/marked-field'
import { MapRecords } from './map-records'
import { StateHelp } from './state-help'
import { Thresholds } from './thresholds'

/** What holds for the whole map. Shown while nothing is selected. */
export function MapForm() {
  const texts = useTexts()
  const words = texts.forms.map
  const edit = useEditMap()
  const parties = useOneGroup(usePartyOptions())
  const fields = useDocument(
    useShallow(({ map }) => ({
      id: map?.id,
      title: map?.title,
      referenceDate: map?.referenceDate,
      status: map?.status,
      mission: map?.mission,
      dominantProblem: map?.dominantProblem,
      accountableParty: map?.accountableParty,
    })),
  )
  return (
    <div className="details-form" data-record={fields.id}>
      <p className="details-hint">{words.hint}</p>
      <FormHeading title={words.heading} />
      <RequiredText
        label={words.title}
        value={fields.title}
        maxLength={LIMITS.name}
        onChange={(title) => edit({ title })}
      />
      <CheckableText
        isDate
        label={words.referenceDate}
        description={words.referenceDateHelp}
        value={fields.referenceDate}
        onChange={(referenceDate) => edit({ referenceDate })}
      />
      <StateHelp />
      <RequiredChoice
        label={words.status}
        codes={MAP_STATUSES}
        words={texts.vocabulary.status}
        value={fields.status}
        onChange={(status) => edit({ status })}
      />
      <MarkedField field="mission">
        <CheckableText
          isLong
          label={words.mission}
          value={fields.mission}
          maxLength={LIMITS.text}
          onChange={(mission) => edit({ mission })}
        />
      </MarkedField>
      <MarkedField field="dominantProblem">
        <CheckableText
          isLong
          label={words.dominantProblem}
          description={words.dominantProblemHelp}
          value={fields.dominantProblem}
          maxLength={LIMITS.text}
          onChange={(dominantProblem) => edit({ dominantProblem })}
        />
      </MarkedField>
      <MarkedField field="accountableParty">
        <CheckablePick
          label={words.accountableParty}
          groups={parties}
          value={fields.accountableParty}
          onChange={(accountableParty) => edit({ accountableParty })}
        />
      </MarkedField>
      <MapRecords />
      <div className="details-section">
        <Thresholds />
      </div>
    </div>
  )
}
