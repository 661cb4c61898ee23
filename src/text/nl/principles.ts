/** The list of principles (uitgangspunten), on whatever page it stands. */
export const nlPrinciples = {
  heading: (count: number) => (count === 0 ? 'Uitgangspunten' : `Uitgangspunten (${count})`),
  lead: 'Waarop de partijen hun samenwerking bouwen, wat er ook aan de structuur verandert (advies, stap 7).',
  add: 'Uitgangspunt toevoegen',
  addPlaceholder: 'Nieuw uitgangspunt, in één zin',
  added: (text: string) => `Uitgangspunt toegevoegd: ${text}`,
  moved: (place: number, of: number) => `Uitgangspunt staat nu op plaats ${place} van ${of}`,
  keys: 'Alt met pijl omhoog of omlaag zet een uitgangspunt eerder of later.',
  open: 'Openen bij Details',
  adopted: (meeting: string | undefined, day: string | undefined) =>
    `vastgesteld${meeting ? ` in ${meeting}` : ''}${day ? ` op ${day}` : ''}`,
  notAdopted: 'nog niet vastgesteld',
  elsewhere: (count: number) =>
    count === 0
      ? 'Er zijn nog geen uitgangspunten opgeschreven.'
      : count === 1
        ? 'Er is 1 uitgangspunt opgeschreven.'
        : `Er zijn ${count} uitgangspunten opgeschreven.`,
  goThere: 'Naar de uitgangspunten bij het wensbeeld',
}
