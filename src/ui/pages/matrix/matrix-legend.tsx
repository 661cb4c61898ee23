import type { ReactNode, Ref } from 'react'
import { FLOWS } from '../../../model/vocabulary'
import { flowIcon, strainIcon } from '../../../scene/drawing/marks'
import { useTexts } from '../../base/state/use-texts'
import { MarkLegend } from '../../forms/difference/mark-legend'
import { KeyList } from '../../kit/grid/key-list'
import { Sign } from './dependency-cell'

/** What the letters and signs in the matrix mean, and its keys. Here the keyboard goes when it leaves the matrix. */
export function MatrixLegend({ id, ref }: { readonly id: string; readonly ref: Ref<HTMLElement> }) {
  const texts = useTexts()
  const words = texts.matrix
  const sample = (look: string, letters: string) => <b className={`dep-sample dep-${look}`}>{letters}</b>
  return (
    <section className="matrix-after" aria-label={words.legend} tabIndex={-1} ref={ref}>
      <p id={id} className="visually-hidden">
        {words.keysInWords}
      </p>
      <ul className="matrix-signs">
        <Entry sign={sample('partner', words.letters.partner)}>{words.signs.partner}</Entry>
        <Entry sign={sample('customer', words.letters.customer)}>{words.signs.customer}</Entry>
        <Entry sign={sample('statutory', words.letters.statutory)}>{words.signs.statutory}</Entry>
        <Entry sign={sample('two', words.twoLetters(words.letters.partner, words.letters.customer))}>
          {words.signs.differ}
        </Entry>
        <Entry sign={sample('open', words.letterOpen)}>{words.signs.open}</Entry>
        <Entry sign={sample('none', words.letterNone)}>{words.signs.none}</Entry>
        <Entry sign={<span className="dep-bang">!</span>}>{words.signs.critical}</Entry>
        <Entry sign={<Sign shapes={[strainIcon(0, 0)]} />}>{words.signs.strained}</Entry>
        {FLOWS.map((flow) => (
          <Entry key={flow} sign={<Sign shapes={flowIcon(flow, 0, 1)} />}>
            {texts.vocabulary.flow[flow]}
          </Entry>
        ))}
        <Entry sign={<b>{words.times(2)}</b>}>{words.signs.several}</Entry>
        <MarkLegend as="li" />
      </ul>
      <KeyList title={words.keysTitle} keys={words.keys} />
    </section>
  )
}

function Entry({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      {sign} {children}
    </li>
  )
}
