/** What is said of what is not on the wall. */
export const nlDiscretion = {
  sign: 'niet op de muur',
  notAlong: (count: number) =>
    count === 1
      ? '1 gegeven staat niet op de muur en komt niet mee, met wat eraan vastzit.'
      : `${count} gegevens staan niet op de muur en komen niet mee, met wat eraan vastzit.`,
  inFile: (count: number) =>
    count === 1
      ? 'Let op: in dit bestand staat ook het gegeven dat niet op de muur is.'
      : `Let op: in dit bestand staan ook de ${count} gegevens die niet op de muur zijn.`,
  differsUnseen: 'De kaarten verschillen alleen in wat niet op de muur is.',
}
