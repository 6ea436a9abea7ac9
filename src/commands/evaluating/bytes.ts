const MEGABYTE = 1024 * 1024
const MOST_BYTES_OF_A_UNIT = 3

const encoder = new TextEncoder()
/** Every call begins here anew; only texts that need more get more, for as long as the call lasts. */
const scratch = new Uint8Array(MEGABYTE)

/** Texts one after the other as UTF-8, in a buffer of their own; joining them first would take four times as long. */
export function bytesOf(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  let bytes = scratch
  let length = 0
  for (const text of texts) {
    const most = length + text.length * MOST_BYTES_OF_A_UNIT
    if (most > bytes.length) bytes = larger(bytes.subarray(0, length), 2 * most)
    length += encoder.encodeInto(text, bytes.subarray(length)).written
  }
  return bytes.slice(0, length)
}

function larger(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(size)
  more.set(bytes)
  return more
}
