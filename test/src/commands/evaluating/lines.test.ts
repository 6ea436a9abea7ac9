import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { linesOf, type Line } from '../../../../src/commands/evaluating/lines.ts'

async function gathered(chunks: AsyncIterable<Buffer>, longest?: number): Promise<Line[]> {
  const lines: Line[] = []
  for await (const batch of linesOf(chunks, longest)) lines.push(...batch)
  return lines
}

async function split(chunks: string[], longest?: number) {
  const source = Readable.from(chunks.map((chunk) => Buffer.from(chunk)))
  const lines = await gathered(source, longest)
  return lines.map(({ number, text, why }) => [number, text ?? why])
}

describe('lines of a stream', () => {
  it('may arrive in any pieces', async () => {
    expect(await split(['a', 'b\nc', '\n', '\nd'])).toEqual([
      [1, 'ab'],
      [2, 'c'],
      [3, ''],
      [4, 'd'],
    ])
  })

  it('end with the stream, with or without a line feed', async () => {
    expect(await split(['a\n'])).toEqual([[1, 'a']])
    expect(await split(['a'])).toEqual([[1, 'a']])
    expect(await split([])).toEqual([])
  })

  it('keep a letter whose bytes came apart', async () => {
    const bytes = Buffer.from('é\n')
    const halves = Readable.from([bytes.subarray(0, 1), bytes.subarray(1)])
    const [line] = await gathered(halves)
    expect(line?.text).toBe('é')
  })

  it('of the greatest length are kept, and longer ones dropped without what follows', async () => {
    expect(await split(['1234', '5\n', '1234', '56', '7\n12\n'], 5)).toEqual([
      [1, '12345'],
      [2, 'is longer than 5 bytes'],
      [3, '12'],
    ])
  })
})
