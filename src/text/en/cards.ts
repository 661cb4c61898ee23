import type { nlCards } from '../nl/cards'

/** What people say goes wrong, and cards to talk about it. */
export const enCards: typeof nlCards = {
  title: 'Conversation cards',
  lead: 'On the left stands what people say goes wrong, in their own words. On the right lie cards with one open question each, to get people talking. No marks are given here.',
  board: 'What people say',
  said: (count) =>
    count === 0
      ? 'nothing written down yet'
      : count === 1
        ? '1 bottleneck written down'
        : `${count} bottlenecks written down`,
  state: { raised: 'raised', confirmed: 'confirmed', resolved: 'resolved' },
  stateHelp: {
    raised: 'Somebody said it; the group has not talked about it yet.',
    confirmed: 'The group recognises it.',
    resolved: 'It is no longer so.',
  },
  column: (state, count) => `${state} (${count})`,
  moveTo: (state) => `To ${state}`,
  moveCard: (text, state) => `To ${state}: ${text}`,
  moved: (state) => `Now under ${state}. Ctrl+Z undoes it.`,
  dragHelp: 'Drag a card to another column, or use the buttons under it.',
  emptyColumn: {
    raised: 'Nothing raised yet.',
    confirmed: 'Nothing confirmed yet.',
    resolved: 'Nothing resolved yet.',
  },
  add: {
    label: 'New bottleneck',
    placeholder: 'What goes wrong? Type it and press Enter',
    button: 'Write down',
    added: (text) => `Written down: ${text}`,
    empty: 'First write down what is said.',
  },
  edit: 'Change text',
  editCard: (text) => `Change text: ${text}`,
  textLabel: 'Bottleneck',
  raisedBy: (party) => `raised by ${party}`,
  about: 'It touches:',
  moreAbout: (count) => `and ${count} more`,
  shown: (shown, all) => `${shown} of ${all} shown.`,
  more: (count) => `Show ${count} more`,
  empty:
    'No bottleneck has been written down yet. Ask around: what do you run into in this chain? Write it down as it is said. When nobody begins, put one of the cards on the screen in large type.',
  decks: { label: 'Deck of cards', examples: 'Examples', factors: 'Six factors', dimensions: 'Four dimensions' },
  source: {
    examples: 'After: Advice on chain steering in relation to triangle steering, step 2 (Werk aan Uitvoering)',
    factors: 'After: Six key factors for cooperation in public chains (Consultancy.nl, 2019)',
    dimensions: 'After: Ketens de baas, a dossier of the Dutch Government Reference Architecture (NORA)',
  },
  carries: (count) =>
    count === 0
      ? 'Nothing has been written down about this on the map yet.'
      : count === 1
        ? 'One bottleneck has been written down about this.'
        : `${count} bottlenecks have been written down about this.`,
  note: 'Write down what the room says',
  noteFor: (title) => `What does the room say about ‘${title}’?`,
  stopNoting: 'Done',
  enlarge: 'Show large',
  enlargeCard: (title) => `Show large: ${title}`,
  big: {
    label: 'Conversation card, large',
    previous: 'Previous card',
    next: 'Next card',
    place: (at, all) => `card ${at} of ${all}`,
    close: 'Close',
    keys: 'Left and right arrow: previous and next. Escape closes.',
  },
  examples: {
    'day-to-day': {
      title: 'Ruled by the day',
      text: 'There is a good basis to steer together on the long term. Still most attention goes to what is on fire today.',
      question: 'Which subject for the long term dropped off our agenda in the past months, and why?',
    },
    scarcity: {
      title: 'Not enough for all',
      text: 'When one of the parties runs short, it is not clear how the chain deals with it.',
      question: 'What do we do when one of the parties can deliver less than agreed for a while?',
    },
    'unused-meetings': {
      title: 'Meetings left unused',
      text: 'The meetings were well thought out, but are used less than they could be.',
      question: 'Which subject belongs in an existing meeting, but do we discuss elsewhere?',
    },
    'unclear-mandate': {
      title: 'What are we here for?',
      text: 'Of some meetings the participants no longer know exactly what they are for and what may be decided there.',
      question: 'Of which meeting would we answer differently today when asked what we may decide there?',
    },
    'working-agreements': {
      title: 'How we meet',
      text: 'There are too few agreements on how a meeting is prepared, led and followed up, or the agreements are not alive.',
      question: 'Which agreement about the way we meet would make the most difference?',
    },
  },
  factors: {
    ambition: {
      title: 'Ambition and chain goal',
      text: 'What an administrator wants to achieve gains meaning for the chain once it is translated together into a goal of the chain.',
      question: 'Which part of your own order do you recognise in what the chain wants to achieve together?',
    },
    urgency: {
      title: 'Shared urgency',
      text: 'A temporary need can bring parties together, even when it begins with money. It helps to keep working on the agreed goal meanwhile.',
      question: 'What makes that we cannot wait for each other right now?',
    },
    room: {
      title: 'Steering and giving room',
      text: 'Agreements give direction and limits. Within them professionals need room to solve things together.',
      question: 'What would you dare to let go of if you knew that the goal stays in sight?',
    },
    binding: {
      title: 'Ability to bind',
      text: 'Where parties meet, an eye for relations counts at least as much as knowledge of the subject.',
      question: 'Which function brings parties together in this chain, and what makes it work?',
    },
    information: {
      title: 'Equal information',
      text: 'Information works when it serves both administrators and operations. Otherwise it costs energy and calls for intervention.',
      question: 'Which information do we make that is used on one side of the table and not on the other?',
    },
    trust: {
      title: 'Trust',
      text: 'Trust is about people who get on with each other, and about agreements that work in practice.',
      question: 'When did you dare to tell another party in the chain about something that went wrong?',
    },
  },
  dimensions: {
    substance: {
      title: 'Substance',
      text: 'Do parties know of each other what they want to achieve and what they mean by the same words?',
      question: 'On which term or goal do we think we agree, without ever having asked?',
    },
    procedure: {
      title: 'Procedures',
      text: 'Meetings, mandates, decisions and reports give cooperation a hold, when they are used too.',
      question: 'Which agreement on how we decide turns out to work differently in practice?',
    },
    relation: {
      title: 'Relation',
      text: 'An open conversation across organisations begins at the top and is needed at every level.',
      question:
        'With whom in the chain would you like to speak more often, without something having to go wrong first?',
    },
    culture: {
      title: 'Culture',
      text: 'Structures and agreements only work when there is the will to put time and effort into the chain.',
      question: 'How does a new colleague notice that cooperation in the chain is valued where you work?',
    },
  },
  categories: {
    'day-to-day': 'ruled by the day',
    scarcity: 'scarcity',
    'unused-meetings': 'meetings used too little',
    'unclear-mandate': 'purpose or mandate unclear',
    'working-agreements': 'working agreements',
    other: 'something else',
  },
  form: {
    text: 'Bottleneck',
    textHelp: 'As it was said; no names of persons.',
    state: 'State',
    category: 'Sort',
    dimension: 'Dimension',
    factor: 'Factor',
    raisedBy: 'Raised by',
    about: 'It touches',
    addAbout: 'Add a part of the map',
    themeSection: 'What it belongs to',
  },
}
