import type { ChainMap } from '../../../../model/chain-map'
import type { Id } from '../../../../model/id'
import { LIMITS } from '../../../../model/limits'
import type { CouplingEnd, CouplingPoint } from '../../../../model/schema/relations'
import { COUPLING_KINDS, MANDATES } from '../../../../model/vocabulary'
import type { Column } from '../column'
import { evidence, findings } from './evidence'
import { choice, reference, references, requiredChoice, text } from './make'

function idOf(end: CouplingEnd): Id {
  return 'party' in end ? end.party : end.triangle
}

/** The end that an id stands for: a triangle of the map, else a party. */
export function endOf(map: ChainMap, id: Id): CouplingEnd {
  return Object.hasOwn(map.triangles, id) ? { triangle: id } : { party: id }
}

function end(at: 0 | 1): Column<CouplingPoint> {
  return {
    id: `ends.${at}`,
    kind: 'reference',
    label: (texts) => (at === 0 ? texts.forms.coupling.firstEnd : texts.forms.coupling.secondEnd),
    width: 15,
    isRequired: true,
    absence: 'question',
    to: ['triangles', 'parties'],
    read: ({ ends }) => idOf(ends[at]),
    write: (value, { ends: [first, second] }, { map }) => {
      const chosen = endOf(map, String(value ?? ''))
      return { ends: at === 0 ? [chosen, second] : [first, chosen] }
    },
  }
}

/** What a coupling point has, in columns. */
export const couplingColumns: readonly Column<CouplingPoint>[] = [
  end(0),
  end(1),
  findings,
  requiredChoice<CouplingPoint>(
    'kind',
    (texts) => texts.forms.coupling.kind,
    COUPLING_KINDS,
    (texts) => texts.vocabulary.couplingKind,
  ),
  reference<CouplingPoint>('meeting', (texts) => texts.forms.coupling.meeting, ['meetings'], { width: 14 }),
  {
    id: 'moment',
    kind: 'moment',
    label: (texts) => texts.forms.coupling.moment,
    width: 9,
    allowsNone: true,
    absence: 'question',
    maxLength: LIMITS.line,
    read: ({ moment }) => moment,
    write: (value) => ({ moment: value as CouplingPoint['moment'] }),
  },
  text<CouplingPoint>('representedBy', (texts) => texts.forms.coupling.representedBy),
  choice<CouplingPoint>(
    'mandate',
    (texts) => texts.forms.coupling.mandate,
    MANDATES,
    (texts) => texts.vocabulary.mandate,
    { width: 9 },
  ),
  references<CouplingPoint>('dependencies', (texts) => texts.forms.coupling.dependencies, ['dependencies']),
  ...evidence,
]
