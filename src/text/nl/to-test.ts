export const nlToTest = {
  title: 'Toetsen',
}
