import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Log } from '../../../../src/log/log.ts'
import { lookAt, lookAtAll, type LookPorts } from '../../../../src/service/prompts/look.ts'
import { priya } from '../../plan/plan-lab.ts'
import { openChatLab, tenantId, type ChatLab } from './chat-lab.ts'

let lab: ChatLab
let notes: string[]
beforeEach(() => {
  lab = openChatLab()
  notes = []
})
afterEach(() => lab.close())

const ports = (): LookPorts => ({
  log: lab.log,
  clock: { today: () => lab.clock.day, now: () => new Date(`${lab.clock.day}T10:00:00Z`) },
  tenantId,
  notes: { note: (event) => void notes.push(event) },
})
const look = () => lookAt(ports(), lab.plan().key)

it('what a day brings is put and the plan is not looked at again until something changes', () => {
  expect(look()).toEqual([])
  expect(notes.length).toBeGreaterThan(0)
  expect(lab.prompts()).toHaveLength(1)
  expect(lab.log.promptWatch.toLookAt(lab.clock.day)).toEqual([])
})

it('a look that breaks leaves nothing of it, and the next finds all', () => {
  const { promptWatch } = lab.log
  vi.spyOn(promptWatch, 'looked').mockImplementationOnce(() => {
    throw new Error('the disk is full')
  })
  expect(look).toThrow('the disk is full')
  expect(lab.log.prompts.ofPlan(lab.plan().key)).toEqual([])
  expect(promptWatch.lastLook(lab.plan().key)).toBeNull()
  expect(notes).toEqual([])
  look()
  expect(lab.prompts()).toHaveLength(1)
})

describe('looks at every plan', () => {
  const keys = () => lab.log.planKeys()
  const framework = 'supporting-families-2022'
  beforeEach(() => {
    for (const family of ['Hartley', 'Nwosu', 'Pryce']) {
      lab.desk.open(priya, { family, framework, opened: lab.clock.day })
    }
  })

  /** How many commits the looks were, where one takes so many milliseconds, and what of them broke. */
  async function lookAtEach(ms: number) {
    let time = 0
    const broken: unknown[] = []
    const seen = vi.spyOn(lab.log.promptWatch, 'looked')
    const commits: number[] = []
    const together: Log['together'] = lab.log.together.bind(lab.log)
    let depth = 0
    vi.spyOn(lab.log, 'together').mockImplementation((work) => {
      const before = seen.mock.calls.length
      depth += 1
      try {
        return together(work)
      } finally {
        depth -= 1
        if (depth === 0) commits.push(seen.mock.calls.length - before)
      }
    })
    const elapsed = () => (time += ms)
    await lookAtAll(
      { ...ports(), elapsed },
      async () => undefined,
      (error) => broken.push(error),
    )
    return { commits, broken }
  }

  it('are one commit as long as they take no time', async () => {
    expect((await lookAtEach(0)).commits).toEqual([4])
    expect(lab.log.promptWatch.toLookAt(lab.clock.day)).toEqual([])
  })

  it('are a commit of two where two take longer than others may be kept waiting', async () => {
    expect((await lookAtEach(9)).commits).toEqual([2, 2])
  })

  it('are a commit each where one takes as long as that', async () => {
    expect((await lookAtEach(10)).commits).toEqual([1, 1, 1, 1])
  })

  it('find all of the others where one plan breaks', async () => {
    const [, second] = keys()
    const { promptWatch } = lab.log
    const lastLook = promptWatch.lastLook.bind(promptWatch)
    vi.spyOn(promptWatch, 'lastLook').mockImplementation((key) => {
      if (key === second) throw new Error('it is broken')
      return lastLook(key)
    })
    const { broken, commits } = await lookAtEach(0)
    expect(broken).toEqual([new Error('it is broken')])
    expect(commits).toEqual([3])
    expect(promptWatch.toLookAt(lab.clock.day)).toEqual([second])
    expect(lab.prompts()).toHaveLength(1)
  })
})
