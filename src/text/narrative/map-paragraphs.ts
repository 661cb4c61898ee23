import type { AnyRecord } from '../../model/chain-map'
import { COLLECTIONS, chosen } from '../../model/collections'
import type { Certainty } from '../../model/vocabulary'
import { statusText } from '../status-text'
import type { Paragraph } from './section'
import type { Teller } from './teller'
import { paragraph, quoted } from './words'

/** What of a map is counted at the beginning of its story. */
const COUNTED = chosen({
  chains: true,
  steps: false,
  parties: true,
  triangles: true,
  assignments: false,
  dependencies: true,
  couplingPoints: true,
  meetings: true,
  agreements: true,
  goals: true,
  bottlenecks: true,
  capacities: false,
  answers: false,
  statements: false,
  recognitions: false,
  sessions: false,
  actions: false,
  decisions: false,
  proposals: false,
  views: false,
})

/** What chain this is, what is on the map, and how sure that is. */
export function mapParagraphs(teller: Teller, openFindings?: number): Paragraph[] {
  const { map, texts } = teller
  const words = texts.narrative.map
  const { referenceDate, mission, dominantProblem, accountableParty } = map
  const things = COUNTED.flatMap((collection) => {
    const count = Object.keys(map[collection]).length
    return count > 0 ? [texts.narrative.counted[collection](count, teller.number(count))] : []
  })
  const purpose = paragraph([
    mission ? words.mission(quoted(mission)) : undefined,
    dominantProblem ? words.dominantProblem(quoted(dominantProblem)) : undefined,
    accountableParty ? words.accountableParty(teller.party(accountableParty).text) : undefined,
  ])
  const texted = [
    paragraph([
      words.is(quoted(map.title), statusText(map, texts)),
      referenceDate ? words.day(teller.date(referenceDate)) : undefined,
    ]),
    purpose,
    paragraph([things.length > 0 ? words.holds(teller.list(things)) : words.empty]),
    things.length > 0 ? surenessOf(teller) : '',
    openFindings ? paragraph([words.openFindings(openFindings, teller.number(openFindings))]) : '',
  ]
  return texted.filter((text) => text !== '').map((text) => ({ text }))
}

function surenessOf(teller: Teller): string {
  const words = teller.texts.narrative.map
  const counts: Record<Certainty | 'silent', number> = { certain: 0, assumed: 0, disputed: 0, silent: 0 }
  let confirmed = 0
  for (const collection of COLLECTIONS) {
    if (collection === 'views') continue
    for (const { certainty, confirmedBy } of Object.values<AnyRecord>(teller.map[collection])) {
      counts[certainty ?? 'silent']++
      if (confirmedBy) confirmed++
    }
  }
  const parts = [
    ...(counts.certain > 0 ? [words.certain(counts.certain, teller.count(counts.certain))] : []),
    ...(counts.assumed > 0 ? [words.assumed(counts.assumed, teller.count(counts.assumed))] : []),
    ...(counts.disputed > 0 ? [words.disputed(counts.disputed, teller.count(counts.disputed))] : []),
    ...(counts.silent > 0 ? [words.silent(counts.silent, teller.count(counts.silent))] : []),
  ]
  return paragraph([
    words.sureness,
    teller.both(parts),
    words.confirmed(confirmed, teller.number(confirmed)),
    words.key,
  ])
}
