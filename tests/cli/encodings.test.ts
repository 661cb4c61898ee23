import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { main } from '../../scripts/cli/main'
import { writeChainMap } from '../../src/model/file/write-chain-map'
import { chainMap } from '../support/chain-builder'
import { ENCODERS, encodeWindows1252 } from '../support/encoders'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-encodings-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const TITLE = 'Café ‘Überleven’ € 5'
const text = writeChainMap(chainMap({ title: TITLE }))

async function check(bytes: Uint8Array): Promise<{ code: number; out: string; err: string }> {
  const path = join(folder, 'map.json')
  writeFileSync(path, bytes)
  let out = ''
  let err = ''
  const code = await main(['check', path], { out: (part) => (out += part), err: (part) => (err += part) })
  return { code, out, err }
}

it.each(Object.entries(ENCODERS))('%s: the command line reads it as the app does', async (_, encode) => {
  const { code, out, err } = await check(encode(text))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain(TITLE)
})

it('windows-1252: the command line says on the standard error what it took the file for', async () => {
  const { code, out, err } = await check(encodeWindows1252(text))
  expect(code).toBe(0)
  expect(out).toContain(TITLE)
  expect(err).toMatch(/map\.json: .*windows-1252.*accenten/)
})

it('the command line names what is no map', async () => {
  const { code, out, err } = await check(new TextEncoder().encode('<!doctype html>'))
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/een webpagina, geen ketenkaart/)
})
