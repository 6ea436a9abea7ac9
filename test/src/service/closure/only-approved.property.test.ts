import { expect, it } from 'vitest'
import {
  applyKept,
  emptyPlan,
  textOf,
  type Plan,
  type PlanEvent,
} from '../../../../src/plan/plan.ts'
import { latestClosure } from '../../../../src/plan/closure/state.ts'
import { dayJudged } from '../../../../src/plan/closure/as-if-closed.ts'
import { fingerprintOf } from '../../../../src/service/closure/fingerprint.ts'
import { fc } from '../../../chance.ts'
import { adding, grace, helen, liam, priya, ruth, type Person } from '../service-lab.ts'
import { fresh, wish } from './closure-lab.ts'
import { openDeskLab, type DeskLab } from './desk-lab.ts'

type Step = (lab: DeskLab) => void

const people = fc.constantFrom(priya, helen, ruth, grace)
const days = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30']
const managers: ReadonlySet<string> = new Set([helen.oid, ruth.oid])

const closureOf = ({ log, key }: DeskLab): string => {
  const plan = log.plan(key)
  return (plan && latestClosure(plan)?.id) ?? 'none'
}

const asks = (who: Person, closing: string): Step =>
  function (lab) {
    const id = fresh()
    const asked = { ...wish, closing, unmet: 'So it is.' }
    lab.closures.act(who, lab.key, { do: 'ask', id, wish: asked }, 'page')
  }

/** With what the page shows them, or with what somebody made up. */
const approves = (who: Person, made: string | null): Step =>
  function (lab) {
    const hash = made ?? lab.closures.page(who, lab.key, 'page')?.hash ?? '0'.repeat(64)
    const deed = { do: 'approve', id: fresh(), closure: closureOf(lab), hash } as const
    lab.closures.act(who, lab.key, deed, 'page')
  }

/** What anybody could try, in any order: steps of a closure, changes beside it, days that pass. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(people, fc.constantFrom(...days)).map((of) => asks(...of)) },
  { weight: 4, arbitrary: people.map((who) => approves(who, null)) },
  { weight: 1, arbitrary: people.map((who) => approves(who, 'f'.repeat(64))) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(people, fc.constantFrom('return' as const, 'withdraw' as const))
      .map(([who, deed]): Step => (lab) => {
        const given = { do: deed, id: fresh(), closure: closureOf(lab), why: 'So.' }
        lab.closures.act(who, lab.key, given, 'page')
      }),
  },
  {
    weight: 1,
    arbitrary: people.map((who): Step => (lab) => {
      lab.closures.act(who, lab.key, { do: 'reopen', id: fresh(), why: 'So.' }, 'page')
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('2026-11-02', '2026-11-25').map((on): Step => (lab) => {
      lab.write(liam, adding('evidence', { measure: 'exclusion', who: 'sam', on }))
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Step>((lab) => {
      const record = [...(lab.log.plan(lab.key)?.records.keys() ?? [])][0] ?? ''
      const value = lab.clock.day
      lab.write(helen, { do: 'set', id: fresh(), record, field: 'closed', value, base: 0 })
    }),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...days).map((day): Step => (lab) => {
      if (day > lab.clock.day) lab.clock.day = day
      lab.closures.settleAll()
    }),
  },
)

/** Why a plan that was just closed should not have been; nothing where it should. */
function wrongIn(after: Plan): string[] {
  const closure = latestClosure(after)
  if (!closure) return ['it was closed by no closure']
  const by = after.records.get(closure.id)?.writers['decision'] ?? ''
  return [
    ...(textOf(closure, 'decision') === 'approved' ? [] : ['it was not approved']),
    ...(textOf(closure, 'over') === '' ? [] : ['its approval stands no longer']),
    ...(managers.has(by) ? [] : ['it was approved by no manager']),
    ...(by === closure.author.oid ? ['it was approved by who asked'] : []),
    ...(fingerprintOf(after, closure, dayJudged(closure)) === textOf(closure, 'rests')
      ? []
      : ['it rests on what is no longer so']),
  ]
}

it('no sequence of steps closes a plan without an approval that stands, by a manager who is not the asker', () => {
  let closings = 0
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 14 }), (steps) => {
      const lab = openDeskLab()
      for (const take of steps) take(lab)
      let plan = emptyPlan(lab.key)
      const wrong: string[] = []
      for (const event of lab.log.eventsSince(lab.key, 0)) {
        plan = applyKept(plan, [event])
        if (!isClosing(event)) continue
        closings += 1
        wrong.push(...wrongIn(plan))
      }
      lab.log.close()
      expect(wrong).toEqual([])
    }),
    { numRuns: 150 },
  )
  // Else the sequences would have shown nothing.
  expect(closings).toBeGreaterThan(10)
}, 300_000)

const isClosing = ({ change }: PlanEvent): boolean =>
  change.do === 'set' && change.field === 'closed' && change.value !== null
