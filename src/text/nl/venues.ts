/** The layer that shows where a dependency is talked about. */
export const nlVenues = {
  outcome: {
    decided: 'hier wordt besloten',
    discussed: 'hier wordt alleen gesproken',
    open: 'hier wordt gesproken; of er besloten kan worden is nog niet uitgezocht',
    unseated: 'wie waaraan deelneemt is nog niet uitgezocht',
    none: 'geen overleg',
  },
  legendEntry: (outcome: string, count: number) => `${outcome} (${count})`,
  count: { decided: 'besloten', discussed: 'besproken', open: 'nog open', none: 'geen overleg' },
  details: {
    title: 'Waar hierover wordt overlegd',
    decided: 'Hier wordt over deze afhankelijkheid besloten:',
    discussed: 'Hier wordt over deze afhankelijkheid alleen gesproken:',
    open: 'Hier zitten beide partijen; of zij er samen kunnen besluiten is nog niet uitgezocht:',
    unseated: 'Van geen enkel overleg is nog ingevuld wie er zit; of beide partijen elkaar treffen is dus niet bekend.',
    none: 'Voor zover getekend zitten beide partijen hierover in geen enkel overleg samen.',
  },
}
