import { WORKING_AGREEMENTS } from '../../model/fields/working-agreements'
import type { Agreement, Goal, Meeting } from '../../model/schema/governance'
import { isEmpty } from './empty'
import type { Teller } from './teller'
import { bare, lowered, paragraph, quoted, unbracketed } from './words'

/** A meeting: what it is for, who sits there with which mandate, what it decides. */
export function meetingClaim(meeting: Meeting, teller: Teller): string {
  const words = teller.words.meeting
  const { name, purpose, character, level, scope, permanence, frequency, months, until, topics } = meeting
  const traits = [words.permanence[permanence], ...(level ? [teller.texts.records.meetingLevel[level]] : [])].join(' ')
  const chain = scope === 'chain' && meeting.chain ? teller.map.chains[meeting.chain] : undefined
  const decidesOn = teller.things(meeting.decidesOn)
  const escalatesTo = teller.meeting(meeting.escalatesTo)
  const { feasibilityChecked } = meeting
  return paragraph([
    words.is(quoted(name), traits, chain ? words.ofChain(bare(chain.name)) : words.scope[scope]),
    purpose ? words.purpose(lowered(purpose)) : undefined,
    character ? words.character[character] : undefined,
    typeof frequency === 'number'
      ? words.timesAYear(frequency, teller.number(frequency))
      : frequency
        ? words.frequency(lowered(frequency))
        : undefined,
    months && months.length > 0 ? words.months(teller.list(months.map((month) => teller.month(month)))) : undefined,
    until ? words.lasts(teller.date(until), teller.isPast(until)) : undefined,
    ...seatSentences(meeting, teller),
    topics && topics.length > 0 ? words.topics(teller.list(topics.map(bare))) : undefined,
    decidesOn && words.decidesOn(decidesOn),
    escalatesTo && words.escalatesTo(escalatesTo),
    feasibilityChecked
      ? words.feasibility(teller.party(feasibilityChecked.by), teller.date(feasibilityChecked.date))
      : undefined,
    ...WORKING_AGREEMENTS.map((field) => {
      const said = meeting[field]
      return said ? words[field](bare(said)) : undefined
    }),
  ])
}

function seatSentences(meeting: Meeting, teller: Teller): (string | undefined)[] {
  const words = teller.words.meeting
  const { participants = [], chair, secretary, character } = meeting
  const seats = participants.map((seat) => {
    const traits = [
      ...(seat.function ? [unbracketed(seat.function)] : []),
      ...(seat.mandate ? [words.mandate[seat.mandate]] : []),
      ...(seat.scope ? [words.mandateScope(unbracketed(seat.scope))] : []),
    ]
    return teller.party(seat.party).text + (traits.length > 0 ? ` (${traits.join('; ')})` : '')
  })
  const parties = new Set(participants.map(({ party }) => party)).size
  const nobodyDecides =
    character === 'decides' && seats.length > 0 && !participants.some(({ mandate }) => mandate === 'decide')
  const isBoth = chair && chair === secretary
  return [
    seats.length > 0 ? words.participants(parties, teller.number(parties), teller.longList(seats)) : undefined,
    nobodyDecides ? words.nobodyDecides : undefined,
    isBoth ? words.both(teller.party(chair)) : chair ? words.chair(teller.party(chair)) : undefined,
    secretary && !isBoth ? words.secretary(teller.party(secretary)) : undefined,
  ]
}

/** An agreement: between whom, about what, how long. */
export function agreementClaim(agreement: Agreement, teller: Teller): string {
  const words = teller.words.agreement
  const { title, kind, parties = [], onBehalfOf = [], from, until, reviewOn, tags = [], where } = agreement
  const covers = teller.things(agreement.covers)
  const earlier = agreement.follows ? teller.map.agreements[agreement.follows] : undefined
  return paragraph([
    words.is(quoted(title), words.kind[kind]),
    parties.length > 0 ? words.parties(teller.partyList(parties), new Set(parties).size) : undefined,
    onBehalfOf.length > 0 ? words.onBehalfOf(teller.partyList(onBehalfOf)) : undefined,
    from && until
      ? words.period(teller.date(from), teller.date(until), teller.isPast(until))
      : from
        ? words.from(teller.date(from))
        : until
          ? words.until(teller.date(until), teller.isPast(until))
          : undefined,
    reviewOn ? words.review(teller.date(reviewOn)) : undefined,
    earlier && words.follows(quoted(earlier.title)),
    covers && words.covers(covers),
    ...[...new Set(tags)].map((tag) => words.tag[tag]),
    where ? words.where(bare(where)) : undefined,
  ])
}

/** A goal: where it comes from, who contributes what, what it is in tension with. */
export function goalClaim(goal: Goal, teller: Teller): string {
  const words = teller.words.goal
  const { contributions = [], origin, date, indicator } = goal
  const chain = goal.chain ? teller.map.chains[goal.chain] : undefined
  const adoptedIn = teller.meeting(goal.adoptedIn)
  const tension = teller.things(goal.inTensionWith)
  const parties = new Set(contributions.map(({ party }) => party)).size
  const interests = contributions.flatMap(({ party, interest }) =>
    interest ? [words.interest(teller.party(party).text, lowered(interest))] : [],
  )
  return paragraph([
    words.is(quoted(goal.text)),
    chain && words.chain(bare(chain.name)),
    origin ? words.origin[origin] : undefined,
    adoptedIn || !isEmpty(date) ? words.adopted(adoptedIn, isEmpty(date) ? undefined : teller.date(date)) : undefined,
    indicator ? words.indicator(quoted(indicator)) : undefined,
    contributions.length > 0
      ? words.contributions(
          parties,
          teller.number(parties),
          teller.longList(
            contributions.map(({ party, what, statutory }) =>
              words.contribution(teller.party(party).text, unbracketed(what), statutory === true),
            ),
          ),
        )
      : undefined,
    interests.length > 0 ? words.interests(teller.longList(interests)) : undefined,
    tension && words.tension(tension),
  ])
}
