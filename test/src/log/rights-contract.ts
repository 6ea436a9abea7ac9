import { describe, expect, it } from 'vitest'
import type { Log } from '../../../src/log/log.ts'
import type { ItemDecision } from '../../../src/plan/rights/redaction-queue.ts'
import { event, goal, opened, projectAll } from './log-lab.ts'

const key = 'plan-marlowe'
const at = '2026-11-22T10:00:00.000Z'
const two = { on: '2026-11-22', proposedBy: 'oid-helen', confirmedBy: 'oid-anton' }

const decision = (item: string, mark: string): ItemDecision => ({
  item,
  mark,
  verdict: { kind: 'withhold', exemption: 'crime' },
  why: 'An inquiry is open.',
  by: 'oid-helen',
  at,
})

/** What every log keeps of people's rights, whatever it is kept in. */
export function rightsContract(empty: () => Log): void {
  describe('a request for what is held', () => {
    const request = {
      plan: key,
      subject: { kind: 'person', record: 'tom', askedBy: 'ruth' },
      asked: '2026-11-01',
      by: 'oid-helen',
    } as const

    it('is kept as it was entered, under its plan alone', () => {
      const { subjectAccess } = opened(empty()).rights
      const id = subjectAccess.open(request)
      const worker = { ...request, subject: { kind: 'worker', oid: 'oid-grace' } } as const
      subjectAccess.open(worker)
      const kept = { ...request, id, extended: null, answered: null }
      expect(subjectAccess.find(key, id)).toEqual(kept)
      expect(subjectAccess.find('plan-of-others', id)).toBeNull()
      expect(subjectAccess.ofPlan(key)).toMatchObject([kept, worker])
      expect(subjectAccess.ofPlan('plan-of-others')).toEqual([])
    })

    it('is given longer once, and answered on the first day a bundle was made', () => {
      const { subjectAccess } = opened(empty()).rights
      const id = subjectAccess.open(request)
      expect(subjectAccess.extend(key, id, 'Four hundred entries.', '2026-11-20')).toBe(true)
      expect(subjectAccess.extend(key, id, 'More.', '2026-11-21')).toBe(false)
      subjectAccess.answered(key, id, '2026-12-01')
      subjectAccess.answered(key, id, '2026-12-02')
      expect(subjectAccess.find(key, id)).toMatchObject({
        extended: { why: 'Four hundred entries.', on: '2026-11-20' },
        answered: '2026-12-01',
      })
    })

    it('keeps every decision in the order they were made', () => {
      const { subjectAccess } = opened(empty()).rights
      const [id, other] = [subjectAccess.open(request), subjectAccess.open(request)]
      subjectAccess.decide(key, id, [decision('entry:a', '1'), decision('entry:b', '1')])
      subjectAccess.decide(key, id, [decision('entry:a', '2')])
      expect(subjectAccess.decisions(key, id)).toEqual([
        decision('entry:a', '1'),
        decision('entry:b', '1'),
        decision('entry:a', '2'),
      ])
      expect(subjectAccess.decisions(key, other)).toEqual([])
    })
  })

  describe('a legal hold', () => {
    const hold = { why: 'Public inquiry', by: 'oid-helen', at }

    it('stands until it is lifted, whoever sets another', () => {
      const { holds } = opened(empty()).rights
      expect(holds.on(key)).toBeNull()
      expect(holds.set(key, hold)).toBe(true)
      expect(holds.set(key, { ...hold, why: 'Another' })).toBe(false)
      expect(holds.on(key)).toEqual(hold)
      expect(holds.on('plan-of-others')).toBeNull()
    })

    it('can be set again once it was lifted', () => {
      const { holds } = opened(empty()).rights
      expect(holds.lift(key, 'Over', 'oid-ada', at)).toBe(false)
      holds.set(key, hold)
      expect(holds.lift(key, 'Over', 'oid-ada', at)).toBe(true)
      expect(holds.on(key)).toBeNull()
      expect(holds.set(key, hold)).toBe(true)
    })
  })

  describe('a disposal', () => {
    const proposed = { plan: key, by: 'oid-helen', on: '2026-11-01', seq: 2 }

    it('is proposed once for each plan, the last time standing', () => {
      const { disposals } = opened(empty()).rights
      disposals.propose(proposed)
      disposals.propose({ ...proposed, seq: 3 })
      expect(disposals.proposals()).toEqual([{ ...proposed, seq: 3 }])
      expect(disposals.proposalOn(key)).toEqual({ ...proposed, seq: 3 })
      disposals.withdraw(key)
      expect(disposals.proposalOn(key)).toBeNull()
    })

    it('leaves of a plan its tombstone and what is to be removed from the lists, and of others everything', () => {
      const log = opened(opened(empty()), 'plan-okafor')
      log.append(key, 2, [goal(3, 'Breakfast together')])
      fill(log)
      const before = log.eventsSince('plan-okafor', 0)
      expect(log.rights.disposals.dispose(key, two, at)).toBe(true)
      expect([log.planKeys(), log.plan(key)]).toEqual([['plan-okafor'], null])
      expect(log.eventsSince(key, 0)).toEqual([])
      expect(log.eventsSince('plan-okafor', 0)).toEqual(before)
      expect(log.prompts.ofPlan(key)).toEqual([])
      expect(log.alerts.newest(10)).toEqual([])
      expect(log.emergencies.openTo('oid-omar', at)).toEqual([])
      expect(log.rights.subjectAccess.ofPlan(key)).toEqual([])
      expect(log.rights.holds.on(key)).toBeNull()
      expect(log.rights.disposals.proposals()).toEqual([])
      expect(log.projection.dirty(10).map(({ plan }) => plan)).not.toContain(key)
      expect(log.access.rows(10, key)).toEqual([])
      expect(log.access.verify().kind).toBe('whole')
      expect(log.rights.disposals.removals()).toEqual([key])
      const [tombstone, ...more] = log.rights.disposals.tombstones()
      expect(more).toEqual([])
      expect(tombstone).toMatchObject(two)
      expect(tombstone?.keyHash).toMatch(/^[0-9a-f]{64}$/)
    })

    it('of a plan that is not there does nothing', () => {
      const { disposals } = opened(empty()).rights
      expect(disposals.dispose('plan-of-nobody', two, at)).toBe(false)
      expect([disposals.tombstones(), disposals.removals()]).toEqual([[], []])
    })

    it('lets no plan be opened under the same key again, and any under another', () => {
      const log = opened(empty())
      log.rights.disposals.dispose(key, two, at)
      expect(() => opened(log)).toThrow('disposed of')
      expect(opened(log, 'plan-new').planKeys()).toEqual(['plan-new'])
    })

    it('forgets a row that was on its way to the lists at that moment', () => {
      const log = opened(empty())
      log.rights.disposals.dispose(key, two, at)
      log.projection.intend(key, 'head', 1)
      log.projection.projected(key, 'head', 1, { itemId: '1', etag: 'x' })
      expect(log.projection.dirty(10)).toEqual([])
    })

    it('waits in the list of removals until nothing of it is in the lists', () => {
      const log = opened(opened(empty()), 'plan-okafor')
      for (const plan of [key, 'plan-okafor']) log.rights.disposals.dispose(plan, two, at)
      log.rights.disposals.removed(key)
      expect(log.rights.disposals.removals()).toEqual(['plan-okafor'])
    })
  })

  describe('a log that was restored from an older copy', () => {
    it('disposes again of what the tombstones name, and of nothing else', () => {
      const now = opened(empty())
      now.rights.disposals.dispose(key, two, at)
      const tombstones = now.rights.disposals.tombstones()
      now.close()
      const restored = opened(opened(empty()), 'plan-okafor')
      expect(restored.rights.disposals.applyTombstones(tombstones, at)).toBe(1)
      expect(restored.planKeys()).toEqual(['plan-okafor'])
      expect(restored.rights.disposals.tombstones()).toEqual(tombstones)
      expect(restored.rights.disposals.removals()).toEqual([key])
    })

    it('keeps tombstones of plans it never had, so that the next copy knows them', () => {
      const log = opened(empty())
      const stranger = { ...two, keyHash: 'a'.repeat(64) }
      expect(log.rights.disposals.applyTombstones([stranger], at)).toBe(0)
      expect(log.rights.disposals.tombstones()).toEqual([stranger])
      expect(log.planKeys()).toEqual([key])
    })
  })
}

/** Fills everything the log may hold of the Marlowes' plan. */
export function fill(log: Log): void {
  projectAll(log)
  log.append(key, 3, [
    event(4, { do: 'set', record: 'head', field: 'locality', value: 'Kingsmead' }),
  ])
  log.prompts.ask(
    { kind: 'review', plan: key, point: '3-month', due: '2026-04-10', about: '7.1', oid: 'o' },
    at,
  )
  const why = 'The Marlowes’ child is in danger.'
  log.emergencies.open({ plan: key, oid: 'oid-omar', why, at, until: '2026-11-23T10:00:00.000Z' })
  const look = { at, oid: 'oid-priya', what: 'plan', from: 'page', outcome: 'allowed' } as const
  log.access.note({ ...look, plan: key, why: 'Marlowe' }, { ...look, plan: 'plan-okafor' })
  const { subjectAccess, holds, disposals } = log.rights
  const subject = { kind: 'person', record: 'ruth', askedBy: 'ruth' } as const
  const id = subjectAccess.open({ plan: key, subject, asked: '2026-11-01', by: 'oid-helen' })
  const instead = { kind: 'redact', instead: 'About Ruth Marlowe', exemption: 'crime' } as const
  subjectAccess.decide(key, id, [{ ...decision('entry:a', '1'), verdict: instead }])
  holds.set(key, { why: 'Marlowe inquiry', by: 'oid-helen', at })
  disposals.propose({ plan: key, by: 'oid-helen', on: '2026-11-01', seq: 4 })
}
