// A static file server for the built app, with the headers we advise to every host. Node built-ins only.
// As a program: node scripts/serve.mjs [--port 4173] [--root dist]
import { createReadStream, realpathSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { resolve as absolute, extname, join, sep } from 'node:path'
import { pipeline } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { DIST } from './project.mjs'

export const HOST = '127.0.0.1'

/** The same words as the policy in index.html; a test compares the two. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'none'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** `frame-ancestors` only works as a header, so index.html does not have it. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

const MIME_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/**
 * The file below `root` that a request path (`/assets/a.js?x`) stands for, or undefined: when there is none, when the
 * path does not decode, and when it leads outside `root`, with dots or by way of a link.
 */
export function findFile(root, requestPath) {
  try {
    const path = decodeURIComponent(requestPath.split(/[?#]/)[0])
    const file = realpathSync(join(root, path.endsWith('/') ? `${path}index.html` : path))
    const inside = file.startsWith(realpathSync(root) + sep)
    return inside && statSync(file).isFile() ? file : undefined
  } catch {
    return undefined
  }
}

/** Hashed files never change their content; everything else is asked for again. */
function cacheControl(file) {
  return file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/** A server, not yet listening, for the files below `root`. */
export function createStaticServer(root = DIST) {
  return createServer((request, response) => {
    const answer = (status, headers, text = '') => {
      response.writeHead(status, { ...SECURITY_HEADERS, ...headers })
      response.end(request.method === 'HEAD' ? '' : text)
    }
    const plain = { 'Content-Type': 'text/plain; charset=utf-8' }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(405, { ...plain, Allow: 'GET, HEAD' }, 'Method not allowed\n')
    }
    const file = findFile(root, request.url ?? '/')
    if (file === undefined) return answer(404, plain, 'Not found\n')
    const headers = {
      'Content-Type': MIME_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'Content-Length': statSync(file).size,
      'Cache-Control': cacheControl(file),
    }
    if (request.method === 'HEAD') return answer(200, headers)
    response.writeHead(200, { ...SECURITY_HEADERS, ...headers })
    pipeline(createReadStream(file), response, () => {})
  })
}

/** Listens on 127.0.0.1; resolves to the port. Takes the next free port when `mayMove` and this one is taken. */
export function listen(server, port, { mayMove = false } = {}) {
  return new Promise((resolve, reject) => {
    const attempt = (candidate) => {
      server.once('error', (error) => {
        const next = candidate + 1
        if (mayMove && error.code === 'EADDRINUSE' && next < port + 100) attempt(next)
        else reject(error)
      })
      server.listen(candidate, HOST, () => {
        server.removeAllListeners('error')
        resolve(server.address().port)
      })
    }
    attempt(port)
  })
}

function option(name, otherwise) {
  const place = process.argv.indexOf(name)
  return place > 0 ? process.argv[place + 1] : otherwise
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = absolute(option('--root', DIST))
  if (findFile(root, '/') === undefined) {
    console.error(`${join(root, 'index.html')} is missing: run npm run build first`)
    process.exit(1)
  }
  const port = await listen(createStaticServer(root), Number(option('--port', '4173')))
  console.log(`http://${HOST}:${port}/`)
}
