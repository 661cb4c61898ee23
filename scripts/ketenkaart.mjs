#!/usr/bin/env node
// npx ketenkaart: the analysis and the drawing without a browser. Bundles itself when its sources are newer.
import './check-node.mjs'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { install, isInstalled, newestChange, ROOT } from './project.mjs'

const BUNDLE = join(ROOT, '.cache/cli/main.mjs')
const INPUTS = ['src', 'scripts/cli', 'package-lock.json']

function isFresh() {
  if (!existsSync(BUNDLE)) return false
  const bundledAt = statSync(BUNDLE).mtimeMs
  return INPUTS.every((name) => newestChange(join(ROOT, name)) <= bundledAt)
}

async function bundle() {
  const { build } = await import('vite')
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, 'scripts/cli/main.ts'),
      outDir: join(ROOT, '.cache/cli'),
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  })
}

/** What goes to the terminal must have left before the program ends: a pipe takes long texts in pieces. */
function write(stream, text) {
  return new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())))
}

// Who pipes into a program that stops reading, such as head, has seen enough.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2))

if (!isInstalled()) {
  console.error('Onderdelen installeren / Installing parts (npm ci) ...')
  if ((await install({ quiet: true })) !== 0) process.exit(2)
}
if (!isFresh()) await bundle()

const { main } = await import(pathToFileURL(BUNDLE).href)
const writes = []
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => writes.push(write(process.stdout, text)),
  err: (text) => writes.push(write(process.stderr, text)),
})
await Promise.all(writes)
