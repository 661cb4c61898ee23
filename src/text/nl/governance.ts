/** Words of the page about how a chain is governed, and of the form of a chain. */
export const nlGovernance = {
  title: 'Ketenbestuur',
  lead: 'Elke keten stelt haar bestuur zelf samen uit bouwstenen die passen. Er is geen beste model: ook ‘bewust geen’ is een antwoord.',
  source: 'Bouwstenen naar NORA, Ketensturing; kernwaarden naar het advies Ketensturing.',
  named: (count: number) =>
    count === 1
      ? 'Nog één keten, die hier alleen genoemd wordt'
      : `Nog ${count} ketens, die hier alleen genoemd worden`,
  counts: (known: number, none: number, open: number) =>
    `${known} ingevuld, ${none} bewust geen, ${open} nog niet uitgezocht`,
  state: { known: 'ingevuld', none: 'bewust geen', open: 'nog niet uitgezocht' },
  stateSign: { known: '●', none: '∅', open: '?' },
  question: 'Vraag voor de groep',
  block: {
    accountable: {
      name: 'Stelselverantwoordelijke',
      what: 'De partij die erop wordt aangesproken dat het geheel werkt, ook waar zij zelf niets uitvoert.',
      ask: 'Wie legt aan de Kamer of de raad uit hoe de keten als geheel ervoor staat?',
    },
    commitments: {
      name: 'Toezegging van de eigenaren',
      what: 'Welke eigenaren zich aan de keten hebben verbonden: de partij, de functie en sinds welke dag.',
      ask: 'Welke eigenaar staat ervoor als de keten in de eigen organisatie geld of mensen kost?',
    },
    steeringGroup: {
      name: 'Stuurgroep (ketenbestuur)',
      what: 'Het overleg dat voor de keten besluit en waar partijen elkaar op de keten aanspreken.',
      ask: 'Aan welke tafel kan een besluit vallen dat voor alle partijen geldt?',
    },
    workingGroup: {
      name: 'Werkgroep',
      what: 'Bereidt voor wat de stuurgroep besluit en houdt dit beeld van de keten bij.',
      ask: 'Wie werkt deze kaart bij als er volgende maand iets verandert?',
    },
    chainOffice: {
      name: 'Ketenbureau',
      what: 'Ondersteunt de keten: agenda, cijfers, voortgang. Het staat ten dienste van alle partijen.',
      ask: 'Wie doet het werk dat van iedereen is, en wie betaalt dat?',
    },
    chainManager: {
      name: 'Ketenmanager',
      what: 'De functie die zorgt dat afspraken over de grenzen van organisaties heen worden uitgevoerd.',
      ask: 'Wie belt er als het tussen twee partijen blijft liggen?',
    },
    chainDirector: {
      name: 'Ketenregisseur',
      what: 'De functie die partijen bij elkaar brengt en houdt, zonder over hen te gaan.',
      ask: 'Wie mag partijen bijeenroepen, en neemt iedereen dan op?',
    },
    lineManagement: {
      name: 'Lijnmanagement',
      what: 'De leidinggevenden die in hun eigen organisatie instaan voor hun deel van de keten.',
      ask: 'Bij wie in elke organisatie staat de keten in het jaarplan?',
    },
    decisionModel: {
      name: 'Besluitvormingsmodel',
      what: 'Hoe de keten tot een besluit komt: unaniem, bij instemming, bij meerderheid, of door één partij na overleg.',
      ask: 'Wat gebeurt er als één partij niet mee wil?',
    },
    meetings: {
      name: 'Overlegstructuur',
      what: 'De overleggen voor de keten op elk niveau, en hoe een kwestie van het ene naar het andere komt.',
      ask: 'Waar komt een kwestie terecht waar de werkvloer niet uitkomt?',
    },
    reporting: {
      name: 'Ketenrapportage',
      what: 'Wat over de keten als geheel wordt gemeld, aan wie en hoe vaak.',
      ask: 'Welk cijfer laat zien hoe het de burger vergaat, en wie kijkt ernaar?',
    },
    informationInfrastructure: {
      name: 'Keteninformatie-infrastructuur',
      what: 'De gedeelde gegevens, afspraken daarover en voorzieningen waarop partijen samen draaien.',
      ask: 'Op welke gedeelde gegevens kan niemand zonder de ander?',
    },
    coreValueList: {
      name: 'Kernwaarden',
      what: 'Hoe partijen met elkaar willen omgaan: gekozen, of in eigen woorden.',
      ask: 'Waarop mag u elkaar aanspreken als het spannend wordt?',
    },
  },
  functionHelp: 'Vul een functie in, geen naam van een persoon.',
  chair: (party: string) => `Voorzitter: ${party}`,
  chairOpen: 'Voorzitter nog niet uitgezocht',
  chairNone: 'Bewust zonder voorzitter',
  membersNames: (names: string) => `Deelnemers: ${names}`,
  membersMore: (names: string, more: number) => `Deelnemers: ${names} en nog ${more}`,
  membersOpen: 'Deelnemers nog niet uitgezocht',
  deciding: (count: number, of: number) =>
    `${count} van ${of} ${of === 1 ? 'deelnemer mag' : 'deelnemers mogen'} hier besluiten`,
  mandateOpen: (count: number) => `van ${count} is het mandaat nog niet uitgezocht`,
  rhythm: (times: string) => `${times} keer per jaar`,
  rhythmWords: (words: string) => `Ritme: ${words}`,
  rhythmOpen: 'Ritme nog niet uitgezocht',
  rhythmNone: 'Bewust zonder vast ritme',
  openMeeting: 'Overleg openen bij Details',
  level: (name: string, count: number) => `${name}: ${count}`,
  withoutLevel: (count: number) => `zonder niveau: ${count}`,
  meetingsTotal: (count: number) => (count === 1 ? '1 overleg voor de keten' : `${count} overleggen voor de keten`),
  meetingsNone: 'Nog geen overleg voor de keten op de kaart.',
  toLadder: 'Naar de overlegladder',
  newMeeting: 'Nieuw overleg',
  earlierValues: 'In een eerdere versie stonden ze in één tekst:',
  emptyTitle: 'Nog geen keten om een bestuur bij te zetten',
  empty:
    'Maak eerst een keten. Daarna legt u hier per bouwsteen vast wat er is, wat er bewust niet is en wat nog moet worden uitgezocht.',
  makeChain: 'Keten maken',
  freshChain: 'Nieuwe keten',
  commitment: {
    party: 'Eigenaar',
    date: 'Toegezegd op',
  },
  chainForm: {
    name: 'Naam',
  },
}
