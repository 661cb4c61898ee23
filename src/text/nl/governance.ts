export const nlGovernance = {
  title: 'Ketenbestuur',
}
