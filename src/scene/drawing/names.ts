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

/** A card in words: name, department, tier. */
export function partyInWords(party: Party, texts: Texts): string {
  const department =
    party.department === null
      ? texts.drawing.departmentNone
      : party.department === undefined
        ? texts.drawing.departmentUnknown
        : texts.drawing.departmentNamed(findDepartment(party.department)?.name ?? party.department)
  const name = party.abbreviation ? `${party.abbreviation}, ${party.name}` : party.name
  return texts.drawing.party(name, department, texts.vocabulary.tier[party.tier])
}

/** A triangle in words: who fills which role. */
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
  return texts.drawing.triangle(contractorName(map, triangle, texts), owner, named)
}

function contractorName(map: ChainMap, triangle: Triangle | undefined, texts: Texts): string {
  return triangle?.contractor ? shortName(map, triangle.contractor) : texts.drawing.noContractor
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
