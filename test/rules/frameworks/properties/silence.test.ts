import { fc } from '../../../chance.ts'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { Findings } from '../../../../rules/findings.ts'
import type { Framework } from '../../../../rules/framework.ts'
import { builtIn, outcomesOf, partsOf } from '../walk.ts'
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

  it('never turns a verdict into met, nor into not met, where searches are taken away', () => {
    const searches = anyPlan(framework).chain((plan) =>
      fc.record({ plan: fc.constant(plan), kept: fc.subarray(plan.searched) }),
    )
    fc.assert(
      fc.property(searches, anyDay(), ({ plan, kept }, on) => {
        const all = verdictsOf(evaluate(plan, on))
        const turned = [...verdictsOf(evaluate({ ...plan, searched: kept }, on))].filter(
          ([name, verdict]) =>
            (verdict === 'met' || verdict === 'not-met') &&
            all.get(name) !== verdict &&
            !(all.get(name) === 'not-applicable' && branchLines.has(name.split(' ')[0] ?? '')),
        )
        expect(turned).toEqual([])
      }),
      tried(300),
    )
  })
})
