import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../rules/calendar.ts'
import { evaluate } from '../../../rules/evaluate.ts'
import type { ClauseFinding, Findings } from '../../../rules/findings.ts'
import { planDocument, type EvidenceRow, type PlanDocument } from '../../../rules/plan-document.ts'
import { faultsOf } from '../plans/sound.ts'
import { anyDay, anyPlan, anySearch, fullSearch } from './any-plan.ts'

const linesOf = ({ outcomes }: Findings) => outcomes.flatMap(({ clauses }) => clauses)

const same = (line: ClauseFinding) => (other: ClauseFinding) =>
  line.ref === other.ref && line.who === other.who

const dayOf = (row: EvidenceRow): Day =>
  'on' in row ? row.on : 'from' in row ? (row.from ?? '') : ''

/** Gives rows days of their own, so that no order in the file can matter. */
const spread = (evidence: readonly EvidenceRow[]) => {
  const seen = new Set<Day>()
  return evidence.filter((row) => {
    const day = dayOf(row)
    if (day !== '' && seen.has(day)) return false
    seen.add(day)
    return true
  })
}

const named = (evidence: readonly EvidenceRow[]) =>
  evidence.map((row, place) => ({ ...row, id: `row-${place}` }))

/** Findings without the order in which facts are listed. */
const unordered = (findings: Findings) => ({
  ...findings,
  outcomes: findings.outcomes.map((outcome) => ({
    ...outcome,
    clauses: outcome.clauses.map((line) => ({ ...line, facts: line.facts.toSorted() })),
  })),
})

describe('whatever a family’s plan holds', () => {
  it('is read, is judged without a fault, and every answer is sound', () => {
    fc.assert(
      fc.property(anyPlan(), anyDay(), (plan, on) => {
        expect(planDocument.safeParse(plan).error?.issues ?? []).toEqual([])
        expect([...faultsOf(evaluate(plan, on), plan)]).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('is not changed by being judged, and is judged alike twice', () => {
    fc.assert(
      fc.property(anyPlan(), anyDay(), (plan, on) => {
        const before = JSON.stringify(plan)
        const once = evaluate(plan, on)
        expect(evaluate(plan, on)).toEqual(once)
        expect(JSON.stringify(plan)).toBe(before)
        expect(JSON.parse(JSON.stringify(once))).toEqual(once)
      }),
    )
  })

  it('is judged alike in whatever order rows of different days were filed', () => {
    const shuffled = anyPlan().chain((plan) => {
      const evidence = named(spread(plan.evidence))
      return fc.record({
        plan: fc.constant({ ...plan, evidence }),
        order: fc.shuffledSubarray(evidence, { minLength: evidence.length }),
      })
    })
    fc.assert(
      fc.property(shuffled, anyDay(), ({ plan, order }, on) => {
        const moved = evaluate({ ...plan, evidence: order }, on)
        expect(unordered(moved)).toEqual(unordered(evaluate(plan, on)))
      }),
      { numRuns: 300 },
    )
  })

  it('is judged alike whatever happens, or is entered, after the day', () => {
    fc.assert(
      fc.property(anyPlan({ upTo: '2026-09-30' }), anyPlan(), (plan, other) => {
        const on = '2026-09-30'
        const later = other.evidence
          .filter((row) => dayOf(row) !== '')
          .map((row) => (dayOf(row) > on ? row : { ...row, recorded: addDays(on, 1) }))
        const more = { ...plan, evidence: [...plan.evidence, ...later] }
        expect(evaluate(more, on)).toEqual(evaluate(plan, on))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a search', () => {
  it('only ever settles what was unknown', () => {
    fc.assert(
      fc.property(anyPlan(), anySearch(), anyDay(), (plan, search, on) => {
        const before = evaluate(plan, on).outcomes
        const after = evaluate({ ...plan, searched: [...plan.searched, search] }, on).outcomes
        const settled = before.filter(({ verdict }) => verdict === 'met' || verdict === 'not-met')
        expect(after).toEqual(
          expect.arrayContaining(
            settled.map(({ ref, verdict }) => expect.objectContaining({ ref, verdict })),
          ),
        )
      }),
      { numRuns: 500 },
    )
  })
})

/** Attendance must be filed, so that no search alone can meet these lines. */
const isMetBySearching = ({ ref, who }: ClauseFinding) =>
  who !== undefined && ref !== '1.1.E1' && ref !== '1.2.E1'

/** The verdict of a line on a later day to which everything was searched; each day is judged once. */
function onceSearched(plan: PlanDocument) {
  const lines = new Map<Day, ClauseFinding[]>()
  return (on: Day, line: ClauseFinding) => {
    const known = lines.get(on) ?? linesOf(evaluate({ ...plan, searched: [fullSearch(on)] }, on))
    lines.set(on, known)
    return known.find(same(line))?.verdict
  }
}

const isEnding = (row: EvidenceRow, on: Day) =>
  'to' in row && row.measure !== 'referral' && row.to !== undefined && row.to >= on

const withWindows = ['1.3', '6.2', '7.1', '7.2', '7.3', '8.1', '9.1', '9.2', '9.3']

/** A plan whose past was searched, of which everything is known on the day, and for which nothing more is to come. */
const settled = anyPlan({ upTo: '2026-08-31' }).map((plan) => ({
  ...plan,
  needs: withWindows.map((ref) => ({ ref, people: 'family' as const, identified: plan.opened })),
  evidence: plan.evidence.filter((row) => !isEnding(row, '2026-08-31')),
  searched: [...plan.searched, fullSearch(plan.opened)],
}))

/** The lines of a plan that promise a day, and whether each keeps it. */
function expectKept(promises: (line: ClauseFinding) => boolean): Set<string> {
  const on = '2026-08-31'
  const seen = new Set<string>()
  fc.assert(
    fc.property(settled, (plan) => {
      const verdictOn = onceSearched(plan)
      for (const line of linesOf(evaluate(plan, on)).filter(isMetBySearching)) {
        if (line.earliest === null || !promises(line)) continue
        seen.add(line.ref)
        const eve = addDays(line.earliest, -1)
        expect(verdictOn(line.earliest, line), `${line.ref} that day`).toBe('met')
        expect(verdictOn(eve, line), `${line.ref} the day before`).not.toBe('met')
      }
    }),
    { numRuns: 250, seed: 20260831 },
  )
  return seen
}

describe('the earliest day', () => {
  it('of a line that waits is the first day it is met, searched to that day and with nothing more', () => {
    const seen = expectKept(({ verdict }) => verdict === 'waiting')
    expect([...seen]).toEqual(expect.arrayContaining(['6.2.E2', '7.1.E1', '7.2.E1', '8.1.E2']))
  })

  it('of a clock that restarted is the first day it is met, searched to that day and with nothing more', () => {
    const seen = expectKept(({ restarted }) => restarted === true)
    expect([...seen]).toEqual(expect.arrayContaining(['6.2.E1', '7.1.E1', '7.3.E1', '8.1.E1']))
  })
})
