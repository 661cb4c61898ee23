export const nlCoverage = {
  title: 'Dekking in de tijd',
}
