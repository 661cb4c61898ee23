import { natureReading } from '../../../graph/facts/natures'
import type { Dependency } from '../../../model/schema/relations'
import type { Nature } from '../../../model/vocabulary'
import { flowIcon, strainIcon } from '../../../scene/drawing/marks'
import type { Shape } from '../../../scene/drawing/shape'
import type { Texts } from '../../../text/texts'
import { classNames } from '../../kit/controls/class-names'
import type { GridCell } from '../../kit/grid/matrix-lines'
import { Shapes } from '../../map/canvas/shape-view'

type Words = Texts['matrix']

/** The letter of one reading; the dot and the dash are for not looked at and deliberately none. */
function letterOf(nature: Nature | null | undefined, words: Words): string {
  if (nature === undefined) return words.letterOpen
  return nature === null ? words.letterNone : words.letters[nature]
}

/** One reading as a word. */
export function readingWord(nature: Nature | null | undefined, words: Words): string {
  return nature === undefined ? words.reading.open : nature === null ? words.reading.none : words.reading[nature]
}

/** The letters of a dependency: one when both ends read it alike, else that of the supplier and that of the dependent. */
export function lettersOf(dependency: Dependency, words: Words): string {
  const { supplier, dependent } = natureReading(dependency)
  if (supplier === dependent) return letterOf(supplier, words)
  return words.twoLetters(letterOf(supplier, words), letterOf(dependent, words))
}

/** How a dependency is read, and its traits, in words. */
export function traitsInWords(dependency: Dependency, texts: Texts): string {
  const words = texts.matrix
  const { supplier, dependent, differ } = natureReading(dependency)
  return [
    texts.vocabulary.flow[dependency.flow],
    supplier === dependent
      ? readingWord(supplier, words)
      : words.readings(readingWord(supplier, words), readingWord(dependent, words)),
    ...(differ ? [words.traits.differs] : []),
    ...(dependency.critical === true ? [words.traits.critical] : []),
    ...(dependency.strained === true ? [words.traits.strained] : []),
  ].join(', ')
}

/**
 * What the dependencies between two parties make of their cell.
 *
 * @param former the letters that stood there and became others
 */
export function dependencyCell(
  dependencies: readonly Dependency[],
  texts: Texts,
  former?: string,
): GridCell | undefined {
  const [only, ...others] = dependencies
  if (!only) return undefined
  const words = texts.matrix
  if (others.length > 0) {
    const letters = [...new Set(dependencies.map((dependency) => lettersOf(dependency, words)))]
    return {
      name: words.place.several(
        dependencies.length,
        dependencies.map((one) => words.place.one(one.product, traitsInWords(one, texts))).join('; '),
      ),
      className: classNames('dep-cell', 'dep-several'),
      content: (
        <>
          <span>
            {letters.length === 1 && <b className="dep-letter">{letters[0]}</b>}{' '}
            <b className="dep-times">{words.times(dependencies.length)}</b>
          </span>
          <Signs dependencies={dependencies} />
        </>
      ),
    }
  }
  return {
    name: words.place.one(only.product, traitsInWords(only, texts)),
    className: classNames('dep-cell', lookOf(only), only.critical === true && 'dep-critical'),
    content: (
      <>
        {former === undefined ? (
          <b className="dep-letter">{lettersOf(only, words)}</b>
        ) : (
          <span>
            <s className="keten-was">{former}</s> <b className="dep-letter">{lettersOf(only, words)}</b>
          </span>
        )}
        <Signs dependencies={dependencies} />
      </>
    ),
  }
}

/** The class that gives a cell its tint; never the only sign, the letters say the same. */
function lookOf(dependency: Dependency): string {
  const { supplier, dependent } = natureReading(dependency)
  if (supplier === dependent) return supplier ? `dep-${supplier}` : supplier === null ? 'dep-none' : 'dep-open'
  return 'dep-two'
}

/** What flows, and whether it is critical or strained: the signs of the map. */
function Signs({ dependencies }: { readonly dependencies: readonly Dependency[] }) {
  const [first] = dependencies
  if (!first) return null
  const oneFlow = dependencies.every(({ flow }) => flow === first.flow)
  return (
    <span className="dep-signs" aria-hidden="true">
      {oneFlow && <Sign shapes={flowIcon(first.flow, 0, 1)} />}
      {dependencies.some(({ critical }) => critical === true) && <span className="dep-bang">!</span>}
      {dependencies.some(({ strained }) => strained === true) && <Sign shapes={[strainIcon(0, 0)]} />}
    </span>
  )
}

/** A sign of the map in the place of a letter. */
export function Sign({ shapes }: { readonly shapes: readonly Shape[] }) {
  return (
    <svg className="dep-sign" viewBox="0 0 10 12" aria-hidden="true" focusable="false">
      <Shapes shapes={shapes} />
    </svg>
  )
}
