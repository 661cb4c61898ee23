import type { ChainMap } from '../model/chain-map'
import { findsAnswered } from './conversation/answer-state'
import type { Finding, RuleFinding, RuleGroup } from './finding'
import { shortHash } from './short-hash'

/** So many findings of one rule can still be talked about one by one; a reader of more needs their number. */
export const FINDINGS_PER_RULE = 200

/** The message of the finding that stands for what a rule found beyond what is shown. */
const MORE_FINDINGS = 'more-findings'

/**
 * One finding that says how many more a rule has than those that are given.
 *
 * @param severity the heaviest that may be among them
 */
export function moreFindings(
  rule: string,
  mapId: string,
  count: number,
  severity: RuleFinding['severity'],
): RuleFinding {
  return {
    rule,
    key: `${MORE_FINDINGS}:${rule}`,
    kind: 'finding',
    severity,
    about: [{ kind: 'map', id: mapId }],
    message: MORE_FINDINGS,
    values: { rule, count },
  }
}

/**
 * At most `FINDINGS_PER_RULE` findings of each rule, the first in the order of the analysis, and one that counts the
 * others, where the first of those stood. What the room answered to always stays, so that no answer seems to have lapsed.
 *
 * @param findings of `runRules`, in its order
 * @returns the very same list when no rule has more
 */
export function capFindings(
  findings: readonly Finding[],
  map: Pick<ChainMap, 'id' | 'answers'>,
  limit = FINDINGS_PER_RULE,
): readonly Finding[] {
  const totals = new Map<string, number>()
  for (const { rule } of findings) totals.set(rule, (totals.get(rule) ?? 0) + 1)
  if (![...totals.values()].some((total) => total > limit)) return findings
  const isAnswered = findsAnswered(map.answers)
  const given = new Map<string, number>()
  const rest = new Map<string, { count: number; readonly at: number; readonly first: Finding }>()
  const kept: (Finding | undefined)[] = []
  for (const finding of findings) {
    const { rule, message } = finding
    const before = given.get(rule) ?? 0
    const known = rest.get(rule)
    // A rule that counted for itself what it did not look at: one number says both.
    const own = message === MORE_FINDINGS ? Number(finding.values.count) : 0
    if (own === 0 && (before < limit || isAnswered(finding))) {
      given.set(rule, before + 1)
      kept.push(finding)
    } else if (known) known.count += own || 1
    else {
      rest.set(rule, { count: own || 1, at: kept.length, first: finding })
      kept.push(undefined)
    }
  }
  for (const { count, at, first } of rest.values()) kept[at] = standIn(first, map.id, count)
  return kept.flatMap((finding) => finding ?? [])
}

function standIn({ rule, group, severity }: StandsFor, mapId: string, count: number): Finding {
  const more = moreFindings(rule, mapId, count, severity)
  return { ...more, group, inputsHash: shortHash(`${MORE_FINDINGS} ${rule} ${count}`), evidence: [] }
}

type StandsFor = { readonly rule: string; readonly group: RuleGroup; readonly severity: Finding['severity'] }
