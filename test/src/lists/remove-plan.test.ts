import { describe, expect, it } from 'vitest'
import { changeLog, listPlans } from '../../../src/lists/lists.ts'
import { createRemovePlan } from '../../../src/lists/remove-plan.ts'
import { removeOnce } from '../../../src/lists/removal-round.ts'
import { startProjector } from '../../../src/lists/projector.ts'
import { createListItems } from '../../../src/lists/list-items.ts'
import { siteId } from '../local/graph/tenant.ts'
import { catchUp, clientOn, openFamily, openLab, officerDoes, rowsIn, type Lab } from './lab.ts'
import { openLine, type Fate } from './line.ts'

const at = '2026-11-22T10:00:00.000Z'
const two = { on: '2026-11-22', proposedBy: 'oid-helen', confirmedBy: 'oid-anton' }

/** A lab in which two families' plans stand in the lists, and a line on which what is given befalls the first requests. */
async function openTwo() {
  const lab = await openLab()
  for (const key of ['fp-1', 'fp-2']) {
    const family = openFamily(lab, key)
    family.add('plan', 'head', { family: key, reference: key.toUpperCase(), opened: '2026-01-10' })
    family.add('person', 'sam', { name: 'Sam', kind: 'child' })
    family.set('sam', 'born', '2014-05-02')
    family.add('review', 'r', { point: '3-month', held: '2026-04-09' })
  }
  await catchUp(lab)
  return lab
}

/** One round of removals in a process of its own. */
async function remove({ graph, log }: Lab, coming: readonly Fate[] = []) {
  const line = openLine(graph, coming)
  const removePlan = createRemovePlan(clientOn(line), siteId)
  const round = removeOnce({ source: log.rights.disposals, removePlan })
  return Promise.race([round, line.crashed])
}

const standing = async ({ graph }: Lab, plan: string) => {
  const lists = [...listPlans.filter(({ kinds }) => kinds.length > 0), changeLog]
  const rows = await Promise.all(lists.map(({ name }) => rowsIn(graph, name, plan)))
  return rows.flat().length
}

describe('the rows of a plan that was disposed of', () => {
  it('go from every list and from the change log, and those of another family stay', async () => {
    const lab = await openTwo()
    const [before, others] = [await standing(lab, 'fp-1'), await standing(lab, 'fp-2')]
    lab.log.rights.disposals.dispose('fp-1', two, at)
    expect(await remove(lab)).toEqual({ plans: 1, rows: before, stopped: null })
    expect(await standing(lab, 'fp-1')).toBe(0)
    expect(await standing(lab, 'fp-2')).toBe(others)
    expect(lab.log.rights.disposals.removals()).toEqual([])
  })

  it.each([
    ['before it asked for a list', 0, 'crash-before'],
    ['after the first row was gone', 2, 'crash-after'],
    ['in the middle', 4, 'crash-after'],
    ['before the last answer', 8, 'crash-before'],
  ] as const)('go where the process ended %s and starts again', async (_, request, fate) => {
    const lab = await openTwo()
    lab.log.rights.disposals.dispose('fp-1', two, at)
    const coming = [...Array.from({ length: request }, (): Fate => 'through'), fate]
    expect(await remove(lab, coming)).toBe('crashed')
    expect(lab.log.rights.disposals.removals()).toEqual(['fp-1'])
    expect(await remove(lab)).toMatchObject({ plans: 1, stopped: null })
    expect(await standing(lab, 'fp-1')).toBe(0)
  })

  it('wait where Graph has no time, and go the next time', async () => {
    const lab = await openTwo()
    lab.log.rights.disposals.dispose('fp-1', two, at)
    const busy = Array.from({ length: 40 }, (): Fate => 'unavailable')
    expect(await remove(lab, busy)).toMatchObject({ plans: 0, stopped: { outcome: 'busy' } })
    expect(lab.log.rights.disposals.removals()).toEqual(['fp-1'])
    await remove(lab)
    expect(await standing(lab, 'fp-1')).toBe(0)
  })

  it('go also where a records officer changed or removed some of them meanwhile', async () => {
    const lab = await openTwo()
    lab.log.rights.disposals.dispose('fp-1', two, at)
    const [row] = await rowsIn(lab.graph, 'Plan reviews', 'fp-1')
    await officerDoes(lab.graph, 'Plan reviews', String(row?.id), { Point: '6-month' })
    expect(await remove(lab, ['through', 'through', 'stale'])).toMatchObject({ plans: 1 })
    expect(await standing(lab, 'fp-1')).toBe(0)
  })

  it('are gone once the writer of the lists ran, also a row that it wrote just before', async () => {
    const lab = await openTwo()
    const family = openFamily(lab, 'fp-3')
    family.add('plan', 'head', { family: 'x', reference: 'FP-3', opened: '2026-01-10' })
    const line = openLine(lab.graph)
    const client = clientOn(line)
    lab.log.rights.disposals.dispose('fp-1', two, at)
    const done = Promise.withResolvers<number>()
    const projector = startProjector({
      source: lab.log.projection,
      lists: createListItems(client, siteId),
      removing: [
        { source: lab.log.rights.disposals, removePlan: createRemovePlan(client, siteId) },
      ],
      wait: async () => undefined,
      onRound: () => void lab.log.rights.disposals.dispose('fp-3', two, at),
      onRemoval: ({ plans }) => done.resolve(plans),
    })
    expect(await done.promise).toBe(2)
    await projector.stop()
    expect([await standing(lab, 'fp-1'), await standing(lab, 'fp-3')]).toEqual([0, 0])
  })
})
