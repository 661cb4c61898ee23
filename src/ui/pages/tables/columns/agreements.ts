import { LIMITS } from '../../../../model/limits'
import type { Agreement } from '../../../../model/schema/governance'
import { AGREEMENT_KINDS, AGREEMENT_TAGS } from '../../../../model/vocabulary'
import type { Column } from '../column'
import { evidence, findings } from './evidence'
import { codes, date, longText, reference, references, requiredChoice, requiredText } from './make'

/** What an agreement has, in columns. */
export const agreementColumns: readonly Column<Agreement>[] = [
  requiredText<Agreement>('title', (texts) => texts.records.agreement.title, { width: 18, maxLength: LIMITS.name }),
  requiredChoice<Agreement>(
    'kind',
    (texts) => texts.records.agreement.kind,
    AGREEMENT_KINDS,
    (texts) => texts.records.agreementKind,
    { width: 12 },
  ),
  findings,
  references<Agreement>('parties', (texts) => texts.records.agreement.parties, ['parties'], { width: 14 }),
  references<Agreement>('covers', (texts) => texts.records.agreement.covers, [
    'dependencies',
    'triangles',
    'couplingPoints',
    'meetings',
    'goals',
  ]),
  date<Agreement>('from', (texts) => texts.records.agreement.from),
  date<Agreement>('until', (texts) => texts.records.agreement.until),
  date<Agreement>('reviewOn', (texts) => texts.records.agreement.reviewOn, { width: 9.5 }),
  codes<Agreement>(
    'tags',
    (texts) => texts.records.agreement.tags,
    AGREEMENT_TAGS,
    (texts) => texts.records.agreementTag,
  ),
  longText<Agreement>('where', (texts) => texts.records.agreement.where, { width: 15 }),
  references<Agreement>('onBehalfOf', (texts) => texts.records.agreement.onBehalfOf, ['parties'], { width: 13 }),
  reference<Agreement>('follows', (texts) => texts.records.agreement.follows, ['agreements'], { width: 14 }),
  ...evidence,
]
