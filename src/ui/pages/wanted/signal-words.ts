import { useMemo } from 'react'
import { answerKey, ruleOfAnswer } from '../../../graph/conversation/answer-state'
import type { Finding } from '../../../graph/finding'
import { speechOf } from '../../../graph/speech'
import { findingWords } from '../../../text/finding-words'
import type { Texts } from '../../../text/texts'
import { useFindings } from '../../base/state/findings-store'
import type { ShownOutlook } from '../../base/state/outlook-store'
import { useTexts } from '../../base/state/use-texts'
import { useWanted } from '../../base/state/wanted-store'
import type { ComboOption, LaterOptions } from '../../kit/fields/combo-options'

/** The signals of the present under the keys by which a proposal keeps them. */
export interface SignalWords extends LaterOptions {
  /** The signal of a key; undefined for one that is not there now. */
  readonly findingOf: (key: string) => Finding | undefined
  readonly labelOf: (key: string) => string
}

/**
 * What a proposal can be the answer to: the signals of the present, whatever picture is looked at.
 *
 * @param outlook knows them while another picture than the present is analysed for the screen
 */
export function useSignalWords(outlook: ShownOutlook | null): SignalWords {
  const texts = useTexts()
  const isPresent = useWanted((state) => state.stand === 'now')
  const shown = useFindings((state) => state.findings)
  const findings = isPresent ? shown : outlook?.findings
  return useMemo(() => signalWords(findings, texts), [findings, texts])
}

function signalWords(findings: readonly Finding[] | undefined, texts: Texts): SignalWords {
  const signals = (findings ?? []).filter((finding) => speechOf(finding) === 'signal')
  const byKey = new Map(signals.map((finding) => [answerKey(finding.key), finding]))
  const words = texts.wanted.proposals
  const rules: Readonly<Record<string, { readonly name: string } | undefined>> = texts.rules
  const ruleOf = (key: string) => rules[ruleOfAnswer({ finding: key })]?.name ?? words.otherSignal
  return {
    findingOf: (key) => byKey.get(key),
    labelOf(key) {
      const finding = byKey.get(key)
      if (finding) return findingWords(finding, texts).title
      return findings ? words.signalGone(ruleOf(key)) : ruleOf(key)
    },
    all: () =>
      [...byKey].map(
        ([id, finding]): ComboOption => ({ id, label: findingWords(finding, texts).title, detail: ruleOf(id) }),
      ),
  }
}
