import { crc32, inflateSync } from 'node:zlib'
import type { Picture } from '../../manifest/icons.ts'

/** The picture in a PNG of one body chunk, eight-bit colour with opacity and rows as they are. */
export function readPng(png: Uint8Array): Picture {
  const bytes = Buffer.from(png)
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('No PNG.')
  const [header, body, end] = readChunks(bytes)
  if (header?.kind !== 'IHDR' || body?.kind !== 'IDAT' || end?.kind !== 'IEND') {
    throw new Error('Not the three chunks.')
  }
  expectKind(header.body)
  const [width, height] = [header.body.readUInt32BE(0), header.body.readUInt32BE(4)]
  const rows = inflateSync(body.body)
  if (rows.length !== height * (1 + width * 4)) throw new Error('Rows are missing.')
  const pixels = rows.filter((_byte, at) => at % (1 + width * 4) !== 0)
  return { width, height, pixels: Uint8Array.from(pixels) }
}

function expectKind(header: Buffer): void {
  const kind = [...header.subarray(8)].join(' ')
  if (kind !== '8 6 0 0 0') throw new Error(`Another kind of PNG: ${kind}.`)
}

function readChunks(bytes: Buffer): { kind: string; body: Buffer }[] {
  const chunks: { kind: string; body: Buffer }[] = []
  for (let at = 8; at < bytes.length;) {
    const bodyEnd = at + 8 + bytes.readUInt32BE(at)
    const kind = bytes.toString('latin1', at + 4, at + 8)
    if (crc32(bytes.subarray(at + 4, bodyEnd)) !== bytes.readUInt32BE(bodyEnd)) {
      throw new Error(`${kind} is damaged.`)
    }
    chunks.push({ kind, body: bytes.subarray(at + 8, bodyEnd) })
    at = bodyEnd + 4
  }
  return chunks
}
