import type { nlCards } from '../nl/cards'

/** What people say goes wrong, and cards to talk about it. */
export const enCards: typeof nlCards = {
  title: 'Conversation cards',
  lead: 'Write down what goes wrong, as people say it. Each conversation card asks one question to talk about.',
  parts: 'What you see',
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
    resolved: 'This is no longer an issue.',
  },
  column: (state, count) => `${state} (${count})`,
  moveTo: (state) => `To ${state}`,
  moveCard: (text, state) => `To ${state}: ${text}`,
  moved: (state) => `Now under ${state}. Ctrl+Z undoes it.`,
  dragHelp: 'Drag a bottleneck to another column, or use the buttons under it.',
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
  about: 'It affects:',
  moreAbout: (count) => `and ${count} more`,
  shown: (shown, all) => `${shown} of ${all} shown.`,
  more: (count) => `Show ${count} more`,
  empty:
    'No bottleneck has been written down yet. Ask around: what do you run into in this chain? Write it down as it is said. If the conversation does not get going, show one of the conversation cards large on the screen.',
  decks: {
    label: 'Deck of conversation cards',
    examples: 'Examples',
    factors: 'Six factors',
    dimensions: 'Four dimensions',
    stakes: 'Interests',
  },
  source: {
    examples: 'Based on: Advice on chain steering in relation to triangle steering, step 2 (Werk aan Uitvoering)',
    factors: 'Based on: Six key factors for cooperation in public chains (Consultancy.nl, 2019)',
    dimensions: 'Based on: Ketens de baas, a dossier of the Dutch Government Reference Architecture (NORA)',
    stakes:
      'Based on: Advice on chain steering in relation to triangle steering, chain goals: bringing interests together (Werk aan Uitvoering)',
  },
  carries: (count) =>
    count === 0
      ? 'Nothing has been written down about this on the map yet.'
      : count === 1
        ? 'One bottleneck has been written down about this.'
        : `${count} bottlenecks have been written down about this.`,
  note: 'Write down what the group says',
  noteFor: (title) => `What does the group say about ‘${title}’?`,
  stopNoting: 'Done',
  enlarge: 'Show large',
  enlargeCard: (title) => `Show large: ${title}`,
  big: {
    label: 'Conversation card, large',
    previous: 'Previous conversation card',
    next: 'Next conversation card',
    place: (at, all) => `conversation card ${at} of ${all}`,
    close: 'Close',
    keys: 'Left and right arrow: previous and next. Escape closes.',
  },
  examples: {
    'day-to-day': {
      title: 'The issue of the day',
      text: 'There is a good basis for steering together on the long term. Yet most attention goes to whatever is urgent today.',
      question: 'Which long-term subject has dropped off our agenda in recent months, and why?',
    },
    scarcity: {
      title: 'Not enough to go round',
      text: 'When one of the parties runs short, it is not clear how the chain deals with it.',
      question: 'What happens here when one of the parties can deliver less than agreed for a while?',
    },
    'unused-meetings': {
      title: 'Meetings left unused',
      text: 'The meetings are well designed, but used less than they could be.',
      question: 'Which subject belongs in an existing meeting, but is discussed elsewhere?',
    },
    'unclear-mandate': {
      title: 'What are we here for?',
      text: 'For some meetings, participants no longer know exactly what they are for and what may be decided there.',
      question: 'For which meeting would we give different answers today when asked what we may decide there?',
    },
    'working-agreements': {
      title: 'How we meet',
      text: 'There are too few agreements on how meetings are prepared, led and followed up, or the agreements exist on paper only.',
      question: 'Which agreement about the way we meet would make the most difference?',
    },
  },
  stakes: {
    title: 'What each has at stake',
    text: 'A goal lasts when every party itself has something to win or lose by it, and the others know that. Record the answer with the contribution of that party, under Interest.',
    question: 'What is at stake for you if this goal is reached, and what if it is not?',
  },
  factors: {
    ambition: {
      title: 'Ambition and chain goal',
      text: 'What a senior official wants to achieve becomes meaningful to the chain once it is translated, together, into a goal of the chain.',
      question: 'Which part of your own assignment do you recognise in what the chain wants to achieve together?',
    },
    urgency: {
      title: 'Shared urgency',
      text: 'A temporary need can bring parties together, even when it begins with money. It helps to keep working on the agreed goal in the meantime.',
      question: 'Why is it that we cannot wait for each other right now?',
    },
    room: {
      title: 'Steering and giving room',
      text: 'Agreements set direction and limits. Within them, professionals need room to solve things together.',
      question: 'What would you dare to let go of if you knew that the goal stays in sight?',
    },
    binding: {
      title: 'Bringing people together',
      text: 'Where parties meet, an eye for each other counts for at least as much as knowledge of the subject.',
      question: 'Which function brings parties together in this chain, and what makes it work?',
    },
    information: {
      title: 'Equal information',
      text: 'Information works when it serves both management and operations. Otherwise it costs energy and invites intervention.',
      question: 'Which information do we produce that is used on one side of the table and not on the other?',
    },
    trust: {
      title: 'Trust',
      text: 'Trust is about people who get on with each other, and about agreements that work in practice.',
      question: 'When did you feel able to tell another party in the chain about something that was not going well?',
    },
  },
  dimensions: {
    substance: {
      title: 'Substance',
      text: 'Do the parties know what each of them wants to achieve, and what each means by the same words?',
      question: 'Which term or goal do we think we agree on, without ever having asked?',
    },
    procedure: {
      title: 'Procedures',
      text: 'Meetings, mandates, decisions and reports give cooperation something to hold on to, provided they are used.',
      question: 'Which agreement on how we decide turns out to work differently in practice?',
    },
    relation: {
      title: 'Relation',
      text: 'An open conversation across organisations begins at the top and is needed at every level.',
      question: 'Whom in the chain would you like to speak to more often, without something having to go wrong first?',
    },
    culture: {
      title: 'Culture',
      text: 'Structures and agreements only work when there is the will to put time and effort into the chain.',
      question: 'How can a new colleague tell that cooperation in the chain is valued where you work?',
    },
  },
  categories: {
    'day-to-day': 'issue of the day',
    scarcity: 'scarcity',
    'unused-meetings': 'meetings underused',
    'unclear-mandate': 'purpose or mandate unclear',
    'working-agreements': 'working agreements',
    other: 'something else',
  },
  form: {
    text: 'Bottleneck',
  },
}
