import { crc32 } from 'node:zlib'

/** The entries of a zip by name, found as an unpacker finds them: from the directory at its end. */
export function readZip(zip: Uint8Array): Map<string, Uint8Array> {
  const bytes = Buffer.from(zip)
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  const entries = new Map<string, Uint8Array>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [entry, next] = readEntry(bytes, at)
    entries.set(entry.name, entry.body)
    at = next
  }
  if (at !== end) throw new Error('The directory does not reach the end record.')
  return entries
}

function readEntry(bytes: Buffer, at: number): [{ name: string; body: Buffer }, number] {
  if (bytes.toString('latin1', at, at + 4) !== 'PK\x01\x02') throw new Error('No entry here.')
  const nameLength = bytes.readUInt16LE(at + 28)
  const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
  const start = bytes.readUInt32LE(at + 42)
  if (bytes.toString('latin1', start, start + 4) !== 'PK\x03\x04') throw new Error('No body here.')
  const bodyAt = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
  const body = bytes.subarray(bodyAt, bodyAt + bytes.readUInt32LE(at + 20))
  if (bytes.readUInt16LE(at + 10) !== 0) throw new Error(`${name} is not stored as it is.`)
  if (crc32(body) !== bytes.readUInt32LE(at + 16)) throw new Error(`${name} is damaged.`)
  return [{ name, body }, at + 46 + nameLength]
}
