import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { lazy } from '../../../graph/indexing'
import { hasEnded, loadCatalogue, type Organisation } from '../../../model/catalogue/catalogue'
import { organisationFields, searchCatalogue, successorsOf } from '../../../model/catalogue/search-catalogue'
import { spokenNames } from '../../../model/catalogue/spoken-names'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import type { Party } from '../../../model/schema/parties'
import { fold } from '../../../text/match-text'
import { organisationNote } from '../../../text/organisation-note'
import type { Texts } from '../../../text/texts'
import { holdKeys } from '../../base/go-to/held-keys'
import { report } from '../../base/report/report'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { ComboBox } from '../../kit/fields/combo-box'
import { type ComboOption, fittingOptions } from '../../kit/fields/combo-options'
import { partyOption } from '../options/use-options'

const SUGGESTIONS = 12

interface CatalogueFieldProps {
  readonly value: string
  /** Gets free text, trimmed and not empty. Returns the refusal in words, or undefined. */
  readonly onCommitText: (text: string) => string | undefined
  readonly onChooseOrganisation: (organisation: Organisation) => string | undefined
  /** The field was emptied; without it an empty field goes back to its value. */
  readonly onClear?: () => string | undefined
  /** Enter with the value as it stands; see ComboBox. */
  readonly onKeep?: (() => void) | undefined
  /** Esc ends the field at once and nothing is committed. */
  readonly onCancel?: (() => void) | undefined
  /** False where leaving the field drops what was typed. Default true. */
  readonly commitsOnLeave?: boolean | undefined
  /** Parties on the map, listed first. */
  readonly existing?: readonly Party[]
  readonly onChooseExisting?: (party: Party) => string | undefined
  /** The name of the field; "Naam" when left out. */
  readonly label?: string
  readonly hideLabel?: boolean
  readonly description?: ReactNode
  readonly placeholder?: string
  readonly autoFocus?: boolean
  /**
   * Enter takes the organisation or party whose name begins with what was typed; a last row is for a new name all the
   * same. For where a party is put down, not for where one is renamed.
   */
  readonly picksLikely?: boolean
}

/**
 * A name field that offers parties of the map and organisations of the catalogue by name, abbreviation and old names.
 * Free text is always allowed. A name or abbreviation that is typed in full is taken on Enter.
 */
export function CatalogueField(props: CatalogueFieldProps) {
  const { value, onCommitText, onChooseOrganisation, existing, onChooseExisting, picksLikely, label, description } =
    props
  const { hideLabel, placeholder, autoFocus, onClear, onCancel, onKeep, commitsOnLeave } = props
  const texts = useTexts()
  const { forms } = texts
  const words = forms.catalogue
  const { organisations, hasFailed } = useCatalogue()
  const day = useDocument((state) => state.map?.referenceDate ?? undefined)
  const find = useMemo(() => {
    const parties = existing ?? []
    // A page can have a hundred of these fields: the options are made when one of them is asked.
    const known = lazy(() => ({
      byOrganisation: new Map(parties.flatMap((party) => (party.catalogueId ? [[party.catalogueId, party]] : []))),
      options: parties.map(partyOption),
      byId: new Map(organisations.map((one) => [one.id, one])),
    }))
    return (query: string) => {
      const { byOrganisation, options, byId } = known()
      const found = searchCatalogue(organisations, query, { day, limit: SUGGESTIONS })
      return [
        {
          id: 'parties',
          title: words.onThisMap,
          options: [...fittingOptions(options, query), ...knownByOtherNames(found, byOrganisation, query)],
        },
        {
          id: 'organisations',
          title: words.organisations,
          options: found
            .filter(({ id }) => !byOrganisation.has(id))
            .map((one) => organisationOption(one, { day, byId, texts })),
        },
        {
          id: 'new',
          options: picksLikely && query.trim() !== '' ? [{ id: query.trim(), label: words.asNew(query.trim()) }] : [],
        },
      ].map((group) => ({
        ...group,
        options: (picksLikely && group.id === 'parties' ? onlyBeginning(group.options, query) : group.options)
          .map(prefixed(group.id))
          .map(picksLikely ? likelyFor(query) : (option) => option),
      }))
    }
  }, [existing, organisations, day, picksLikely, words, texts])

  function choose(key: string): string | undefined {
    const [kind, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)]
    if (kind === 'parties') {
      const party = existing?.find((known) => known.id === id)
      return party && onChooseExisting?.(party)
    }
    if (kind === 'new') return onCommitText(id)
    const organisation = organisations.find((known) => known.id === id)
    return organisation && onChooseOrganisation(organisation)
  }

  return (
    <ComboBox
      {...(hideLabel !== undefined && { hideLabel })}
      autoFocus={autoFocus}
      onClear={onClear}
      onCancel={onCancel}
      onKeep={onKeep}
      commitsOnLeave={commitsOnLeave}
      label={label ?? forms.party.name}
      value={value}
      placeholder={placeholder ?? words.placeholder}
      description={hasFailed ? words.notLoaded : description}
      maxLength={LIMITS.name}
      find={find}
      onChoose={choose}
      onText={onCommitText}
    />
  )
}

/** Ids of parties and organisations may be the same; a prefix keeps them apart. */
function prefixed(kind: string) {
  return (option: ComboOption): ComboOption => ({ ...option, id: `${kind}:${option.id}` })
}

/**
 * Marks an option of which what was typed is an unfinished beginning, such as `immig`. Two letters say too little, and
 * whole words are a name of their own: `Eerste` does not mean the Eerste Kamer. What has ended is never meant by half a name.
 */
function likelyFor(query: string) {
  const typed = fold(query)
  return (option: ComboOption): ComboOption => {
    if (typed.length < 3 || option.isLikely === false || option.id.startsWith('new:')) return option
    const begins = [option.label, option.detail ?? ''].map(fold).some((name) => {
      return name.startsWith(typed) && /[\p{Letter}\p{Number}]/u.test(name.charAt(typed.length))
    })
    return begins ? { ...option, isLikely: true } : option
  }
}

/**
 * Of the parties on the map the only one that begins with what was typed is meant, also when that is a whole word: with
 * Gemeente Delft on the map, `Gemeente` is no second party.
 */
function onlyBeginning(options: readonly ComboOption[], query: string): readonly ComboOption[] {
  const typed = fold(query)
  if (typed.length < 3) return options
  const [one, ...more] = options.filter(({ label, detail = '' }) =>
    [label, detail].some((name) => fold(name).startsWith(typed)),
  )
  if (!one || more.length > 0) return options
  return options.map((option) => (option === one ? { ...option, isLikely: true } : option))
}

/** Parties of the map that only the catalogue finds, by an old name or abbreviation such as DT&V. */
function knownByOtherNames(
  found: readonly Organisation[],
  byOrganisation: ReadonlyMap<Id, Party>,
  query: string,
): readonly ComboOption[] {
  return found.flatMap((organisation) => {
    const party = byOrganisation.get(organisation.id)
    const option = party && partyOption(party)
    if (!option || fittingOptions([option], query).length > 0) return []
    return [{ ...option, alsoKnownAs: [...(organisation.otherAbbreviations ?? []), ...(option.alsoKnownAs ?? [])] }]
  })
}

interface OptionContext {
  /** The day the map describes. */
  readonly day: string | undefined
  readonly byId: ReadonlyMap<Id, Organisation>
  readonly texts: Texts
}

/** With the department it came under on the day the map describes, and what has to be said of it: that it has ended. */
function organisationOption(organisation: Organisation, { day, byId, texts }: OptionContext): ComboOption {
  const { id, name, abbreviation, otherAbbreviations = [] } = organisation
  return {
    id,
    label: abbreviation ?? name,
    detail: abbreviation ? name : undefined,
    mark: organisationFields(organisation, day).department ?? undefined,
    alsoKnownAs: [name, ...otherAbbreviations, ...(hasEnded(organisation, day) ? [] : spokenNames(organisation))],
    note: organisationNote(organisation, successorsOf(organisation, byId), day, texts),
    ...(hasEnded(organisation, day) && { isLikely: false }),
  }
}

/** What was loaded once; a field that opens later has it at once. */
let loaded: readonly Organisation[] | undefined

const NONE: readonly Organisation[] = []

/**
 * The catalogue, loaded when the first field asks for it; empty until then. What is typed meanwhile waits: Enter would
 * take an abbreviation for the name of a new party.
 */
function useCatalogue(): { organisations: readonly Organisation[]; hasFailed: boolean } {
  const [organisations, setOrganisations] = useState(() => loaded ?? NONE)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    if (loaded) return
    let isGone = false
    const arrived = holdKeys()
    loadCatalogue()
      .then(
        (all) => {
          loaded = all
          if (!isGone) setOrganisations(all)
        },
        (cause: unknown) => {
          report(cause, 'catalogue')
          if (!isGone) setFailed(true)
        },
      )
      .finally(() => requestAnimationFrame(arrived))
    return () => {
      isGone = true
      arrived()
    }
  }, [])
  return { organisations, hasFailed }
}
