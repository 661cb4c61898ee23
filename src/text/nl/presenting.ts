/** Walking through the views before the group, and the second window that shows only the map. */
export const nlPresenting = {
  present: 'Presenteren',
  label: 'Presenteren',
  previous: 'Vorige',
  next: 'Volgende',
  place: (number: number, of: number) => `${number} van ${of}`,
  /** In the place of the number, when what is on the screen is none of what is walked through. */
  beside: '–',
  nothing: 'Alle partijen',
  row: 'Rij van weergaven',
  stop: 'Stoppen (Esc)',
  said: (title: string, question: string, number: number, of: number) =>
    `${number} van ${of}: ${title}.${question && ` ${question}`}`,
  notFull:
    'Het volledige scherm lukt hier niet; u presenteert in dit venster. Met F11 (op een Mac Ctrl+Cmd+F) vult u het scherm zelf.',
  noViews: 'Er zijn nog geen weergaven',
  noViewsHelp:
    'U presenteert weergaven: wat er op het scherm staat, onder een naam bewaard. Zet op het scherm wat u wilt laten zien en maak er een weergave van. U kunt ook meteen de vijf beelden van de keten presenteren, elk met zijn vraag.',
  makeView: 'Een weergave maken…',
  presentPictures: 'De vijf beelden presenteren',
  alsoCalled: {
    present: 'presentatie, volledig scherm, diavoorstelling, beamer, tonen aan de groep',
  },
}
