import { findRecord } from '../../model/chain-map'
import { storiesOf } from '../conversation/stories'
import type { Finding } from '../finding'
import { isAboutProgram, speechOf } from '../speech'
import type { Looked, Sides } from './sides'

/**
 * What the other map has in the place of a signal: `absent`, what it is about does not stand there; `question`, the same
 * rule asks there what nobody filled in; `nothing`, the rule is silent about it.
 */
type InItsPlace = 'absent' | 'question' | 'nothing'

/** A signal that stands on one side only. */
export interface OneSided {
  readonly finding: Finding
  readonly other: InItsPlace
}

/** What becomes of the signals of a map. Each list in the order of weight, as the list of signals has it. */
export interface SignalChanges {
  readonly gone: readonly OneSided[]
  readonly come: readonly OneSided[]
  /** On both sides under one key, with other facts: in the order of the later map. */
  readonly otherwise: readonly Sides<Finding>[]
  /** How many are the same on both sides. */
  readonly same: number
  /** Rules with more findings than are given, on either side: of those nothing is said to come or go. */
  readonly cut: readonly string[]
  /** Open questions: what nobody looked at yet. */
  readonly questions: Sides<number>
}

/** Which signals go and come when a map becomes another, whatever was answered to them. */
export function signalChanges({ before, after }: Sides<Looked>): SignalChanges {
  const cut = new Set(
    [before, after].flatMap(({ analysis }) => analysis.findings.filter(isAboutProgram).map(({ rule }) => rule)),
  )
  const signals = { before: inOrder(before, cut), after: inOrder(after, cut) }
  const byKey = new Map(signals.before.map((finding) => [finding.key, finding]))
  const later = new Set(signals.after.map(({ key }) => key))
  const kept = signals.after.flatMap((finding) => {
    const earlier = byKey.get(finding.key)
    return earlier ? [{ before: earlier, after: finding }] : []
  })
  const otherwise = kept.filter((pair) => pair.before.inputsHash !== pair.after.inputsHash)
  return {
    gone: signals.before.filter(({ key }) => !later.has(key)).map((finding) => oneSided(finding, after)),
    come: signals.after.filter(({ key }) => !byKey.has(key)).map((finding) => oneSided(finding, before)),
    otherwise,
    same: kept.length - otherwise.length,
    cut: [...cut].sort(),
    questions: { before: questionsIn(before), after: questionsIn(after) },
  }
}

function inOrder({ map, analysis }: Looked, cut: ReadonlySet<string>): readonly Finding[] {
  const items = analysis.findings
    .filter((finding) => speechOf(finding) === 'signal' && !cut.has(finding.rule))
    .map((finding) => ({ finding }))
  return storiesOf(map, items).flatMap((story) => story.items.map(({ finding }) => finding))
}

function oneSided(finding: Finding, { map, analysis }: Looked): OneSided {
  const [first] = finding.about
  if (!first) return { finding, other: 'nothing' }
  if (first.kind !== 'map' && !findRecord(map, first.id)) return { finding, other: 'absent' }
  const asks = analysis.findings.some(
    (one) => one.kind === 'question' && one.rule === finding.rule && one.about.some(({ id }) => id === first.id),
  )
  return { finding, other: asks ? 'question' : 'nothing' }
}

function questionsIn({ analysis }: Looked): number {
  return analysis.findings.filter((finding) => speechOf(finding) === 'question').length
}
