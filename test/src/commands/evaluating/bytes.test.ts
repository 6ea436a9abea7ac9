import { describe, expect, it } from 'vitest'
import { bytesOf } from '../../../../src/commands/evaluating/bytes.ts'

const megabyte = 1024 * 1024

describe('the bytes of what is answered', () => {
  it.each([
    ['nothing', []],
    ['plain words and a line feed', ['{"a":1}', '\n', '{"b":2}', '\n']],
    ['words quoted as the publishers quote them', ['“the family’s”', '\n']],
    ['letters of every length', ['aé’😀', '']],
    ['an answer that fills the room there is', ['a'.repeat(megabyte / 3)]],
    ['and one that does not fit', ['b', '’'.repeat(megabyte / 3), 'c']],
  ])('are those of its texts in order: %s', (_what, texts) => {
    const bytes = bytesOf(texts)
    expect(Buffer.from(bytes).equals(Buffer.from(texts.join('')))).toBe(true)
    expect(bytes.buffer.byteLength).toBe(bytes.length)
  })

  it('stay what they were when more is answered', () => {
    const first = bytesOf(['one'])
    bytesOf(['two'])
    expect(Buffer.from(first).toString()).toBe('one')
  })
})
