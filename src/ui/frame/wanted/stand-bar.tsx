import './stand-bar.css'
import type { ReactNode } from 'react'
import type { ChainMap } from '../../../model/chain-map'
import { pendingProposals } from '../../../model/proposals/proposable'
import { useComparison } from '../../base/state/comparison-store'
import { useDocument } from '../../base/state/document-store'
import { announce, choosePage, useSession } from '../../base/state/session-store'
import { useShownDifference } from '../../base/state/shown-difference'
import { useTexts } from '../../base/state/use-texts'
import { carriedOut, chooseStand, openProposal, STANDS, type Stand, useWanted } from '../../base/state/wanted-store'
import { startProposal } from '../../forms/record/start-proposal'
import { Button } from '../../kit/controls/button'
import { classNames } from '../../kit/controls/class-names'
import { MenuButton } from '../../kit/controls/menu-button'
import { Segmented } from '../../kit/controls/segmented'

/**
 * Nu, straks, verschil: which picture of the chain everything on the screen shows, and which proposal takes what is
 * edited. There as soon as the map holds a proposal that may still come; not while presenting.
 */
export function StandBar() {
  const map = useDocument((state) => state.present)
  const isPresenting = useSession((state) => state.presenting !== null)
  const isComparing = useComparison((state) => state.comparison !== null)
  if (!map || isPresenting || isComparing || pendingProposals(map).length === 0) return null
  return <Bar map={map} />
}

const ALL = 'all'
const NEW = 'new'

function Bar({ map }: { readonly map: ChainMap }) {
  const texts = useTexts()
  const words = texts.wanted
  const wanted = useWanted()
  const pending = pendingProposals(map)
  const ids = carriedOut(map, wanted)
  const open = wanted.open === null ? undefined : map.proposals[wanted.open]
  const misfits = useDocument((state) => state.misfits.length)
  const shown = ids.length === pending.length ? words.bar.all(ids.length) : words.bar.some(ids.length, pending.length)
  const current = open?.title ?? shown

  function choose(stand: Stand) {
    chooseStand(stand)
    announce(words.bar.said[stand])
  }

  function chooseProposal(id: string) {
    if (id === NEW) startProposal()
    else openProposal(id === ALL ? null : id)
  }

  return (
    <section className={classNames('stand-bar', `is-${wanted.stand}`)} aria-label={words.bar.label}>
      <Segmented<Stand>
        hideLabel
        label={words.stands.label}
        value={wanted.stand}
        onChange={choose}
        segments={STANDS.map((id) => ({ id, label: words.stands[id] }))}
      />
      <MenuButton
        label={words.bar.choose(current)}
        groups={[
          { id: 'look', title: words.bar.allGroup, entries: [{ id: ALL, label: words.bar.all(pending.length) }] },
          {
            id: 'work',
            title: words.bar.openGroup,
            entries: [...pending.map(({ id, title }) => ({ id, label: title })), { id: NEW, label: words.bar.make }],
          },
        ]}
        onAction={chooseProposal}
      >
        <span className="stand-proposal">{current}</span>
      </MenuButton>
      <p className="stand-words">
        <Said stand={wanted.stand} isOpen={open !== undefined} />
        {wanted.stand === 'difference' && <Counts />}
        {misfits > 0 && <strong className="stand-misfits">{words.bar.misfits(misfits)}</strong>}
      </p>
      <Button variant="link" onPress={() => choosePage('wanted')}>
        {words.bar.page}
      </Button>
    </section>
  )
}

function Said({ stand, isOpen }: { readonly stand: Stand; readonly isOpen: boolean }): ReactNode {
  const { bar } = useTexts().wanted
  if (stand === 'now') return null
  if (!isOpen) return <span>{bar.looking}</span>
  return <span>{stand === 'wanted' ? bar.editing : bar.lookingOpen}</span>
}

/** How much differs: what no picture shows at once stands in the words of the page. */
function Counts(): ReactNode {
  const { bar } = useTexts().wanted
  const difference = useShownDifference()
  const kinds = [...(difference?.marks.values() ?? [])].map(({ kind }) => kind)
  const count = (of: string) => kinds.filter((kind) => kind === of).length
  return <strong>{bar.counts(count('added'), count('removed'), count('changed'))}</strong>
}
