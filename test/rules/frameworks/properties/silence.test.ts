import { fc } from '../../../chance.ts'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { Findings } from '../../../../rules/findings.ts'
import type { Framework } from '../../../../rules/framework.ts'
import type { EvidenceRow, PlanDocument, Searched } from '../../../../rules/plan-document.ts'
import { builtIn, clausesIn, outcomesOf, partsOf } from '../walk.ts'
import { anyPlan } from './any-plan.ts'
import { anyDay } from './days.ts'
import { linesOf, nameOf, patience, tried } from './tried.ts'

/** Every verdict of an answer by the name of what it is given for. */
const verdictsOf = (findings: Findings) =>
  new Map<string, string>([
    ...linesOf(findings).map((line) => [nameOf(line), line.verdict] as const),
    ...findings.outcomes.map(({ ref, verdict }) => [`outcome ${ref}`, verdict] as const),
    ...findings.themes.map(({ ref, verdict }) => [`theme ${ref}`, verdict] as const),
    ['the family', findings.progress.verdict],
  ])

/** The computed lines of which a word counts, and only while rows and searches cannot decide them. */
const spokenOf = (framework: Framework) =>
  new Set(
    clausesIn(framework).flatMap((clause) =>
      clause.kind === 'measured' && 'orAttested' in clause && clause.orAttested ? clause.ref : [],
    ),
  )

const isAdverse = (row: EvidenceRow) =>
  row.measure === 'judgement' ? row.result === 'not-met' : row.measure === 'fact' && !row.value

/** The lines that stand in one branch of several, which a baseline picks once it is searched. */
const branchLinesOf = (framework: Framework) =>
  new Set(
    outcomesOf(framework)
      .flatMap(({ evidence }) => partsOf(evidence))
      .flatMap((part) => (part.kind === 'fork' ? partsOf(part) : []))
      .flatMap(({ ref }) => ref ?? []),
  )

describe.each(builtIn)('silence in a plan under $id', patience, (framework) => {
  const branchLines = branchLinesOf(framework)
  const spokenLines = spokenOf(framework)

  it('meets nothing where nothing is on file and nobody was asked', () => {
    fc.assert(
      fc.property(anyPlan(framework), anyDay(), (plan, on) => {
        const silent = evaluate({ ...plan, evidence: [], searched: [] }, on)
        expect([...verdictsOf(silent).values()]).not.toContain('met')
        expect(silent.automatic).toEqual([])
      }),
      tried(150),
    )
  })

  const searches = anyPlan(framework).chain((plan) =>
    fc.record({ plan: fc.constant(plan), kept: fc.subarray(plan.searched) }),
  )

  /** What so turns out only where searches are taken away, but for the line of a branch that they ruled out. */
  const turned = (verdict: string, plan: PlanDocument, kept: Searched[], on: Day) => {
    const all = verdictsOf(evaluate(plan, on))
    return [...verdictsOf(evaluate({ ...plan, searched: kept }, on))].filter(
      ([name, less]) =>
        less === verdict &&
        all.get(name) !== verdict &&
        !(all.get(name) === 'not-applicable' && branchLines.has(name.split(' ')[0] ?? '')),
    )
  }

  it('never turns a verdict into met where searches are taken away and no word is given of a computed line', () => {
    fc.assert(
      fc.property(searches, anyDay(), ({ plan, kept }, on) => {
        const evidence = plan.evidence.filter(
          (row) => !('about' in row && spokenLines.has(row.about)),
        )
        expect(turned('met', { ...plan, evidence }, kept, on)).toEqual([])
      }),
      tried(300),
    )
  })

  it('never turns a verdict into not met where searches are taken away and nobody says so', () => {
    fc.assert(
      fc.property(searches, anyDay(), ({ plan, kept }, on) => {
        const evidence = plan.evidence.filter((row) => !isAdverse(row))
        expect(turned('not-met', { ...plan, evidence }, kept, on)).toEqual([])
      }),
      tried(300),
    )
  })
})
