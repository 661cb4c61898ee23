import { compareMaps } from '../../graph/compare/compare-maps'
import { openFindings } from '../../graph/conversation/answer-state'
import { sessionsOf } from '../../graph/facts/sessions'
import { type ToTest, toTest } from '../../graph/facts/to-test'
import { findRecord } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { tellChanges } from '../../text/compare/tell-changes'
import { thingIn } from '../../text/compare/thing-words'
import { sentence, tidy } from '../../text/narrative/words'
import type { Block } from './blocks'
import { inCell, paragraph, type ReportContext } from './context'

/** So many things one person looks through at home. */
const PER_MEMBER = 10
/** Of more parties a steering group asks nothing by paper. */
const MEMBERS = 60
/** Rows of what is assumed: two pages. The rest is counted. */
const ASSUMED = 60

function claims({ map, options, teller }: ReportContext): readonly ToTest[] {
  const open = openFindings(options.analysis.findings, map.answers, options.readerDay)
  return toTest(map, open, (_collection, record) => inCell(thingIn(record, teller)))
}

/** What each party is asked to confirm: its own part, that on which most rests first. */
export function memberBlocks(context: ReportContext): Block[] {
  const { teller, words, options } = context
  const byName = new Intl.Collator(options.language)
  const perParty = new Map<Id | undefined, ToTest[]>()
  for (const claim of claims(context)) {
    for (const party of claim.concerned.length > 0 ? claim.concerned : [undefined]) {
      const list = perParty.get(party)
      if (list) list.push(claim)
      else perParty.set(party, [claim])
    }
  }
  if (perParty.size === 0) return [paragraph('plain', words.members.none)]
  const members = [...perParty]
    .map(([party, list]) => ({ list, name: party === undefined ? undefined : teller.party(party).text }))
    .sort(
      (a, b) =>
        Number(a.name === undefined) - Number(b.name === undefined) || byName.compare(a.name ?? '', b.name ?? ''),
    )
  const rows = members.slice(0, MEMBERS).map(({ name, list }) => [name ?? words.members.noOne, asked(list, context)])
  return [
    paragraph('plain', words.members.lead),
    { kind: 'table', caption: words.members.caption, columns: words.members.columns, rows },
    ...(members.length > MEMBERS ? [paragraph('plain', words.members.moreParties(members.length - MEMBERS))] : []),
  ]
}

/** What one party is asked, each kind of doubt said once. */
function asked(list: readonly ToTest[], { texts, words }: ReportContext): string {
  const perStanding = new Map<ToTest['standing'], string[]>()
  for (const { name, standing } of list.slice(0, PER_MEMBER)) {
    const names = perStanding.get(standing)
    if (names) names.push(name)
    else perStanding.set(standing, [name])
  }
  const told = [...perStanding].map(([standing, names]) => {
    return sentence(words.members.items(texts.toTest.standing[standing], names.join('; ')))
  })
  return [...told, ...(list.length > PER_MEMBER ? [sentence(words.members.more(list.length - PER_MEMBER))] : [])].join(
    ' ',
  )
}

/**
 * What changed since the version of the last report. Without one, what the last session told of it; nothing when no session
 * did.
 */
export function changeBlocks(context: ReportContext): Block[] {
  const { map, words, options } = context
  const { earlier, language } = options
  if (!earlier) return lastTold(context)
  const told = tellChanges(compareMaps(earlier, map), { language, layout: false })
  if (told.length === 0) return [paragraph('plain', words.changes.none)]
  return [{ kind: 'list', items: told.map(({ text }) => text) }]
}

function lastTold({ map, teller, texts, words }: ReportContext): Block[] {
  const session = sessionsOf(map).find(({ changes = [] }) => changes.length > 0)
  if (!session) return []
  const kind = texts.fields.sessions.kind.codes[session.kind]
  return [
    paragraph('plain', words.changes.inSession(kind, teller.date(session.date))),
    { kind: 'list', items: (session.changes ?? []).map(tidy) },
  ]
}

/** What is assumed or disputed, with where it comes from: the reader must be able to tell it from what is known. */
export function assumedBlocks(context: ReportContext): Block[] {
  const { map, teller, texts, words } = context
  const unsure = claims(context).filter(({ standing }) => standing !== 'unconfirmed')
  if (unsure.length === 0) return [paragraph('plain', words.assumed.none)]
  const disputed = unsure.filter(({ standing }) => standing === 'disputed').length
  const assumed = unsure.length - disputed
  const counts = [
    ...(assumed > 0 ? [words.assumed.counts.assumed(assumed)] : []),
    ...(disputed > 0 ? [words.assumed.counts.disputed(disputed)] : []),
  ]
  const shown = [
    ...unsure.filter(({ standing }) => standing === 'disputed'),
    ...unsure.filter(({ standing }) => standing === 'assumed'),
  ].slice(0, ASSUMED)
  const rows = shown.map(({ id, name, standing }) => {
    const source = findRecord(map, id)?.source
    return [name, texts.toTest.standing[standing], source ? inCell(source) : words.assumed.noSource]
  })
  return [
    paragraph('plain', words.assumed.lead(teller.both(counts))),
    { kind: 'table', caption: words.assumed.caption, columns: words.assumed.columns, rows },
    ...(unsure.length > shown.length ? [paragraph('plain', words.assumed.more(unsure.length - shown.length))] : []),
  ]
}
