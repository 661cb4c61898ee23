import type { Organisation } from '../../model/catalogue/catalogue'
import { organisationFields } from '../../model/catalogue/search-catalogue'
import type { ChainMap } from '../../model/chain-map'
import type { NewParty } from '../../model/commands/add-party'
import { type Id, newId } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import type { Point } from '../../scene/geometry'

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

const fold = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** What a typed text stands for: a party of that very name or abbreviation on the map, else a new name. */
export function choiceOfText(map: ChainMap, text: string): PartyChoice {
  const wanted = fold(text)
  const party = Object.values(map.parties).find(
    ({ name, abbreviation }) => fold(name) === wanted || (abbreviation && fold(abbreviation) === wanted),
  )
  return party ? { kind: 'existing', party } : { kind: 'name', name: text.trim() }
}

/**
 * The id of the chosen party, with the party itself when it is new. An organisation that already stands on the map is
 * that party, not a second one.
 *
 * @param position where a new card comes
 */
export function resolveChoice(map: ChainMap, choice: PartyChoice, position: Point): { id: Id; added?: NewParty } {
  if (choice.kind === 'existing') return { id: choice.party.id }
  if (choice.kind === 'organisation') {
    const known = Object.values(map.parties).find((party) => party.catalogueId === choice.organisation.id)
    if (known) return { id: known.id }
  }
  const id = newId('party')
  const chains = Object.keys(map.chains)
  const fields =
    choice.kind === 'organisation'
      ? organisationFields(choice.organisation, map.referenceDate ?? undefined)
      : ({ name: choice.name, kind: 'other', tier: 'national' } as const)
  const party: Party = { id, ...fields, ...(chains.length === 1 ? { chains } : {}) }
  return { id, added: { party, position } }
}
