// Last step of the build: dist/sbom.cdx.json, the list of parts the app is made of (CycloneDX). npm makes it from the
// lock file, so that it does not matter how node_modules came to be there.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIST, ROOT } from './project.mjs'

const npm = process.env.npm_execpath
const ask = ['sbom', '--package-lock-only', '--omit=dev', '--sbom-format=cyclonedx']
const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm, ...ask]] : ['npm', ask]
const shell = process.platform === 'win32' && command === 'npm'
const parts = JSON.parse(execFileSync(command, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8, shell }))
if (parts.components.length === 0) throw new Error('npm sbom lists no parts')
writeFileSync(join(DIST, 'sbom.cdx.json'), `${JSON.stringify(parts, null, 2)}\n`)
