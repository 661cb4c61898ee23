import type { nlRoomClaims } from '../nl/room-claims'

/** Sentences in English about what the room said, agreed and decided. */
export const enRoomClaims: typeof nlRoomClaims = {
  bottleneck: {
    is: (text) => `Bottleneck: ${text}`,
    state: {
      raised: 'It was raised and has not been confirmed yet',
      confirmed: 'It has been confirmed',
      resolved: 'It has been resolved',
    },
    stateBy: {
      raised: (party) => `It was raised by ${party} and has not been confirmed yet`,
      confirmed: (party) => `It was raised by ${party} and confirmed later`,
      resolved: (party) => `It was raised by ${party} and has been resolved since`,
    },
    category: (words) => `Theme: ${words}`,
    about: (things) => `It affects: ${things}`,
  },
  answer: {
    is: (answer, day, by) => `A signal of this map was answered on ${day}${by ? ` on behalf of ${by}` : ''}: ${answer}`,
    about: (title, answer, day, by) =>
      `The signal ${title} was answered on ${day}${by ? ` on behalf of ${by}` : ''}: ${answer}`,
    reason: (text) => `The reason: ${text}`,
    takenUpBy: (who) => `Taken up by: ${who}`,
    until: (day) => `This comes back after ${day}`,
  },
  statement: {
    is: (party, by, day, claimed, holds) =>
      `On behalf of ${party}${by ? ` (${by})` : ''} it was said on ${day} that this is ${holds ? 'so' : 'not so'}: ${claimed}`,
    chain: (chain) => `This is about the chain ${chain}`,
  },
  recognition: {
    is: (level, day, by) =>
      `On ${day} the group discussed${by ? ` with ${by}` : ''} what the steering of the chain resembles (${level})`,
    reason: (text) => `It was said: ${text}`,
  },
  session: {
    is: (kind, day) => `On ${day} there was a ${kind} about this map`,
    endedOn: (day) => `It was closed on ${day}`,
    attendees: (who) => `Present: ${who}`,
    account: (text) => `Discussed: ${text}`,
    changes: (count, written) => (count === 1 ? 'One change was told then' : `${written} changes were told then`),
  },
  action: {
    is: (text, state) => `Action (${state}): ${text}`,
    takenUpBy: (who) => `Taken up by: ${who}`,
    due: (day) => `Due on ${day}`,
    about: (things) => `It is about: ${things}`,
  },
  decision: {
    is: (text, state) => `Decision (${state}): ${text}`,
    reason: (text) => `The reason: ${text}`,
    decidedIn: (meeting) => `This is decided in ${meeting}`,
    date: (day) => `The date is ${day}`,
    responsible: (who) => `Carried out by: ${who}`,
    otherwise: (text) => `If it does not happen: ${text}`,
    about: (things) => `It is about: ${things}`,
  },
  proposal: {
    is: (title, state) => `Proposal (${state}): ${title}`,
    state: (state) => `How far it is: ${state}`,
    reason: (text) => `The reason: ${text}`,
    perspective: (name) => `It belongs to the point of view of ${name}`,
    addresses: (bottlenecks) => `It answers ${bottlenecks}`,
    decidedIn: (meeting) => `This is decided in ${meeting}`,
    date: (day) => `The date is ${day}`,
    responsible: (who) => `Worked out by: ${who}`,
    outcome: (text) => `Why it was decided so: ${text}`,
  },
  principle: {
    is: (text) => `Principle: ${text}`,
    subject: (subject) => `It is about ${subject}`,
    chain: (chain) => `It holds for the chain ${chain}`,
    adopted: (meeting, day) => `It was adopted${meeting ? ` in ${meeting}` : ''}${day ? ` on ${day}` : ''}`,
    notAdopted: 'It has not been adopted yet',
  },
}
