import { createElement, Fragment } from 'react'
import type { HelpNode } from './help-page'

interface HelpNodesProps {
  readonly nodes: readonly HelpNode[]
  /** Follows a link to another page of the help. */
  readonly onPage: (page: string) => void
}

/** Elements of a help page. The pages never change while the app runs, so their place is their key. */
export function HelpNodes({ nodes, onPage }: HelpNodesProps) {
  return nodes.map((node, place) => <Fragment key={keyOf(node, place)}>{toElement(node, onPage)}</Fragment>)
}

function keyOf(node: HelpNode, place: number): string {
  return `${place} ${typeof node === 'string' ? 'text' : node.tag}`
}

function toElement(node: HelpNode, onPage: HelpNodesProps['onPage']) {
  if (typeof node === 'string') return node
  const { tag, children, page, href } = node
  if (tag === 'br') return <br />
  const content = <HelpNodes nodes={children} onPage={onPage} />
  if (page !== undefined) {
    return (
      <button type="button" className="keten-link" onClick={() => onPage(page)}>
        {content}
      </button>
    )
  }
  if (href !== undefined) {
    return (
      <a href={href} target="_blank" rel="noreferrer">
        {content}
      </a>
    )
  }
  return createElement(tag, null, content)
}
