import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import {
  blocksOf,
  linesIn,
  type Block,
  type Line,
} from '../../../../src/commands/evaluating/lines.ts'

async function gathered(chunks: AsyncIterable<Buffer>, longest?: number): Promise<Line[]> {
  const lines: Line[] = []
  for await (const block of blocksOf(chunks, longest)) lines.push(...linesIn(block, longest))
  return lines
}

const pieces = (chunks: string[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)))

async function split(chunks: string[], longest?: number) {
  const lines = await gathered(pieces(chunks), longest)
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

  it('are numbered on where one is not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('a\n'), Buffer.from([0xff, 0x0a]), Buffer.from('b\n')])
    const lines = await gathered(Readable.from([bytes]))
    expect(lines.map(({ number, text, why }) => [number, text ?? why])).toEqual([
      [1, 'a'],
      [2, 'is not UTF-8'],
      [3, 'b'],
    ])
  })
})

describe('a line of the greatest length', () => {
  it('is kept, and a longer one dropped without what follows', async () => {
    expect(await split(['1234', '5\n', '1234', '56', '7\n12\n'], 5)).toEqual([
      [1, '12345'],
      [2, 'is longer than 5 bytes'],
      [3, '12'],
    ])
  })

  it('is kept among others that come with it, and a longer one among them dropped', async () => {
    expect(await split(['1\n12345\n123456\n12\n1234567'], 5)).toEqual([
      [1, '1'],
      [2, '12345'],
      [3, 'is longer than 5 bytes'],
      [4, '12'],
      [5, 'is longer than 5 bytes'],
    ])
  })

  it('is kept where its end comes by itself, and one byte more is too many', async () => {
    expect(await split(['12345', '\n1'], 5)).toEqual([
      [1, '12345'],
      [2, '1'],
    ])
    expect(await split(['12345', '6', '\n', '\n1'], 5)).toEqual([
      [1, 'is longer than 5 bytes'],
      [2, ''],
      [3, '1'],
    ])
  })
})

describe('what a piece completes', () => {
  it('is given at once as one block, whose bytes nothing else uses', async () => {
    const blocks: Block[] = []
    for await (const block of blocksOf(pieces(['a\nb', 'c\nd\ne', '\n']))) blocks.push(block)
    expect(blocks.map(({ number }) => number)).toEqual([1, 2, 4])
    for (const { bytes } of blocks) expect(bytes?.buffer.byteLength).toBe(bytes?.length)
  })
})
