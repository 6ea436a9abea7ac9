import { beforeEach, describe, expect, it } from 'vitest'
import type { Log } from '../../../src/log/log.ts'
import { catchUp, officerDoes } from './lab.ts'
import { openReadLists, readLists, rowOf, takingIn, type Heard } from './reader-lab.ts'

let opened: Awaited<ReturnType<typeof openReadLists>>
beforeEach(async () => {
  opened = await openReadLists()
})

const officerWrites = async (goal: string) =>
  officerDoes(opened.lab.graph, 'Family plans', (await rowOf(opened.lab, 'head')).id, {
    Goal: goal,
  })

/** A log that dies with `what` of an officer's edit: the edit itself is written, and how its row stands is not, or the other way round. */
function dyingAt(what: 'append' | 'met', log: Log): Log {
  const dies = () => {
    throw new Error('killed')
  }
  const projection = new Proxy(log.projection, {
    get: (source, name: keyof Log['projection']) =>
      what === 'met' && name === 'met' ? dies : source[name].bind(source),
  })
  return new Proxy(log, {
    get(source, name: keyof Log) {
      if (name === 'projection') return projection
      if (what === 'append' && name === 'append') return dies
      const value = source[name]
      return typeof value === 'function' ? value.bind(source) : value
    },
  })
}

describe('an officer’s edit that is taken in while the service dies', () => {
  it.each(['append', 'met'] as const)(
    'at %s is in the plan once with the one that follows it',
    async (what) => {
      await officerWrites('Sam is in school every day, and happy')
      const heard: Heard = { read: [], putBack: [] }
      const dying = takingIn(opened.lab, heard, dyingAt(what, opened.lab.log))
      await expect(readLists(opened.lab, dying)).rejects.toThrow('killed')
      expect(opened.lab.log.eventsSince('fp-1', 3)).toEqual([])
      expect(heard.read).toEqual([])

      await officerWrites('Sam is in school every day, and happy there')
      await readLists(opened.lab, opened.takeIn)
      await catchUp(opened.lab, opened.takeIn)
      const goal = opened.lab.log.plan('fp-1')?.records.get('head')?.fields['goal']
      expect(goal).toBe('Sam is in school every day, and happy there')
      expect((await rowOf(opened.lab, 'head')).fields['Goal']).toBe(goal)
    },
  )

  it('is heard of only once it is on disk', async () => {
    await officerWrites('Sam is in school every day, and happy')
    const { log } = opened.lab
    let after: number | undefined
    const heard: Heard = { read: [], putBack: [] }
    const told = takingIn(opened.lab, heard, {
      ...log,
      together(work) {
        const result = log.together(work)
        expect(heard.read).toEqual([])
        after = log.plan('fp-1')?.seq
        return result
      },
      plan: (key) => log.plan(key),
      append: (...args) => log.append(...args),
      acceptedAs: (...args) => log.acceptedAs(...args),
      eventsSince: (...args) => log.eventsSince(...args),
      valuesOf: (key) => log.valuesOf(key),
      stepsOf: (key) => log.stepsOf(key),
    })
    await readLists(opened.lab, told)
    expect(heard.read).toEqual(['fp-1'])
    expect(after).toBe(4)
  })
})
