import type { ChainMap } from '../../model/chain-map'
import { findDepartment } from '../../model/departments'
import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import type { CouplingEnd, CouplingPoint, Dependency } from '../../model/schema/relations'
import type { Triangle } from '../../model/schema/steering'
import { joined, type Texts } from '../../text/texts'

/** What a party is called on the map: its abbreviation, else its name. */
export function shortName(map: ChainMap, id: Id | null | undefined): string {
  const party = id ? map.parties[id] : undefined
  return party ? (party.abbreviation ?? party.name) : '?'
}

/** A card in words: name, department, tier, and what the party is for the chain where that was said. */
export function partyInWords(party: Party, texts: Texts): string {
  const department =
    party.department === null
      ? texts.drawing.departmentNone
      : party.department === undefined
        ? texts.drawing.departmentUnknown
        : texts.drawing.departmentNamed(findDepartment(party.department)?.name ?? party.department)
  const name = party.abbreviation ? `${party.abbreviation}, ${party.name}` : party.name
  const words = texts.drawing.party(name, department, texts.vocabulary.tier[party.tier])
  return party.partnership ? `${words}, ${texts.vocabulary.partnership[party.partnership]}` : words
}

/** A triangle in words: who fills which role, and who has authority over what. */
export function triangleInWords(map: ChainMap, triangle: Triangle, texts: Texts): string {
  const { roleOpen, roleNone } = texts.drawing
  const owner =
    triangle.owner === undefined ? roleOpen : triangle.owner === null ? roleNone : shortName(map, triangle.owner.party)
  const clients = triangle.clients
  const named =
    clients === undefined
      ? roleOpen
      : clients.length === 0
        ? roleNone
        : joined(
            clients.map((client) => shortName(map, client.party)),
            texts.language,
          )
  const roles = texts.drawing.triangle(contractorName(map, triangle, texts), owner, named)
  const holders = authoritiesOf(triangle).map(({ party, over }) =>
    texts.drawing.authorityOver(shortName(map, party), joined(over, texts.language)),
  )
  return holders.length === 0 ? roles : `${roles}, ${texts.drawing.authority(joined(holders, texts.language))}`
}

/** Who has authority beside a triangle, each party once, with all it has authority over. */
export function authoritiesOf({
  authorities = [],
}: Pick<Triangle, 'authorities'>): readonly { readonly party: Id; readonly over: readonly string[] }[] {
  const over = new Map<Id, string[]>()
  for (const one of authorities) {
    const known = over.get(one.party)
    if (known) known.push(one.over)
    else over.set(one.party, [one.over])
  }
  return [...over].map(([party, subjects]) => ({ party, over: subjects }))
}

function contractorName(map: ChainMap, triangle: Triangle | undefined, texts: Texts): string {
  return triangle?.contractor ? shortName(map, triangle.contractor) : texts.drawing.noContractor
}

interface LinedHolder {
  readonly role: 'owner' | 'client' | 'authority'
  readonly party: Id
  /** Over what, of who has authority. */
  readonly over?: string | undefined
}

/** The line from who has a role to the triangle, in words. */
export function roleLineInWords(
  map: ChainMap,
  { role, party, over = '' }: LinedHolder,
  contractor: Id | null | undefined,
  { drawing, vocabulary }: Texts,
): string {
  const [holder, other] = [shortName(map, party), shortName(map, contractor)]
  return role === 'authority'
    ? drawing.authorityLine(holder, other, over)
    : drawing.roleLine(vocabulary.role[role], holder, other)
}

/** A dependency in words, with its traits. */
export function dependencyInWords(map: ChainMap, dependency: Dependency, texts: Texts): string {
  const traits = [
    texts.vocabulary.flow[dependency.flow],
    ...(dependency.critical === true ? [texts.drawing.dependencyTraits.critical] : []),
    ...(dependency.strained === true ? [texts.drawing.dependencyTraits.strained] : []),
    ...(dependency.certainty ? [texts.vocabulary.certainty[dependency.certainty]] : []),
  ]
  const sentence = texts.drawing.dependency(
    shortName(map, dependency.supplier),
    shortName(map, dependency.dependent),
    dependency.product,
  )
  return `${sentence} (${traits.join(', ')})`
}

/** A coupling point in words. */
export function couplingInWords(map: ChainMap, coupling: CouplingPoint, texts: Texts): string {
  const [a, b] = coupling.ends
  const kind = texts.vocabulary.couplingKind[coupling.kind]
  return texts.drawing.coupling(endInWords(map, a, texts), endInWords(map, b, texts), kind)
}

function endInWords(map: ChainMap, end: CouplingEnd, texts: Texts): string {
  if ('party' in end) return shortName(map, end.party)
  return texts.drawing.couplingOfTriangle(contractorName(map, map.triangles[end.triangle], texts))
}
