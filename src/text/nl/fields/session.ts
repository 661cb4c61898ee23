import type { FieldTexts } from '../../field-texts'

export const nlSessionFields: FieldTexts['sessions'] = {
  date: { label: 'Datum' },
  kind: {
    label: 'Soort',
    codes: { worksession: 'werksessie', 'steering-group': 'stuurgroep', 'expert-meeting': 'expertmeeting' },
  },
  account: { label: 'Besproken', help: 'Wat er verder is gezegd en bewaard moet blijven; geen namen van personen.' },
}

export const nlActionFields: FieldTexts['actions'] = {
  text: { label: 'Actiepunt', help: 'Wat er gaat gebeuren, in één zin.' },
  takenUpBy: { label: 'Wie pakt het op', help: 'Een functie of een partij, geen naam van een persoon.' },
  due: { label: 'Klaar op' },
  state: { label: 'Stand', codes: { open: 'open', done: 'gedaan', dropped: 'vervallen' } },
  about: { label: 'Gaat over', add: 'Onderdeel van de kaart toevoegen' },
  session: { label: 'Afgesproken in' },
}

export const nlDecisionFields: FieldTexts['decisions'] = {
  text: { label: 'Besluit', help: 'Wat er wordt gevraagd of is besloten, in één zin.' },
  state: { label: 'Stand', codes: { requested: 'gevraagd', taken: 'genomen', refused: 'afgewezen' } },
  reason: { label: 'Waarom' },
  decidedIn: { label: 'Wie besluit', help: 'Het overleg dat hierover mag besluiten.' },
  responsible: { label: 'Wie voert het uit', help: 'Een functie of een partij, geen naam van een persoon.' },
  date: { label: 'Wanneer' },
  otherwise: { label: 'Wat als het niet gebeurt' },
  about: { label: 'Gaat over', add: 'Onderdeel van de kaart toevoegen' },
  session: { label: 'Besproken in' },
}
