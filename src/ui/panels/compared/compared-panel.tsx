import './compared.css'
import { useState } from 'react'
import { isSame, type MapComparison } from '../../../graph/compare/compare-maps'
import { answerKey } from '../../../graph/conversation/answer-state'
import type { Collection } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { tellChanges } from '../../../text/compare/tell-changes'
import { countWords } from '../../../text/count-words'
import { findingWords } from '../../../text/finding-words'
import { type Comparison, tellLayout, useComparison } from '../../base/state/comparison-store'
import { useDifference } from '../../base/state/difference-store'
import { useFindings } from '../../base/state/findings-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { InlineMessage } from '../../kit/controls/inline-message'
import { Checkbox } from '../../kit/fields/checkbox'
import { PairQuestions } from './pair-questions'
import { showChanged } from './show-changed'

/** A section shows this many at once. */
const PAGE = 40

const KINDS = ['added', 'removed', 'changed'] as const

/** What differs between the open map and another, in sentences; what may be one party is asked. */
export function ComparedPanel() {
  const comparison = useComparison((state) => state.comparison)
  const difference = useDifference((state) => state.difference)
  if (!comparison || !difference) return null
  return <Compared comparison={comparison} found={difference.comparison} />
}

function Compared({ comparison, found }: { readonly comparison: Comparison; readonly found: MapComparison }) {
  const texts = useTexts()
  const words = texts.comparing.panel
  const findings = useFindings((state) => state.findings)
  const signalOf = (key: string) => {
    const finding = findings.find((one) => answerKey(one.key) === key)
    return finding && findingWords(finding, texts).title
  }
  const told = tellChanges(found, { language: texts.language, layout: false, signalOf })
  const ofMap = told.filter(({ id }) => id === undefined)
  const placed = found.placed.length
  return (
    <div className="compared">
      <PairQuestions comparison={comparison} />
      {isSame(found, false) && <InlineMessage live="polite">{words.same}</InlineMessage>}
      {comparison.layout && placed > 0 && <p>{words.placed(placed)}</p>}
      {ofMap.length > 0 && (
        <Sentences title={words.map} count={ofMap.length} lines={ofMap.map(({ text }) => ({ text }))} />
      )}
      {KINDS.map((kind) => {
        const lines = told.flatMap(({ id, kind: of, text }) => (id !== undefined && of === kind ? [{ id, text }] : []))
        if (lines.length === 0) return null
        const counts: Partial<Record<Collection, number>> = {}
        for (const { collection, kind: of } of found.records)
          if (of === kind) counts[collection] = (counts[collection] ?? 0) + 1
        return (
          <Sentences
            key={kind}
            title={words.kinds[kind]}
            count={lines.length}
            lead={countWords(counts, texts)}
            lines={lines}
          />
        )
      })}
      <Checkbox isSelected={comparison.layout} onChange={tellLayout}>
        {words.layout}
      </Checkbox>
      <p className="compared-note">{words.onlyOwn}</p>
    </div>
  )
}

interface SentencesProps {
  readonly title: string
  readonly count: number
  /** Of what kinds of records. */
  readonly lead?: string
  /** Each leads to its record, where it is about one. */
  readonly lines: readonly { readonly id?: Id; readonly text: string }[]
}

function Sentences({ title, count, lead, lines }: SentencesProps) {
  const words = useTexts().comparing.panel
  const [limit, setLimit] = useState(PAGE)
  const left = count - limit
  return (
    <section className="compared-kind" aria-label={title}>
      <h2>
        {title} <span className="count">{count}</span>
      </h2>
      {lead && <p className="compared-lead">{lead}</p>}
      <ul>
        {lines.slice(0, limit).map(({ id, text }) => (
          <li key={`${id} ${text}`}>
            {id === undefined ? (
              text
            ) : (
              <button type="button" className="compared-sentence" onClick={() => showChanged(id)}>
                {text}
              </button>
            )}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button variant="quiet" onPress={() => setLimit(limit + PAGE)}>
          {words.more(Math.min(PAGE, left), left)}
        </Button>
      )}
    </section>
  )
}
