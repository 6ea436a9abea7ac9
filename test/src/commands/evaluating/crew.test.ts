import { describe, expect, it } from 'vitest'
import { crewOf, threadsFor } from '../../../../src/commands/evaluating/crew.ts'
import type { Block } from '../../../../src/commands/evaluating/lines.ts'
import { good } from '../../../rules/read-plan/plans.ts'

const on = '2026-11-22'
const blockOf = (number: number, ...lines: string[]): Block => ({
  number,
  bytes: new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')),
})
const planCalled = (reference: string) => JSON.stringify({ ...good, reference })
const linesOf = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('a crew of threads', () => {
  it('is as large as the machine, up to eight', () => {
    expect([1, 2, 8, 9].map(threadsFor)).toEqual([1, 2, 8, 8])
  })

  it('answers each block with the answers to its lines', async () => {
    const crew = crewOf(2, { on, own: [] })
    try {
      const [first, second] = await Promise.all([
        crew.answers(blockOf(1, planCalled('FP-1'), planCalled('FP-2'))),
        crew.answers(blockOf(3, 'nothing')),
      ])
      expect(first && linesOf(first.bytes)).toMatchObject([
        { reference: 'FP-1', on },
        { reference: 'FP-2', on },
      ])
      expect(second && linesOf(second.bytes)).toEqual([
        { reference: null, errors: ['line 3: is not JSON'] },
      ])
      expect([first?.areAll, second?.areAll]).toEqual([true, false])
    } finally {
      await crew.close()
    }
  })

  it('says so where a thread breaks, for every block that waits for it', async () => {
    const crew = crewOf(1, { on, own: JSON.parse('[null]') })
    try {
      const waiting = [crew.answers(blockOf(1, '{}')), crew.answers(blockOf(2, '{}'))]
      const ended = await Promise.allSettled(waiting)
      expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    } finally {
      await crew.close()
    }
  })

  it('says so of every later block too, and of none with silence', async () => {
    const crew = crewOf(1, { on, own: JSON.parse('[null]') })
    try {
      await expect(crew.answers(blockOf(1, '{}'))).rejects.toThrow(TypeError)
      await expect(crew.answers(blockOf(2, '{}'))).rejects.toThrow(TypeError)
    } finally {
      await crew.close()
    }
  })

  it('leaves nobody waiting where it is closed before it has answered', async () => {
    const crew = crewOf(1, { on, own: [] })
    const waiting = crew.answers(blockOf(1, '{}'))
    await Promise.all([expect(waiting).rejects.toThrow('a thread ended'), crew.close()])
  })
})
