import type { BeforeAndAfter } from '../../graph/compare/before-and-after'
import type { LevelChange } from '../../graph/compare/level-changes'
import type { Sides } from '../../graph/compare/sides'
import type { OneSided, SignalChanges } from '../../graph/compare/signal-changes'
import type { Finding } from '../../graph/finding'
import type { FeatureReport } from '../../graph/level/level-report'
import type { ChainMap } from '../../model/chain-map'
import type { FindingText } from '../finding-text'
import { levelSentence, lineWords } from '../level-words'
import { sentence } from '../narrative/words'
import { joined, type Texts } from '../texts'
import { nameOnEither, type SideTeller, sideColumns } from './side-words'
import { tellCouplings, tellLoad, tellSeats, tellVenues } from './tell-meetings-changed'
import type { ToldPart, ToldSignal } from './told-part'

/**
 * Two maps side by side in words, for screen and paper alike.
 *
 * @param maps those that were laid side by side
 * @param names what they are called; without them now and later
 */
export function tellBeforeAndAfter(
  facts: BeforeAndAfter,
  maps: Sides<ChainMap>,
  texts: Texts,
  names: Sides<string> = texts.beforeAndAfter.names,
): readonly ToldPart[] {
  const teller: SideTeller = { maps, names, texts }
  return [
    tellLoad(facts.load, teller),
    tellSeats(facts.seats, teller),
    tellVenues(facts.venues, teller),
    tellCouplings(facts.couplings, teller),
    tellSignals(facts.signals, teller),
    ...facts.levels.map((level) => tellLevel(level, teller)),
  ]
}

function tellSignals(signals: SignalChanges, { texts, names }: SideTeller): ToldPart {
  const { gone, come, otherwise, same, cut, questions } = signals
  const words = texts.beforeAndAfter.signals
  const rules: Readonly<Record<string, { readonly name: string }>> = texts.rules
  return {
    id: 'signals',
    heading: words.heading,
    notes: [
      ...(gone.length === 0 ? [words.noGone] : []),
      ...(come.length === 0 ? [words.noCome] : []),
      words.same(same),
      words.questions(questions.before, questions.after, names.after),
      ...(cut.length > 0
        ? [
            words.cut(
              joined(
                cut.map((rule) => rules[rule]?.name ?? rule),
                texts.language,
              ),
            ),
          ]
        : []),
    ],
    tables: [],
    lists: [
      { heading: words.gone(gone.length), signals: gone.map((one) => toldSignal(one, words.other.gone, texts)) },
      { heading: words.come(come.length), signals: come.map((one) => toldSignal(one, words.other.come, texts)) },
      {
        heading: words.otherwise(otherwise.length),
        signals: otherwise.map(({ before, after }) => {
          const [was, is] = [titleOf(before, texts), titleOf(after, texts)]
          return { ...toldFinding(after, texts), note: was === is ? '' : words.was(was) }
        }),
      },
    ].filter(({ signals: list }) => list.length > 0),
  }
}

function toldSignal({ finding, other }: OneSided, notes: Readonly<Record<string, string>>, texts: Texts): ToldSignal {
  return { ...toldFinding(finding, texts), note: notes[other] ?? '' }
}

function toldFinding(finding: Finding, texts: Texts): Omit<ToldSignal, 'note'> {
  const [first] = finding.about
  return {
    key: finding.key,
    title: titleOf(finding, texts),
    weight: finding,
    about: first && first.kind !== 'map' ? first.id : undefined,
  }
}

function titleOf({ message, values, key }: Finding, { findings }: Texts): string {
  const messages: Readonly<Record<string, FindingText>> = findings
  return messages[message]?.title(values) ?? key
}

function tellLevel({ chain, before, after, features }: LevelChange, teller: SideTeller): ToldPart {
  const { texts, names } = teller
  const words = texts.beforeAndAfter.levels
  const name = chain === null ? texts.level.whole : nameOnEither(teller, 'chains', chain)
  const said = { before, after }
  return {
    id: chain === null ? 'level' : `level ${chain}`,
    heading: chain === null ? words.heading : words.of(name),
    notes: (['before', 'after'] as const).map((side) => {
      const level = said[side]
      return level ? words.side(names[side], levelSentence(level, name, texts)) : words.notApart(names[side])
    }),
    tables: [
      {
        caption: words.caption(name),
        columns: sideColumns(words.feature, teller, false),
        rows: features.map(({ feature, before: was, after: is }) => ({
          about: undefined,
          cells: [texts.level.features[feature], featureWords(was, is, texts), featureWords(is, was, texts)],
          isChanged: true,
        })),
      },
    ],
    lists: [],
  }
}

/** The state, and the evidence that the other side has not: one line each. */
function featureWords(report: FeatureReport | undefined, other: FeatureReport | undefined, texts: Texts): string {
  const words = texts.beforeAndAfter.levels
  if (!report) return words.notLooked
  const own = evidenceOf(report, texts)
  const there = new Set(other ? evidenceOf(other, texts) : [])
  const apart = own.filter((line) => !there.has(line))
  const same = own.length - apart.length
  return [sentence(texts.level.states[report.state]), ...apart, ...(same > 0 ? [words.same(same)] : [])].join('\n')
}

function evidenceOf({ lines }: FeatureReport, texts: Texts): readonly string[] {
  const { for: speaksFor, against } = texts.beforeAndAfter.levels
  return [
    ...lines.for.map((line) => speaksFor(sentence(lineWords(line, texts)))),
    ...lines.against.map((line) => against(sentence(lineWords(line, texts)))),
  ]
}
