import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../rules/calendar.ts'
import { evaluate } from '../../../rules/evaluate.ts'
import type { ClauseFinding, Findings } from '../../../rules/findings.ts'
import { readPlan } from '../../../rules/read-plan.ts'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { anyDay, anySearch } from '../evaluate/any-plan.ts'
import { faultsOf } from '../plans/sound.ts'
import { anyDurhamPlan, wholeSearch } from './any-plan.ts'

const linesOf = ({ outcomes }: Findings) => outcomes.flatMap(({ clauses }) => clauses)

const same = (line: ClauseFinding) => (other: ClauseFinding) =>
  line.ref === other.ref && line.who === other.who

const dayOf = (row: EvidenceRow): Day =>
  'on' in row ? row.on : 'from' in row ? (row.from ?? '') : ''

describe('whatever a plan under County Durham’s framework holds', () => {
  it('is judged without a fault, and every answer is sound', () => {
    fc.assert(
      fc.property(anyDurhamPlan(), anyDay(), (plan, on) => {
        const findings = evaluate(plan, on)
        expect([...faultsOf(findings, plan)]).toEqual([])
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings)
      }),
      { numRuns: 400 },
    )
  })

  it('is read when its rows are', () => {
    fc.assert(
      fc.property(anyDurhamPlan(), (plan) => {
        const sound = { ...plan, evidence: plan.evidence.filter((row) => !('attended' in row)) }
        expect(readPlan(sound)).toHaveProperty('plan')
      }),
    )
  })

  it('is judged alike in whatever order rows of different days were filed', () => {
    const shuffled = anyDurhamPlan().chain((plan) => {
      const days = new Set<Day>()
      const evidence = plan.evidence
        .filter((row) => dayOf(row) === '' || (!days.has(dayOf(row)) && days.add(dayOf(row))))
        .map((row, at) => ({ ...row, id: `row-${at}` }))
      return fc.record({
        plan: fc.constant({ ...plan, evidence }),
        order: fc.shuffledSubarray(evidence, { minLength: evidence.length }),
      })
    })
    const verdictsOf = (findings: Findings) =>
      linesOf(findings).map(({ ref, who, verdict, earliest }) => [ref, who, verdict, earliest])
    fc.assert(
      fc.property(shuffled, anyDay(), ({ plan, order }, on) => {
        const moved = evaluate({ ...plan, evidence: order }, on)
        const before = evaluate(plan, on)
        expect(verdictsOf(moved)).toEqual(verdictsOf(before))
        expect(moved.themes).toEqual(before.themes)
        expect(moved.progress).toEqual(before.progress)
        expect(moved.warnings).toEqual(before.warnings)
      }),
      { numRuns: 300 },
    )
  })

  it('is not changed by somebody who lives elsewhere and of whom nothing is on file', () => {
    fc.assert(
      fc.property(anyDurhamPlan(), anyDay(), (plan, on) => {
        const stranger = { id: 'a9', kind: 'adult', household: false } as const
        const more = { ...plan, people: [...plan.people, stranger] }
        expect(evaluate(more, on)).toEqual(evaluate(plan, on))
      }),
    )
  })

  it('is met by nothing where nothing is on file and nobody was asked', () => {
    fc.assert(
      fc.property(anyDurhamPlan(), anyDay(), (plan, on) => {
        const silent = evaluate({ ...plan, evidence: [], searched: [] }, on)
        expect(linesOf(silent).filter(({ verdict }) => verdict === 'met')).toEqual([])
        expect(silent.themes.filter(({ verdict }) => verdict === 'met')).toEqual([])
        expect(silent.progress.verdict).not.toBe('met')
        expect(silent.automatic).toEqual([])
      }),
    )
  })

  it('is settled by a search, and never turned', () => {
    fc.assert(
      fc.property(anyDurhamPlan(), anySearch(), anyDay(), (plan, search, on) => {
        const before = linesOf(evaluate(plan, on))
        const after = linesOf(evaluate({ ...plan, searched: [...plan.searched, search] }, on))
        for (const line of before.filter(
          ({ verdict }) => verdict === 'met' || verdict === 'not-met',
        ))
          expect(after.find(same(line))?.verdict, `${line.ref} then`).toBe(line.verdict)
      }),
      { numRuns: 300 },
    )
  })

  it('has progressed only where both have judged well and nobody objects', () => {
    fc.assert(
      fc.property(anyDurhamPlan(), anyDay(), (plan, on) => {
        const { progress, themes } = evaluate(plan, on)
        if (progress.verdict !== 'met') return
        expect(progress.judgements?.map(({ by, verdict }) => [by, verdict])).toEqual([
          ['lead-professional', 'met'],
          ['team', 'met'],
        ])
        expect(
          themes.every(({ verdict }) => verdict === 'met' || verdict === 'not-applicable'),
        ).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

const counted = new Set([
  '1.1.m3',
  '1.2.m2',
  '2.1.m4',
  '2.1.m5',
  '3.1.m1',
  '3.6.m1',
  '4.1.m1',
  '5.1.m1',
])

it('the earliest day of a counted line is the first day it is met, searched to that day and with nothing more', () => {
  const on = '2026-08-31'
  const seen = new Set<string>()
  const isEnding = (row: EvidenceRow) =>
    'to' in row && row.measure !== 'referral' && row.to !== undefined && row.to >= on
  const settled = anyDurhamPlan(on).map((plan) => ({
    ...plan,
    needs: ['1.6', '2.4', '3.5', '4.1', '5.1'].map((ref) => ({
      ref,
      people: 'family' as const,
      identified: plan.opened,
    })),
    evidence: plan.evidence.filter((row) => !isEnding(row)),
    searched: [wholeSearch(on)],
  }))
  fc.assert(
    fc.property(settled, (plan) => {
      const searched = (day: Day) =>
        linesOf(evaluate({ ...plan, searched: [wholeSearch(day)] }, day))
      for (const line of linesOf(evaluate(plan, on))) {
        if (line.earliest === null || !counted.has(line.ref)) continue
        seen.add(line.ref)
        const eve = addDays(line.earliest, -1)
        expect(searched(line.earliest).find(same(line))?.verdict, `${line.ref} then`).toBe('met')
        expect(searched(eve).find(same(line))?.verdict, `${line.ref} the day before`).not.toBe(
          'met',
        )
      }
    }),
    { numRuns: 240, seed: 20260831 },
  )
  expect([...seen].sort()).toEqual([...counted].sort())
})
