import { beforeEach, describe, expect, it } from 'vitest'
import { createGatheringAsk } from '../../../../src/lists/gather.ts'
import { createListPaths } from '../../../../src/lists/list-paths.ts'
import { rebuildOne } from '../../../../src/lists/rebuild/rebuild-one.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import type { Log } from '../../../../src/log/log.ts'
import { siteId } from '../../local/graph/tenant.ts'
import {
  catchUp,
  clientOn,
  officerDoes,
  openFamily,
  openLab,
  rowsIn,
  tom,
  type Lab,
} from '../lab.ts'
import { openLine } from '../line.ts'

let lab: Lab
let log: Log
beforeEach(async () => {
  lab = await openLab()
  log = openLog(':memory:')
  for (const [key, reference] of [
    ['fp-1', 'FP-1077'],
    ['fp-2', 'FP-1078'],
  ] as const) {
    const family = openFamily(lab, key)
    const opened = '2026-01-10'
    const framework = 'supporting-families-2022'
    family.add('plan', 'head', { family: 'Hartley', reference, framework, opened })
    family.add('person', 'c1', { name: 'Sam', kind: 'child' }, tom)
    family.add('need', 'n1', { ref: '2.4', people: ['c1'], identified: '2026-01-10' })
    family.add('evidence', 'e1', { measure: 'exclusion', on: '2026-02-01', who: 'c1', days: 2 })
    family.set('head', 'goal', 'Sam is in school', tom)
  }
  await catchUp(lab)
})

/** A way to the lists that is asked over a line, and knows them already. */
async function openReading() {
  const line = openLine(lab.graph)
  const client = clientOn(line)
  const paths = createListPaths(client, siteId)
  await paths.to('Family plans')
  line.sent.length = 0
  return { line, reading: { asks: createGatheringAsk(client), paths } }
}

describe('one plan that a log has lost', () => {
  it('comes back from the lists in one round trip, and no other with it', async () => {
    const { line, reading } = await openReading()
    const done = await rebuildOne(reading, log, 'fp-1')
    expect(done).toEqual({ outcome: 'rebuilt', records: 4, unreadable: 0 })
    expect(line.sent.map(({ method, path }) => [method, path])).toEqual([['POST', '/$batch']])
    expect(log.planKeys()).toEqual(['fp-1'])
    const fieldsIn = (one: Log) =>
      Object.fromEntries(
        [...(one.plan('fp-1')?.records.values() ?? [])].map(({ id, fields }) => [id, fields]),
      )
    expect(fieldsIn(log)).toEqual(fieldsIn(lab.log))
  })

  it('does not come back without its own row', async () => {
    const [row] = await rowsIn(lab.graph, 'Family plans', 'fp-1')
    await officerDoes(lab.graph, 'Family plans', row?.id ?? '')
    const { reading } = await openReading()
    expect(await rebuildOne(reading, log, 'fp-1')).toEqual({ outcome: 'headless' })
    expect(log.planKeys()).toEqual([])
  })

  it('is never one that the log has', async () => {
    const { reading } = await openReading()
    await rebuildOne(reading, log, 'fp-1')
    await expect(rebuildOne(reading, log, 'fp-1')).rejects.toThrow('already')
  })
})
