import type { ReportGapId } from '../../graph/facts/report-gaps'
import type { DecisionPart } from '../../graph/facts/requested'

/** What a gap is about, for the sentence that tells it. */
interface GapValues {
  readonly count: number
  /** The decision that was left open, in quotation marks, and what of it. */
  readonly decision: string
  readonly parts: string
}

type GapWords = string | ((values: GapValues) => string)

/** The page on which the report for the stuurgroep is read and made ready. */
export const nlReportPage = {
  lead: 'Het verslag voor de stuurgroep, zoals het nu wordt. De kern en de besluiten zijn van de groep; de rest volgt de kaart.',
  word: 'Word maken',
  print: 'Afdrukken',
  waiting: 'De signalen worden berekend; daarna staat hier het verslag.',
  noAnalysis:
    'De signalen konden niet worden berekend. Zonder signalen is het verslag niet compleet, en een Word-bestand kan nu niet worden gemaakt.',
  paper: 'Het verslag',
  drawing: 'De kaart wordt getekend…',
  notDrawn: 'De kaart kon niet worden getekend. De rest van het verslag klopt wel.',
  empty: {
    title: 'Er is nog niets te verslaan',
    text: 'Zet partijen op de kaart en leg vast wat de groep afspreekt; daarvan wordt dit verslag gemaakt.',
    toMap: 'Naar de kaart',
  },
  gaps: {
    heading: (count: number) => `Voor het verslag de deur uit gaat (${count})`,
    none: 'Er ontbreekt niets aan dit verslag.',
    words: {
      'no-day': 'De kaart heeft nog geen peildatum',
      draft: 'De status is nog concept',
      'essence-from-map': 'De kern is nog niet in eigen woorden; nu staat er wat de kaart zegt',
      'essence-long': 'De kern is langer dan een halve pagina',
      'effect-open': 'Wat burgers en bedrijven merken is nog niet ingevuld',
      'decisions-none': 'De groep heeft nog geen besluit gekozen; nu staan er voorstellen',
      'decisions-few': ({ count }) =>
        `Er ${count === 1 ? 'wordt één besluit' : `worden ${count} besluiten`} gevraagd; drie tot vijf is gebruikelijk`,
      'decisions-many': ({ count }) => `Er worden ${count} besluiten gevraagd; één overleg kan er drie tot vijf aan`,
      'decision-open': ({ decision, parts }) => `Bij ${decision} is nog niet gezegd: ${parts}`,
      'actions-nobody': ({ count }) =>
        count === 1
          ? 'Eén actiepunt heeft nog niemand die het oppakt'
          : `${count} actiepunten heeft nog niemand opgepakt`,
      'actions-no-day': ({ count }) =>
        count === 1 ? 'Eén actiepunt heeft nog geen datum' : `${count} actiepunten hebben nog geen datum`,
      'proposals-open': ({ count }) =>
        count === 1
          ? 'Bij één voorstel is nog niet gezegd wie het uitwerkt of wanneer erover wordt besloten'
          : `Bij ${count} voorstellen is nog niet gezegd wie ze uitwerkt of wanneer erover wordt besloten`,
      untested: ({ count }) =>
        count === 1
          ? 'Eén onderdeel van de kaart is nog niet bevestigd'
          : `${count} onderdelen van de kaart zijn nog niet bevestigd`,
    } as Readonly<Record<ReportGapId, GapWords>>,
    parts: {
      reason: 'waarom',
      who: 'wie',
      date: 'wanneer',
      otherwise: 'wat als het niet gebeurt',
    } satisfies Readonly<Record<DecisionPart, string>>,
  },
  own: {
    heading: 'Wat de groep zelf zegt',
    startFromMap: 'Begin met wat de kaart zegt',
    waits: (text: string) => `De kaart kan dit invullen: ${text}`,
    takeWaits: 'Neem deze zin over',
  },
  decisions: {
    heading: (count: number) => (count === 0 ? 'Gevraagde besluiten' : `Gevraagde besluiten (${count})`),
    none: 'Nog geen. Kies er hieronder drie tot vijf, of schrijf er zelf een.',
    tooMany: 'Meer dan vijf besluiten: kies wat echt in dit overleg moet, en bewaar de rest.',
    more: (open: number) =>
      open === 0 ? 'Waarom, wie, wanneer en wat anders' : `Waarom, wie, wanneer en wat anders (nog ${open} open)`,
    keys: 'Met Alt en een pijl omhoog of omlaag verplaatst u een besluit.',
    add: 'Nieuw gevraagd besluit',
    addPlaceholder: 'Wat vraagt u aan de stuurgroep? Enter zet het erbij.',
    added: (text: string) => `Gevraagd besluit vastgelegd: ${text}`,
    moved: (place: number, count: number) => `Nu besluit ${place} van ${count}`,
    proposals: 'Voorstellen om voor te leggen',
    noProposals: 'Er is geen besluit meer voor te stellen.',
    take: 'Neem over als gevraagd besluit',
  },
}
