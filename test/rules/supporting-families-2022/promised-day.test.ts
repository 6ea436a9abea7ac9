import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, later, type Day } from '../../../rules/calendar.ts'
import { evaluate } from '../../../rules/evaluate.ts'
import type { PlanDocument } from '../../../rules/plan-document.ts'
import { need, planOf, search } from '../plans/plan.ts'
import { abuse, fact, housed, offence, offences } from '../plans/rows.ts'

const answer = (plan: PlanDocument, on: Day, ref: string) => {
  const { outcomes } = evaluate(plan, on)
  const found =
    outcomes.find((outcome) => outcome.ref === ref) ??
    outcomes.flatMap(({ clauses }) => clauses).find((clause) => clause.ref === ref)
  return { verdict: found?.verdict, earliest: found?.earliest ?? null }
}

/** The day the rules promise is the first on which it is met, if nothing more happens. */
const expectPromiseKept = (plan: PlanDocument, on: Day, ref: string) => {
  const { verdict, earliest } = answer(plan, on, ref)
  if (verdict === 'met') return
  let day = on
  while (day < '2032' && answer(plan, day, ref).verdict !== 'met') day = addDays(day, 1)
  expect(day).toBe(earliest)
}

const opening = fc.constantFrom(
  '2026-01-10',
  '2026-08-31',
  '2027-08-31',
  '2027-11-30',
  '2028-02-29',
)
const daysOn = (most: number) => fc.integer({ min: 0, max: most })
const events = fc.uniqueArray(fc.integer({ min: -40, max: 420 }), { maxLength: 6 })
const settings = { numRuns: 60, seed: 2022 }

/** A mother with so many offences well before the plan, some around it, all files searched whenever asked. */
const motherPlan = (opened: Day, before: number, around: readonly Day[]) =>
  planOf({
    opened,
    needs: [need('7.1', ['a1'], opened)],
    evidence: [
      ...offences(before, 'a1', addDays(opened, -200)),
      ...around.map((on) => offence(on, 'a1', { class: 'recorded' })),
    ],
    searched: [search(['offence', 'asb-incident'], ['a1'], '2024-01-01', '2032-01-01')],
  })

describe('an adult’s incidents on any days', () => {
  it('are met exactly when six months are over and few enough lie in them', () => {
    fc.assert(
      fc.property(opening, daysOn(13), events, daysOn(420), (opened, before, at, after) => {
        const on = addDays(opened, after)
        const around = at.map((days) => addDays(opened, days))
        const baseline = before + around.filter((day) => day <= opened).length
        const from = later(opened, addMonths(on, -6))
        const counted = around.filter((day) => day > from && day <= on).length
        const enough = baseline <= 7 ? counted === 0 : counted <= baseline / 4
        const complete = on >= addMonths(opened, 6)
        const expected = enough ? (complete ? 'met' : 'waiting') : 'not-met'
        expect(answer(motherPlan(opened, before, around), on, '7.1').verdict).toBe(expected)
      }),
      settings,
    )
  })

  it('are promised for the first day on which they are met', () => {
    fc.assert(
      fc.property(opening, daysOn(13), events, daysOn(420), (opened, before, at, after) => {
        const on = addDays(opened, after)
        const around = at.map((days) => addDays(opened, days)).filter((day) => day <= on)
        expectPromiseKept(motherPlan(opened, before, around), on, '7.1')
      }),
      settings,
    )
  })
})

describe('abuse in the month before closure, on any days', () => {
  it('is promised for the first day on which a month is clear', () => {
    fc.assert(
      fc.property(opening, events, fc.integer({ min: 40, max: 420 }), (opened, at, after) => {
        const on = addDays(opened, after)
        const plan = planOf({
          opened,
          needs: [need('8.1', ['a1'], opened)],
          evidence: at
            .map((days) => addDays(opened, days))
            .filter((day) => day <= on)
            .map((day) => abuse(day, 'a1')),
          searched: [search(['domestic-abuse-incident'], 'family', '2024-01-01', '2032-01-01')],
        })
        expectPromiseKept(plan, on, '8.1.E1')
      }),
      settings,
    )
  })
})

describe('temporary housing from any day', () => {
  it('is promised for the first day on which it was held six months', () => {
    fc.assert(
      fc.property(
        opening,
        fc.integer({ min: -300, max: 300 }),
        daysOn(420),
        (opened, moved, after) => {
          const from = addDays(opened, moved)
          const on = later(from, addDays(opened, after))
          const plan = planOf({
            opened,
            needs: [need('9.1', 'family', opened)],
            evidence: [fact('9.1.E1', true, { on: opened }), housed('family', 'temporary', from)],
          })
          const held = addMonths(later(opened, from), 6)
          expect(answer(plan, on, '9.1')).toEqual(
            on >= held
              ? { verdict: 'met', earliest: null }
              : { verdict: 'waiting', earliest: held },
          )
        },
      ),
      settings,
    )
  })
})
