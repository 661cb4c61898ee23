/** Views that a group makes: what is on the screen, kept under a name, walked through one by one. */
export const nlViews = {
  manage: 'Weergaven maken',
  create: 'Nieuwe weergave van wat u nu ziet…',
  createDetail: 'de partijen die er nu staan, en het beeld',
  replace: (title: string) => `‘${title}’ vervangen door wat u nu ziet`,
  edit: 'Naam, vraag en notitie wijzigen…',
  earlier: 'Eerder in de rij',
  later: 'Later in de rij',
  remove: (title: string) => `‘${title}’ verwijderen`,
  title: 'Nieuwe weergave',
  editTitle: 'Weergave wijzigen',
  name: 'Naam',
  nameMissing: 'Geef de weergave een naam.',
  questionHelp: 'Staat groot in beeld als u presenteert.',
  noteHelp: 'Staat in het menu van weergaven en niet in beeld als u presenteert.',
  shows: (shown: number, all: number) =>
    shown === all ? 'Toont alle partijen.' : `Toont ${shown} van de ${all} partijen.`,
  withLens: (lens: string) => `Met het beeld ‘${lens}’.`,
  save: 'Bewaren',
  cancel: 'Annuleren',
  saved: (title: string) => `Weergave ‘${title}’ bewaard. Met Page Down gaat u van weergave naar weergave.`,
  replaced: (title: string) => `Weergave ‘${title}’ toont nu wat u ziet.`,
  at: (title: string, number: number, of: number) => `Weergave ${number} van ${of}: ${title}`,
  /** Behind the name of a view of which the screen no longer shows exactly what it keeps. */
  changed: ', gewijzigd',
  alsoCalled: {
    newView: 'beeld bewaren, momentopname, presentatie maken, dia',
    viewNext: 'presenteren, volgende dia, verder',
    viewPrevious: 'presenteren, vorige dia, terug',
  },
}
