import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Dice } from './dice'
import { hasRawControls } from './further-road'
import { xmlFault } from './xml-fault'

const PROGRAM = join(import.meta.dirname, '../../../scripts/ketenkaart.mjs')
const PATIENCE = 60_000

/**
 * Gives a file to the program itself, in a process of its own, and says what is not as it should be.
 *
 * @param opens whether the app opens this file
 */
export function takeProgramRoad(path: string, opens: boolean, dice: Dice): string[] {
  const args = dice.pick([
    ['check', path],
    ['check', path, '--lang', 'en', '--today', '2026-06-01'],
    ['check', path, '--json'],
    ['svg', path, '-'],
  ])
  const options = { encoding: 'utf8' as const, timeout: PATIENCE, maxBuffer: 1 << 28 }
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], options)
  const faults: string[] = []
  const say = (what: string) => faults.push(`${args.filter((arg) => arg !== path).join(' ')}: ${what}`)
  const isCheck = args[0] === 'check'
  if (signal) say(`stopped by ${signal}`)
  const expected = opens ? (isCheck ? [0, 1] : [0]) : [2]
  if (!expected.includes(status ?? -1)) say(`ended with ${status}, not ${expected.join(' or ')}`)
  if (/^\s+at .+:\d+/m.test(stderr)) say(`a trace of the stack: ${stderr.slice(0, 600)}`)
  if (hasRawControls(stderr)) say('control characters on the standard error')
  if (opens ? stdout === '' : stderr === '') say('says nothing')
  if (!opens && stdout !== '') say('prints something of a file that does not open')
  if (!opens || status === 2) return faults
  if (args.includes('--json')) {
    if (!isJson(stdout)) say('no JSON')
  } else if (isCheck) {
    if (hasRawControls(stdout)) say('control characters')
  } else {
    const fault = xmlFault(stdout)
    if (fault) say(fault)
  }
  return faults
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
