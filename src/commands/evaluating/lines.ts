/** A line of a stream, counted from 1; without text where it is too long or not UTF-8. */
export interface Line {
  readonly number: number
  readonly text: string | null
  readonly why: string
}

const NEWLINE = 0x0a
const MEGABYTE = 1024 * 1024

/**
 * Splits bytes into lines at each line feed, giving those that a chunk completes together.
 *
 * Only a line feed ends a line, because JSON text may hold every other separator. A line longer than `longest` bytes is
 * dropped as it comes, so that memory stays flat whatever is sent.
 */
export async function* linesOf(
  chunks: AsyncIterable<Buffer>,
  longest = 64 * MEGABYTE,
): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let number = 0
  let pieces: Buffer[] = []
  let length = 0

  const keep = (piece: Buffer) => {
    length += piece.length
    if (length <= longest) pieces.push(piece)
    else pieces = []
  }
  const finish = (): Line => {
    const isLong = length > longest
    const bytes = Buffer.concat(pieces)
    pieces = []
    length = 0
    number += 1
    if (isLong) return { number, text: null, why: `is longer than ${longest} bytes` }
    try {
      return { number, text: decoder.decode(bytes), why: '' }
    } catch {
      return { number, text: null, why: 'is not UTF-8' }
    }
  }

  for await (const chunk of chunks) {
    const lines: Line[] = []
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end))
      lines.push(finish())
      from = end + 1
    }
    if (from < chunk.length) keep(chunk.subarray(from))
    if (lines.length > 0) yield lines
  }
  if (length > 0) yield [finish()]
}
