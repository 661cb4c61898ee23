// What start, test and bench share: is everything installed, is the build fresh, run a step. Node built-ins only.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const DIST = join(ROOT, 'dist')

const BUILD_INPUTS = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'LICENSE',
  'NOTICE',
]

function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {}
}

/**
 * True when node_modules is what package-lock.json says. npm leaves its own list of what it installed behind, at the
 * very end, so an interrupted installation counts as none. Optional packages for other systems may be missing.
 */
export function isInstalled(root = ROOT) {
  const stamp = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(stamp)) return false
  const installed = readPackages(stamp)
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed[path]
    return found ? found.version === wanted.version : wanted.optional === true
  })
}

/** When a file, or anything in a folder, changed last, in ms; 0 when it is not there. */
export function newestChange(path) {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), stat.mtimeMs)
}

/** True when dist exists and nothing it is made of changed after it. */
export function isBuilt(root = ROOT) {
  const page = join(root, 'dist/index.html')
  if (!existsSync(page)) return false
  const builtAt = statSync(page).mtimeMs
  return BUILD_INPUTS.every((name) => newestChange(join(root, name)) <= builtAt)
}

/** Runs a program in the project folder with its output on the screen; resolves to its exit code (1 when killed). */
export function run(command, args, { env = {}, timeoutMs, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
      ...(timeoutMs ? { timeout: timeoutMs, killSignal: 'SIGKILL' } : {}),
      shell: process.platform === 'win32' && command === 'npm',
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** npm itself: the one that started this script when there is one, so that it need not be on the path. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath
  return npm?.endsWith('.js') ? run(process.execPath, [npm, ...args], options) : run('npm', args, options)
}

/** Installs what package-lock.json says, development parts too (also where NODE_ENV=production is set). */
export function install(options) {
  return runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], options)
}

export function build() {
  return runNpm(['run', 'build'])
}
