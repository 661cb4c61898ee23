import type { nlLayers } from '../nl/layers'

/** What lines can show in the place of their own dress. */
export const enLayers: typeof nlLayers = {
  title: 'Lines',
  choice: {
    plain: 'plain',
    nature: 'by relation',
    agreements: 'by agreement',
    tables: 'by meeting',
    bridges: 'only connections',
  },
  choiceDetail: {
    plain: 'What flows, and what is critical or strained',
    nature: 'What the two ends see in each other',
    agreements: 'What an agreement holds for, and what not',
    tables: 'What is decided or talked about at a table',
    bridges: 'Which connection is the only one between two parts',
  },
  also: 'Also on the map',
  showMeetings: 'Draw the meetings',
  hideMeetings: 'Leave out the meetings',
  meetingsDetail: 'As tables with a seat for who sits there',
  differs: 'the two ends see the relation differently',
  nature: {
    legend: 'Lines: how both ends see the relation',
    legendEntry: (what, count) => `${what} (${count})`,
    legendNames: {
      'nature-partner': 'partner in the work: double line',
      'nature-customer': 'customer of a product: full line',
      'nature-statutory': 'laid down by law: long dashes',
      'nature-none': 'deliberately no nature: dots',
      'nature-unknown': 'not looked into yet',
    },
    split: 'the ends see it differently: each half shows what that end sees',
    half: 'of one end it is known what it sees',
    seen: {
      'nature-partner': 'a partner',
      'nature-customer': 'a customer',
      'nature-statutory': 'a statutory relation',
      'nature-none': 'deliberately none of these',
      'nature-unknown': 'that has not been looked into yet',
    },
    differ: (supplier, seenBySupplier, dependent, seenByDependent) =>
      `${supplier} sees ${seenBySupplier}, ${dependent} ${seenByDependent}`,
    both: (seen) => `nature of the relation: ${seen}`,
    one: (who, seen, other) => `${who} sees ${seen}, of ${other} it is not known yet`,
  },
  agreements: {
    legend: (day) => `Lines: agreements on ${day}`,
    legendEntry: (what, count) => `${what} (${count})`,
    outcome: {
      'agreement-covered': 'an agreement holds',
      'agreement-unsure': 'an agreement holds; its dates or parties have not been looked into yet',
      'agreement-lapsed': 'the agreement has run out',
      'agreement-future': 'the agreement begins later',
      'agreement-open': 'whether an agreement is about this has not been looked into yet',
      'agreement-none': 'no agreement',
    },
    nobody: 'agreements have not been looked into yet',
  },
}
