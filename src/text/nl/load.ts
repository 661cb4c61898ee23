/** Words of the page that shows what meetings ask of each party. */
export const nlLoad = {
  title: 'Overlegdruk',
  heading: 'Wat vragen de overleggen van elke partij?',
  lead: 'Hoe vaak elke partij aanschuift, en welke overleggen zoveel op elkaar lijken dat u kunt vragen of ze samen kunnen.',
  summary: (meetings: number, parties: number, perYear: string) =>
    `${meetings === 1 ? '1 lopend overleg' : `${meetings} lopende overleggen`} met ${
      parties === 1 ? '1 partij' : `${parties} partijen`
    }; samen ${perYear} bijeenkomsten per jaar, voor zover bekend.`,
  ended: (count: number) =>
    count === 1 ? '1 overleg is afgelopen en telt niet mee.' : `${count} overleggen zijn afgelopen en tellen niet mee.`,
  unknownRhythm: (count: number) =>
    count === 1 ? 'Van 1 overleg is het ritme geen getal.' : `Van ${count} overleggen is het ritme geen getal.`,
  rhythmHelp:
    'Alleen overleggen met een aantal keren per jaar tellen mee. Vul het ritme in bij Details van het overleg.',
  levels: {
    title: 'Verdeling over de niveaus',
    open: 'niveau niet ingevuld',
    meetings: (count: number) => (count === 1 ? '1 overleg' : `${count} overleggen`),
    perYear: (times: string) => `${times} keer per jaar`,
    unknown: (count: number) => (count === 1 ? 'van 1 is het ritme onbekend' : `van ${count} is het ritme onbekend`),
  },
  table: {
    caption: 'Partijen naar hoe vaak zij aanschuiven',
    party: 'Partij',
    perYear: 'Keer per jaar',
    meetings: 'Overleggen',
    seats: 'Deelnemers',
    decides: 'Besluit mee in',
    temporary: 'Tijdelijk',
    levels: 'Niveaus',
    sortBy: (column: string) => `Sorteren op ${column}`,
    unknown: (count: number) => `+ ${count} onbekend`,
    unknownInWords: (count: number, all: number) =>
      `van ${count} van de ${all === 1 ? '1 overleg' : `${all} overleggen`} is het ritme onbekend`,
    level: (level: string, count: number) => `${count} ${level}`,
    shown: (shown: number, all: number) => `${shown} van ${all} partijen getoond.`,
    showMore: 'Alle partijen tonen',
  },
  own: {
    title: (party: string) => `Waaraan ${party} deelneemt`,
    times: (times: string) => `${times} keer per jaar`,
    noRhythm: 'ritme onbekend',
    temporary: 'tijdelijk',
    functions: 'Per functie',
    oneFunction: (name: string, meetings: string, perYear: string) => `${name}: ${meetings}, ${perYear}`,
  },
  pairs: {
    title: 'Overleggen die op elkaar lijken',
    rule: (share: string) =>
      `Dit zijn vaste overleggen waarvan ten minste ${share} van de partijen dezelfde is, en waarvan karakter en niveau niet verschillen. Tijdelijke overleggen tellen hier niet mee.`,
    none: 'Er zijn nu geen twee overleggen die zo op elkaar lijken.',
    noneUnknown: 'Van sommige overleggen is nog niet bekend wie er zitten; vul dat in bij ‘Wie zit waar’.',
    question: (a: string, b: string) => `Zouden ${a} en ${b} samen kunnen?`,
    shared: (count: number, share: string, list: string) =>
      `${count} partijen zitten in beide (${share} van alle deelnemers): ${list}.`,
    others: (list: string, count: number) => `Maar in één van beide ${count === 1 ? 'zit' : 'zitten'}: ${list}.`,
    and: (list: string, more: number) => `${list} en nog ${more}`,
    openKind: 'Karakter of niveau van een van de twee is nog niet uitgezocht; dat kan het beeld veranderen.',
    won: (sessions: string, saved: string, parties: number) =>
      `Samen scheelt dat ${sessions} bijeenkomsten per jaar; de ${parties} gedeelde partijen schuiven dan samen ${saved} keer minder aan.`,
    added: (added: string) => `Wie nu alleen in het minst drukke zit, schuift samen ${added} keer vaker aan.`,
    assumption: 'Aanname: het ene overleg komt zo vaak bijeen als het drukste van de twee, en iedereen doet mee.',
    wonUnknown: 'Wat het zou schelen is niet te zeggen: van een van de twee is het ritme geen getal.',
    wonNothing: 'Een van de twee komt nu nul keer per jaar bijeen; samenvoegen scheelt dan geen bijeenkomsten.',
    openMeeting: (name: string) => `${name} openen`,
    showBoth: 'Beide op de kaart tonen',
    absorb: (a: string, b: string) => `${a} laten opgaan in ${b}…`,
    ownWork:
      'Of zij samengaan is een besluit van de deelnemers. Voordat u het op de kaart zet, ziet u wat het betekent.',
  },
  /** What a change of the meetings comes to, in times a year. */
  change: {
    together: (names: string, times: string) => `${names} zitten ${times} keer per jaar minder bij elkaar.`,
    fewer: (names: string, times: string, count: number) =>
      count === 1
        ? `${names} schuift ${times} keer per jaar minder aan.`
        : `${names} schuiven elk ${times} keer per jaar minder aan.`,
    more: (names: string, times: string, count: number) =>
      count === 1
        ? `${names} schuift ${times} keer per jaar vaker aan.`
        : `${names} schuiven elk ${times} keer per jaar vaker aan.`,
    none: 'Geen partij schuift vaker of minder vaak aan.',
    noneKnown: 'Hoeveel vaker of minder vaak partijen aanschuiven, is niet te zeggen.',
    unknown: 'Een overleg waarvan het ritme geen getal is, telt hierin niet mee.',
  },
  each: {
    differ: 'Overleggen die verschillen',
    differNone: 'Geen overleg is anders.',
    title: 'Elk overleg langs',
    lead: 'Houden, aanpassen, laten opgaan in een ander, of stoppen? Wie niets kiest, houdt een overleg zoals het is. Voordat iets verandert, ziet u wat het per partij scheelt.',
    meeting: 'Overleg',
    level: 'Niveau',
    rhythm: 'Ritme',
    parties: 'Partijen',
    choices: 'Keuze',
    adjust: 'Aanpassen',
    absorb: 'Opgaan in…',
    stop: 'Stoppen…',
    /** A choice with the meeting it is about, for who hears it. */
    choiceOf: (choice: string, meeting: string) => `${choice} ${meeting}`,
    shown: (shown: number, all: number) => `${shown} van ${all} overleggen getoond.`,
    showMore: 'Alle overleggen tonen',
    fresh: 'Nieuw overleg',
  },
  empty: {
    noMeetings: {
      title: 'Nog geen overleggen',
      text: 'Voeg eerst de overleggen toe en geef aan wie er zit. Dan ziet u hier hoeveel zij van elke partij vragen.',
    },
    noSeats: {
      title: 'Nog niet bekend wie waar zit',
      text: 'Er staan overleggen op de kaart, maar nog zonder deelnemers. Vul ze in met één letter per partij.',
    },
    newMeeting: 'Nieuw overleg',
    toSeats: 'Naar ‘Wie zit waar’',
  },
}
