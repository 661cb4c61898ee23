import './governance.css'
import { chainsInOrder, workedOutChains } from '../../../model/chain-order'
import { newId } from '../../../model/id'
import { useToday } from '../../base/clock/use-today'
import { showDetails } from '../../base/go-to/details'
import { askFocus } from '../../base/go-to/focus-places'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { choosePage } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Disclosure } from '../../kit/controls/disclosure'
import { Icon } from '../../kit/controls/icons'
import { EmptyPage, PageFrame } from '../../kit/page/page-frame'
import { ChainPanel } from './chain-panel'

/** How each chain of the map is governed: the building blocks it has, deliberately has not, or still has to look at. */
export function GovernancePage() {
  const words = useTexts().governance
  const map = useDocument((state) => state.map)
  const today = useToday()
  if (!map) return null
  const chains = workedOutChains(map)
  // Chains that are only named stay folded: how they are governed is drawn on a map of their own.
  const named = chainsInOrder(map).filter((chain) => !chains.includes(chain))
  const day = map.referenceDate ?? today

  function makeChain() {
    const id = newId('chain')
    if (!runOrTell({ type: 'add-record', collection: 'chains', record: { id, name: words.freshChain } })) return
    showDetails(id)
  }

  return (
    <PageFrame
      title={words.title}
      lead={
        <>
          {words.lead} <em>{words.source}</em>
        </>
      }
    >
      {chains.length === 0 ? (
        <EmptyPage
          title={words.emptyTitle}
          actions={
            <Button variant="primary" onPress={makeChain}>
              <Icon name="plus" />
              {words.makeChain}
            </Button>
          }
        >
          {words.empty}
        </EmptyPage>
      ) : (
        <div className="governance">
          <PrinciplesElsewhere count={map.principleOrder.length} />
          {chains.map((chain) => (
            <ChainPanel key={chain.id} map={map} chain={chain} day={day} />
          ))}
          {named.length > 0 && (
            <Disclosure title={words.named(named.length)}>
              {named.map((chain) => (
                <ChainPanel key={chain.id} map={map} chain={chain} day={day} />
              ))}
            </Disclosure>
          )}
        </div>
      )}
    </PageFrame>
  )
}

/** They hold whatever chain one looks at, and stand with what the parties want. */
function PrinciplesElsewhere({ count }: { readonly count: number }) {
  const words = useTexts().principles

  function goThere(): void {
    choosePage('wanted')
    askFocus('principles')
  }

  return (
    <p className="governance-principles">
      {words.elsewhere(count)}{' '}
      <Button variant="link" onPress={goThere}>
        {words.goThere}
      </Button>
    </p>
  )
}
