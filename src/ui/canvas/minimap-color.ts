import type { ItemNode } from './item-nodes'

/** On the minimap cards are dark, triangles lighter, headings not there. */
export function minimapColor(node: ItemNode): string {
  if (node.type === 'header') return 'transparent'
  return node.type === 'glyph' ? 'var(--keten-border-strong)' : 'var(--keten-line)'
}
