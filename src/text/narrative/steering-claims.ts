import type { Assignment, Triangle } from '../../model/schema/steering'
import type { Teller } from './teller'
import { bare, paragraph, roleOf, unbracketed } from './words'

/** A triangle: who fills which role, by which function, on what ground. */
export function triangleClaim(triangle: Triangle, teller: Teller): string {
  const words = teller.words.triangle
  const { vocabulary } = teller.texts
  const name = teller.triangle(triangle)
  const clients = triangle.clients ?? []
  const [client, ...others] = clients
  const roles = [
    ...(triangle.owner ? [words.owner(teller.party(triangle.owner.party), roleOf(triangle.owner.function))] : []),
    ...(client && others.length === 0 ? [words.client(teller.party(client.party), roleOf(client.function))] : []),
    ...(others.length > 0
      ? [words.clients(teller.list(clients.map((one) => teller.party(one.party).text + roleOf(one.function))))]
      : []),
    ...(triangle.contractor ? [words.contractor(teller.party(triangle.contractor))] : []),
  ]
  const authorities = (triangle.authorities ?? []).map(
    ({ party, over }) => `${teller.party(party).text} (${unbracketed(over)})`,
  )
  const documents = (triangle.documents ?? []).map(({ kind, year, coversUntil, status }) =>
    words.document(
      vocabulary.documentKind[kind],
      coversUntil && coversUntil > year ? `${year}–${coversUntil}` : String(year),
      vocabulary.documentStatus[status],
    ),
  )
  const moments = (triangle.calendar ?? []).map(({ kind, month }) =>
    words.moment(vocabulary.documentKind[kind], teller.month(month)),
  )
  return paragraph([
    roles.length > 0 ? words.roles(name, teller.list(roles)) : words.nobody(name),
    ...clients
      .filter(({ coordinating }) => coordinating === true && clients.length > 1)
      .map(({ party }) => words.coordinating(teller.party(party))),
    authorities.length > 0 ? words.authorities(teller.longList(authorities)) : undefined,
    triangle.basis ? words.basis(bare(triangle.basis)) : undefined,
    documents.length > 0
      ? words.documents(documents.length, teller.number(documents.length), teller.list(documents))
      : undefined,
    moments.length > 0 ? words.calendar(teller.list(moments)) : undefined,
  ])
}

/** An assignment: who orders what from whom, when and how much. */
export function assignmentClaim(assignment: Assignment, teller: Teller): string {
  const words = teller.words.assignment
  const { map } = teller
  const { from, until, volume, chainEffectChecked } = assignment
  const triangle = map.triangles[assignment.triangle]
  const client = teller.party(assignment.client)
  const product = bare(assignment.product)
  const linked = (id: string | null | undefined) => {
    const other = id ? map.assignments[id] : undefined
    return other && teller.assignment(other)
  }
  const goals = teller.things(assignment.goals)
  const agreements = teller.things(assignment.agreements)
  const tension = teller.things(assignment.inTensionWith)
  const partOf = linked(assignment.partOf)
  const follows = linked(assignment.follows)
  return paragraph([
    triangle?.contractor
      ? words.is(client, teller.party(triangle.contractor).text, product)
      : words.inTriangle(client, teller.triangle(triangle), product),
    from && until
      ? words.period(teller.date(from), teller.date(until))
      : from
        ? words.from(teller.date(from))
        : until
          ? words.until(teller.date(until))
          : undefined,
    volume ? words.volume(teller.number(volume.amount), bare(volume.unit)) : undefined,
    outcomeSentence(assignment, teller),
    goals && words.goals(goals),
    agreements && words.agreements(agreements),
    chainEffectChecked
      ? words.effect(teller.party(chainEffectChecked.by), teller.date(chainEffectChecked.date))
      : undefined,
    partOf && words.partOf(partOf),
    follows && words.follows(follows),
    tension && words.tension(tension),
  ])
}

function outcomeSentence({ outcome, outcomeOn }: Assignment, teller: Teller): string | undefined {
  const words = teller.words.assignment
  if (!outcome) return outcomeOn ? words.outcomeOn(teller.date(outcomeOn)) : undefined
  return outcomeOn ? words.outcomeWithDay(words.outcome[outcome], teller.date(outcomeOn)) : words.outcome[outcome]
}
