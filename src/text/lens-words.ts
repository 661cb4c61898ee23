import type { OwnQuestion, QuestionId } from '../graph/lenses/lens-questions'
import type { LensStop } from '../graph/lenses/lens-stop'
import type { ChainMap } from '../model/chain-map'
import type { FieldOwner } from '../model/fields/index'
import type { Id } from '../model/id'
import type { AskNames, LensWords } from './field-texts'
import { fieldWords } from './field-words'
import { nameById, partyName } from './record-names'
import type { Texts } from './texts'

/** What a question calls a record: a party by its abbreviation, anything else as in a list of links. */
function nameOf(map: ChainMap, { collection, id }: LensStop['record'], texts: Texts): string {
  if (collection === 'map') return map.title
  if (collection === 'parties') return partyName(map.parties, id)
  return nameById(map, collection, id, texts) ?? ''
}

/** Whom a question about one of a list is about: the party of a seat, of a client, or of the owner. */
function partyOf(map: ChainMap, { record: { id }, question, item = 0 }: LensStop): Id | undefined {
  const triangle = map.triangles[id]
  if (question === 'ownerFunction') return triangle?.owner?.party
  return (triangle?.clients ?? map.meetings[id]?.participants)?.[item]?.party
}

/** What a question counts, and the question itself. */
export function questionWords(question: QuestionId, texts: Texts): LensWords {
  const [owner = '', field] = question.split('.')
  const { counted, ask } = texts.lenses
  if (field === undefined) return { counted: counted[question as OwnQuestion], ask: ask[question as OwnQuestion] }
  // A field that a lens asks for has these words, or it does not compile.
  return fieldWords(texts, owner as FieldOwner, field) as LensWords
}

/** The question of a stop in words, with the names in it. */
export function askWords(map: ChainMap, stop: LensStop, texts: Texts): string {
  const { id } = stop.record
  const dependency = map.dependencies[id]
  const names: AskNames = {
    name: nameOf(map, stop.record, texts),
    supplier: partyName(map.parties, dependency?.supplier),
    dependent: partyName(map.parties, dependency?.dependent),
    product: dependency?.product ?? map.assignments[id]?.product ?? '',
    party: partyName(map.parties, partyOf(map, stop)),
  }
  return questionWords(stop.question, texts).ask(names)
}
