export const nlMatrix = {
  title: 'Matrix',
}
