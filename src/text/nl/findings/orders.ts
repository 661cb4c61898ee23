import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, listOf, type RuleText, textOf } from '../../finding-text'
import { names, quoted, verb } from './words'

type Ids = 'overlapping-orders' | 'conflicting-orders'

const CONFLICT =
  'Wie twee kanten op wordt gestuurd, kan het voor geen van beide goed doen. Grond: Advies ketensturing, analyse; Algemene Rekenkamer, Prestaties in de strafrechtketen (2012).'

export const nlOrdersFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'overlapping-orders.possible': {
    title: (v) => `‘${textOf(v, 'product')}’ is mogelijk twee keer gevraagd, door ${names(v, 'clients')}`,
    why: 'Is een doel niet scherp, dan vragen partijen soms langs twee wegen om hetzelfde. Grond: Ketensturing (Samenwerken in de driehoek); Advies ketensturing, analyse.',
    question: (v) =>
      textOf(v, 'by')
        ? `Zit wat ${names(v, 'others')} ${verb(v, 'others', 'vraagt', 'vragen')} al in de ${countOf(v, 'amount').toLocaleString('nl-NL')} van ${textOf(v, 'by')}?`
        : `Bedoelen ${names(v, 'clients')} met ‘${textOf(v, 'product')}’ hetzelfde?`,
    unknown: 'Of het om andere aantallen, gebieden of groepen mensen gaat.',
  },
  'overlapping-orders.open': {
    title: (v) => `Vragen ${names(v, 'clients')} tegelijk om ‘${textOf(v, 'product')}’?`,
    why: 'Is een doel niet scherp, dan vragen partijen soms langs twee wegen om hetzelfde. Grond: Ketensturing (Samenwerken in de driehoek); Advies ketensturing, analyse.',
    question: (v) => `Over welke periode gaan de opdrachten van ${names(v, 'clients')}?`,
    unknown: 'Wanneer deze opdrachten lopen, of bij welke keten zij horen; dat is nog niet ingevuld.',
  },
  'conflicting-orders.orders': {
    title: (v) => `Twee opdrachten staan op gespannen voet: ${quoted(v, 'products')}`,
    why: CONFLICT,
    question: (v) =>
      `Waar ${verb(v, 'clients', 'weegt', 'wegen')} ${names(v, 'clients')} deze twee opdrachten tegen elkaar af?`,
    unknown: 'Of de spanning zo bedoeld is, en waar zij wordt gewogen.',
  },
  'conflicting-orders.goals': {
    title: (v) =>
      listOf(v, 'contractors').length > 0
        ? `De doelen achter opdrachten aan ${names(v, 'contractors')} staan op gespannen voet`
        : `De doelen achter deze opdrachten staan op gespannen voet: ${quoted(v, 'products')}`,
    why: CONFLICT,
    question: (v) => `In welk overleg worden ${quoted(v, 'goals')} tegen elkaar afgewogen?`,
    unknown: 'Of de spanning zo bedoeld is, en of zij in deze opdrachten ook merkbaar is.',
  },
}

export const nlOrdersRules: Readonly<Record<Ids, RuleText>> = {
  'overlapping-orders': {
    name: 'Opdrachten voor hetzelfde product',
    falseAlarm: 'Dezelfde naam kan iets anders betekenen. Horen de opdrachten bij elkaar, leg dat dan vast.',
  },
  'conflicting-orders': {
    name: 'Opdrachten tegen elkaar afwegen',
    falseAlarm: 'Spanning kan gewild zijn, zoals tussen snel en zorgvuldig. Noem dan waar zij wordt gewogen.',
  },
}
