/** A line of a stream, counted from 1; without text where it is too long or not UTF-8. */
export interface Line {
  readonly number: number
  readonly text: string | null
  readonly why: string
}

/** Whole lines that came together, the first of them the `number`th of its stream; without bytes it is one line too long. */
export interface Block {
  readonly number: number
  readonly bytes: Uint8Array<ArrayBuffer> | null
}

const NEWLINE = 0x0a
const MEGABYTE = 1024 * 1024
const LONGEST = 64 * MEGABYTE

/**
 * Cuts bytes where a line ends, giving the lines that a chunk completes together; each block has a buffer of its own.
 *
 * Only a line feed ends a line, because JSON text may hold every other separator. A line longer than `longest` bytes is
 * dropped as it comes, so that memory stays flat whatever is sent.
 */
export async function* blocksOf(
  chunks: AsyncIterable<Buffer>,
  longest = LONGEST,
): AsyncGenerator<Block> {
  let number = 1
  let pieces: Buffer[] = []
  let length = 0

  const keep = (piece: Buffer) => {
    length += piece.length
    if (length <= longest) pieces.push(piece)
    else pieces = []
  }
  const finish = (lines: number): Block => {
    const bytes = pieces.length === 0 && length > 0 ? null : joined(pieces)
    const block = { number, bytes }
    number += lines
    pieces = []
    length = 0
    return block
  }

  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE)
    let from = 0
    const first = chunk.indexOf(NEWLINE)
    if (end !== -1 && length + first > longest) {
      keep(chunk.subarray(0, first))
      yield finish(1)
      from = first + 1
    }
    if (from <= end) {
      pieces.push(chunk.subarray(from, end + 1))
      yield finish(linesTo(end, chunk, from))
      from = end + 1
    }
    if (from < chunk.length) keep(chunk.subarray(from))
  }
  if (length > 0) yield finish(1)
}

function linesTo(end: number, chunk: Buffer, from: number): number {
  let lines = 1
  for (let at = chunk.indexOf(NEWLINE, from); at < end; at = chunk.indexOf(NEWLINE, at + 1))
    lines += 1
  return lines
}

function joined(pieces: readonly Buffer[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The lines of a block, as text. */
export function* linesIn({ number, bytes }: Block, longest = LONGEST): Generator<Line> {
  if (bytes === null) return yield tooLong(number, longest)
  let from = 0
  for (let at = number; from < bytes.length; at += 1) {
    const feed = bytes.indexOf(NEWLINE, from)
    const end = feed === -1 ? bytes.length : feed
    yield end - from > longest ? tooLong(at, longest) : lineOf(at, bytes.subarray(from, end))
    from = end + 1
  }
}

const tooLong = (number: number, longest: number): Line => ({
  number,
  text: null,
  why: `is longer than ${longest} bytes`,
})

function lineOf(number: number, bytes: Uint8Array): Line {
  try {
    return { number, text: decoder.decode(bytes), why: '' }
  } catch {
    return { number, text: null, why: 'is not UTF-8' }
  }
}
