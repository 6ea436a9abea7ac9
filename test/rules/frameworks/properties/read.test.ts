import { fc } from '../../../chance.ts'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { Term } from '../../../../rules/plan-document.ts'
import { readPlan } from '../../../../rules/read-plan.ts'
import { faultsOf } from '../../plans/sound.ts'
import { builtIn } from '../walk.ts'
import { anyPlan } from './any-plan.ts'
import { anyDay } from './days.ts'
import { patience, tried } from './tried.ts'

/** Days at the ends of what a plan can write, and at the ends of months. */
const edges: readonly Day[] = ['0001-01-01', '1900-02-28', '2024-02-29', '2026-08-31', '9990-12-31']

const anyEdge = fc.oneof(fc.constantFrom(...edges), anyDay())

/** A council’s own terms, few or none, some of them over each other. */
const anyTerms: fc.Arbitrary<Term[]> = fc.array(
  fc.record({
    name: fc.constantFrom('2025-26 autumn', '2025-26 spring', 'Michaelmas'),
    from: anyEdge,
    to: anyEdge,
  }),
  { maxLength: 3 },
)

/** What may make a plan odd, and still leave it one that can be read. */
const oddities = fc.record(
  {
    opened: anyEdge,
    ended: anyEdge,
    closed: anyEdge,
    terms: anyTerms,
    needs: fc.constant([]),
    searched: fc.constant([]),
  },
  { requiredKeys: [] },
)

const whereabouts = fc.constantFrom('as they are', 'all elsewhere', 'nobody')

describe.each(builtIn)('a plan under $id that can be read', patience, (framework) => {
  it('is judged, however odd it is', () => {
    let read = 0
    fc.assert(
      fc.property(
        anyPlan(framework, { rows: 6 }),
        oddities,
        whereabouts,
        anyEdge,
        (plan, odd, where, on) => {
          const people =
            where === 'nobody'
              ? []
              : plan.people.map((one) =>
                  where === 'all elsewhere' ? { ...one, household: false } : one,
                )
          const evidence =
            where === 'nobody'
              ? plan.evidence.map((row) => ('who' in row ? { ...row, who: 'family' } : row))
              : plan.evidence
          const found = readPlan({ ...plan, people, evidence, ...odd })
          if (!('plan' in found)) return
          read += 1
          expect([...faultsOf(evaluate(found.plan, on), found.plan)]).toEqual([])
        },
      ),
      tried(200),
    )
    expect(read).toBeGreaterThan(20)
  })
})
