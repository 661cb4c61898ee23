import type { Finding } from './finding'

const WEIGHT = { high: 3, medium: 2, low: 1 } as const

function weight(finding: Finding): number {
  return finding.kind === 'question' ? 0 : WEIGHT[finding.severity]
}

/**
 * The findings in the order in which a group takes them up: the heavier first and, among equals, one of each rule
 * before the second of any, so that the first ten tell ten things and not one thing ten times.
 *
 * @param findings in the order of the analysis, which decides between two of the same rule
 */
export function readingOrder(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>()
  const ranked = findings.map((finding, index) => {
    const kind = `${weight(finding)} ${finding.rule}`
    const turn = seen.get(kind) ?? 0
    seen.set(kind, turn + 1)
    return { finding, turn, index }
  })
  ranked.sort((a, b) => weight(b.finding) - weight(a.finding) || a.turn - b.turn || a.index - b.index)
  return ranked.map(({ finding }) => finding)
}
