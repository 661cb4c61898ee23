import type { AnyRecord } from '../../model/chain-map'
import type { Party } from '../../model/schema/parties'
import type { Teller } from '../narrative/teller'
import { bare, quoted, tidy } from '../narrative/words'
import { shortName } from '../short-names'

/** A text somebody wrote is cut after this many characters: a line has to say what it is about, not all of it. */
const TEXT_LENGTH = 120

/**
 * What a record is called in a sentence, with what it is: het overleg ‘Ketenberaad’, de driehoek van IND.
 *
 * @param signalOf what the signal of an answer says, by the key the answer keeps
 */
export function thingIn(
  record: AnyRecord,
  teller: Teller,
  signalOf: (key: string) => string | undefined = () => undefined,
): string {
  const { compare, level } = teller.texts
  const words = compare.thing
  if ('tier' in record) return words.party(fullName(record))
  if ('category' in record) return words.bottleneck(written(record.text))
  if ('asOf' in record)
    return words.capacity(teller.party(record.party).text, written(record.unit), bare(record.period))
  if ('inputsHash' in record) {
    const signal = signalOf(record.finding)
    return words.answer(signal && quoted(signal))
  }
  if ('feature' in record)
    return words.statement(teller.party(record.party).text, quoted(level.features[record.feature]))
  if ('indication' in record) return words.recognition(quoted(level.short[record.indication]), teller.date(record.date))
  if ('change' in record) return words.proposal(written(record.title))
  if ('text' in record) return teller.words.thing.goal(written(record.text))
  return teller.thing(record.id) ?? words.view('title' in record ? written(record.title) : '?')
}

function fullName({ name, abbreviation }: Party): string {
  const text = tidy(name)
  return abbreviation && !text.includes(abbreviation) ? `${quoted(text)} (${tidy(abbreviation)})` : quoted(text)
}

/** A text somebody wrote, in quotation marks and not too long. */
export function written(text: string): string {
  return quoted(shortName(tidy(text), TEXT_LENGTH))
}
