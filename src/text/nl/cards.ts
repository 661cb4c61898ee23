export const nlCards = {
  title: 'Gesprekskaarten',
}
