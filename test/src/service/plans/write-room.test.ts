import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Log } from '../../../../src/log/log.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import { applyEvents, emptyPlan } from '../../../../src/plan/plan.ts'
import { createWriteRoom, type WriteSoon } from '../../../../src/service/plans/write-room.ts'
import { freshFile, goal, opened } from '../../log/log-lab.ts'

const key = 'plan-marlowe'
const other = 'plan-other'

let log: Log
let turn: (() => void)[]
let time: number
let isFull: boolean
const announce = vi.fn<(key: string, done: readonly string[]) => void>()
let writeSoon: WriteSoon<string>
beforeEach(() => {
  log = opened(opened(openLog(freshFile())), other)
  turn = []
  time = 0
  isFull = false
  announce.mockReset()
  const soon = (work: () => void) => void turn.push(work)
  writeSoon = createWriteRoom({ log: disk(), announce, turns: { soon, now: () => time } })
})
afterEach(() => log.close())

/** The log, of which nothing comes to disk any more once that is full: the last step of the outermost fails. */
function disk(): Pick<Log, 'together'> {
  let depth = 0
  return {
    together: (work) =>
      log.together(() => {
        depth++
        try {
          return work()
        } finally {
          depth--
          if (depth === 0 && isFull) fails()
        }
      }),
  }
}

function fails(): never {
  throw new Error('the disk is full')
}

const endTurn = () => {
  for (const work of turn.splice(0)) work()
}
const seq = (of = key) => log.plan(of)?.seq ?? 0

/** Somebody sets the goal of a plan to a text. */
const sets = (text: string, of = key) =>
  writeSoon(of, () => {
    log.append(of, seq(of), [{ ...goal(seq(of) + 1, text), operation: text }])
    return text
  })
const breaks = (of = key) =>
  writeSoon(of, () => {
    log.append(of, seq(of), [{ ...goal(seq(of) + 1, 'broken'), operation: 'broken' }])
    throw new Error('a bug')
  })

describe('writes of one turn', () => {
  it('are on disk by one commit, in the order they came, and announced once before anybody is answered', async () => {
    const commits = vi.spyOn(log, 'together')
    const said: string[] = []
    announce.mockImplementation((of) => void said.push(`announced ${of} at ${seq(of)}`))
    const all = ['one', 'two', 'three'].map(async (text) => {
      said.push(`answered ${await sets(text)}`)
    })
    const elsewhere = sets('elsewhere', other)
    expect([seq(), turn.length]).toEqual([2, 1])
    endTurn()
    expect(said).toEqual([`announced ${key} at 5`, `announced ${other} at 3`])
    await Promise.all([...all, elsewhere])
    expect(said.slice(2)).toEqual(['answered one', 'answered two', 'answered three'])
    expect(announce.mock.calls).toEqual([
      [key, ['one', 'two', 'three']],
      [other, ['elsewhere']],
    ])
    // One around four.
    expect(commits).toHaveBeenCalledTimes(5)
  })

  it('one of which has a bug are all there but for that one, whose sender alone hears of it', async () => {
    const answers = Promise.allSettled([sets('before'), breaks(), sets('after'), breaks(other)])
    endTurn()
    expect((await answers).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
    ])
    expect(log.plan(key)).toEqual(applyEvents(emptyPlan(key), log.eventsSince(key, 0)))
    expect([seq(), log.acceptedAs(key, 'after'), log.acceptedAs(key, 'broken')]).toEqual([
      4,
      4,
      null,
    ])
    expect(announce.mock.calls).toEqual([[key, ['before', 'after']]])
  })

  it('that cannot be brought to disk are answered as that, announced to nobody and not in memory', async () => {
    const before = log.plan(key)
    isFull = true
    const answers = Promise.allSettled([sets('one'), sets('two'), sets('three', other)])
    endTurn()
    expect((await answers).map(({ status }) => status)).toEqual(Array(3).fill('rejected'))
    expect([announce.mock.calls, log.plan(key)]).toEqual([[], before])
    isFull = false
    const again = sets('again')
    endTurn()
    expect([await again, seq()]).toEqual(['again', 3])
  })

  it('of which the telling of one plan has a bug are answered where they are of another', async () => {
    announce.mockImplementation((of) => {
      if (of === key) throw new Error('a bug')
    })
    const answers = Promise.allSettled([sets('one'), sets('two', other)])
    endTurn()
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    expect([seq(), seq(other)]).toEqual([3, 3])
  })

  it('that take long leave those after them to the next turn, each in its order', async () => {
    const slow = (text: string) =>
      writeSoon(key, () => {
        time += 6
        log.append(key, seq(), [{ ...goal(seq() + 1, text), operation: text }])
        return text
      })
    const answers = Promise.all(['one', 'two', 'three'].map(slow))
    endTurn()
    expect([seq(), turn.length]).toEqual([4, 1])
    endTurn()
    expect(await answers).toEqual(['one', 'two', 'three'])
    expect([seq(), turn.length, log.acceptedAs(key, 'three')]).toEqual([5, 0, 5])
  })
})
