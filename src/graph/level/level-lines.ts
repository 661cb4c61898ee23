import type { Collection } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Finding, FindingValue, Subject } from '../finding'
import type { FeatureReport, FeatureState, LevelFeature, LevelLine, LevelMessage } from './level-report'

/** The records of a collection as subjects, in their own order. */
export function subjects(
  kind: Collection,
  records: Iterable<Id | { readonly id: Id } | null | undefined>,
): readonly Subject[] {
  return [...records].flatMap((one) => (one ? [{ kind, id: typeof one === 'string' ? one : one.id }] : []))
}

/** One line of a report. */
export function line(
  message: LevelMessage,
  about: readonly Subject[],
  values: Readonly<Record<string, FindingValue>> = {},
): LevelLine {
  return { message, values, about }
}

/** The line that stands for a raised finding. */
export function signalLine({ key, message, values, about }: Finding): LevelLine {
  return { message: 'signal', values, about, signal: { key, message } }
}

/** Collects what speaks for and against one feature. */
export class FeatureLines {
  readonly for: LevelLine[] = []
  readonly against: LevelLine[] = []
  readonly unknown: LevelLine[] = []

  report(feature: LevelFeature, state: FeatureState): FeatureReport {
    return {
      feature,
      state,
      evidence: subjectsOf(this.for),
      against: subjectsOf(this.against),
      lines: { for: this.for, against: this.against, unknown: this.unknown },
    }
  }
}

function subjectsOf(lines: readonly LevelLine[]): readonly Subject[] {
  const found = new Map<string, Subject>()
  for (const { about } of lines) for (const subject of about) found.set(`${subject.kind} ${subject.id}`, subject)
  return [...found.values()]
}
