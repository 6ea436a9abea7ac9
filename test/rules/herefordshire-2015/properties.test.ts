import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../rules/calendar.ts'
import { evaluate } from '../../../rules/evaluate.ts'
import type { ClauseFinding, Findings } from '../../../rules/findings.ts'
import { planDocument, type EvidenceRow } from '../../../rules/plan-document.ts'
import { anyDay, anySearch, fullSearch } from '../evaluate/any-plan.ts'
import { faultsOf } from '../plans/sound.ts'
import { anyHerefordshirePlan } from './any-plan.ts'

const linesOf = ({ outcomes }: Findings) => outcomes.flatMap(({ clauses }) => clauses)

const dayOf = (row: EvidenceRow): Day =>
  'on' in row ? row.on : 'from' in row ? (row.from ?? '') : ''

describe('whatever a Herefordshire plan holds', () => {
  it('is read, is judged without a fault, and every answer is sound', () => {
    fc.assert(
      fc.property(anyHerefordshirePlan(), anyDay(), (plan, on) => {
        expect(planDocument.safeParse(plan).error?.issues ?? []).toEqual([])
        const findings = evaluate(plan, on)
        expect([...faultsOf(findings, plan)]).toEqual([])
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings)
      }),
      { numRuns: 400 },
    )
  })

  it('is judged alike in whatever order rows of different days were filed', () => {
    const shuffled = anyHerefordshirePlan().chain((plan) => {
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
        expect(new Map(verdictsOf(moved).map((line) => [`${line[0]} ${line[1]}`, line]))).toEqual(
          new Map(verdictsOf(before).map((line) => [`${line[0]} ${line[1]}`, line])),
        )
        expect(moved.themes).toEqual(before.themes)
      }),
      { numRuns: 300 },
    )
  })

  it('is not changed by somebody who lives elsewhere and of whom nothing is on file', () => {
    fc.assert(
      fc.property(anyHerefordshirePlan(), anyDay(), (plan, on) => {
        const stranger = { id: 'a9', kind: 'adult', household: false } as const
        const more = { ...plan, people: [...plan.people, stranger] }
        expect(evaluate(more, on)).toEqual(evaluate(plan, on))
      }),
    )
  })

  it('is met by nothing where nothing is on file and nobody was asked', () => {
    fc.assert(
      fc.property(anyHerefordshirePlan(), anyDay(), (plan, on) => {
        const silent = evaluate({ ...plan, evidence: [], searched: [] }, on)
        expect(linesOf(silent).filter(({ verdict }) => verdict === 'met')).toEqual([])
        expect(silent.themes.filter(({ verdict }) => verdict === 'met')).toEqual([])
      }),
    )
  })

  it('is settled by a search, and never turned', () => {
    fc.assert(
      fc.property(anyHerefordshirePlan(), anySearch(), anyDay(), (plan, search, on) => {
        const before = linesOf(evaluate(plan, on))
        const after = linesOf(evaluate({ ...plan, searched: [...plan.searched, search] }, on))
        for (const line of before.filter(
          ({ verdict }) => verdict === 'met' || verdict === 'not-met',
        ))
          expect(after.find(same(line))?.verdict).toBe(line.verdict)
      }),
      { numRuns: 300 },
    )
  })
})

const same = (line: ClauseFinding) => (other: ClauseFinding) =>
  line.ref === other.ref && line.who === other.who

const counted = new Set(['1.m1', '2.m1', '3.m1', '3.m2', '5.m1', '7.m2', '11.m1'])

it('the earliest day of a counted line is the first day it is met, searched to that day and with nothing more', () => {
  const on = '2026-08-31'
  const seen = new Set<string>()
  const settled = anyHerefordshirePlan(on).map((plan) => ({
    ...plan,
    needs: ['1.1', '2.1', '3.1', '4.1'].map((ref) => ({
      ref,
      people: 'family' as const,
      identified: plan.opened,
    })),
    evidence: plan.evidence.filter(
      (row) => !('to' in row && row.measure !== 'referral' && row.to !== undefined && row.to >= on),
    ),
    searched: [...plan.searched, fullSearch(plan.opened)],
  }))
  fc.assert(
    fc.property(settled, (plan) => {
      const searched = (day: Day) =>
        linesOf(evaluate({ ...plan, searched: [fullSearch(day)] }, day))
      for (const line of linesOf(evaluate(plan, on))) {
        if (line.earliest === null || !counted.has(line.ref)) continue
        seen.add(line.ref)
        const eve = addDays(line.earliest, -1)
        expect(searched(line.earliest).find(same(line))?.verdict, `${line.ref} that day`).toBe(
          'met',
        )
        expect(searched(eve).find(same(line))?.verdict, `${line.ref} the day before`).not.toBe(
          'met',
        )
      }
    }),
    { numRuns: 250, seed: 20260831 },
  )
  expect([...seen].sort()).toEqual(['1.m1', '11.m1', '2.m1', '3.m1', '3.m2', '5.m1', '7.m2'])
})
