export const nlLayers = {
  title: 'Lagen',
}
