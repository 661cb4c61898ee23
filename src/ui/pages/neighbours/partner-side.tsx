import { useEffect, useRef, useState } from 'react'
import type { ChainGraph } from '../../../graph/chain-graph'
import type { Partner, PartnerGroup } from '../../../graph/facts/partners'
import type { Id } from '../../../model/id'
import { tagsOf } from '../../../text/partner-words'
import { select, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Marked } from '../../forms/difference/marked'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { PartnerArrow } from './partner-arrow'
import { PartyCard } from './party-card'

interface PartnerSideProps {
  readonly graph: ChainGraph
  readonly side: 'suppliers' | 'dependents'
  readonly title: string
  readonly groups: readonly PartnerGroup[]
  readonly count: number
  readonly onAdd: () => void
}

/** All partners in one direction, under the step in which they stand, each with the arrows to or from the middle. */
export function PartnerSide({ graph, side, title, groups, count, onAdd }: PartnerSideProps) {
  const words = useTexts().neighbours
  const root = useRef<HTMLElement>(null)
  const width = useArrowWidth(root, count)
  const isFirst = count === 0
  const add =
    side === 'suppliers'
      ? isFirst
        ? words.addFirstSupplier
        : words.addSupplier
      : isFirst
        ? words.addFirstDependent
        : words.addDependent
  return (
    <section ref={root} className={`partner-side partner-${side}`} aria-label={title}>
      <header className="partner-side-head">
        <h3>{title}</h3>
        <span>{words.parties(count)}</span>
      </header>
      {isFirst && <p className="partner-none">{side === 'suppliers' ? words.noSuppliers : words.noDependents}</p>}
      {groups.map((group) => (
        <PartnerGroupRows
          key={group.step ?? String(group.step)}
          graph={graph}
          group={group}
          // With one step only, its name says nothing.
          isTitled={groups.length > 1 || typeof group.step === 'string'}
          width={width}
        />
      ))}
      <Button variant={isFirst ? 'plain' : 'quiet'} className="partner-add" onPress={onAdd}>
        <Icon name="plus" />
        {add}
      </Button>
    </section>
  )
}

interface GroupProps {
  readonly graph: ChainGraph
  readonly group: PartnerGroup
  readonly isTitled: boolean
  readonly width: number
}

function PartnerGroupRows({ graph, group, isTitled, width }: GroupProps) {
  const words = useTexts().neighbours
  return (
    <div className="partner-group">
      {isTitled && (
        <h4>{words.step(stepTitle(graph, group.step, words.noStep, words.stepNone), group.partners.length)}</h4>
      )}
      <ul>
        {group.partners.map((partner) => (
          <li key={partner.party.id} className="partner-row">
            <PartnerCell graph={graph} partner={partner} />
            <PartnerArrows graph={graph} partner={partner} width={width} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What a group of partners is called: its step, or why it has none. */
export function stepTitle(graph: ChainGraph, step: Id | null | undefined, unknown: string, none: string): string {
  if (step === null) return none
  return (step && graph.map.steps[step]?.name) ?? unknown
}

function PartnerCell({ graph, partner }: { readonly graph: ChainGraph; readonly partner: Partner }) {
  const texts = useTexts()
  const { party } = partner
  return (
    <div className="partner-cell">
      <PartyCard
        party={party}
        action={texts.neighbours.putInMiddle(graph.nameOf(party.id))}
        onPress={() => select([party.id])}
      />
      <Marked id={party.id} />
      <ul className="partner-tags">
        {tagsOf(graph, partner, texts).map(({ id, text, isStrong }) => (
          <li key={id} className={isStrong ? 'strong' : undefined}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}

function PartnerArrows({ graph, partner, width }: Omit<GroupProps, 'group' | 'isTitled'> & { partner: Partner }) {
  const selection = useSession((state) => state.selection)
  return (
    <div className="partner-arrows">
      {partner.dependencies.map((dependency) => (
        <PartnerArrow
          key={dependency.id}
          graph={graph}
          dependency={dependency}
          width={width}
          isSelected={selection.includes(dependency.id)}
        />
      ))}
    </div>
  )
}

/** How long the arrows of a side are, in px: what its cards leave free. */
function useArrowWidth(root: { readonly current: HTMLElement | null }, count: number): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const side = root.current
    if (!side || count === 0) return
    const measure = () => setWidth(Math.floor(side.querySelector('.partner-arrows')?.clientWidth ?? 0))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(side)
    return () => observer.disconnect()
  }, [root, count])
  return width
}
