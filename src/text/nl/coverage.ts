import type * as V from '../../model/vocabulary'

const dependencies = (count: number) => (count === 1 ? '1 afhankelijkheid' : `${count} afhankelijkheden`)

/** Words of the page about agreements in time, and of the slider on the map. */
export const nlCoverage = {
  title: 'Dekking in de tijd',
  lead: 'Kies een maand en lees af welke afhankelijkheden dan zonder afspraak staan. De kaart kijkt mee naar dezelfde dag.',
  month: (month: string, year: number) => `${month} ${year}`,
  question: (month: string) => `Welke delen van de keten staan in ${month} zonder afspraak?`,
  slider: 'Maand',
  sliderHelp: 'Pijltjes: een maand. Page Up en Page Down: een jaar. Home en End: de eerste en de laatste maand.',
  sliderOnMap: 'Afspraken zoals ze staan in',
  earlier: 'Een maand eerder',
  later: 'Een maand later',
  backToDay: 'Terug naar de peildatum',
  ownDay: 'peildatum',
  onDay: (day: string) => `op ${day}`,
  onMapDay: (day: string) => `op ${day}, de peildatum`,
  answer: (day: string, bare: number, total: number) =>
    bare === 0
      ? `Op ${day} ${total === 1 ? 'staat de enige afhankelijkheid' : `staan alle ${total} afhankelijkheden`} onder een afspraak.`
      : `Op ${day} ${bare === 1 ? 'staat' : 'staan'} ${bare} van de ${dependencies(total)} zonder afspraak.`,
  answerUnknown:
    'Er staat nog geen afspraak op de kaart. Daarom is nog niet te zeggen welke delen van de keten er echt zonder staan.',
  critical: (count: number) => (count === 1 ? '1 daarvan is kritisch.' : `${count} daarvan zijn kritisch.`),
  statutory: (count: number) => (count === 1 ? '1 is door de wet bepaald.' : `${count} zijn door de wet bepaald.`),
  uncertain: (count: number) =>
    `Bij ${dependencies(count)} met een afspraak is de looptijd of wie tekende nog niet ingevuld.`,
  yearHeading: (year: number) => `Zonder afspraak, per maand in ${year}`,
  monthColumn: (month: string, bare: number, critical: number) =>
    `${month}: ${bare} zonder afspraak, waarvan ${critical} kritisch`,
  yearLegend: 'Het getal telt wat aan het eind van de maand zonder afspraak staat. Het donkere deel is kritisch.',
  bareHeading: (count: number) => `Zonder afspraak (${count})`,
  bareNone: 'Elke afhankelijkheid op de kaart staat in deze maand onder een afspraak.',
  betweenSteps: (from: string, to: string) => `Van ${from} naar ${to}`,
  withinStep: (step: string) => `Binnen ${step}`,
  noStep: 'een partij zonder stap',
  withoutSteps: 'Tussen partijen zonder stap',
  criticalMark: 'kritisch',
  statutoryMark: 'wettelijk',
  lapsed: (title: string, day: string) => `Liep af op ${day}: ${title}`,
  future: (title: string, day: string) => `Begint pas op ${day}: ${title}`,
  unbound: (title: string, party: string) =>
    `Wel genoemd in ‘${title}’, maar ${party} staat daar niet bij de partijen.`,
  unboundBoth: (title: string) => `Wel genoemd in ‘${title}’, maar beide partijen staan daar niet bij.`,
  maybe: (title: string) => `Misschien wel in ‘${title}’: vraag of die hierover gaat.`,
  noAgreement: 'Geen afspraak bekend.',
  choose: 'Kies wat er samen in één afspraak past.',
  chosen: (count: number) => `${count} gekozen`,
  chooseAll: 'Alle getoonde kiezen',
  chooseNone: 'Niets kiezen',
  makeAgreement: (count: number) =>
    count === 0
      ? 'Afspraak maken'
      : count === 1
        ? 'Afspraak maken over deze ene'
        : `Eén afspraak maken over deze ${count}`,
  show: (name: string) => `Tonen bij Details: ${name}`,
  shownOf: (shown: number, total: number) => `${shown} van ${total} getoond.`,
  more: (count: number) => `Nog ${count} tonen`,
  monthHeading: (month: string) => `Wat er in ${month} gebeurt`,
  quietMonth: 'In deze maand loopt geen afspraak af en is er geen die u opnieuw zou bekijken.',
  ends: (day: string) => `Loopt af op ${day}.`,
  leaves: (count: number) =>
    count === 0
      ? 'Wat deze afspraak dekt, staat daarna nog onder een andere.'
      : `Daarna ${count === 1 ? 'staat' : 'staan'} ${dependencies(count)} zonder afspraak.`,
  leavesNothing: 'De afspraak noemt geen afhankelijkheden.',
  review: (day: string) => `Opnieuw bekijken op ${day}.`,
  newAgreement: 'Nieuwe afspraak',
  timelineHeading: (count: number) => `Afspraken in de tijd (${count})`,
  timelineHelp:
    'Een rechte kop is een dag, een gestippelde kop met ? is nog niet uitgezocht, een pijl is bewust zonder einde of loopt buiten beeld door.',
  chosenDay: (day: string) => `De lijn staat op ${day}.`,
  stateOn: { holds: 'geldt', ended: 'afgelopen', begins: 'begint later' },
  from: (day: string) => `vanaf ${day}`,
  fromOpen: 'begin nog niet uitgezocht',
  fromNone: 'bewust zonder begindatum',
  until: (day: string) => `tot en met ${day}`,
  untilOpen: 'einde nog niet uitgezocht',
  untilNone: 'bewust zonder einddatum',
  tacitUntil: (day: string) => `op papier tot en met ${day}, loopt vanzelf door`,
  reviewOn: (day: string) => `opnieuw bekijken op ${day}`,
  parties: (names: string) => `Tussen ${names}`,
  onBehalfOf: (names: string) => `Namens ${names}`,
  partiesOpen: 'Wie tekende is nog niet uitgezocht',
  partiesNone: 'Bewust zonder partijen',
  covers: (count: number) =>
    count === 1 ? 'Gaat over 1 onderdeel van de kaart' : `Gaat over ${count} onderdelen van de kaart`,
  coversOpen: 'Waarover zij gaat is nog niet uitgezocht',
  coversNone: 'Gaat bewust over geen onderdeel van de kaart',
  where: (place: string) => `Vindplaats: ${place}`,
  whereOpen: 'Vindplaats nog niet uitgezocht',
  whereNone: 'Bewust nergens vastgelegd',
  tagSign: { fallback: '⛑', scarcity: '⚖', 'needs-funding': '€', tacit: '↻' } satisfies Readonly<
    Record<(typeof V.AGREEMENT_TAGS)[number], string>
  >,
  emptyTitle: 'Nog niets om een afspraak over te maken',
  empty:
    'Teken eerst wie van wie afhankelijk is. Daarna ziet u hier per maand welke afhankelijkheden onder een afspraak staan, welke aflopen en welke nog open liggen.',
  emptyGo: 'Naar de kaart',
  noAgreements:
    'Er staat nog geen afspraak op de kaart. Begin met een convenant, SLA of werkafspraak die u kent, of kies hierboven wat er samen in één afspraak past.',
}
