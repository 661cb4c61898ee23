/** A second window for the group, with only the map and the question. */
export const nlSecondScreen = {
  title: 'Tweede scherm',
  picture: 'Wat het eerste scherm van de kaart toont',
  opened:
    'Sleep het nieuwe venster naar de beamer en druk daar op F11. Het volgt dit scherm; formulieren en notities blijven hier.',
  blocked:
    'De browser hield het tweede venster tegen. Sta pop-ups toe voor deze pagina (met het teken in de adresbalk) en kies opnieuw ‘Tweede scherm openen’.',
  waiting: 'Dit venster wacht op het eerste scherm. Open daar de kaart en kies ‘Tweede scherm openen’.',
  impossible: 'Deze browser laat twee vensters niet met elkaar praten. Presenteer dan in het eerste venster.',
  gone: 'Het eerste scherm is gesloten. Dit is het laatste beeld.',
  alsoCalled: {
    secondScreen: 'tweede venster, beamer, groepsscherm, meekijken, sprekersnotities, presentatorweergave',
  },
}
