import { useId, useState } from 'react'
import type { Id } from '../../../model/id'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { useTexts } from '../../base/state/use-texts'
import { ChainLevelView } from './chain-level'
import './level.css'
import { HelpLink } from './help-link'
import { LineList } from './line-list'
import { Statements } from './statements'

/** Which of the three levels the chains on the map seem most like: an invitation to talk, never a grade. */
export function LevelSection() {
  const { level: words } = useTexts()
  const id = useId()
  const level = useFindings((state) => state.level)
  const isFailed = useFindings((state) => state.failed) || level === 'failed'
  const report = level === 'failed' ? null : level
  const isEmpty = useDocument((state) => Object.keys(state.map?.parties ?? {}).length === 0)
  const [open, setOpen] = useState<Id | 'new' | null>(null)
  const chains = report?.chains ?? []
  const onStatement = () => setOpen('new')
  return (
    <section className="level" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      {isEmpty ? (
        <p>{words.empty}</p>
      ) : !report ? (
        <p>{isFailed ? words.failed : words.busy}</p>
      ) : (
        <>
          {report.missing.length > 0 && (
            <LineList
              title={words.headings.sure}
              lines={report.missing}
              nothing=""
              helpFor={(line) => <HelpLink line={line} onStatement={onStatement} />}
            />
          )}
          {chains.length > 1 && report.missing.length === 0 && (
            <p className="level-overall">
              {report.overall ? words.overall(words.short[report.overall]) : words.notOverall}
            </p>
          )}
          {chains.map((chain) => (
            <ChainLevelView key={chain.chain ?? ''} level={chain} day={report.day} onStatement={onStatement} />
          ))}
          <Statements open={open} setOpen={setOpen} />
        </>
      )}
    </section>
  )
}
