import { DetailsPanel } from '../details/details-panel'
import { Button } from '../shared/button'
import { Icon } from '../shared/icons'
import { Tabs } from '../shared/tabs'
import { useFindings } from '../state/findings-store'
import { setSession, useSession } from '../state/session-store'
import { useTexts } from '../state/use-texts'
import { FindingsPanel } from './findings-panel'

/** Findings and details beside the map; folds away so that the map has the whole width. */
export function SidePanel() {
  const texts = useTexts()
  const open = useSession((state) => state.panelOpen)
  const panel = useSession((state) => state.panel)
  const count = useFindings((state) => state.findings.length)
  const words = texts.ui.panel
  if (!open) {
    return (
      <aside className="side-panel closed" aria-label={words.label}>
        <Button variant="quiet" label={words.open} onPress={() => setSession({ panelOpen: true })}>
          <span className="panel-reopen">
            {words.findings} {count}
          </span>
        </Button>
      </aside>
    )
  }
  return (
    <aside className="side-panel" aria-label={words.label}>
      <Button
        variant="icon"
        className="panel-close"
        label={words.close}
        onPress={() => setSession({ panelOpen: false })}
      >
        <Icon name="close" />
      </Button>
      <Tabs
        label={words.label}
        value={panel}
        onChange={(id: 'findings' | 'details') => setSession({ panel: id })}
        tabs={[
          {
            id: 'findings',
            label: (
              <>
                {words.findings} <span className="count">{count}</span>
              </>
            ),
            panel: <FindingsPanel />,
          },
          { id: 'details', label: words.details, panel: <DetailsPanel /> },
        ]}
      />
    </aside>
  )
}
