export const nlRoles = {
  title: 'Rollen en opdrachten',
}
