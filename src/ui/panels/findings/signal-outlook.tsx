import type { SignalChanges } from '../../../graph/compare/signal-changes'
import { findingWords } from '../../../text/finding-words'
import { joined } from '../../../text/texts'
import { useFindings } from '../../base/state/findings-store'
import { useTexts } from '../../base/state/use-texts'
import { useWanted } from '../../base/state/wanted-store'
import { useOutlook } from '../../base/workers/follow-outlook'
import { KindMark } from '../../forms/difference/marked'
import { Disclosure } from '../../kit/controls/disclosure'
import { goToFinding } from './show-finding'

/** While later or the difference is looked at: how many signals go and how many come, and which. */
export function SignalOutlook() {
  const words = useTexts().wanted.outlook
  const isAhead = useWanted((state) => state.stand !== 'now')
  const { outlook, busy, failed } = useOutlook(isAhead)
  if (!isAhead) return null
  if (!outlook && !busy && !failed) return null
  return (
    <section className="findings-outlook" aria-busy={busy}>
      {outlook ? (
        <Outlook signals={outlook.facts.signals} />
      ) : (
        <p role="status">{failed ? words.failed : words.busy}</p>
      )}
    </section>
  )
}

function Outlook({ signals: { gone, come, cut } }: { readonly signals: SignalChanges }) {
  const texts = useTexts()
  const words = texts.wanted.outlook
  const { other, cut: cutWords } = texts.beforeAndAfter.signals
  const findings = useFindings((state) => state.findings)
  const listed = new Set(findings.map(({ key }) => key))
  const rules: Readonly<Record<string, { readonly name: string } | undefined>> = texts.rules
  const summary = words.summary(gone.length, come.length)
  const rest = cut.length > 0 && (
    <p>
      {cutWords(
        joined(
          cut.map((rule) => rules[rule]?.name ?? rule),
          texts.language,
        ),
      )}
    </p>
  )
  if (gone.length + come.length === 0) {
    return (
      <>
        <p>{summary}.</p>
        {rest}
      </>
    )
  }
  return (
    <Disclosure title={summary}>
      <ul className="outlook-signals">
        {gone.map(({ finding, other: inItsPlace }) => (
          <li key={finding.key} className="outlook-signal">
            <KindMark isSign kind="removed" words={words.goes} />
            <span>
              {findingWords(finding, texts).title}
              {other.gone[inItsPlace] && <small>{other.gone[inItsPlace]}</small>}
            </span>
          </li>
        ))}
        {come.map(({ finding, other: inItsPlace }) => {
          const { title } = findingWords(finding, texts)
          return (
            <li key={finding.key} className="outlook-signal">
              <KindMark isSign kind="added" words={words.comes} />
              <span>
                {listed.has(finding.key) ? (
                  <button type="button" className="keten-link" onClick={() => goToFinding(finding)}>
                    {title}
                  </button>
                ) : (
                  title
                )}
                {other.come[inItsPlace] && <small>{other.come[inItsPlace]}</small>}
              </span>
            </li>
          )
        })}
      </ul>
      {rest}
    </Disclosure>
  )
}
