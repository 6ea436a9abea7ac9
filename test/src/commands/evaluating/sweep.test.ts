import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { answersTo, type Answers } from '../../../../src/commands/evaluating/answers.ts'
import { linesIn, type Block } from '../../../../src/commands/evaluating/lines.ts'
import { sweep } from '../../../../src/commands/evaluating/sweep.ts'

async function swept(
  blocks: string[],
  answers: (block: Block) => Answers | Promise<Answers>,
  atOnce = 1,
) {
  const output = new PassThrough()
  const complaints: string[] = []
  const areAll = await sweep({
    input: Readable.from(blocks.map((block) => Buffer.from(block))),
    answers,
    atOnce,
    output,
    complain: (message) => complaints.push(message),
  })
  output.end()
  return { areAll, complaints, answers: (await text(output)).split('\n').filter(Boolean) }
}

const echoed = (block: Block) => answersTo(block, { answer: (line) => ({ reference: line }) })

describe('a sweep over many plans', () => {
  it('goes on after a plan that breaks the rules themselves, and says which line it was', async () => {
    const { areAll, complaints, answers } = await swept(['one\ntwo\nthree\n'], (block) =>
      answersTo(block, {
        answer: (line) => {
          if (line === 'two') throw new Error('a bug')
          return { reference: line }
        },
      }),
    )
    expect(answers.map((answer) => JSON.parse(answer))).toEqual([
      { reference: 'one' },
      { reference: null, errors: ['line 2: could not be evaluated'] },
      { reference: 'three' },
    ])
    expect(areAll).toBe(false)
    expect(complaints).toEqual([
      expect.stringContaining('line 2 could not be evaluated: Error: a bug'),
    ])
  })

  it('keeps the order of the plans, whichever is answered first', async () => {
    const { areAll, answers } = await swept(
      ['one\n', 'two\n', 'three\n', 'four\n'],
      async (block) => {
        await setTimeout(40 - 10 * block.number)
        return echoed(block)
      },
      4,
    )
    expect(answers.map((answer) => JSON.parse(answer).reference)).toEqual([
      'one',
      'two',
      'three',
      'four',
    ])
    expect(areAll).toBe(true)
  })

  it('asks for no more at one time than it may', async () => {
    let asked = 0
    let most = 0
    const many = Array.from({ length: 20 }, (_, at) => `${at}\n`)
    await swept(
      many,
      async (block) => {
        most = Math.max(most, (asked += 1))
        await setTimeout(1)
        asked -= 1
        return echoed(block)
      },
      3,
    )
    expect(most).toBe(3)
  })

  it('ends with whatever broke its answers', async () => {
    const broken = swept(['one\n', 'two\n'], async (block) => {
      if (block.number === 2) throw new Error('a thread broke')
      return echoed(block)
    })
    await expect(broken).rejects.toThrow('a thread broke')
  })
})

describe('a line that was too long', () => {
  it('is answered by its number', () => {
    const [line] = linesIn({ number: 7, bytes: null }, 5)
    const { bytes } = answersTo({ number: 7, bytes: null }, { answer: () => ({ reference: null }) })
    expect(line).toEqual({ number: 7, text: null, why: 'is longer than 5 bytes' })
    expect(Buffer.from(bytes).toString()).toContain('line 7: is longer than')
  })
})
