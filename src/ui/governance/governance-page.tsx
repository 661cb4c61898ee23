import './governance.css'
import { newId } from '../../model/id'
import { showInDetails } from '../coverage/show-in-details'
import { EmptyPage, PageFrame } from '../pages/page-frame'
import { Button } from '../shared/button'
import { Icon } from '../shared/icons'
import { isoDay } from '../shared/iso-day'
import { useDocument } from '../state/document-store'
import { runOrTell } from '../state/run-or-tell'
import { useTexts } from '../state/use-texts'
import { ChainPanel } from './chain-panel'

/** How each chain of the map is governed: the building blocks it has, deliberately has not, or still has to look at. */
export function GovernancePage() {
  const words = useTexts().governance
  const map = useDocument((state) => state.map)
  if (!map) return null
  const chains = Object.values(map.chains)
  const day = map.referenceDate ?? isoDay(new Date())

  function makeChain() {
    const id = newId('chain')
    if (!runOrTell({ type: 'add-record', collection: 'chains', record: { id, name: words.freshChain } })) return
    showInDetails(id)
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
          {chains.map((chain) => (
            <ChainPanel key={chain.id} map={map} chain={chain} day={day} />
          ))}
        </div>
      )}
    </PageFrame>
  )
}
