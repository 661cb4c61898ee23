import type { Proposal } from '../../model/schema/wanted'
import type { SectionId } from '../report/section-ids'

/** The report for the stuurgroep. */
export const nlReport = {
  title: (map: string) => `Verslag voor de stuurgroep: ${map}`,
  facts: { referenceDate: 'Peildatum', status: 'Status', made: 'Gemaakt op', noDay: 'nog niet bepaald' },
  header: (title: string, day: string, status: string) => `${title} · peildatum ${day} · ${status}`,
  /** The foot of a page: before the number, and between it and how many there are. */
  page: { before: 'Pagina ', of: ' van ' },
  sections: {
    essence: 'De kern',
    decisions: 'Gevraagde besluiten',
    picture: 'De keten in beeld',
    actions: 'Acties',
    principles: 'Uitgangspunten en kernwaarden',
    wanted: 'Wensbeeld',
    meetings: 'Overleggen en mandaten',
    lapsing: 'Afspraken die aflopen en koppelvlakken die nog open zijn',
    members: 'Te bevestigen, per partij',
    changes: 'Wat er veranderde',
    assumed: 'Wat is aangenomen of wordt betwist',
  } satisfies Readonly<Record<SectionId, string>>,
  essence: {
    supplier: (parties: string) => `Leverancier van de keten, geen ketenpartner: ${parties}`,
    surroundings: (parties: string) => `Omgeving van de keten, geen ketenpartner: ${parties}`,
    empty: 'Er staat nog niets op de kaart. Zodra er partijen en afhankelijkheden op staan, komt hier de kern',
    mission: (text: string) => `De maatschappelijke opgave: ${text}`,
    problem: (text: string) => `Het probleem dat niemand alleen oplost: ${text}`,
    holds: (things: string) => `De kaart bevat ${things}`,
    critical: (strained: number, critical: number) =>
      `Van ${critical === 1 ? 'één afhankelijkheid' : `${critical} afhankelijkheden`} is gezegd dat de volgende stap anders stokt; ${
        strained === 0
          ? 'op geen ervan staat spanning'
          : strained === 1
            ? 'op één daarvan staat spanning'
            : `op ${strained} daarvan staat spanning`
      }`,
    level: (chain: string, level: string) => `De sturing van ${chain} lijkt op: ${level}`,
    signals: (count: number) =>
      count === 1
        ? 'Eén signaal vraagt nog een gesprek:'
        : `${count} onderwerpen vragen nog een gesprek. Het zwaarst wegen:`,
    noSignals: 'Er zijn geen signalen waarover nog niet is gesproken',
    doubtful: 'Lees dit als begin van een gesprek: veel op deze kaart is nog niet bevestigd of nog niet uitgezocht',
  },
  noticed: {
    heading: 'Wat merken burgers en bedrijven hiervan?',
    waits: (list: string) => `Naar de cijfers op de kaart duurt het wachten ${list}`,
    unsure: 'Of burgers en bedrijven het zo merken, vult de groep aan',
    nothing: 'De groep noemt hier bewust niets',
    wait: (party: string, months: string, unit: string, day: string) =>
      `bij ${party} ${months} (${unit}, stand van ${day})`,
    months: (count: number, written: string) =>
      count < 1 ? 'minder dan een maand' : count === 1 ? 'ongeveer een maand' : `ongeveer ${written} maanden`,
    asked: 'Nog in te vullen door de groep: de kaart kent geen wachttijden',
  },
  decisions: {
    caption: 'De gevraagde besluiten, met waarom, wie, wanneer en wat als niet',
    columns: ['Gevraagd', 'Waarom', 'Wie', 'Wanneer', 'Wat als niet'],
    proposed:
      'Dit zijn voorstellen van Ketenkaart bij de zwaarste signalen. De groep heeft ze nog niet gekozen: kies er drie tot vijf, en maak ze af',
    withSupported:
      'Eerst staan de gedragen voorstellen uit het wensbeeld. De rest stelt Ketenkaart voor bij de zwaarste signalen. De groep heeft nog niets gekozen: kies er drie tot vijf, en maak ze af',
    none: 'De groep heeft nog geen besluiten gekozen, en de kaart roept geen signaal op dat er een vraagt',
    tooMany: (count: number) => `Er worden ${count} besluiten gevraagd; drie tot vijf is wat één overleg aankan`,
    ask: (question: string) => `Bespreek en besluit: ${question}`,
    toFill: 'nog in te vullen',
    stalls: (product: string, dependent: string) => `zonder ${product} stokt de volgende stap bij ${dependent}`,
    both: (decides: string, carriesOut: string) => `${decides}; uitvoering: ${carriesOut}`,
  },
  picture: {
    shows: (title: string, things: string) => `Ketenkaart ${title}, met ${things}`,
    caption: (title: string, day: string) => `${title}, toestand op ${day}`,
    left: 'De tekening zelf staat niet in dit bestand. Maak haar met ketenkaart svg',
    captionWithoutDay: (title: string) => title,
    critical: (list: string) => `De volgende stap stokt zonder: ${list}`,
  },
  actions: {
    caption: 'Acties, per functie en datum',
    columns: ['Wie', 'Wat', 'Wanneer', 'Bij', 'Afgesproken'],
    none: 'Er zijn nog geen acties afgesproken',
    nobody: 'nog niemand',
    noDay: 'geen datum',
    kinds: { action: 'actie', 'find-out': 'uitzoeken' },
    what: (kind: string, text: string) => `${kind}: ${text}`,
    late: (day: string) => `${day} (verstreken)`,
    gone: 'een signaal dat er niet meer is',
    done: 'gedaan',
    doneBy: (day: string) => `${day} (gedaan)`,
    noSubject: 'geen onderdeel genoemd',
    notNoted: 'niet genoteerd',
  },
  principles: {
    caption: 'De uitgangspunten, met waar en wanneer zij zijn vastgesteld',
    columns: ['Uitgangspunt', 'Gaat over', 'Vastgesteld'],
    notAdopted: 'nog niet vastgesteld',
    coreValues: (chain: string, values: string) => `Kernwaarden van de samenwerking in ${chain}: ${values}`,
  },
  wanted: {
    lead: 'Wat er anders zou kunnen, als voorstellen in de volgorde van de groep. Niets daarvan is al zo, tenzij er staat dat het is overgenomen',
    signals: (count: number) => `Het is een antwoord op ${count === 1 ? 'dit signaal' : 'deze signalen'}:`,
    goneSignals: (count: number) =>
      count === 1 ? 'een signaal dat er niet meer is' : `${count} signalen die er niet meer zijn`,
    toSay: (what: string) => `Nog te zeggen: ${what}`,
    open: { who: 'wie het uitwerkt', when: 'wanneer erover wordt besloten' },
    changes: {
      idea: 'Wat het zou veranderen:',
      discussed: 'Wat het zou veranderen:',
      supported: 'Wat het zou veranderen:',
      adopted: 'Wat het heeft veranderd:',
      rejected: 'Wat het zou hebben veranderd:',
    } satisfies Readonly<Record<Proposal['state'], string>>,
    noChanges: 'Op de kaart verandert dit voorstel nog niets',
    notTold: 'De kaart is daarna verder veranderd; wat dit voorstel toen veranderde, is niet meer af te leiden',
    more: (count: number) => (count === 1 ? 'en nog 1 wijziging' : `en nog ${count} wijzigingen`),
    misfits: 'Dit past niet meer bij de kaart van nu. Het wordt niet uitgevoerd tot de groep kiest wat er moet gelden:',
    misfit: (what: string, proposed: string, present: string) => `${what} ${proposed}. ${present}.`,
    sides: 'Nu en straks',
    together: (count: number) =>
      count === 1
        ? 'Straks is de kaart met het voorstel dat nog kan komen'
        : `Straks is de kaart met alle ${count} voorstellen die nog kunnen komen`,
    waiting: 'Nu en straks worden nog met elkaar vergeleken',
    failed: 'Nu en straks konden niet met elkaar worden vergeleken',
  },
  meetings: {
    workingAgreements: 'Hoe de overleggen worden voorbereid, ondersteund, vastgelegd en opgevolgd',
    caption: 'De overleggen met doel, karakter en mandaat',
    columns: ['Overleg', 'Doel', 'Karakter en niveau', 'Mag besluiten', 'Hoe vaak'],
    none: 'Er staan nog geen overleggen op de kaart',
    timesAYear: (count: number, written: string) => (count === 1 ? '1 keer per jaar' : `${written} keer per jaar`),
    nobody: 'van niemand genoteerd',
    seatsOpen: 'deelnemers nog niet uitgezocht',
    proposalAsked:
      'Per overleg nog te bespreken: houden, aanpassen, opgaan in een ander, of stoppen. Leg het vast als voorstel, dan staat het bij het wensbeeld',
  },
  lapsing: {
    agreements: 'Afspraken',
    agreementsCaption: 'Afspraken die zijn verlopen, bijna aflopen of opnieuw bekeken moeten worden',
    agreementColumns: ['Afspraak', 'Tussen', 'Waarom'],
    ended: (day: string) => `verlopen sinds ${day}`,
    ends: (day: string) => `loopt af op ${day}`,
    review: (day: string) => `had op ${day} opnieuw bekeken moeten worden`,
    noAgreements: (day: string) =>
      `Geen afspraak is op ${day} verlopen, loopt bijna af of had al bekeken moeten worden`,
    couplings: 'Koppelvlakken',
    couplingsCaption: 'Koppelvlakken zonder moment of mandaat',
    couplingColumns: ['Koppelvlak', 'Overleg', 'Moment', 'Mandaat'],
    noCouplings: 'Elk koppelvlak op de kaart heeft een moment en een mandaat',
    noCouplingsAtAll: 'Er staan nog geen koppelvlakken op de kaart',
  },
  members: {
    lead: 'Ieder bevestigt of verbetert het eigen deel; antwoorden kan per mail. Vooraan staat waar de meeste signalen op rusten',
    caption: 'Wat elke partij bevestigt of verbetert',
    columns: ['Partij', 'Te bevestigen of te verbeteren'],
    none: 'Niets op de kaart vraagt nog om bevestiging',
    items: (standing: string, names: string) => `${standing}: ${names}`,
    more: (count: number) => `en nog ${count}; in Ketenkaart staan zij onder Bevestigen`,
    moreParties: (count: number) =>
      `en nog ${count === 1 ? 'één partij' : `${count} partijen`}; in Ketenkaart staan zij onder Bevestigen`,
    noOne: 'Van niemand in het bijzonder',
  },
  changes: {
    none: 'Er is niets veranderd sinds de vorige versie',
    inSession: (kind: string, day: string) => `Dit veranderde op de kaart in de ${kind} van ${day}`,
  },
  assumed: {
    caption: 'Wat is aangenomen of wordt betwist, met de bron',
    columns: ['Wat', 'Hoe zeker', 'Bron'],
    counts: {
      assumed: (count: number) => (count === 1 ? 'is één onderdeel aangenomen' : `zijn ${count} onderdelen aangenomen`),
      disputed: (count: number) => (count === 1 ? 'wordt één onderdeel betwist' : `worden ${count} onderdelen betwist`),
    },
    lead: (counts: string) => `Op deze kaart ${counts}`,
    none: 'Van niets op de kaart is gezegd dat het is aangenomen of wordt betwist',
    noSource: 'geen bron genoemd',
    more: (count: number) => `Dit zijn de eerste; er zijn er nog ${count}`,
  },
}
