import type { OtherAnswer } from '../../graph/facts/agreed'

/** The page that holds what the room agreed on, and the sessions in which it did. */
export const nlAgreed = {
  title: 'Afgesproken',
  heading: 'Afgesproken',
  lead: 'Wat de groep tot nu toe heeft afgesproken. Een antwoord op een signaal komt hier vanzelf bij; een los actiepunt of besluit schrijft u hier op.',
  copy: 'Als tekst kopiëren',
  copied: 'De lijst staat op het klembord.',
  notCopied: 'De browser liet kopiëren niet toe. Selecteer de tekst en kopieer met Ctrl+C.',
  print: 'Afdrukken',
  show: {
    label: 'Van welke sessie',
    all: 'Alles op deze kaart',
    session: (kind: string, day: string) => `${kind} van ${day}`,
  },
  session: {
    heading: 'Sessie',
    none: 'Er is nu geen sessie bezig. Begin er een, dan hoort wat u vastlegt daarbij en weet de kaart later wie er waren.',
    begin: 'Begin een sessie',
    began: (day: string) => `De sessie van ${day} is begonnen`,
    going: (kind: string, day: string) => `Bezig: ${kind} van ${day}`,
    ended: (kind: string, day: string) => `Afgesloten: ${kind} van ${day}`,
    end: 'Sluit de sessie af',
    endDone: (count: number) =>
      count === 0
        ? 'De sessie is afgesloten; er was niets vastgelegd'
        : `De sessie is afgesloten met ${count === 1 ? '1 afspraak' : `${count} afspraken`}`,
    showLast: (kind: string, day: string, changes: number) =>
      changes === 0 ? `Bekijk de ${kind} van ${day}` : `Bekijk de ${kind} van ${day} en wat er veranderde (${changes})`,
    reopen: 'Ga verder met deze sessie',
    more: (count: number) =>
      count === 0 ? 'Wie er waren en wat er is besproken' : `Wie er waren (${count}) en wat er is besproken`,
    toFindings: 'Naar de signalen',
    attendees: 'Wie er waren',
    addAttendee: 'Partij toevoegen',
    attendee: 'Partij',
    functionHelp: 'Een functie, geen naam van een persoon.',
    startNotKept:
      'De sessie is begonnen, maar deze browser kon niet bewaren hoe de kaart nu is. Bij het afsluiten schrijft u zelf op wat er veranderde.',
  },
  /** How what was agreed before stands, when a map is opened again. */
  lastTime: {
    of: (day: string, parts: string) => `Afgesproken tot en met ${day}: ${parts}.`,
    nothing: (day: string) => `Van wat is afgesproken tot en met ${day} staat niets meer open.`,
    open: (count: number, late: number) =>
      `${count === 1 ? '1 actiepunt' : `${count} actiepunten`} open${late > 0 ? ` (${late} te laat)` : ''}`,
    done: (count: number) => (count === 1 ? '1 actiepunt gedaan' : `${count} actiepunten gedaan`),
    requested: (count: number) => (count === 1 ? '1 besluit gevraagd' : `${count} besluiten gevraagd`),
    taken: (count: number) => (count === 1 ? '1 besluit genomen' : `${count} besluiten genomen`),
    answers: (count: number) => (count === 1 ? '1 ander antwoord' : `${count} andere antwoorden`),
  },
  changes: {
    heading: (count: number) =>
      count === 0 ? 'Wat er op de kaart veranderde' : `Wat er op de kaart veranderde (${count})`,
    edit: 'Wat er op de kaart veranderde, op elke regel één ding',
    help: 'Ketenkaart heeft dit opgemaakt toen de sessie werd afgesloten. U kunt het aanvullen of inkorten.',
    same: 'Er is in deze sessie niets aan de kaart veranderd.',
    noStart:
      'Op deze computer is niet bewaard hoe de kaart was toen de sessie begon. Schrijf zelf op wat er veranderde, op elke regel één ding.',
    added: (things: string) => `Erbij gekomen: ${things}.`,
    changed: (things: string) => `Gewijzigd: ${things}.`,
    removed: (things: string) => `Weggehaald: ${things}.`,
  },
  actions: {
    heading: (count: number) => (count === 0 ? 'Actiepunten' : `Actiepunten (${count})`),
    what: 'Wat',
    who: 'Wie pakt het op',
    when: 'Klaar op',
    state: 'Stand',
    from: (title: string) => `Uit het signaal: ${title}`,
    fromGone: 'Uit een signaal dat er niet meer is',
    unnamed: 'Nog niet gezegd wat er gebeurt',
    nobody: 'nog niemand',
    noDay: 'nog geen dag',
    none: 'Nog geen actiepunten.',
    add: 'Nieuw actiepunt',
    addPlaceholder: 'Wat gaat er gebeuren? Enter zet het erbij.',
    addButton: 'Erbij zetten',
    added: (text: string) => `Actiepunt vastgelegd: ${text}`,
    states: { open: 'open', done: 'gedaan', dropped: 'vervallen' },
    late: 'te laat',
  },
  decisions: {
    heading: (count: number) => (count === 0 ? 'Besluiten' : `Besluiten (${count})`),
    none: 'Nog geen besluiten, genomen of gevraagd.',
    add: 'Nieuw besluit',
    addPlaceholder: 'Wat vraagt u, of wat is besloten? Enter zet het erbij.',
    added: (text: string) => `Besluit vastgelegd: ${text}`,
    noMeeting: 'nog geen overleg',
    up: 'Eerder in de lijst',
    down: 'Later in de lijst',
    remove: 'Verwijderen',
  },
  answers: {
    heading: 'Andere antwoorden op signalen',
    kinds: {
      deliberate: 'Bewust zo',
      'find-out': 'Nog uitzoeken',
      incorrect: 'Klopt niet',
      elsewhere: 'Elders belegd',
    } satisfies Readonly<Record<OtherAnswer, string>>,
    on: (day: string) => `op ${day}`,
    by: (who: string) => `namens ${who}`,
    gone: 'Een signaal dat er niet meer is',
  },
}
