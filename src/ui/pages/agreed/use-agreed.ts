import { answerKey } from '../../../graph/conversation/answer-state'
import { type Agreed, agreedOf } from '../../../graph/facts/agreed'
import { sessionsOf } from '../../../graph/facts/sessions'
import type { Finding } from '../../../graph/finding'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import type { Session } from '../../../model/schema/session'
import type { TitleOfFinding } from '../../../text/agreed-text'
import { findingWords } from '../../../text/finding-words'
import type { Texts } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { useTexts } from '../../base/state/use-texts'

export interface AgreedView {
  readonly map: ChainMap
  readonly sessions: readonly Session[]
  readonly agreed: Agreed
  readonly titleOf: TitleOfFinding
}

/** What was agreed on the open map, or in one session; null while no map is open. */
export function useAgreed(session: Id | null): AgreedView | null {
  const texts = useTexts()
  const map = useDocument((state) => state.map)
  const findings = useFindings((state) => state.findings)
  return map && agreedView(map, findings, session, texts)
}

/** What was agreed on a map, or in one session, with the titles of the findings that were answered. */
export function agreedView(map: ChainMap, findings: readonly Finding[], session: Id | null, texts: Texts): AgreedView {
  const answered = new Set(Object.values(map.answers).map(({ finding }) => finding))
  const titles = new Map(
    findings.flatMap((finding) => {
      const key = answerKey(finding.key)
      return answered.has(key) ? [[key, findingWords(finding, texts).title] as const] : []
    }),
  )
  return {
    map,
    sessions: sessionsOf(map),
    agreed: agreedOf(map, session === null ? undefined : map.sessions[session]),
    titleOf: (key) => titles.get(key),
  }
}
