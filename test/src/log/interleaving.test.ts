import { fc } from '../../chance.ts'
import { expect, it } from 'vitest'
import type { Log } from '../../../src/log/log.ts'
import { openLog } from '../../../src/log/open-log.ts'
import { accept } from '../../../src/plan/accept.ts'
import type { Actor } from '../../../src/plan/actor.ts'
import type { Operation } from '../../../src/plan/operation.ts'
import {
  applyEvents,
  emptyPlan,
  textOf,
  type Plan,
  type PlanEvent,
} from '../../../src/plan/plan.ts'
import { adds, grace, marlowes, priya, removes, sets, today, writes } from '../plan/plan-lab.ts'
import { freshFile } from './log-lab.ts'

const key = 'plan-marlowe'

/** The number of the event that both have seen when they begin. */
const seen = marlowes().plan.seq

/** One of two people at work on the same plan, each with the plan as they last read it. */
class Writer {
  readonly #log: Log
  readonly #actor: Actor
  readonly #operations: Operation[]
  #known: Plan
  readonly written: PlanEvent[] = []

  constructor(log: Log, actor: Actor, operations: readonly Operation[]) {
    this.#log = log
    this.#actor = actor
    this.#operations = [...operations]
    this.#known = this.#read()
  }

  #read(): Plan {
    const plan = this.#log.plan(key)
    if (!plan) throw new Error('the plan was opened')
    return plan
  }

  /** Judges the next operation by what was last read and writes it; reads again where somebody was first. False when all is done. */
  step(): boolean {
    const [operation] = this.#operations
    if (!operation) return false
    const by = { actor: this.#actor, on: today, at: `${today}T10:00:00.000Z` }
    const valueAt = this.#log.valuesOf(key)
    const judged = accept(this.#known, operation, { ...by, valueAt })
    if (judged.kind === 'accepted') {
      if (this.#log.append(key, this.#known.seq, [judged.event]) === 'stale') {
        this.#known = this.#read()
        return true
      }
      this.written.push(judged.event)
      this.#known = judged.plan
    }
    this.#operations.shift()
    return true
  }
}

const text = fc.constantFrom(
  'Tom sleeps. ',
  'Ivy eats. ',
  'Breakfast, together. ',
  'Rent is paid. ',
)
const record = fc.constantFrom('tom', 'ivy', 'nan')
const operation: fc.Arbitrary<() => Operation> = fc.oneof(
  text.map((words) => () => writes('head', 'goal', words, seen)),
  fc.tuple(record, text).map(
    ([who, name]) =>
      () =>
        sets(who, 'name', name.trim(), seen),
  ),
  record.map((who) => () => adds('person', who, { name: who, kind: 'child' })),
  record.map((who) => () => removes(who, seen)),
)
const operations = fc.array(operation, { minLength: 1, maxLength: 12 })
const turns = fc.array(fc.boolean(), { maxLength: 40 })

it('two people at work lose nothing, whoever is first, and the plan is what its events make of it', () => {
  fc.assert(
    fc.property(operations, operations, turns, (hers, theirs, order) => {
      const file = freshFile()
      const log = openLog(file)
      const { events: opening } = marlowes()
      log.append(key, 0, opening)
      const writers = [
        new Writer(
          log,
          priya,
          hers.map((make) => make()),
        ),
        new Writer(
          log,
          grace,
          theirs.map((make) => make()),
        ),
      ]
      for (const first of order) writers[first ? 0 : 1]?.step()
      for (const writer of writers) while (writer.step());

      const events = log.eventsSince(key, 0)
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at + 1))
      const written = writers.flatMap((writer) => writer.written)
      expect(events.slice(opening.length)).toEqual(
        written.sort((one, other) => one.seq - other.seq),
      )
      const rebuilt = applyEvents(emptyPlan(key), events)
      expect(log.plan(key)).toEqual(rebuilt)
      log.close()

      const again = openLog(file)
      expect(again.plan(key)).toEqual(rebuilt)
      expect(again.projection.dirty(100).map(({ record: id, fields }) => [id, fields])).toEqual(
        expect.arrayContaining([...rebuilt.records].map(([id, { fields }]) => [id, fields])),
      )
      again.close()
    }),
    { numRuns: 25 },
  )
})

it('whole texts written by two people at once are both in the goal at the end', () => {
  fc.assert(
    fc.property(turns, (order) => {
      const log = openLog(':memory:')
      const { events } = marlowes()
      log.append(key, 0, events)
      const writers = [priya, grace].map(
        (who) => new Writer(log, who, [writes('head', 'goal', `By ${who.oid}. `, seen)]),
      )
      for (const first of order) writers[first ? 0 : 1]?.step()
      for (const writer of writers) while (writer.step());
      const goal = textOf(log.plan(key)?.records.get('head'), 'goal')
      expect([
        `By ${priya.oid}. By ${grace.oid}. `,
        `By ${grace.oid}. By ${priya.oid}. `,
      ]).toContain(goal)
      log.close()
    }),
    { numRuns: 20 },
  )
})

it('an operation that is sent again is known, and written once', () => {
  const log = openLog(':memory:')
  log.append(key, 0, marlowes().events)
  const operation = writes('head', 'goal', 'Once. ', seen)
  const writer = new Writer(log, priya, [operation])
  while (writer.step());
  expect(log.acceptedAs(key, operation.id)).toBe(log.plan(key)?.seq)
  expect(() => {
    const again = new Writer(log, priya, [operation])
    for (let tries = 0; tries < 3; tries++) again.step()
  }).not.toThrow()
  expect(textOf(log.plan(key)?.records.get('head'), 'goal')).toBe('Once. ')
  log.close()
})
