import type * as V from '../../model/vocabulary'

type Labels<T extends readonly string[]> = Readonly<Record<T[number], string>>

/** Sentences in Dutch about what the room said, agreed and decided. Texts come in without full stops. */
export const nlRoomClaims = {
  bottleneck: {
    is: (text: string) => `Knelpunt: ${text}`,
    state: {
      raised: 'Dit is genoemd en nog niet bevestigd',
      confirmed: 'Dit is bevestigd',
      resolved: 'Dit is opgelost',
    } satisfies Labels<typeof V.BOTTLENECK_STATES>,
    stateBy: {
      raised: (party: string) => `Dit is genoemd door ${party} en nog niet bevestigd`,
      confirmed: (party: string) => `Dit is genoemd door ${party} en later bevestigd`,
      resolved: (party: string) => `Dit is genoemd door ${party} en inmiddels opgelost`,
    } satisfies Readonly<Record<(typeof V.BOTTLENECK_STATES)[number], (party: string) => string>>,
    category: (words: string) => `Thema: ${words}`,
    about: (things: string) => `Dit raakt: ${things}`,
  },
  answer: {
    is: (answer: string, day: string, by: string | undefined) =>
      `Bij een signaal op deze kaart is op ${day}${by ? ` namens ${by}` : ''} geantwoord: ${answer}`,
    about: (title: string, answer: string, day: string, by: string | undefined) =>
      `Bij het signaal ${title} is op ${day}${by ? ` namens ${by}` : ''} geantwoord: ${answer}`,
    reason: (text: string) => `De reden: ${text}`,
    takenUpBy: (who: string) => `Opgepakt door: ${who}`,
    until: (day: string) => `Dit komt terug na ${day}`,
  },
  statement: {
    is: (party: string, by: string | undefined, day: string, claimed: string, holds: boolean) =>
      `Namens ${party}${by ? ` (${by})` : ''} is op ${day} gezegd dat dit ${holds ? 'zo is' : 'niet zo is'}: ${claimed}`,
    chain: (chain: string) => `Dat gaat over de keten ${chain}`,
  },
  recognition: {
    is: (level: string, day: string, by: string | undefined) =>
      `Op ${day} is${by ? ` met ${by}` : ''} besproken waar de sturing van de keten op lijkt (${level})`,
    reason: (text: string) => `Daarbij is gezegd: ${text}`,
  },
  session: {
    is: (kind: string, day: string) => `Op ${day} was er een ${kind} over deze kaart`,
    endedOn: (day: string) => `Die is afgesloten op ${day}`,
    attendees: (who: string) => `Aanwezig: ${who}`,
    account: (text: string) => `Besproken is: ${text}`,
    changes: (count: number, written: string) =>
      count === 1 ? 'Er is toen één wijziging verteld' : `Er zijn toen ${written} wijzigingen verteld`,
  },
  action: {
    is: (text: string, state: string) => `Actiepunt (${state}): ${text}`,
    takenUpBy: (who: string) => `Opgepakt door: ${who}`,
    due: (day: string) => `Klaar op ${day}`,
    about: (things: string) => `Het gaat over: ${things}`,
  },
  decision: {
    is: (text: string, state: string) => `Besluit (${state}): ${text}`,
    reason: (text: string) => `De reden: ${text}`,
    decidedIn: (meeting: string) => `Hierover gaat ${meeting}`,
    date: (day: string) => `De datum is ${day}`,
    responsible: (who: string) => `Uitgevoerd door: ${who}`,
    otherwise: (text: string) => `Als het niet gebeurt: ${text}`,
    about: (things: string) => `Het gaat over: ${things}`,
  },
  proposal: {
    is: (title: string, state: string) => `Voorstel (${state}): ${title}`,
    state: (state: string) => `Hoe ver het is: ${state}`,
    reason: (text: string) => `De reden: ${text}`,
    perspective: (name: string) => `Het hoort bij de invalshoek ${name}`,
    addresses: (bottlenecks: string) => `Het is een antwoord op ${bottlenecks}`,
    decidedIn: (meeting: string) => `Hierover gaat ${meeting}`,
    date: (day: string) => `De datum is ${day}`,
    responsible: (who: string) => `Uitgewerkt door: ${who}`,
    outcome: (text: string) => `Waarom zo is besloten: ${text}`,
  },
  principle: {
    is: (text: string) => `Uitgangspunt: ${text}`,
    subject: (subject: string) => `Het gaat over ${subject}`,
    chain: (chain: string) => `Het geldt voor de keten ${chain}`,
    adopted: (meeting: string | undefined, day: string | undefined) =>
      `Het is vastgesteld${meeting ? ` in ${meeting}` : ''}${day ? ` op ${day}` : ''}`,
    notAdopted: 'Het is nog niet vastgesteld',
  },
}
