import type { SeatKind } from '../../graph/compare/seat-changes'
import type { SignalChanges } from '../../graph/compare/signal-changes'

const meetings = (count: number) => (count === 1 ? '1 overleg' : `${count} overleggen`)
const may = (count: number) => (count === 1 ? 'mag' : 'mogen')
const lower = (name: string) => name.toLocaleLowerCase('nl')

/** Two maps side by side: what changes for the parties, and never one score. */
export const nlBeforeAndAfter = {
  heading: 'Nu en straks naast elkaar',
  lead: 'Wat er voor de partijen verandert. Er komt geen cijfer uit: de groep weegt zelf.',
  /** What the two maps are called where nobody gave them another name. */
  names: { before: 'Nu', after: 'Straks' },
  difference: 'Verschil',
  same: 'gelijk',
  unknown: 'niet te zeggen',
  absent: 'niet op de kaart',
  sameCount: (count: number) => (count === 1 ? '1 regel blijft gelijk' : `${count} regels blijven gelijk`),
  showSame: 'Toon ook wat gelijk blijft',
  hideSame: 'Toon alleen wat verandert',
  more: (count: number) => `En nog ${count}.`,
  nothing: 'Hierin verandert niets.',
  elsewhere: 'staat niet op de kaart die nu open is',
  load: {
    heading: 'Overlegdruk per partij',
    caption: 'Per partij hoe vaak per jaar zij aanschuift',
    party: 'Partij',
    total: (before: string, after: string, name: string, difference: string) =>
      `Alle overleggen samen, keer per jaar: ${before}; ${lower(name)}: ${after}. Verschil: ${difference}.`,
    amount: (times: string, unknown: number) =>
      unknown > 0 ? `${times}, en van ${meetings(unknown)} onbekend` : times,
    onlyUnknown: (unknown: number) => `onbekend, van ${meetings(unknown)} is er geen getal`,
    meetings: (count: string, more: boolean) => `${count} ${more ? 'meer' : 'minder'} overleggen`,
    oneMeeting: (more: boolean) => `1 overleg ${more ? 'meer' : 'minder'}`,
    decides: (count: number, more: boolean) => `besluit mee in ${count} ${more ? 'meer' : 'minder'}`,
    unseated: (count: number, name: string) =>
      `${name}: van ${meetings(count)} is nog niet bekend wie er zit; dat telt bij niemand mee.`,
  },
  seats: {
    heading: 'Deelnemers en hun mandaat',
    caption: 'Deelnemers van alle lopende overleggen, naar wat zij mogen',
    mandate: 'Mandaat',
    kinds: {
      decide: 'mag besluiten',
      refer: 'legt voor',
      inform: 'informeert',
      none: 'bewust geen mandaat',
      open: 'mandaat nog niet uitgezocht',
    } satisfies Readonly<Record<SeatKind, string>>,
    changed: 'Overleggen waar dat verandert',
    meeting: 'Overleg',
    seats: (all: number, deciding: number, open: number) =>
      `${deciding} van ${all} ${may(deciding)} besluiten${open > 0 ? `, van ${open} is het mandaat onbekend` : ''}`,
    noSeats: 'bewust geen deelnemers',
    unseated: 'nog niet bekend wie er zit',
    absent: 'wordt niet gehouden',
  },
  venues: {
    heading: 'Waar over afhankelijkheden wordt overlegd',
    caption: 'Afhankelijkheden naar waar erover wordt overlegd',
    outcome: 'Wat er gebeurt',
    changed: 'Afhankelijkheden waarvoor dat verandert',
    dependency: 'Afhankelijkheid',
  },
  couplings: {
    heading: 'Koppelvlakken',
    caption: 'Koppelvlakken tussen driehoeken en keten',
    what: 'Wat',
    counts: {
      points: 'koppelvlakken',
      placed: 'waarvan overleg en moment bekend zijn',
      triangles: 'driehoeken met een koppelvlak',
      uncoupled: 'kritische afhankelijkheden zonder koppelvlak of overleg',
      maybe: 'kritische afhankelijkheden waarvan nog niet bekend is of een koppelvlak erover gaat',
    },
    changed: 'Koppelvlakken die veranderen',
    point: 'Koppelvlak',
    absent: 'er is geen',
    meeting: (name: string) => `in ${name}`,
    moment: (when: string) => `moment: ${when}`,
    noMeeting: 'bewust in geen overleg',
    openMeeting: 'overleg onbekend',
    noMoment: 'bewust geen vast moment',
    openMoment: 'moment onbekend',
  },
  signals: {
    heading: 'Signalen',
    gone: (count: number) => `Signalen die wegvallen (${count})`,
    come: (count: number) => `Signalen die erbij komen (${count})`,
    otherwise: (count: number) => `Signalen die blijven, met andere feiten (${count})`,
    noGone: 'Er valt geen signaal weg.',
    noCome: 'Er komt geen signaal bij.',
    was: (title: string) => `Was: ${title}`,
    same: (count: number) => (count === 1 ? '1 signaal blijft gelijk.' : `${count} signalen blijven gelijk.`),
    questions: (before: number, after: number, name: string) =>
      `Openstaande vragen: ${before}; ${lower(name)}: ${after}.`,
    cut: (rules: string) => `Van deze regels is niet alles bekend, dus daarvan staat hier niets: ${rules}.`,
    other: {
      gone: {
        absent: 'waar het over gaat, staat niet meer op de kaart',
        question: 'dat kan ook zijn omdat een veld nu niet is ingevuld: het is een openstaande vraag geworden',
        nothing: '',
      },
      come: {
        absent: 'gaat over iets dat er eerst niet was',
        question: 'was een openstaande vraag',
        nothing: '',
      },
    } satisfies Readonly<Record<'gone' | 'come', Readonly<Record<SignalChanges['gone'][number]['other'], string>>>>,
  },
  levels: {
    heading: 'Waar de sturing op lijkt',
    of: (chain: string) => `Waar de sturing van ${chain} op lijkt`,
    caption: (chain: string) => `Kenmerken van de sturing waarvoor het bewijs verandert: ${chain}`,
    feature: 'Kenmerk',
    side: (name: string, sentence: string) => `${name}: ${sentence}`,
    notApart: (name: string) => `${name}: op die kaart wordt naar deze keten niet apart gekeken.`,
    notLooked: 'niet apart bekeken',
    for: (line: string) => `Ervoor: ${line}`,
    against: (line: string) => `Ertegen: ${line}`,
    same: (count: number) =>
      count === 1 ? 'Op beide kaarten: nog 1 aanwijzing.' : `Op beide kaarten: nog ${count} aanwijzingen.`,
  },
}
