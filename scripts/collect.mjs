// Runs a program of an installed package and keeps what it says, so that programs can run side by side and still be read.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './project.mjs'

/** Runs a program in the project folder; resolves to its exit code (1 when killed) and all it wrote, as it came. */
function collectProgram(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    })
    const parts = []
    child.stdout.on('data', (part) => parts.push(part))
    child.stderr.on('data', (part) => parts.push(part))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8').trimEnd() }))
  })
}

/** A program of an installed package, by its file in node_modules. */
export function collect(file, args) {
  return collectProgram(process.execPath, [join(ROOT, 'node_modules', file), ...args])
}

/** npm itself: the one that started this script when there is one, so that it need not be on the path. */
export function collectNpm(args) {
  const npm = process.env.npm_execpath
  return npm?.endsWith('.js') ? collectProgram(process.execPath, [npm, ...args]) : collectProgram('npm', args)
}

/** A script of the project that is written in TypeScript. */
export function collectScript(file) {
  return collectProgram(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts', file)])
}
