export const nlLoad = {
  title: 'Overlegdruk',
}
