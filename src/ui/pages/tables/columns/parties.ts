import { LIMITS } from '../../../../model/limits'
import type { Party } from '../../../../model/schema/parties'
import { PARTY_KINDS, STEERINGS, TIERS } from '../../../../model/vocabulary'
import { chainChanges, stepChanges } from '../../../forms/record/step-changes'
import type { Column } from '../column'
import { evidence, findings } from './evidence'
import { choice, itemsOf, reference, references, requiredChoice, requiredText, text } from './make'

const LONGEST_CODE = 20

/** What a party has, in columns. */
export const partyColumns: readonly Column<Party>[] = [
  requiredText<Party>('name', (texts) => texts.forms.party.name, {
    width: 19,
    maxLength: LIMITS.name,
    // A name of one's own no longer says which organisation it is.
    write: (value, { name }) => (value === name ? {} : { name: String(value ?? ''), catalogueId: undefined }),
  }),
  text<Party>('abbreviation', (texts) => texts.forms.party.abbreviation, { width: 8.5, maxLength: 40 }),
  findings,
  requiredChoice<Party>(
    'kind',
    (texts) => texts.forms.party.kind,
    PARTY_KINDS,
    (texts) => texts.vocabulary.partyKind,
    { width: 12 },
  ),
  requiredChoice<Party>(
    'tier',
    (texts) => texts.forms.party.tier,
    TIERS,
    (texts) => texts.vocabulary.tier,
    { width: 9 },
  ),
  {
    ...text<Party>('department', (texts) => texts.forms.party.department, { width: 9, maxLength: LONGEST_CODE }),
    kind: 'department',
  },
  {
    ...text<Party>('politicalDepartment', (texts) => texts.forms.party.politicalDepartment, {
      width: 9,
      maxLength: LONGEST_CODE,
    }),
    kind: 'department',
  },
  choice<Party>(
    'steering',
    (texts) => texts.forms.party.steering,
    STEERINGS,
    (texts) => texts.vocabulary.steering,
  ),
  reference<Party>('step', (texts) => texts.forms.party.step, ['steps'], {
    write: (value, party, { map }) => stepChanges(party, value as string | null | undefined, map.steps),
  }),
  references<Party>('chains', (texts) => texts.forms.party.chains, ['chains'], {
    allowsNone: false,
    write: (value, party, { map }) => chainChanges(party, itemsOf(value), map.steps),
  }),
  text<Party>('role', (texts) => texts.forms.party.role, { width: 18 }),
  {
    id: 'pinned',
    kind: 'choice',
    label: (texts) => texts.grid.columns.pinned,
    width: 8.5,
    absence: (texts) => texts.grid.columns.isNotPinned,
    codes: ['pinned'],
    words: (texts) => ({ pinned: texts.grid.columns.isPinned }),
    read: ({ pinned }) => (pinned ? 'pinned' : undefined),
    write: (value, { pinned }) =>
      (value === 'pinned') === (pinned === true) ? {} : { pinned: value ? true : undefined },
  },
  ...evidence,
]
