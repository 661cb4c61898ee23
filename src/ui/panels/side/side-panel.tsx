import type { KeyboardEvent } from 'react'
import { openSignalsAmong } from '../../../graph/conversation/answer-state'
import { useToday } from '../../base/clock/use-today'
import { focusMain } from '../../base/go-to/close-draft'
import { useComparison } from '../../base/state/comparison-store'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { type PanelTab, setSession, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Guard } from '../../kit/boundary/guard'
import { Button } from '../../kit/controls/button'
import { classNames } from '../../kit/controls/class-names'
import { Icon } from '../../kit/controls/icons'
import { Tabs } from '../../kit/controls/tabs'
import { ComparedPanel } from '../compared/compared-panel'
import { DetailsPanel } from '../details/details-panel'
import { FindingsPanel } from '../findings/findings-panel'
import { OverviewPanel } from './overview-panel'

/** How many findings ask for attention. */
function useOpenCount(): number {
  const findings = useFindings((state) => state.findings)
  const answers = useDocument((state) => state.map?.answers)
  const today = useToday()
  return openSignalsAmong(findings, answers ?? {}, today).length
}

/** Escape leads one step back, at last to the map: what a field or a list does with it comes first. */
function backToMain(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
  // One step: the beamer is left by the next one.
  event.stopPropagation()
  event.preventDefault()
  focusMain()
}

/** Findings and details beside the map; folds away so that the map has the whole width. */
export function SidePanel() {
  const texts = useTexts()
  const open = useSession((state) => state.panelOpen)
  const panel = useSession((state) => state.panel)
  const isComparing = useComparison((state) => state.comparison !== null)
  const count = useOpenCount()
  const words = texts.ui.panel
  const { parts } = texts.failures
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
    <aside
      className={classNames('side-panel', isComparing && 'with-compared')}
      aria-label={words.label}
      onKeyDown={backToMain}
    >
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
        onChange={(id: PanelTab) => setSession({ panel: id })}
        tabs={[
          ...(isComparing
            ? [
                {
                  id: 'compared' as const,
                  label: texts.comparing.panel.tab,
                  panel: (
                    <Guard where="panel:compared" part={parts.panel(texts.comparing.panel.tab)}>
                      <ComparedPanel />
                    </Guard>
                  ),
                },
              ]
            : []),
          {
            id: 'findings',
            label: (
              <>
                {words.findings} {!isComparing && <span className="count">{count}</span>}
              </>
            ),
            panel: (
              <Guard where="panel:findings" part={parts.panel(words.findings)}>
                <FindingsPanel />
              </Guard>
            ),
          },
          {
            id: 'details',
            label: words.details,
            panel: (
              <Guard where="panel:details" part={parts.panel(words.details)}>
                <DetailsPanel />
              </Guard>
            ),
          },
          {
            id: 'overview',
            label: words.overview,
            panel: (
              <Guard where="panel:overview" part={parts.panel(words.overview)}>
                <OverviewPanel />
              </Guard>
            ),
          },
        ]}
      />
    </aside>
  )
}
