import { crc32 } from 'node:zlib'

export type ZipEntry = { name: string; bytes: Uint8Array }

/** The first day a zip can tell, so that the same entries give the same bytes on any day. */
const firstOfJanuary1980 = 0x0021

/** A zip of the entries as they are, in their order, at its root; not compressed, since icons already are. */
export function writeZip(entries: ZipEntry[]): Uint8Array {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8')
    const facts = describeEntry(entry, name)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, name])
    directory.push(pointTo(offset, facts), name)
    bodies.push(local, Buffer.from(entry.bytes))
    offset += local.length + entry.bytes.length
  }
  return Buffer.concat([...bodies, ...directory, endZip(entries.length, directory, offset)])
}

/** The 26 bytes that the entry itself and the directory at the end both carry. */
function describeEntry({ bytes }: ZipEntry, name: Buffer): Buffer {
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(20, 0)
  facts.writeUInt16LE(firstOfJanuary1980, 8)
  facts.writeUInt32LE(crc32(bytes), 10)
  facts.writeUInt32LE(bytes.length, 14)
  facts.writeUInt32LE(bytes.length, 18)
  facts.writeUInt16LE(name.length, 22)
  return facts
}

function pointTo(offset: number, facts: Buffer): Buffer {
  const place = Buffer.alloc(14)
  place.writeUInt32LE(offset, 10)
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place])
}

function endZip(count: number, directory: Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
