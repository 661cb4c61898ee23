import type { CouplingPoint, Dependency } from '../../model/schema/relations'
import { isEmpty } from './empty'
import type { Teller } from './teller'
import { bare, lowered, paragraph, quoted } from './words'

/** A dependency: who delivers what to whom, and how each end sees it. */
export function dependencyClaim(dependency: Dependency, teller: Teller): string {
  const words = teller.words.dependency
  const { supplier, dependent, product, flow, critical, mutual, strained, order, share } = dependency
  const { noticeOfChange, feedbackWanted, perUnit, delay } = dependency
  const from = teller.party(supplier)
  const to = teller.party(dependent).text
  return paragraph([
    words.is(
      from,
      to,
      bare(product),
      [
        ...(flow === 'product' ? [] : [teller.texts.vocabulary.flow[flow]]),
        ...(isEmpty(order) ? [] : [words.order(String(order))]),
      ].join(', '),
    ),
    ...natureSentences(dependency, teller),
    ...(critical && strained
      ? [words.criticalAndStrained]
      : [
          isEmpty(critical) ? undefined : words.critical(critical),
          isEmpty(strained) ? undefined : words.strained(strained),
        ]),
    isEmpty(mutual) ? undefined : words.mutual(mutual),
    share === null ? words.shareNotCounted(from.text) : undefined,
    isEmpty(share) ? undefined : words.share(percentage(share, teller), from.text),
    perUnit === undefined ? undefined : words.perUnit(teller.number(perUnit), to),
    delay ? words.delay(delay, teller.number(delay)) : undefined,
    noticeOfChange ? words.notice(quoted(noticeOfChange)) : undefined,
    isEmpty(feedbackWanted) ? undefined : words.feedback(from.text, feedbackWanted),
  ])
}

function percentage(share: number, { language }: Teller): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share)
}

/** Two readings of one relation where there are two, else the one on the map. */
function natureSentences(dependency: Dependency, teller: Teller): string[] {
  const words = teller.words.dependency
  const { nature, supplierView, dependentView } = dependency
  const a = teller.party(dependency.supplier).text
  const b = teller.party(dependency.dependent).text
  const onTheMap = nature ? [words.onTheMap(words.nature[nature])] : []
  if (supplierView && dependentView) {
    if (supplierView !== dependentView)
      return [words.eachSees(a, words.nature[supplierView], b, words.nature[dependentView]), ...onTheMap]
    return [words.bothSee(words.nature[supplierView]), ...(nature === supplierView ? [] : onTheMap)]
  }
  if (supplierView) return [words.oneSees(a, words.nature[supplierView], b), ...onTheMap]
  if (dependentView) return [words.oneSees(b, words.nature[dependentView], a), ...onTheMap]
  return nature ? [words.natureIs(words.nature[nature])] : []
}

/** A coupling point: between whom, where, when and with which mandate. */
export function couplingClaim(coupling: CouplingPoint, teller: Teller): string {
  const words = teller.words.coupling
  const { ends, kind, moment, representedBy, mandate, dependencies } = coupling
  const meeting = teller.meeting(coupling.meeting)
  const about = teller.things(dependencies)
  return paragraph([
    words.is(teller.end(ends[0]), teller.end(ends[1]), words.kind[kind]),
    meeting && words.meeting(meeting),
    typeof moment === 'number' ? words.month(teller.month(moment)) : moment ? words.moment(lowered(moment)) : undefined,
    representedBy ? words.representedBy(lowered(representedBy)) : undefined,
    mandate ? words.mandate[mandate] : undefined,
    about && words.about(about),
  ])
}
