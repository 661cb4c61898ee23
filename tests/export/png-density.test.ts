import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { withDensity } from '../../src/export/png-density'

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** One grey pixel. */
function tinyPng(): Uint8Array<ArrayBuffer> {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  const parts = [signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from([0, 128])))]
  return new Uint8Array(Buffer.concat([...parts, chunk('IEND', Buffer.alloc(0))]))
}

function chunksOf(png: Uint8Array): { type: string; data: Buffer; isSound: boolean }[] {
  const bytes = Buffer.from(png)
  const chunks = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const body = bytes.subarray(at + 4, at + 8 + length)
    const isSound = bytes.readUInt32BE(at + 8 + length) === crc32(body)
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4), isSound })
    at += 12 + length
  }
  return chunks
}

describe('a PNG with its size on paper', () => {
  it('says its pixels per metre in a sound chunk right behind the header, and keeps the rest', () => {
    const chunks = chunksOf(withDensity(tinyPng(), 300))
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND'])
    expect(chunks.every(({ isSound }) => isSound)).toBe(true)
    const [, density, picture] = chunks
    expect(density?.data.readUInt32BE(0)).toBe(11811)
    expect(density?.data.readUInt32BE(4)).toBe(11811)
    expect(density?.data[8]).toBe(1)
    expect([...inflateSync(picture?.data ?? Buffer.alloc(0))]).toEqual([0, 128])
  })

  it('leaves alone what is no PNG', () => {
    const text = new Uint8Array(Buffer.from('no picture at all, only some words in a row'))
    expect(withDensity(text, 300)).toBe(text)
    expect(withDensity(new Uint8Array(0), 300)).toHaveLength(0)
  })
})
