import type { RefObject } from 'react'
import type { ReportGap } from '../../../graph/facts/report-gaps'
import { quoted } from '../../../text/narrative/words'
import type { ReportTexts } from '../../../text/report-texts'
import { shortName } from '../../../text/short-names'
import { joined, type Language } from '../../../text/texts'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { goMend, placeOf } from './mend'
import { useReportTexts } from './use-report-texts'

/** So much of a decision is enough to know which one it is. */
const NAME_LENGTH = 60

type GapTexts = ReportTexts['page']['gaps']

interface GapListProps {
  readonly gaps: readonly ReportGap[]
  /** What holds the fields of this page. */
  readonly fields: RefObject<HTMLElement | null>
}

/** What the report still lacks; each leads to where it is mended. */
export function GapList({ gaps, fields }: GapListProps) {
  const texts = useTexts()
  const words = useReportTexts().gaps
  if (gaps.length === 0) return <p className="keten-quiet">{words.none}</p>
  return (
    <section aria-labelledby="report-gaps">
      <h3 id="report-gaps">{words.heading(gaps.length)}</h3>
      <ul className="report-gaps">
        {gaps.map((gap) => (
          <li key={`${gap.id} ${placeOf(gap.mend)}`}>
            <Button variant="link" onPress={() => goMend(gap.mend, fields.current)}>
              {gapWords(gap, words, texts.language)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function gapWords({ id, count, decision }: ReportGap, { words, parts }: GapTexts, language: Language): string {
  const told = words[id]
  if (typeof told === 'string') return told
  return told({
    count,
    decision: quoted(shortName(decision?.text ?? '', NAME_LENGTH)),
    parts: joined(decision?.parts.map((part) => parts[part]) ?? [], language),
  })
}
