/**
 * Milliseconds of processor time this process has had. Unlike a clock it does not run on while other programs have the
 * processor, so that a bound on it says something of the code and not of the machine.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
