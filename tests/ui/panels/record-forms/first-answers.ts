import type { Collection } from '../../../../src/model/chain-map'
import { isoDay } from '../../../../src/ui/base/clock/iso-day'
import { ABSENT, type FieldCase, field, NONE } from './field-case'

/** An edit of a field that nobody looked at yet, or of which was said that there deliberately is none. */
export interface FirstAnswer {
  readonly collection: Collection
  readonly id: string
  /** What the record has instead of what stands on the full map. */
  readonly given: Readonly<Record<string, unknown>>
  readonly case: FieldCase
}

function first(record: string, given: Readonly<Record<string, unknown>>, case_: FieldCase): FirstAnswer {
  const [collection, id = ''] = record.split('/')
  return { collection: collection as Collection, id, given, case: case_ }
}

const today = isoDay(new Date())

export const FIRST_ANSWERS: readonly FirstAnswer[] = [
  first('parties/alfa', { pinned: ABSENT }, field('Vastzetten op de kaart', '', { pinned: true })),
  first('parties/alfa', { abbreviation: null }, field('Afkorting', NONE, { abbreviation: ABSENT })),
  first(
    'parties/alfa',
    { confirmedBy: ABSENT },
    field('Bevestigd door', 'Dienst Delta', {
      confirmedBy: { party: 'delta', date: today },
    }),
  ),
  first(
    'chains/keten',
    { commitments: ABSENT },
    field('Eigenaar toevoegen', 'Dienst Delta', { commitments: [{ party: 'delta' }] }),
  ),
  first('triangles/driehoek', { owner: ABSENT }, field('Partij', 'Dienst Delta', { owner: { party: 'delta' } })),
  first(
    'triangles/driehoek',
    { clients: ABSENT },
    field('Opdrachtgever toevoegen', 'Dienst Delta', {
      clients: [{ party: 'delta' }],
    }),
  ),
  first(
    'triangles/driehoek',
    { authorities: ABSENT },
    field('Partij met gezag toevoegen', 'Dienst Delta', {
      authorities: [{ party: 'delta', over: 'nog te benoemen' }],
    }),
  ),
  first(
    'triangles/driehoek',
    { calendar: ABSENT },
    field('begroting', 'april', {
      calendar: [{ kind: 'budget', month: 4 }],
    }),
  ),
  first(
    'assignments/opdracht',
    { volume: ABSENT },
    field('Omvang', '75', {
      volume: { amount: 75, unit: 'stuks' },
    }),
  ),
  first('assignments/opdracht', { goals: ABSENT }, field('Draagt bij aan', NONE, { goals: [] })),
  first(
    'assignments/opdracht',
    { chainEffectChecked: null },
    field('Effect op de keten beoordeeld door', 'ALFA', {
      chainEffectChecked: { by: 'alfa', date: today },
    }),
  ),
  first('dependencies/levering', { critical: ABSENT }, field('Kritisch', 'ja', { critical: true })),
  first(
    'dependencies/levering',
    { noticeOfChange: null },
    field('Bij welke ontwikkelingen wordt actie ondernomen?', 'bij uitval', { noticeOfChange: 'bij uitval' }),
  ),
  first('meetings/raad', { topics: ABSENT }, field('Onderwerpen', NONE, { topics: [] })),
  first('meetings/raad', { topics: [] }, field('Onderwerpen', NONE, { topics: ABSENT })),
  first('meetings/raad', { months: ABSENT }, field('In welke maanden', 'december', { months: [12] })),
  first('agreements/afspraak', { parties: ABSENT }, field('Partijen', NONE, { parties: [] })),
  first('agreements/afspraak', { onBehalfOf: [] }, field('Namens', { add: 'Dienst Delta' }, { onBehalfOf: ['delta'] })),
  first(
    'goals/doel',
    { contributions: ABSENT },
    field('Partij die bijdraagt toevoegen', 'Dienst Delta', {
      contributions: [{ party: 'delta', what: 'nog te benoemen' }],
    }),
  ),
  first('capacities/capaciteit', { demand: null }, field('Wordt gevraagd', '0', { demand: 0 })),
]
