import type { Nature } from '../../model/vocabulary'

const NUMBERS = new Intl.NumberFormat('nl')
const amount = (count: number) => NUMBERS.format(count)

type Letters = Readonly<Record<Nature, string>>

/** Words of the matrix of parties and of the two readings of a relation. */
export const nlMatrix = {
  title: 'Matrix',
  heading: 'Wie levert aan wie',
  lead: 'Elke rij levert, elke kolom ontvangt. In een cel staat hoe de twee elkaar zien: als partner, als afnemer, of omdat de wet het bepaalt.',
  grid: 'Matrix van partijen: rijen leveren, kolommen ontvangen',
  corner: 'levert ↓  ontvangt →',
  letters: { partner: 'P', customer: 'A', statutory: 'W' } satisfies Letters,
  letterNone: '–',
  letterOpen: '·',
  /** The letter of the supplier, then that of the dependent. */
  twoLetters: (supplier: string, dependent: string) => `${supplier}/${dependent}`,
  times: (count: number) => `${count}×`,
  summary: ({ dependencies, parties, differing, open }: Counts) =>
    `${dependencies === 1 ? '1 afhankelijkheid' : `${amount(dependencies)} afhankelijkheden`} tussen ${amount(parties)} partijen${
      differing > 0 ? `; bij ${amount(differing)} verschilt de kijk` : ''
    }${open > 0 ? `; bij ${amount(open)} is de aard nog niet uitgezocht` : ''}.`,
  shown: (rows: number, columns: number, all: number) =>
    rows === columns
      ? `${amount(rows)} van ${amount(all)} partijen getoond.`
      : `${amount(rows)} rijen en ${amount(columns)} kolommen van ${amount(all)} partijen getoond.`,
  showAll: 'Alle partijen tonen',
  filters: {
    chain: 'Keten',
    everyChain: 'alle ketens',
    step: 'Stap',
    everyStep: 'alle stappen',
    department: 'Departement',
    everyDepartment: 'alle departementen',
    rows: 'Wie er staan',
    all: 'alle partijen',
    related: 'met een afhankelijkheid',
    filled: 'zonder lege rijen en kolommen',
  },
  side: {
    label: 'Letters gelden voor',
    together: 'beide samen',
    supplier: 'kijk van de leverende partij',
    dependent: 'kijk van de ontvangende partij',
  },
  /** The reading of the place where the keyboard is, in words. */
  place: {
    row: (name: string) => `${name}, rij: levert`,
    column: (name: string) => `${name}, kolom: ontvangt`,
    cell: (supplier: string, dependent: string, content: string) => `${supplier} levert aan ${dependent}: ${content}`,
    empty: 'geen afhankelijkheid',
    itself: 'een partij levert niet aan zichzelf',
    several: (count: number, list: string) => `${count} afhankelijkheden: ${list}`,
    one: (product: string, traits: string) => `${product} (${traits})`,
  },
  traits: { critical: 'kritisch', strained: 'gespannen', differs: 'de kijk verschilt' },
  /** What a reading is called. */
  reading: {
    partner: 'partner',
    customer: 'afnemer',
    statutory: 'wettelijk',
    none: 'bewust geen aard',
    open: 'aard nog niet uitgezocht',
  },
  readings: (supplier: string, dependent: string) =>
    `leverende partij ziet: ${supplier}; ontvangende partij ziet: ${dependent}`,
  /** What has just been filled in, for a screen reader and in a message. */
  done: {
    nature: (reading: string) => `Aard: ${reading}`,
    supplier: (name: string, reading: string) => `Kijk van ${name}: ${reading}`,
    dependent: (name: string, reading: string) => `Kijk van ${name}: ${reading}`,
    critical: (on: boolean): string => (on ? 'Kritisch' : 'Niet kritisch'),
    strained: (on: boolean): string => (on ? 'Gespannen' : 'Niet gespannen'),
    added: (supplier: string, dependent: string, product: string) => `${supplier} levert aan ${dependent}: ${product}`,
    removed: (product: string) => `Verwijderd: ${product}. Ctrl+Z maakt het ongedaan.`,
    side: (side: string) => `Letters gelden nu voor: ${side}`,
    differ: 'De twee kanten zien dit verschillend. Geef met ‘Letters gelden voor’ aan wiens kijk u wilt wijzigen.',
    nothingHere: 'Hier staat nog geen afhankelijkheid.',
  },
  add: {
    title: (supplier: string, dependent: string) => `${supplier} levert aan ${dependent}`,
    product: 'Wat wordt geleverd?',
    example: 'bijvoorbeeld: verzoek, dossier, besluit',
    flow: 'Stroom',
    put: 'Zetten',
    cancel: 'Annuleren',
  },
  choose: {
    title: (supplier: string, dependent: string) => `${supplier} levert aan ${dependent}`,
    whichToEdit: 'Voor welke geldt dit?',
    all: 'Voor alle',
    addMore: 'Nog een afhankelijkheid',
    close: 'Sluiten',
  },
  legend: 'Legenda en sneltoetsen',
  keysTitle: 'Sneltoetsen in de matrix',
  signs: {
    partner: 'samenwerkingspartner',
    customer: 'afnemer van een product',
    statutory: 'wettelijk bepaald',
    differ: 'leverende partij ziet een partner, ontvangende partij een afnemer',
    none: 'bewust geen aard',
    open: 'aard nog niet uitgezocht',
    critical: 'kritisch',
    strained: 'gespannen',
    several: 'meer afhankelijkheden in één cel',
  },
  keys: [
    ['P A W', 'zetten de aard; in een lege cel komt de afhankelijkheid er meteen bij'],
    ['Shift+P A W', 'zetten alleen de kijk van de ontvangende partij'],
    ['M', 'wisselt voor wie de letters gelden'],
    ['-', 'bewust geen aard'],
    ['?', 'weer nog niet uitgezocht'],
    ['K', 'kritisch aan of uit'],
    ['G', 'gespannen aan of uit'],
    ['N', 'nieuwe afhankelijkheid'],
    ['Enter', 'opent de details'],
    ['Delete', 'verwijdert'],
    ['Tab', 'naar de volgende cel'],
    ['Esc', 'verlaat de matrix'],
  ] as readonly (readonly [string, string])[],
  keysInWords:
    'Pijltjes lopen door de cellen, Tab gaat naar de volgende. P, A en W zetten de aard, met Shift alleen de kijk van de ontvangende partij. M wisselt voor wie de letters gelden. Een streepje is bewust geen aard, een vraagteken nog niet uitgezocht. K is kritisch, G gespannen, N een nieuwe afhankelijkheid. Enter opent de details, Delete verwijdert, Escape verlaat de matrix.',
  empty: {
    few: {
      title: 'Nog te weinig partijen voor een matrix',
      text: 'Zet eerst ten minste twee partijen op de kaart. Daarna vult u hier met één letter in hoe zij elkaar zien.',
    },
    filtered: {
      title: 'Geen partij past bij deze keuze',
      text: 'Kies een andere keten, stap of een ander departement, of toon weer alle partijen.',
    },
    unrelated: {
      title: 'Nog geen afhankelijkheden bij deze partijen',
      text: 'Toon alle partijen, ga naar een cel en typ N: dan vraagt de matrix wat er wordt geleverd.',
    },
    toMap: 'Naar de kaart',
  },
  /** The two readings of one relation, as sentences. */
  form: {
    section: 'Hoe elke kant het ziet',
    intro: 'Hoe ziet elke kant de ander: als samenwerkingspartner, of als afnemer van een product?',
    supplierReads: (name: string) => `Zo ziet ${name} het (levert)`,
    dependentReads: (name: string) => `Zo ziet ${name} het (ontvangt)`,
    asTogether: 'zoals samen gezegd',
    noticeTakeOver: 'Voorbeeldzin overnemen',
    noticeExample: (supplier: string, dependent: string) =>
      `Verwacht ${supplier} meer dan 10% verschil in wat er komt, of verandert een wet of systeem, dan hoort ${dependent} dat ten minste drie maanden vooraf.`,
  },
  sentences: {
    supplier: {
      partner: (supplier: string, dependent: string) => `${supplier} ziet ${dependent} als samenwerkingspartner.`,
      customer: (supplier: string, dependent: string) => `${supplier} ziet ${dependent} als afnemer.`,
      statutory: (supplier: string, dependent: string) =>
        `${supplier} levert aan ${dependent} omdat de wet het bepaalt.`,
      none: (supplier: string) => `${supplier} laat bewust open wat zij in de ander ziet.`,
      open: (supplier: string, dependent: string) => `Hoe ${supplier} naar ${dependent} kijkt, is nog niet uitgezocht.`,
    },
    dependent: {
      partner: (supplier: string, dependent: string) => `${dependent} ziet ${supplier} als samenwerkingspartner.`,
      customer: (supplier: string, dependent: string) => `${dependent} ziet zichzelf als afnemer van ${supplier}.`,
      statutory: (supplier: string, dependent: string) =>
        `${dependent} krijgt het van ${supplier} omdat de wet het bepaalt.`,
      none: (_supplier: string, dependent: string) => `${dependent} laat bewust open wat zij in de ander ziet.`,
      open: (supplier: string, dependent: string) => `Hoe ${dependent} naar ${supplier} kijkt, is nog niet uitgezocht.`,
    },
    same: 'Beide kanten zien het hetzelfde.',
    differ: 'De twee kanten zien het verschillend. Wat betekent dat voor hoe zij met elkaar omgaan?',
  },
}

interface Counts {
  readonly dependencies: number
  readonly parties: number
  readonly differing: number
  readonly open: number
}
