import type { ChainMap } from '../../model/chain-map'
import type { Texts } from '../../text/texts'
import { shortName } from '../drawing/names'
import { measureText } from '../drawing/text-measure'
import type { EdgeDraft, LabelDrawing } from '../routing/edge-draft'
import { roundedPath } from './polyline'

/**
 * So many lines of one kind between the same two items are drawn apart. Beyond it nobody can follow them, and what each
 * has to know of the others takes the square of their number.
 */
export const LINES_PER_PAIR = 40

/**
 * The lines to draw: of a pair with more than `LINES_PER_PAIR` of one kind the heaviest (then those with the first ids)
 * and, in the place of the others, one line that says how many they are.
 *
 * @param drafts in order of id
 * @returns the very same list when no pair has more
 */
export function foldCrowds(drafts: readonly EdgeDraft[], map: ChainMap, texts: Texts): readonly EdgeDraft[] {
  const pairs = new Map<string, EdgeDraft[]>()
  for (const draft of drafts) {
    const { source, target } = draft
    const pair = `${draft.kind} ${source < target ? `${source} ${target}` : `${target} ${source}`}`
    const known = pairs.get(pair)
    if (known) known.push(draft)
    else pairs.set(pair, [draft])
  }
  if (pairs.size === drafts.length) return drafts
  const folded = new Set<EdgeDraft>()
  const crowds: EdgeDraft[] = []
  for (const [pair, own] of pairs) {
    if (own.length <= LINES_PER_PAIR) continue
    const weightOf = ({ connection }: EdgeDraft) => connection.weight ?? 1
    // One place is for the line that stands for the rest.
    const rest = [...own].sort((a, b) => weightOf(b) - weightOf(a)).slice(LINES_PER_PAIR - 1)
    for (const draft of rest) folded.add(draft)
    const [first] = rest
    if (first) crowds.push(crowdOf(pair, first, rest.length, map, texts))
  }
  return crowds.length === 0 ? drafts : [...drafts.filter((draft) => !folded.has(draft)), ...crowds]
}

function crowdOf(pair: string, first: EdgeDraft, count: number, map: ChainMap, texts: Texts): EdgeDraft {
  const id = `more ${pair}`
  const label = drawCount(texts.drawing.crowd(count))
  const color = first.kind === 'coupling' ? 'coupling' : 'line'
  const { source, target, kind, record, connection } = first
  return {
    id,
    kind,
    // Clicking it opens the first of them; the forms of both parties list them all.
    record,
    source,
    target,
    folded: count,
    connection: { ...connection, id, label: label.size },
    key: `${count} ${texts.language}`,
    line: (route) => [{ kind: 'path', d: roundedPath(route), stroke: { color, width: 5 } }],
    label,
    name: texts.drawing.crowdName(count, itemName(map, source, texts), itemName(map, target, texts)),
  }
}

function itemName(map: ChainMap, id: string, texts: Texts): string {
  const triangle = map.triangles[id]
  return triangle ? texts.drawing.couplingOfTriangle(shortName(map, triangle.contractor)) : shortName(map, id)
}

function drawCount(words: string): LabelDrawing & { readonly compact: LabelDrawing } {
  const size = { width: Math.ceil(measureText(words, 12.5, 600) + 20), height: 22 }
  const label: LabelDrawing = {
    size,
    shapes: [
      { kind: 'rect', x: 0, y: 0, ...size, radius: 11, fill: 'surface', stroke: { color: 'ink', width: 1.4 } },
      { kind: 'text', x: 10, y: 15.4, text: words, size: 12.5, weight: 600, fill: 'ink' },
    ],
  }
  // The number is never left out for want of room.
  return { ...label, compact: label }
}
