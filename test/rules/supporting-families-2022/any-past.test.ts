import { fc } from '../../chance.ts'
import { expect, it } from 'vitest'
import { addDays, addMonths, later, type Day } from '../../../rules/calendar.ts'
import { evaluate } from '../../../rules/evaluate.ts'
import type { Verdict } from '../../../rules/findings.ts'
import { need, opened, planOf, search } from '../plans/plan.ts'
import { antisocial, fact, offences } from '../plans/rows.ts'

/** The verdict if the year before had held exactly `past` incidents. */
const ifPastWere = (past: number, band: number, since: readonly Day[], on: Day): Verdict => {
  const from = later(opened, addMonths(on, -6))
  const counted = since.filter((day) => day > from && day <= on).length
  const enough = past <= band ? counted === 0 : counted * 4 <= past
  if (!enough) return 'not-met'
  return on >= addMonths(opened, 6) ? 'met' : 'waiting'
}

/** Every past that is still possible is tried; where all agree that is the verdict. */
const whateverThePast = (least: number, most: number, ...rest: [number, readonly Day[], Day]) => {
  const verdicts = new Set<Verdict>()
  for (let past = least; past <= most; past += 1) verdicts.add(ifPastWere(past, ...rest))
  const [only] = verdicts
  return verdicts.size === 1 ? only : 'unknown'
}

it.each([
  ['7.1', 'a1', 7],
  ['7.3', 'c1', 4],
] as const)('%s comes to what every possible past agrees on', (ref, who, band) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 26 }),
      fc.boolean(),
      fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 6 }),
      fc.integer({ min: 1, max: 320 }),
      (known, searched, at, after) => {
        const on = addDays(opened, after)
        const since = at.map((day) => addDays(opened, day)).filter((day) => day <= on)
        const plan = planOf({
          needs: [need(ref, [who])],
          evidence: [
            fact('7.3.E3', true, { on: opened }),
            ...offences(known, who, '2025-06-01'),
            ...since.map((day) => antisocial(day, who)),
          ],
          searched: [
            search(['offence', 'asb-incident'], [who], searched ? '2025-01-11' : '2026-01-11', on),
          ],
        })
        expect(evaluate(plan, on).outcomes[0]?.verdict).toBe(
          whateverThePast(known, searched ? known : 99, band, since, on),
        )
      },
    ),
    { numRuns: 300, seed: 2022 },
  )
})
