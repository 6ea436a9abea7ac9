import { fc } from '../../chance.ts'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, later, type Day } from '../../../rules/calendar.ts'
import { evaluate } from '../../../rules/evaluate.ts'
import type { Verdict } from '../../../rules/findings.ts'
import type { PlanDocument } from '../../../rules/plan-document.ts'
import { need, opened, planOf, search } from '../plans/plan.ts'
import { fact, housed, offence, offences } from '../plans/rows.ts'

const settings = { numRuns: 300, seed: 2022 }
const answer = (plan: PlanDocument, on: Day) => {
  const [outcome] = evaluate(plan, on).outcomes
  return [outcome?.verdict, outcome?.earliest]
}

interface Stretch {
  from: Day
  to: Day
}

/** Stretches of days, each given by how long after the one before it begins and how long it lasts. */
const stretchesOf = (start: Day, lengths: readonly (readonly [number, number])[]): Stretch[] => {
  let next = start
  return lengths.map(([gap, length]) => {
    const from = addDays(next, gap)
    const to = addDays(from, length)
    next = addDays(to, 2)
    return { from, to }
  })
}

/** What six months without an incident come to: by trying every day the window might end on, one by one. */
const sixMonthsClear = (events: readonly Day[], searched: readonly Stretch[], on: Day): Verdict => {
  const known = events.filter((day) => day <= on)
  const counted = (from: Day, to: Day) => known.some((day) => day > from && day <= to)
  const covered = (from: Day, to: Day) => {
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
      if (!searched.some((stretch) => stretch.from <= day && day <= stretch.to)) return false
    return true
  }
  if (counted(later(opened, addMonths(on, -6)), on)) return 'not-met'
  if (on < addMonths(opened, 6)) return 'waiting'
  for (let lag = 0; lag <= 31; lag += 1) {
    const end = addDays(on, -lag)
    const from = later(opened, addMonths(end, -6))
    if (end >= addMonths(opened, 6) && covered(from, end) && !counted(from, end)) return 'met'
  }
  return 'unknown'
}

describe('six months without an incident, searched on any days', () => {
  it('come to what trying every possible last day gives', () => {
    const lengths = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 320 })),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 2 })
    fc.assert(
      fc.property(lengths, days, fc.integer({ min: 100, max: 420 }), (pieces, at, after) => {
        const on = addDays(opened, after)
        const events = at.map((day) => addDays(opened, day))
        const searched = stretchesOf(addDays(opened, -3), pieces)
        const plan = planOf({
          needs: [need('7.1', ['a1'])],
          evidence: events.map((day) => offence(day, 'a1', { class: 'recorded' })),
          searched: [{ from: '2025-01-11', to: opened }, ...searched].map(({ from, to }) =>
            search(['offence', 'asb-incident'], ['a1'], from, to),
          ),
        })
        expect(answer(plan, on)[0]).toBe(sixMonthsClear(events, searched, on))
      }),
      settings,
    )
  })
})

/** What stays in temporary housing, none of six months but perhaps the last, come to. */
const stays = (spells: readonly Stretch[], on: Day): [Verdict, Day | null] => {
  const last = spells.filter(({ from }) => from <= on).at(-1)
  if (!last) return ['unknown', null]
  const held = addMonths(later(opened, last.from), 6)
  if (last.to < on) return addDays(last.to, 1) >= held ? ['met', null] : ['unknown', null]
  return on >= held ? ['met', null] : ['waiting', held]
}

describe('stays in temporary housing on any days', () => {
  it('come to what the last of them comes to', () => {
    const short = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 150 })),
      {
        maxLength: 2,
      },
    )
    const long = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 100, max: 300 }))
    fc.assert(
      fc.property(
        short,
        long,
        fc.integer({ min: -200, max: 60 }),
        fc.integer({ min: 1, max: 600 }),
        (before, final, start, after) => {
          const on = addDays(opened, after)
          const spells = stretchesOf(addDays(opened, start), [...before, final])
          const plan = planOf({
            needs: [need('9.1', 'family')],
            evidence: [
              fact('9.1.E1', true, { on: opened }),
              ...spells.map(({ from, to }) => housed('family', 'temporary', from, to)),
            ],
          })
          fc.pre(on !== spells.at(-1)?.to)
          expect(answer(plan, on)).toEqual(stays(spells, on))
        },
      ),
      settings,
    )
  })
})

const opening = fc.constantFrom(
  '2026-01-10',
  '2026-08-31',
  '2027-08-31',
  '2027-11-30',
  '2028-02-29',
)
const daysOn = (most: number) => fc.integer({ min: 0, max: most })
const events = fc.uniqueArray(fc.integer({ min: -40, max: 420 }), { maxLength: 6 })

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
        expect(answer(motherPlan(opened, before, around), on)[0]).toBe(expected)
      }),
      { numRuns: 60, seed: 2022 },
    )
  })
})

describe('temporary housing from any day', () => {
  it('is met once it was held six months, and waits for that day until then', () => {
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
          expect(answer(plan, on)).toEqual(on >= held ? ['met', null] : ['waiting', held])
        },
      ),
      { numRuns: 60, seed: 2022 },
    )
  })
})
