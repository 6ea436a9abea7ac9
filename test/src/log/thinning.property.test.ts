import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { rowAt } from '../../../src/lists/row-at.ts'
import { backUp } from '../../../src/log/backup/back-up.ts'
import { restore } from '../../../src/log/backup/restore.ts'
import type { Log } from '../../../src/log/log.ts'
import { openLog } from '../../../src/log/open-log.ts'
import { applyKept, emptyPlan, type Change, type PlanEvent } from '../../../src/plan/plan.ts'
import { heldIn } from '../../../src/plan/rights/held.ts'
import { splicesBetween } from '../../../src/plan/splices.ts'
import { appliedTo, changesOf } from '../../../src/plan/text-changes.ts'
import { fc } from '../../chance.ts'
import { freshFile, grace, opened, priya, projectAll } from './log-lab.ts'
import { atSecond, longAfter, thin } from './thinning-lab.ts'

const key = 'plan-marlowe'

/** What may happen to a plan: somebody types into one of two entries' texts, or something else is done, some seconds after the last; or all rows are written. */
const deed = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      who: fc.constantFrom(priya, priya, priya, grace),
      where: fc.constantFrom('goal', 'goal', 'why'),
      put: fc.constantFrom('Calm ', 'mornings ', 'rent ', 'é', '😀', ''),
      at: fc.nat(40),
      cut: fc.nat(3),
      later: fc.constantFrom(0, 1, 1, 2, 30, 61),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('name' as const), later: fc.nat(70) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clear' as const), later: fc.nat(70) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'project' as const, later: 0 }) },
)
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never

const recordOf = { goal: 'head', why: 'need' } as const

/** Plays what happened, and says as of which numbers a row was written, by its entry. */
function played(log: Log, deeds: readonly Deed[]): { shown: [string, number][] } {
  opened(log)
  const shown: [string, number][] = []
  let second = 0
  function append(change: Change, author = priya): void {
    const seq = (log.plan(key)?.seq ?? 0) + 1
    const at = atSecond(second)
    log.append(key, seq - 1, [{ seq, operation: `operation-${seq}`, author, at, change }])
  }
  append({ do: 'add', kind: 'need', record: 'need', fields: { ref: '2.4', people: ['tom'] } })
  for (const one of deeds) {
    second += one.later
    if (one.do === 'name')
      append({ do: 'set', record: 'head', field: 'family', value: `M${second}` })
    if (one.do === 'clear') append({ do: 'set', record: 'head', field: 'goal', value: null })
    if (one.do === 'project') {
      shown.push(
        ...log.projection.dirty(9).map(({ record, seq }): [string, number] => [record, seq]),
      )
      projectAll(log)
    }
    if (one.do !== 'type') continue
    const record = recordOf[one.where]
    const was = String(log.plan(key)?.records.get(record)?.fields[one.where] ?? '')
    const letters = Array.from(was)
    letters.splice(one.at % (letters.length + 1), one.cut, one.put)
    const value = letters.join('')
    const splices = splicesBetween(was, value)
    append({ do: 'set', record, field: one.where, value, splices }, one.who)
  }
  return { shown }
}

/** Who wrote each text, one after the other; somebody who goes on is named once. */
const authorsOf = (events: readonly PlanEvent[]) =>
  Object.values(recordOf).map((record) =>
    events
      .filter(({ change }) => change.record === record && change.do === 'set')
      .map(({ author, change }) => `${author.oid} ${change.do === 'set' ? change.field : ''}`)
      .filter((one, place, all) => one !== all[place - 1]),
  )

const fields = [
  ['head', 'goal'],
  ['need', 'why'],
  ['head', 'family'],
] as const

it('a plan whose old order was thinned is the same plan, and says of what is gone that it is gone', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), fc.nat(900), (deeds, old) => {
      const log = openLog(':memory:')
      const { shown } = played(log, deeds)
      const before = log.eventsSince(key, 0)
      const plan = log.plan(key)
      const last = before.length
      const values = before.map(({ seq }) =>
        fields.map(([record, field]) => log.valuesOf(key)(record, field, seq)),
      )
      const rows = shown.map(([record, seq]) => rowAt(key, record, before, seq))
      const waiting = log.projection.dirty(9)

      thin(log, atSecond(old))
      const after = log.eventsSince(key, 0)
      expect(applyKept(emptyPlan(key), after)).toEqual(plan)
      expect(authorsOf(after)).toEqual(authorsOf(before))
      expect(log.projection.dirty(9)).toEqual(waiting)
      expect(shown.map(([record, seq]) => rowAt(key, record, after, seq))).toEqual(rows)
      expect(after.filter(({ at }) => at >= atSecond(old))).toEqual(
        before.filter(({ at }) => at >= atSecond(old)),
      )
      const count = after.reduce((sum, { standsFor }) => sum + 1 + (standsFor?.count ?? 0), 0)
      expect(count).toBe(last)

      for (const { seq, operation, author, change } of before) {
        const stands = after.find((event) => event.seq === log.acceptedAs(key, operation))
        expect(stands?.author).toEqual(author)
        expect(stands?.change.record).toBe(change.record)
        for (const [place, [record, field]] of fields.entries()) {
          const isGone = log.thinning.isThinned(key, record, field, seq)
          const value = log.valuesOf(key)(record, field, seq)
          const steps = log.stepsOf(key)(record, field, seq)
          expect(value).toEqual(isGone ? undefined : values[seq - 1]?.[place])
          expect(isGone ? steps : []).toEqual([])
          const now = String(values[last - 1]?.[place] ?? '')
          expect(isGone ? now : along(String(value ?? ''), steps)).toBe(now)
        }
      }

      thin(log, atSecond(old))
      expect(log.eventsSince(key, 0)).toEqual(after)
      log.close()
    }),
    { numRuns: 60 },
  )
})

/** A text after the steps that led on from it. */
function along(text: string, steps: readonly PlanEvent[]): string {
  return steps.reduce((was, { change }) => {
    if (change.do !== 'set') return was
    return change.splices
      ? appliedTo(was, changesOf(change.splices, was.length))
      : String(change.value ?? '')
  }, text)
}

it('what somebody is told of what is held about them lacks only what stood for less than a minute', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
      const log = openLog(':memory:')
      played(log, deeds)
      projectAll(log)
      const before = log.eventsSince(key, 0)
      thin(log)
      const told = heldIn(log.eventsSince(key, 0))
      for (const { record, earlier } of heldIn(before)) {
        const now = told.find((one) => one.record === record)?.earlier.map(({ seq }) => seq) ?? []
        for (const { seq, field } of earlier.filter((one) => !now.includes(one.seq))) {
          const from = before.find((event) => event.seq === seq)
          const to = before.find(
            ({ seq: later, change }) =>
              later > seq &&
              change.do === 'set' &&
              change.record === record &&
              change.field === field,
          )
          expect(to?.author).toEqual(from?.author)
          expect(Date.parse(to?.at ?? '') - Date.parse(from?.at ?? '')).toBeLessThan(60_000)
        }
      }
      log.close()
    }),
    { numRuns: 40 },
  )
})

it('a thinned log is the same after it was closed, copied and restored', async () => {
  const file = freshFile()
  const log = openLog(file)
  const [deeds = []] = fc.sample(fc.array(deed, { minLength: 60, maxLength: 60 }), 1)
  played(log, deeds)
  projectAll(log)
  const plan = log.plan(key)
  thin(log)
  const events = log.eventsSince(key, 0)
  expect(events.length).toBeLessThan(plan?.seq ?? 0)
  const copy = join(dirname(file), 'copy.sqlite')
  await backUp(log, copy)
  log.close()
  const to = join(dirname(file), 'restored.sqlite')
  const at = `${longAfter}T09:00:00.000Z`
  const done = restore({ from: copy, to, at, force: false, tombstones: [] })
  expect(done.kind).toBe('restored')
  for (const one of [file, to]) {
    const again = openLog(one)
    expect(again.plan(key)).toEqual(plan)
    expect(again.eventsSince(key, 0)).toEqual(events)
    expect(again.acceptedAs(key, 'operation-4')).not.toBeNull()
    again.close()
  }
})
