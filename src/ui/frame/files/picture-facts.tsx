import type { Sheet } from '../../../export/draw-sheet'
import { betterOrientation, paperRooms } from '../../../export/paper'
import { READABLE, smallestLetter } from '../../../export/smallest-letter'
import { useTexts } from '../../base/state/use-texts'
import { InlineMessage } from '../../kit/controls/inline-message'
import { roomsOf } from './draw-map'
import { type PictureOptions, paperOf, pictureSize, smallAdvice } from './picture-options'

interface PictureFactsProps {
  readonly sheet: Sheet
  readonly options: PictureOptions
}

/** What comes out: how large it is, how small its smallest letter, and what to do about that. */
export function PictureFacts({ sheet, options }: PictureFactsProps) {
  const { files, language } = useTexts()
  const { picture } = files
  const on = paperOf(options)
  const rooms = on && roomsOf(on)
  const size = pictureSize(sheet, options, rooms)
  // One tenth too small is said as it is: 5,96 is not 6.
  const inWords = (value: number, digits = 0) =>
    (Math.floor(value * 10 ** digits + 1e-6) / 10 ** digits).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB')
  const letter = smallestLetter(sheet, rooms ?? paperRooms('a4', 'either'))
  const lies = options.orientation === 'either' ? betterOrientation(sheet, options.paper) : options.orientation
  const page = picture.page(picture.papers[options.paper], picture.orientations[lies])
  const where = on ? ('paper' in on ? picture.letterOn.paper(page) : picture.letterOn.width) : picture.letterOn.filled
  const measures = [
    ...(options.kind === 'png' ? [picture.result(inWords(size.width), inWords(size.height))] : []),
    ...(options.kind === 'pdf'
      ? [page]
      : [picture.onPaper(inWords(size.paper.width, 1), inWords(size.paper.height, 1))]),
  ]
  return (
    <div aria-live="polite">
      <p className="keten-picture-size">
        <strong>{measures[0]}</strong>
        {measures.slice(1).map((measure) => `, ${measure}`)}
      </p>
      {letter !== undefined && <p className="keten-picture-letter">{picture.letter(inWords(letter, 1), where)}</p>}
      {letter !== undefined && letter < READABLE && (
        <InlineMessage kind="warning">
          {[picture.tooSmall, ...smallAdvice(options).map((id) => picture.advice[id])].join(' ')}
        </InlineMessage>
      )}
      {options.kind === 'png' && size.clamped && (
        <InlineMessage kind="warning">{picture.clamped(inWords(size.width), inWords(size.height))}</InlineMessage>
      )}
      <p className="keten-picture-note">
        {picture.contents} {options.what === 'views' && picture.firstView}
      </p>
    </div>
  )
}
