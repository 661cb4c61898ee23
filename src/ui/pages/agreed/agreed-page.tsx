import './agreed.css'
import { useState } from 'react'
import { countAgreed } from '../../../graph/facts/agreed'
import { currentSession } from '../../../graph/facts/sessions'
import type { Id } from '../../../model/id'
import { agreedText } from '../../../text/agreed-text'
import { longDate } from '../../../text/texts'
import { report } from '../../base/report/report'
import { forOthers } from '../../base/state/for-others'
import { showMessage } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Select } from '../../kit/fields/select'
import { PageFrame } from '../../kit/page/page-frame'
import { PrintHead } from '../../kit/page/print-head'
import { AdviceLine } from '../../panels/side/advice-line'
import { ActionList } from './action-list'
import { AnswerList } from './answer-list'
import { DecisionList } from './decision-list'
import { SessionBlock } from './session-block'
import { type AgreedView, agreedView, useAgreed } from './use-agreed'

const ALL = 'all'

/** What the room agreed on, in the session that is going on, an earlier one, or all of them. It fills while people talk. */
export function AgreedPage() {
  const [chosen, setChosen] = useState<Id | null>(null)
  const view = useAgreed(chosen)
  return view && <Record view={view} chosen={chosen} onChoose={setChosen} />
}

interface RecordProps {
  readonly view: AgreedView
  readonly chosen: Id | null
  readonly onChoose: (session: Id | null) => void
}

function Record({ view, chosen, onChoose }: RecordProps) {
  const texts = useTexts()
  const words = texts.agreed
  const { map, sessions, agreed } = view
  const shown = chosen === null ? currentSession(map) : map.sessions[chosen]

  async function copy() {
    try {
      const others = forOthers(map)
      const { agreed: told, titleOf } = agreedView(others.map, others.found.findings, chosen, texts)
      await navigator.clipboard.writeText(agreedText(others.map, told, titleOf, texts))
      showMessage('info', words.copied)
    } catch (cause) {
      report(cause, 'clipboard')
      showMessage('warning', words.notCopied)
    }
  }

  return (
    <div className="print-page">
      <PrintHead title={words.title} />
      <PageFrame
        title={words.heading}
        lead={<span className="no-print">{words.lead}</span>}
        tools={
          <>
            {sessions.length > 0 && (
              <Select
                label={words.show.label}
                value={chosen ?? ALL}
                options={[
                  { id: ALL, label: words.show.all },
                  ...sessions.map(({ id, kind, date }) => ({
                    id,
                    label: words.show.session(texts.fields.sessions.kind.codes[kind], longDate(date, texts.language)),
                  })),
                ]}
                onChange={(id) => onChoose(id === ALL ? null : id)}
              />
            )}
            <Button isDisabled={countAgreed(agreed) === 0} onPress={() => void copy()}>
              {words.copy}
            </Button>
            <Button onPress={() => window.print()}>{words.print}</Button>
          </>
        }
      >
        <div className="agreed">
          <AdviceLine />
          <SessionBlock session={shown} last={sessions[0]} onChoose={onChoose} />
          <ActionList view={view} />
          <DecisionList view={view} />
          <AnswerList view={view} />
        </div>
      </PageFrame>
    </div>
  )
}
