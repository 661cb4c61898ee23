import { useShallow } from 'zustand/react/shallow'
import { LIMITS } from '../../model/limits'
import { MAP_STATUSES } from '../../model/vocabulary'
import { useDocument } from '../state/document-store'
import { useTexts } from '../state/use-texts'
import { CheckableText } from './fields/checkable-text'
import { RequiredChoice } from './fields/choice'
import { RequiredText } from './fields/plain-text'
import { CheckablePick, useOneGroup } from './fields/record-pick'
import { FormHeading } from './form-heading'
import { MapRecords } from './map-records'
import { StateHelp } from './state-help'
import { Thresholds } from './thresholds'
import { useEditMap } from './use-edit'
import { usePartyOptions } from './use-options'

/** What holds for the whole map. Shown while nothing is selected. */
export function MapForm() {
  const texts = useTexts()
  const words = texts.forms.map
  const edit = useEditMap()
  const parties = useOneGroup(usePartyOptions())
  const fields = useDocument(
    useShallow(({ map }) => ({
      title: map?.title,
      referenceDate: map?.referenceDate,
      status: map?.status,
      mission: map?.mission,
      dominantProblem: map?.dominantProblem,
      accountableParty: map?.accountableParty,
    })),
  )
  return (
    <div className="details-form">
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
      <CheckableText
        isLong
        label={words.mission}
        value={fields.mission}
        maxLength={LIMITS.text}
        onChange={(mission) => edit({ mission })}
      />
      <CheckableText
        isLong
        label={words.dominantProblem}
        description={words.dominantProblemHelp}
        value={fields.dominantProblem}
        maxLength={LIMITS.text}
        onChange={(dominantProblem) => edit({ dominantProblem })}
      />
      <CheckablePick
        label={words.accountableParty}
        groups={parties}
        value={fields.accountableParty}
        onChange={(accountableParty) => edit({ accountableParty })}
      />
      <MapRecords />
      <div className="details-section">
        <Thresholds />
      </div>
    </div>
  )
}
