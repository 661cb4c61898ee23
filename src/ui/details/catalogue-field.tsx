import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { loadCatalogue, type Organisation } from '../../model/catalogue/catalogue'
import { searchCatalogue } from '../../model/catalogue/search-catalogue'
import { LIMITS } from '../../model/limits'
import type { Party } from '../../model/schema/parties'
import { ComboBox } from '../shared/combo-box'
import { type ComboOption, fittingOptions } from '../shared/combo-options'
import { useTexts } from '../state/use-texts'
import { partyOption } from './use-options'

const SUGGESTIONS = 12

export interface CatalogueFieldProps {
  readonly value: string
  /** Gets free text, trimmed and not empty. Returns the refusal in words, or undefined. */
  readonly onCommitText: (text: string) => string | undefined
  readonly onChooseOrganisation: (organisation: Organisation) => string | undefined
  /** The field was emptied; without it an empty field goes back to its value. */
  readonly onClear?: () => string | undefined
  /** Esc ends the field at once and nothing is committed. */
  readonly onCancel?: () => void
  /** Parties on the map, listed first. */
  readonly existing?: readonly Party[]
  readonly onChooseExisting?: (party: Party) => string | undefined
  /** The name of the field; "Naam" when left out. */
  readonly label?: string
  readonly hideLabel?: boolean
  readonly description?: ReactNode
  readonly placeholder?: string
  readonly autoFocus?: boolean
}

/**
 * A name field that offers parties of the map and organisations of the catalogue by name, abbreviation and old names.
 * Free text is always allowed. A name or abbreviation that is typed in full is taken on Enter.
 */
export function CatalogueField(props: CatalogueFieldProps) {
  const { value, onCommitText, onChooseOrganisation, existing, onChooseExisting, label, description, ...rest } = props
  const { forms } = useTexts()
  const words = forms.catalogue
  const { organisations, hasFailed } = useCatalogue()
  const parties = useMemo(() => (existing ?? []).map((party) => partyOption(party)), [existing])
  const find = useMemo(() => {
    const known = new Set((existing ?? []).flatMap(({ catalogueId }) => catalogueId ?? []))
    return (query: string) => [
      { id: 'parties', title: words.onThisMap, options: fittingOptions(parties, query).map(prefixed('party')) },
      {
        id: 'organisations',
        title: words.organisations,
        options: searchCatalogue(organisations, query, SUGGESTIONS)
          .filter(({ id }) => !known.has(id))
          .map(organisationOption)
          .map(prefixed('organisation')),
      },
    ]
  }, [existing, parties, organisations, words])

  function choose(key: string): string | undefined {
    const [kind, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)]
    if (kind === 'party') {
      const party = existing?.find((known) => known.id === id)
      return party && onChooseExisting?.(party)
    }
    const organisation = organisations.find((known) => known.id === id)
    return organisation && onChooseOrganisation(organisation)
  }

  return (
    <ComboBox
      {...rest}
      label={label ?? forms.party.name}
      value={value}
      placeholder={rest.placeholder ?? words.placeholder}
      description={hasFailed ? words.notLoaded : description}
      maxLength={LIMITS.name}
      find={find}
      onChoose={choose}
      onText={onCommitText}
    />
  )
}

/** Ids of parties and organisations may be the same; a prefix keeps them apart. */
function prefixed(kind: 'party' | 'organisation') {
  return (option: ComboOption): ComboOption => ({ ...option, id: `${kind}:${option.id}` })
}

function organisationOption(organisation: Organisation): ComboOption {
  const { id, name, abbreviation, otherAbbreviations = [], department } = organisation
  return {
    id,
    label: abbreviation ?? name,
    detail: abbreviation ? name : undefined,
    mark: department,
    alsoKnownAs: [name, ...otherAbbreviations],
  }
}

/** The catalogue, loaded when the first field asks for it; empty until then. */
function useCatalogue(): { organisations: readonly Organisation[]; hasFailed: boolean } {
  const [organisations, setOrganisations] = useState<readonly Organisation[]>([])
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    let isGone = false
    loadCatalogue().then(
      (loaded) => {
        if (!isGone) setOrganisations(loaded)
      },
      () => {
        if (!isGone) setFailed(true)
      },
    )
    return () => {
      isGone = true
    }
  }, [])
  return { organisations, hasFailed }
}
