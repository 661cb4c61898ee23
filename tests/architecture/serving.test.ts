import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isBuilt, isInstalled } from '../../scripts/project.mjs'
import { CONTENT_SECURITY_POLICY, createStaticServer, listen } from '../../scripts/serve.mjs'
import { PROJECT_ROOT } from './run-biome'

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-serving-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function put(path: string, content: string, ageSeconds = 0): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
  const time = Date.now() / 1000 - ageSeconds
  utimesSync(join(folder, path), time, time)
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** The path goes out exactly as written; `fetch` would tidy the dots away. */
function ask(server: Server, path: string, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const body = Buffer.concat(parts).toString('utf8')
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

describe('the server behind npm start', () => {
  let server: Server

  beforeAll(async () => {
    put('site/index.html', '<!doctype html><title>app</title>')
    put('site/assets/part.js', 'export {}')
    put('site/sub/index.html', 'sub')
    put('secret.txt', 'secret')
    put('site-two/index.html', 'neighbour')
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'site/link.txt'))
    server = createStaticServer(join(folder, 'site'))
    await listen(server, 0)
  })
  afterAll(() => server.close())

  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html?x=1#y', 'text/html; charset=utf-8', 'no-cache'],
    ['/sub/', 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/part.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('gives %s as %s', async (path, type, cache) => {
    const { status, headers } = await ask(server, path)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
    expect(headers['cache-control']).toBe(cache)
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/../site-two/index.html',
    '/link.txt',
    '/%00',
    '/%zz',
    '/assets',
    '/missing.js',
  ])('does not give %s', async (path) => {
    const { status, body } = await ask(server, path)
    expect(status).toBe(404)
    expect(body).not.toContain('secret')
  })

  it('refuses to be written to and answers HEAD without a body', async () => {
    expect((await ask(server, '/', 'POST')).status).toBe(405)
    const head = await ask(server, '/', 'HEAD')
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '33'])
  })

  it('sends the security headers with every answer, also a refusal', async () => {
    for (const path of ['/', '/missing.js']) {
      const { headers } = await ask(server, path)
      expect(headers['content-security-policy']).toBe(`${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`)
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })

  it('takes the next free port when it may move, and only then', async () => {
    const { port } = server.address() as AddressInfo
    const second = createStaticServer(join(folder, 'site'))
    await expect(listen(second, port)).rejects.toThrow('EADDRINUSE')
    expect(await listen(second, port, { mayMove: true })).toBeGreaterThan(port)
    second.close()
  })
})

describe('the policy in index.html', () => {
  it('has the same words as the header', () => {
    const page = readFileSync(join(PROJECT_ROOT, 'index.html'), 'utf8')
    const meta = /<meta[^>]+http-equiv="Content-Security-Policy"[^>]+content="([^"]+)"/.exec(page)
    expect(meta?.[1]?.replace(/\s+/g, ' ').replace(/;\s*$/, '').trim()).toBe(CONTENT_SECURITY_POLICY)
  })
})

describe('what npm start finds', () => {
  const lock = (packages: Record<string, unknown>) => JSON.stringify({ packages })
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  }

  it.each([
    ['nothing installed', undefined, false],
    ['everything', wanted, true],
    ['all but an optional package', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['a missing package', { 'node_modules/b': { version: '2.0.0' } }, false],
  ])('sees %s', (name, installed, expected) => {
    const project = name.replaceAll(' ', '-')
    put(`${project}/package-lock.json`, lock(wanted))
    if (installed) put(`${project}/node_modules/.package-lock.json`, lock(installed))
    expect(isInstalled(join(folder, project))).toBe(expected)
  })

  it('builds anew when there is no build or a source is newer', () => {
    const project = join(folder, 'built')
    put('built/src/deep/a.ts', '', 100)
    for (const path of ['src/deep', 'src']) utimesSync(join(project, path), 1, 1)
    expect(isBuilt(project)).toBe(false)
    put('built/dist/index.html', '', 50)
    expect(isBuilt(project)).toBe(true)
    put('built/src/deep/a.ts', 'changed', 10)
    expect(isBuilt(project)).toBe(false)
  })
})
