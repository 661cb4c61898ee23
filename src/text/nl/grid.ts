export const nlGrid = {
  title: 'Tabellen',
}
