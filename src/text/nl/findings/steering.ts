import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, type RuleText } from '../../finding-text'
import { names, roles, sentence, triangle } from './words'

type Ids = 'triangle-role-missing' | 'multiple-clients-uncoordinated'

export const nlSteeringFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'triangle-role-missing.missing': {
    title: (v) => sentence(`${triangle(v)} heeft nog geen ${roles(v)} op de kaart`),
    why: 'Een driehoek werkt als duidelijk is wie opdraagt, wie uitvoert en wie op de lange duur let. Grond: Samenwerken in de driehoek.',
    question: (v) => `Wie doet op dit moment het werk van ${roles(v)}, en is dat met elkaar zo besproken?`,
    unknown: 'Of de rol is belegd zonder dat de werkgroep het weet.',
  },
  'triangle-role-missing.open': {
    title: (v) => sentence(`wie is ${roles(v)} in ${triangle(v)}? Dat is nog niet uitgezocht`),
    why: 'Niet elke partij werkt in een driehoek; is dat hier wel zo, dan horen er drie rollen bij. Grond: Samenwerken in de driehoek.',
    question: (v) => `Is hier een driehoek, en zo ja: wie is dan ${roles(v)}?`,
    unknown: 'Hoe deze partij wordt aangestuurd.',
  },
  'multiple-clients-uncoordinated.none': {
    title: (v) =>
      sentence(`${triangle(v)} heeft ${countOf(v, 'count')} opdrachtgevers en geen die het geheel coördineert`),
    why: 'Zonder gedeeld overzicht weet de ene opdrachtgever niet wat de andere vraagt, en loopt de uitvoerder ongemerkt vol. Grond: Werk aan Uitvoering, meervoudig opdrachtgeverschap.',
    question: (v) =>
      `Waar komen de opdrachten van ${names(v, 'clients')} bij elkaar, en wie kiest als ze samen te veel zijn?`,
    unknown: 'Of een raamafspraak of een grote opdrachtgever dit in de praktijk al regelt.',
  },
  'multiple-clients-uncoordinated.open': {
    title: (v) =>
      sentence(`wie coördineert de ${countOf(v, 'count')} opdrachtgevers in ${triangle(v)}? Nog niet uitgezocht`),
    why: 'Met meer opdrachtgevers helpt het als iemand het overzicht heeft van alles wat er wordt gevraagd. Grond: Werk aan Uitvoering, meervoudig opdrachtgeverschap.',
    question: (v) => `Neemt een van ${names(v, 'clients')} het voortouw voor de andere opdrachtgevers?`,
    unknown: 'Of een van de opdrachtgevers coördineert; dat veld is nog leeg.',
  },
}

export const nlSteeringRules: Readonly<Record<Ids, RuleText>> = {
  'triangle-role-missing': {
    name: 'Open hoek in een driehoek',
    falseAlarm:
      'Partijen met een eigen bestuur of een onafhankelijke positie hebben geen driehoek: leg dat vast bij de sturing.',
  },
  'multiple-clients-uncoordinated': {
    name: 'Meer opdrachtgevers, geen coördinatie',
    falseAlarm: 'Een raamafspraak of een grote opdrachtgever kan de kleinere al vertegenwoordigen.',
  },
}
