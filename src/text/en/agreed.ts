import type { nlAgreed } from '../nl/agreed'

/** The page that holds what the room agreed on, in English. */
export const enAgreed: typeof nlAgreed = {
  title: 'Agreed',
  heading: 'Agreed',
  lead: 'What the group has agreed so far. An answer to a signal comes here by itself; an action or a decision of its own you write down here.',
  copy: 'Copy as text',
  copied: 'The list is on the clipboard.',
  notCopied: 'The browser did not allow copying. Select the text and copy with Ctrl+C.',
  print: 'Print',
  show: {
    label: 'Of which session',
    all: 'Everything on this map',
    session: (kind, day) => `${kind} of ${day}`,
  },
  session: {
    heading: 'Session',
    none: 'No session is going on. Begin one: what you record then belongs to it, and the map knows later who were there.',
    begin: 'Begin a session',
    began: (day) => `The session of ${day} has begun`,
    going: (kind, day) => `Going on: ${kind} of ${day}`,
    ended: (kind, day) => `Closed: ${kind} of ${day}`,
    end: 'Close the session',
    endDone: (count) =>
      count === 0
        ? 'The session is closed; nothing was recorded'
        : `The session is closed with ${count === 1 ? '1 thing agreed' : `${count} things agreed`}`,
    showLast: (kind, day, changes) =>
      changes === 0 ? `Look at the ${kind} of ${day}` : `Look at the ${kind} of ${day} and what changed (${changes})`,
    reopen: 'Go on with this session',
    more: (count) =>
      count === 0 ? 'Who were there and what was discussed' : `Who were there (${count}) and what was discussed`,
    toFindings: 'To the signals',
    attendees: 'Who were there',
    addAttendee: 'Add party',
    attendee: 'Party',
    functionHelp: 'A function, not the name of a person.',
    startNotKept:
      'The session has begun, but this browser could not keep how the map is now. When you close it, you write down yourself what changed.',
  },
  lastTime: {
    of: (day, parts) => `Agreed up to ${day}: ${parts}.`,
    nothing: (day) => `Nothing of what was agreed up to ${day} is open any more.`,
    open: (count, late) =>
      `${count === 1 ? '1 action' : `${count} actions`} open${late > 0 ? ` (${late} too late)` : ''}`,
    done: (count) => (count === 1 ? '1 action done' : `${count} actions done`),
    requested: (count) => (count === 1 ? '1 decision asked for' : `${count} decisions asked for`),
    taken: (count) => (count === 1 ? '1 decision taken' : `${count} decisions taken`),
    answers: (count) => (count === 1 ? '1 other answer' : `${count} other answers`),
  },
  changes: {
    heading: (count) => (count === 0 ? 'What changed on the map' : `What changed on the map (${count})`),
    edit: 'What changed on the map, one thing on each line',
    help: 'Ketenkaart wrote this when the session was closed. You can add to it or shorten it.',
    same: 'Nothing on the map changed in this session.',
    noStart:
      'How the map was when the session began is not kept on this computer. Write down yourself what changed, one thing on each line.',
    added: (things) => `Added: ${things}.`,
    changed: (things) => `Changed: ${things}.`,
    removed: (things) => `Taken away: ${things}.`,
  },
  actions: {
    heading: (count) => (count === 0 ? 'Actions' : `Actions (${count})`),
    what: 'What',
    who: 'Who takes it up',
    when: 'Due on',
    state: 'State',
    from: (title) => `From the signal: ${title}`,
    fromGone: 'From a signal that is no longer there',
    unnamed: 'Not said yet what will happen',
    nobody: 'nobody yet',
    noDay: 'no day yet',
    none: 'No actions yet.',
    add: 'New action',
    addPlaceholder: 'What is going to happen? Enter adds it.',
    addButton: 'Add',
    added: (text) => `Action recorded: ${text}`,
    states: { open: 'open', done: 'done', dropped: 'dropped' },
    late: 'late',
  },
  decisions: {
    heading: (count) => (count === 0 ? 'Decisions' : `Decisions (${count})`),
    none: 'No decisions yet, taken or requested.',
    add: 'New decision',
    addPlaceholder: 'What do you ask, or what was decided? Enter adds it.',
    added: (text) => `Decision recorded: ${text}`,
    noMeeting: 'no meeting yet',
    up: 'Earlier in the list',
    down: 'Later in the list',
    remove: 'Delete',
  },
  answers: {
    heading: 'Other answers to signals',
    kinds: {
      deliberate: 'Deliberately so',
      'find-out': 'Still to find out',
      incorrect: 'Not right',
      elsewhere: 'Dealt with elsewhere',
    },
    on: (day) => `on ${day}`,
    by: (who) => `on behalf of ${who}`,
    gone: 'A signal that is no longer there',
  },
}
