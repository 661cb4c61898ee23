import type { nlLoad } from '../nl/load'

export const enLoad: typeof nlLoad = {
  title: 'Meeting load',
  heading: 'What do the meetings ask of each party?',
  lead: 'How often each party attends, and which meetings are so alike that you might ask whether they could be one.',
  summary: (meetings, parties, perYear) =>
    `${meetings === 1 ? '1 meeting that is held' : `${meetings} meetings that are held`} with ${
      parties === 1 ? '1 party' : `${parties} parties`
    }; together ${perYear} sessions a year, as far as is known.`,
  ended: (count) =>
    count === 1 ? '1 meeting has ended and does not count.' : `${count} meetings have ended and do not count.`,
  unknownRhythm: (count) =>
    count === 1 ? 'The rhythm of 1 meeting is not a number.' : `The rhythm of ${count} meetings is not a number.`,
  rhythmHelp: 'Only meetings with a number of times a year count. Fill in the rhythm under Details of the meeting.',
  levels: {
    title: 'Spread over the levels',
    open: 'level not filled in',
    meetings: (count) => (count === 1 ? '1 meeting' : `${count} meetings`),
    perYear: (times) => `${times} times a year`,
    unknown: (count) => `rhythm of ${count} unknown`,
  },
  table: {
    caption: 'Parties by how often they attend',
    party: 'Party',
    perYear: 'Times a year',
    meetings: 'Meetings',
    seats: 'Participants',
    decides: 'Decides in',
    temporary: 'Temporary',
    levels: 'Levels',
    sortBy: (column) => `Sort by ${column}`,
    unknown: (count) => `+ ${count} unknown`,
    unknownInWords: (count, all) =>
      `the rhythm of ${count} of the ${all === 1 ? '1 meeting' : `${all} meetings`} is unknown`,
    level: (level, count) => `${count} ${level}`,
    shown: (shown, all) => `${shown} of ${all} parties shown.`,
    showMore: 'Show all parties',
  },
  own: {
    title: (party) => `Where ${party} takes part`,
    times: (times) => `${times} times a year`,
    noRhythm: 'rhythm unknown',
    temporary: 'temporary',
    functions: 'By function',
    oneFunction: (name, meetings, perYear) => `${name}: ${meetings}, ${perYear}`,
  },
  pairs: {
    title: 'Meetings that are alike',
    rule: (share) =>
      `These are standing meetings in which at least ${share} of the parties are the same, and whose character and level do not differ. Temporary meetings do not count here.`,
    none: 'No two meetings are that much alike at present.',
    noneUnknown: 'For some meetings it is not yet known who attends; fill that in under ‘Who sits where’.',
    question: (a, b) => `Could ${a} and ${b} be one?`,
    shared: (count, share, list) => `${count} parties sit in both (${share} of all who take part): ${list}.`,
    others: (list) => `In only one of the two: ${list}.`,
    and: (list, more) => `${list} and ${more} more`,
    openKind: 'The character or level of one of the two has not been looked into yet; that may change the picture.',
    won: (sessions, saved, parties) =>
      `Together that is ${sessions} fewer sessions a year; the ${parties} shared parties would then attend ${saved} fewer times in all.`,
    added: (added) => `Those who now sit only in the less busy one would attend ${added} more times in all.`,
    assumption: 'Assumption: the one meeting meets as often as the busier of the two, and everyone joins.',
    wonUnknown: 'What it would save cannot be said: the rhythm of one of the two is not a number.',
    wonNothing: 'One of the two now meets zero times a year; combining them saves no sessions.',
    openMeeting: (name) => `Open ${name}`,
    showBoth: 'Show both on the map',
    absorb: (a, b) => `Let ${a} go into ${b}…`,
    ownWork:
      'Whether they become one is for the participants to decide. Before you put it on the map, you see what it means.',
  },
  change: {
    together: (names, times) => `${names} sit together ${times} fewer times a year.`,
    fewer: (names, times, count) =>
      count === 1
        ? `${names} attends ${times} fewer times a year.`
        : `${names} each attend ${times} fewer times a year.`,
    more: (names, times, count) =>
      count === 1 ? `${names} attends ${times} more times a year.` : `${names} each attend ${times} more times a year.`,
    none: 'No party attends more or less often.',
    noneKnown: 'How much more or less often parties attend cannot be said.',
    unknown: 'A meeting of which the rhythm is not a number does not count in this.',
  },
  each: {
    differ: 'Meetings that differ',
    differNone: 'No meeting differs.',
    title: 'Meeting by meeting',
    lead: 'Keep, adjust, let it go into another, or stop? Who chooses nothing keeps a meeting as it is. Before anything changes, you see what it saves per party.',
    meeting: 'Meeting',
    level: 'Level',
    rhythm: 'Rhythm',
    parties: 'Parties',
    choices: 'Choice',
    adjust: 'Adjust',
    absorb: 'Go into…',
    stop: 'Stop…',
    choiceOf: (choice, meeting) => `${choice} ${meeting}`,
    shown: (shown, all) => `${shown} of ${all} meetings shown.`,
    showMore: 'Show all meetings',
    fresh: 'New meeting',
  },
  empty: {
    noMeetings: {
      title: 'No meetings yet',
      text: 'First add the meetings and say who attends. Here you will then see how much they ask of each party.',
    },
    noSeats: {
      title: 'Not known yet who sits where',
      text: 'There are meetings on the map, but without participants. Fill them in with one letter per party.',
    },
    newMeeting: 'New meeting',
    toSeats: 'To ‘Who sits where’',
  },
}
