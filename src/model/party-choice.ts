import type { Organisation } from './catalogue/catalogue'
import { abbreviationKeys, organisationFields } from './catalogue/search-catalogue'
import type { ChainMap } from './chain-map'
import type { NewParty } from './commands/add-party'
import { type Id, newId } from './id'
import type { Position } from './schema/findings-and-views'
import type { Party } from './schema/parties'

/** Who the user means: a party on the map, an organisation from the catalogue, or just a name. */
export type PartyChoice =
  | { readonly kind: 'existing'; readonly party: Party }
  | { readonly kind: 'organisation'; readonly organisation: Organisation }
  | { readonly kind: 'name'; readonly name: string }

/** What the choice is called. */
export function choiceName(choice: PartyChoice): string {
  switch (choice.kind) {
    case 'existing':
      return choice.party.abbreviation ?? choice.party.name
    case 'organisation':
      return choice.organisation.abbreviation ?? choice.organisation.name
    case 'name':
      return choice.name
  }
}

function sameName(a: string, b: string): boolean {
  const keys = abbreviationKeys(a)
  return abbreviationKeys(b).some((key) => keys.includes(key))
}

/** What a typed text stands for: a party of that very name or abbreviation on the map, else a new name. */
export function choiceOfText(map: ChainMap, text: string): PartyChoice {
  const party = Object.values(map.parties).find(
    ({ name, abbreviation }) => sameName(name, text) || (abbreviation && sameName(abbreviation, text)),
  )
  return party ? { kind: 'existing', party } : { kind: 'name', name: text.trim() }
}

interface Resolved {
  /** The id of each chosen party, in the order of the choices. */
  readonly ids: readonly Id[]
  /** The parties that are not on the map yet; each once, however often it was chosen. */
  readonly added: readonly NewParty[]
}

/**
 * The ids of the chosen parties, with the parties themselves where they are new. An organisation that stands on the
 * map is that party, and one that is chosen twice is one party in two roles.
 *
 * @param place gives the place of a new card, by the number of its choice
 */
export function resolveChoices(
  map: ChainMap,
  choices: readonly PartyChoice[],
  place: (index: number) => Position,
): Resolved {
  const added: NewParty[] = []
  const ids = choices.map((choice, index) => {
    if (choice.kind === 'existing') return choice.party.id
    const known = [...Object.values(map.parties), ...added.map(({ party }) => party)]
    const twin = known.find((party, i) =>
      choice.kind === 'organisation'
        ? party.catalogueId === choice.organisation.id
        : i >= known.length - added.length && sameName(party.name, choice.name),
    )
    if (twin) return twin.id
    const party = newParty(map, choice)
    added.push({ party, position: place(index) })
    return party.id
  })
  return { ids, added }
}

/** Names that say what kind of party it is; with the tier that kind has. */
const TELLING_NAMES: readonly (readonly [RegExp, Pick<Party, 'kind' | 'tier'>])[] = [
  [/^gemeenten?\b/i, { kind: 'municipality', tier: 'municipal' }],
  [/^provincies?\b/i, { kind: 'province', tier: 'provincial' }],
  [/^(waterschap(pen)?|hoogheemraadschap)\b/i, { kind: 'water-authority', tier: 'water-authority' }],
  [/^(veiligheidsregio|omgevingsdienst|ggd)\b/i, { kind: 'joint-arrangement', tier: 'regional' }],
  [/^stichting\b/i, { kind: 'foundation', tier: 'civil-society' }],
  [/^vereniging\b/i, { kind: 'other', tier: 'civil-society' }],
  [/^ministerie\b/i, { kind: 'ministry', tier: 'national' }],
  [/^directoraat-generaal\b/i, { kind: 'directorate-general', tier: 'national' }],
  [/^(rechtbank|gerechtshof)\b/i, { kind: 'judiciary', tier: 'independent' }],
]

/** What a name tells of a party that is in no catalogue: Gemeente Delft is no part of the national government. */
export function guessFromName(name: string): Pick<Party, 'kind' | 'tier'> {
  const found = TELLING_NAMES.find(([pattern]) => pattern.test(name.trim()))
  return found ? found[1] : { kind: 'other', tier: 'national' }
}

/** A party as it first stands on the map: what the catalogue knows of it, and the chain if there is only one. */
function newParty(map: ChainMap, choice: Exclude<PartyChoice, { kind: 'existing' }>): Party {
  const chains = Object.keys(map.chains)
  const fields =
    choice.kind === 'organisation'
      ? organisationFields(choice.organisation, map.referenceDate ?? undefined)
      : { name: choice.name, ...guessFromName(choice.name) }
  return { id: newId('party'), ...fields, ...(chains.length === 1 ? { chains } : {}) }
}
