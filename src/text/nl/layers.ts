/** What lines can show in the place of their own dress. */
export const nlLayers = {
  title: 'Lijnen',
  /** What the lines can show, after "Lijnen:". */
  choice: {
    plain: 'gewoon',
    nature: 'partner of afnemer',
    agreements: 'naar afspraken',
    venues: 'naar overleg',
    bridges: 'enige weg',
    flow: 'naar wat er loopt',
    certainty: 'naar zekerheid',
  },
  choiceDetail: {
    plain: 'Wat er loopt, en wat kritisch of gespannen is',
    nature: 'Wat beide kanten in elkaar zien',
    agreements: 'Waar een afspraak over geldt, en waar niet',
    venues: 'Waarover in een overleg wordt besloten of gesproken',
    bridges: 'Welke twee partijen de enige weg zijn tussen twee delen van de keten',
    flow: 'Of het een product, informatie, capaciteit, een besluit of geld is',
    certainty: 'Wat vaststaat, wat is aangenomen en wat wordt betwist',
  },
  /** What a line says in the layers of flow and certainty. */
  dress: {
    'flow-product': 'product: volle lijn',
    'flow-information': 'informatie: stippels',
    'flow-capacity': 'capaciteit: dubbele lijn',
    'flow-decision': 'besluit: streep en punt',
    'flow-money': 'geld: punt en streepje',
    certain: 'zeker of niets over gezegd: volle lijn',
    assumed: 'aangenomen: gestreept',
    disputed: 'betwist: zigzag',
  },
  also: 'Ook op de kaart',
  showMeetings: 'Overleggen tekenen',
  hideMeetings: 'Overleggen weglaten',
  meetingsDetail: 'Elk overleg met zijn deelnemers eromheen',
  nature: {
    legend: 'Lijnen: hoe beide kanten elkaar zien',
    legendEntry: (what: string, count: number) => `${what} (${count})`,
    legendNames: {
      'nature-partner': 'samenwerkingspartner: dubbele lijn',
      'nature-customer': 'afnemer van een product: volle lijn',
      'nature-statutory': 'wettelijk bepaald: lange strepen',
      'nature-none': 'bewust geen aard: stippels',
      'nature-unknown': 'nog niet uitgezocht',
    },
    split: 'beide kanten zien het anders: elke helft toont wat die kant ziet',
    half: 'van één kant is bekend wat die ziet',
    /** After ‘ziet’. */
    seen: {
      'nature-partner': 'een partner',
      'nature-customer': 'een afnemer',
      'nature-statutory': 'een wettelijke taak',
      'nature-none': 'bewust geen van deze',
      'nature-unknown': 'dat is nog niet uitgezocht',
    },
    differ: (supplier: string, seenBySupplier: string, dependent: string, seenByDependent: string) =>
      `${supplier} ziet ${seenBySupplier}, ${dependent} ${seenByDependent}`,
    both: (seen: string) => `aard: ${seen}`,
    one: (who: string, seen: string, other: string) => `${who} ziet ${seen}, van ${other} is het nog niet bekend`,
  },
  agreements: {
    legend: (day: string) => `Lijnen: afspraken op ${day}`,
    legendEntry: (what: string, count: number) => `${what} (${count})`,
    outcome: {
      'agreement-covered': 'er geldt een afspraak',
      'agreement-unsure': 'er geldt een afspraak; looptijd of partijen zijn nog niet uitgezocht',
      'agreement-lapsed': 'de afspraak is verlopen',
      'agreement-future': 'de afspraak gaat later in',
      'agreement-open': 'of een afspraak hierover gaat is nog niet uitgezocht',
      'agreement-none': 'geen afspraak',
    },
    nobody: 'afspraken zijn nog niet uitgezocht',
  },
}
