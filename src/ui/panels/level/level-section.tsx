import { useId, useState } from 'react'
import type { Id } from '../../../model/id'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { useTexts } from '../../base/state/use-texts'
import { ChainLevelView } from './chain-level'
import './level.css'
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
  const chains = report && report.missing.length > 0 ? wholeMap(report.chains) : (report?.chains ?? [])
  return (
    <section className="level" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      {isEmpty ? (
        <p>{words.empty}</p>
      ) : !report ? (
        <p>{isFailed ? words.failed : words.busy}</p>
      ) : (
        <>
          {chains.length > 1 && (
            <p className="level-overall">
              {report.overall ? words.overall(words.short[report.overall]) : words.notOverall}
            </p>
          )}
          {chains.map((chain) => (
            <ChainLevelView
              key={chain.chain ?? ''}
              level={chain}
              day={report.day}
              missing={report.missing}
              onStatement={() => setOpen('new')}
            />
          ))}
          <Statements open={open} setOpen={setOpen} />
        </>
      )}
    </section>
  )
}

/** What the map itself lacks holds for all chains at once. */
function wholeMap<T extends { readonly chain: Id | null; readonly confirmedBy: readonly Id[] }>(
  chains: readonly T[],
): readonly T[] {
  const [first] = chains
  if (!first) return []
  return [{ ...first, chain: null, confirmedBy: [...new Set(chains.flatMap(({ confirmedBy }) => confirmedBy))].sort() }]
}
