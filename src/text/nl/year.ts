export const nlYear = {
  title: 'Jaarring',
}
