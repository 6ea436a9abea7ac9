import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { sweep } from '../../../../src/commands/evaluating/sweep.ts'

async function swept(
  lines: string,
  answer: (text: string) => { reference: string; errors: string[] },
) {
  const output = new PassThrough()
  const complaints: string[] = []
  await sweep('2026-11-22', {
    input: Readable.from([Buffer.from(lines)]),
    answer,
    output,
    complain: (message) => complaints.push(message),
  })
  output.end()
  return { complaints, answers: (await text(output)).split('\n').filter(Boolean) }
}

describe('a sweep over many plans', () => {
  it('goes on after a plan that breaks the rules themselves, and says which line it was', async () => {
    const { complaints, answers } = await swept('one\ntwo\nthree\n', (line) => {
      if (line === 'two') throw new Error('a bug')
      return { reference: line, errors: [] }
    })
    expect(answers.map((answer) => JSON.parse(answer))).toEqual([
      { reference: 'one', errors: [] },
      { reference: null, errors: ['line 2: could not be evaluated'] },
      { reference: 'three', errors: [] },
    ])
    expect(complaints).toEqual([
      expect.stringContaining('line 2 could not be evaluated: Error: a bug'),
    ])
  })
})
