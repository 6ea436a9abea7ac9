import { beforeEach, describe, expect, it } from 'vitest'
import { listPlans } from '../../../src/lists/lists.ts'
import type { Row } from '../../../src/lists/stamp.ts'
import { catchUp, officerDoes } from './lab.ts'
import type { Fate } from './line.ts'
import { listsOf, openReadLists, readLists, rowOf, takingIn, type Heard } from './reader-lab.ts'

let opened: Awaited<ReturnType<typeof openReadLists>>
beforeEach(async () => {
  opened = await openReadLists()
})

const officer = async (record: keyof typeof listsOf, body?: Row) =>
  officerDoes(opened.lab.graph, listsOf[record], (await rowOf(opened.lab, record)).id, body)

/** Reading, and writing until the lists are up to the log. */
async function settle(): Promise<void> {
  await readLists(opened.lab, opened.takeIn)
  const rounds = await catchUp(opened.lab, opened.takeIn)
  expect(rounds.flatMap(({ overwritten, refused }) => [...overwritten, ...refused])).toEqual([])
}

/** Changes of every sort in three rows. */
async function changes(): Promise<void> {
  await officer('head', { Goal: 'Sam is in school every day, and happy', ClosedDay: '2026-11-01' })
  await officer('c1', { FullName: 'Samuel' })
  await officer('n1')
}

async function expectTakenOnce(): Promise<void> {
  const events = opened.lab.log.eventsSince('fp-1', 3)
  expect(events.map(({ change }) => change)).toEqual([
    { do: 'set', record: 'head', field: 'goal', value: 'Sam is in school every day, and happy' },
    { do: 'set', record: 'c1', field: 'name', value: 'Samuel' },
  ])
  expect((await rowOf(opened.lab, 'head')).fields).not.toHaveProperty('ClosedDay')
  expect((await rowOf(opened.lab, 'n1')).fields['Why']).toBe('Misses school')
}

describe('a process that is killed while it reads', () => {
  /** The lists, each list of records, and the row that was removed. */
  const requests = 1 + listPlans.filter(({ kinds }) => kinds.length > 0).length + 1
  it.each(
    Array.from({ length: requests }, (_, place) => place).flatMap((place) =>
      (['crash-before', 'crash-after'] as const).map((crash) => [place, crash] as const),
    ),
  )('at request %i (%s) has taken in each change once in the end', async (place, crash) => {
    await changes()
    const coming = [...Array<Fate>(place).fill('through'), crash]
    expect((await readLists(opened.lab, opened.takeIn, coming)).round).toBe('crashed')
    await settle()
    await expectTakenOnce()
  })

  it.each([0, 1, 2, 3, 4])(
    'at write %i to its own log has taken in each change once in the end',
    async (place) => {
      await changes()
      const { log } = opened.lab
      let writes = 0
      const dying = () => {
        if (writes++ === place) throw new Error('killed')
      }
      const heard: Heard = { read: [], putBack: [] }
      const broken = takingIn(opened.lab, heard, {
        together: (work) => log.together(work),
        plan: (key) => log.plan(key),
        acceptedAs: (...args) => log.acceptedAs(...args),
        eventsSince: (...args) => log.eventsSince(...args),
        stepsOf: (key) => log.stepsOf(key),
        valuesOf: (key) => log.valuesOf(key),
        append(...args) {
          dying()
          return log.append(...args)
        },
        projection: {
          dirty: (limit) => log.projection.dirty(limit),
          intend: (...args) => log.projection.intend(...args),
          intended: (...args) => log.projection.intended(...args),
          projected: (...args) => log.projection.projected(...args),
          met(...args) {
            dying()
            log.projection.met(...args)
          },
          lastHeld: (...args) => log.projection.lastHeld(...args),
        },
      })
      await expect(readLists(opened.lab, broken)).rejects.toThrow('killed')
      await settle()
      await expectTakenOnce()
    },
  )
})
