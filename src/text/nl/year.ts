import type { YearGround } from '../../graph/facts/year-defaults'
import type * as V from '../../model/vocabulary'

type Labels<T extends readonly string[]> = Readonly<Record<T[number], string>>

/** Words of the year ring, and of the months in the forms. */
export const nlYear = {
  title: 'Jaarring',
  lead: 'Wie maakt wanneer welk stuk, en komt de keten op tijd voor de opdracht?',
  /** Three letters each, around the ring. */
  monthsShort: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  /** One letter on the mark of each document; no two are the same. */
  documentLetter: {
    'assignment-letter': 'O',
    offer: 'F',
    'annual-plan': 'J',
    'work-agreements': 'W',
    'progress-report': 'V',
    'annual-report': 'R',
    budget: 'B',
    'multi-year-plan': 'M',
    'feasibility-check': 'U',
  } satisfies Labels<typeof V.DOCUMENT_KINDS>,
  ring: {
    name: (triangles: number, moments: number) =>
      `Jaarring met ${triangles === 1 ? '1 driehoek' : `${triangles} driehoeken`} en ${moments === 1 ? '1 moment' : `${moments} momenten`}. De tabel eronder zegt hetzelfde.`,
    meetings: 'overleggen',
    /** In the middle of the ring. */
    allDefault: 'voorstel',
    couplings: 'koppelvlakken',
    numbered: (number: number) => `driehoek ${number}`,
    key: (number: number, name: string) => `Driehoek ${number}: ${name}`,
    together: (count: number) => `${count} momenten samen`,
  },
  legend: {
    title: 'Legenda',
    own: 'eigen maand van de driehoek',
    proposal: 'voorstel: niet door deze driehoek vastgesteld',
    meeting: 'overleg',
    coupling: 'koppelvlak',
    many: 'meer momenten in één maand',
    late: 'de keten komt na de opdracht; het nummer staat in de lijst',
  },
  allProposals:
    'Alle maanden van de driehoeken zijn nog een voorstel. Leg in de tabel vast wanneer een driehoek haar stukken echt maakt.',
  choice: {
    title: (shown: number, all: number) =>
      shown === all ? `Alle ${all} driehoeken in de ring` : `${shown} van ${all} driehoeken in de ring`,
    label: 'Driehoeken in de ring',
    add: 'Driehoek toevoegen',
    full: (most: number) => `In deze ring passen er ${most}. Haal er eerst een weg, of maak het venster groter.`,
  },
  late: {
    title: 'De keten na de opdracht',
    none: 'Van geen koppelvlak is bekend dat het na de opdracht komt. Alleen maanden die iemand heeft vastgelegd tellen mee.',
    letter: (month: string, who: string) => `In ${month} gaat de opdrachtbrief van ${who} uit`,
    plan: (month: string, who: string) => `In ${month} staat het jaarplan van ${who} vast`,
    begun: (month: string, who: string) => `In ${month} gaat de opdracht van ${who} in`,
    question: (order: string, month: string) =>
      `${order}, het koppelvlak met de keten is in ${month}: wat kan de keten dan nog inbrengen?`,
    number: (number: number) => `Vraag ${number}`,
    notInRing: 'Deze driehoek staat niet in de ring.',
  },
  beside: {
    meetings: 'Ritme bekend, maanden niet',
    couplings: 'Koppelvlakken zonder maand',
    rhythm: (times: string) => `${times} keer per jaar`,
    open: 'moment nog niet uitgezocht',
    more: (count: number) => `Alle ${count} tonen`,
  },
  table: {
    title: 'De jaarring als tabel',
    help: 'Kies een andere maand in de lijst, of druk in een rij op + of −. U kunt elke wijziging ongedaan maken.',
    month: 'Maand',
    moment: 'Moment',
    of: 'Van',
    standing: 'Waar komt de maand vandaan?',
    move: 'Verzetten',
    empty: 'In de ring staat nog geen enkel moment.',
  },
  moment: {
    meeting: 'overleg',
    coupling: 'koppelvlak',
    /** For a control of one moment. */
    monthOf: (moment: string) => `Maand van ${moment}`,
    earlier: (moment: string) => `${moment}: een maand eerder`,
    later: (moment: string) => `${moment}: een maand later`,
    named: (what: string, who: string) => `${what}, ${who}`,
    moved: (moment: string, month: string) => `${moment} staat nu in ${month}.`,
    let: (moment: string) => `${moment}: de maand is losgelaten.`,
    clear: 'Loslaten',
    clearFor: (moment: string) => `Loslaten: maand van ${moment}`,
    source: {
      calendar: 'zelf vastgelegd',
      record: 'zelf vastgelegd',
      default: 'voorstel',
      law: 'volgt uit de wet',
    },
    fromDocument: (date: string) => `volgens het stuk van ${date}`,
  },
  calendar: {
    title: 'Jaarkalender',
    help: 'In welke maand maakt deze driehoek haar stukken? Wat u niet invult blijft een voorstel.',
    standard: (months: string) => `standaard: ${months}`,
    noStandard: 'geen vaste maand',
    proposal: 'Voorstel, niet door deze driehoek vastgesteld.',
    byLaw: 'Niet door deze driehoek vastgesteld, maar volgt uit de wet.',
    back: 'terug naar standaard',
    backFor: (kind: string) => `terug naar standaard: ${kind}`,
    fromDocument: (month: string, date: string) => `${month}, volgens het stuk van ${date}`,
  },
  /** On what a month rests that no triangle named itself. */
  ground: {
    proposal: 'Geen regel noemt deze maand.',
    'four-monthly': 'Na elke vier maanden; geen regel noemt deze maand.',
    'state-budget': 'De Rijksbegroting gaat in september naar de Tweede Kamer.',
    'zbo-budget':
      'Een zbo dat deel is van de Staat stuurt de ontwerpbegroting vóór 1 april (Kaderwet zbo’s, artikel 25). Hoort het niet bij de Staat, dan bepaalt de minister de datum (artikel 26).',
    'zbo-report': 'Een zbo stuurt het jaarverslag vóór 15 maart (Kaderwet zbo’s, artikel 18).',
    'three-years':
      'Geen vaste maand. Bij een agentschap lopen werkafspraken ten minste drie kalenderjaren vooruit (Regeling agentschappen 2024).',
    'budget-horizon': 'Geen vaste maand. Een meerjarenplan kijkt vaak vier jaar verder dan het begrotingsjaar.',
    'before-decision': 'Geen vaste maand: een uitvoeringstoets komt vóór het besluit waar zij over gaat.',
  } satisfies Readonly<Record<YearGround, string>>,
  months: {
    unknown: 'nog niet uitgezocht',
  },
  empty: {
    title: 'Er staat nog niets in het jaar',
    text: 'De jaarring laat zien wanneer driehoeken hun stukken maken en wanneer de keten bijeenkomt. Begin met een driehoek op de kaart, of leg een overleg vast en wijs de maanden aan.',
    triangle: 'Driehoek tekenen',
    meeting: 'Overleg toevoegen',
  },
}
