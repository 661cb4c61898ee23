import './neighbours.css'
import { useEffect, useRef } from 'react'
import type { ChainGraph } from '../../../graph/chain-graph'
import { partnersOf, walkOrder } from '../../../graph/facts/partners'
import type { Id } from '../../../model/id'
import { runAction } from '../../base/actions/run-action'
import { announce, select } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { usePartyOptions } from '../../forms/options/use-options'
import { Button } from '../../kit/controls/button'
import { InlineMessage } from '../../kit/controls/inline-message'
import { Segmented } from '../../kit/controls/segmented'
import { ComboBox } from '../../kit/fields/combo-box'
import { fittingOptions } from '../../kit/fields/combo-options'
import { EmptyPage, PageFrame } from '../../kit/page/page-frame'
import { PageDraft } from '../../map/drafts/page-draft'
import { goBack, type NeighboursMode, useNeighbours } from './neighbours-store'
import { PartnerList } from './partner-list'
import { PartnerPicture } from './partner-picture'
import { PartyProfiles } from './party-profiles'
import { useCentre, useChainGraph } from './use-centre'

/** For one party both directions: on whom it depends and who depends on it, as a picture and in words. */
export function NeighboursPage() {
  const words = useTexts().neighbours
  const graph = useChainGraph()
  const centre = useCentre(graph)
  const mode = useNeighbours((state) => state.mode)
  const partners = centre === undefined ? undefined : partnersOf(graph, centre)
  const party = centre === undefined ? undefined : graph.party(centre)
  useSaidAloud(graph, centre)
  if (!party || !partners) return <Nobody />
  const isAlone = partners.supplierCount + partners.dependentCount === 0
  return (
    <PageFrame title={words.title} lead={words.lead} tools={<Tools graph={graph} centre={party.id} />}>
      {mode === 'all' ? (
        <PartyProfiles graph={graph} onCentre={() => useNeighbours.setState({ mode: 'picture' })} />
      ) : (
        <>
          {isAlone && (
            <InlineMessage>
              <strong>{words.alone(graph.nameOf(party.id))}.</strong> {words.aloneHelp(graph.nameOf(party.id))}
            </InlineMessage>
          )}
          {mode === 'picture' ? (
            <PartnerPicture graph={graph} centre={party} partners={partners} />
          ) : (
            <PartnerList graph={graph} centre={party} partners={partners} />
          )}
        </>
      )}
      <PageDraft />
    </PageFrame>
  )
}

function Nobody() {
  const words = useTexts().neighbours
  return (
    <PageFrame title={words.title}>
      <EmptyPage
        title={words.empty}
        actions={
          <Button variant="primary" onPress={() => runAction('newParty')}>
            {words.toMap}
          </Button>
        }
      >
        {words.emptyHelp}
      </EmptyPage>
    </PageFrame>
  )
}

function Tools({ graph, centre }: { readonly graph: ChainGraph; readonly centre: Id }) {
  const words = useTexts().neighbours
  const mode = useNeighbours((state) => state.mode)
  const trail = useNeighbours((state) => state.trail)
  const options = usePartyOptions()
  const find = (query: string) => [{ id: 'all', options: fittingOptions(options.all(), query) }]
  const order = walkOrder(graph)
  const at = order.indexOf(centre)
  const before = trail.findLast((id) => id !== centre && graph.party(id))
  const step = (by: 1 | -1) => select([order[(at + by + order.length) % order.length] ?? centre])
  return (
    <>
      <Button
        isDisabled={before === undefined}
        label={before === undefined ? words.back : words.backTo(graph.nameOf(before))}
        onPress={() => {
          const party = goBack((id) => graph.party(id) !== undefined)
          if (party !== undefined) select([party])
        }}
      >
        ← {words.back}
      </Button>
      <div className="partner-picker">
        <ComboBox
          label={words.party}
          value={graph.nameOf(centre)}
          selectedId={centre}
          find={find}
          onChoose={(id) => {
            select([id])
            return undefined
          }}
        />
      </div>
      <div className="partner-walk">
        <Button variant="icon" label={words.previous} onPress={() => step(-1)}>
          ‹
        </Button>
        <span>{words.place(at + 1, order.length)}</span>
        <Button variant="icon" label={words.next} onPress={() => step(1)}>
          ›
        </Button>
      </div>
      <Segmented<NeighboursMode>
        label={words.mode}
        hideLabel
        value={mode}
        onChange={(id) => useNeighbours.setState({ mode: id })}
        segments={(['picture', 'words', 'all'] as const).map((id) => ({ id, label: words.modes[id] }))}
      />
    </>
  )
}

/** Says who is in the middle now, once it is somebody else. */
function useSaidAloud(graph: ChainGraph, centre: Id | undefined): void {
  const words = useTexts().neighbours
  const last = useRef(centre)
  useEffect(() => {
    if (last.current === centre) return
    last.current = centre
    if (centre === undefined) return
    const { supplierCount, dependentCount } = partnersOf(graph, centre)
    announce(words.centred(graph.nameOf(centre), supplierCount, dependentCount))
  }, [graph, centre, words])
}
