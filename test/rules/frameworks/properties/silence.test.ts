import { fc } from '../../../chance.ts'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { Findings } from '../../../../rules/findings.ts'
import type { Framework } from '../../../../rules/framework.ts'
import type { PlanDocument, Searched } from '../../../../rules/plan-document.ts'
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

const refIn = (name: string): string => name.split(' ')[0] ?? ''

/** Whether a verdict is of the line itself, or of its outcome, its theme or the family, which it is part of. */
function isOf(ref: string, name: string): boolean {
  const [first = '', second = ''] = name.split(' ')
  if (first === 'outcome' || first === 'theme')
    return ref === second || ref.startsWith(`${second}.`)
  return name === 'the family' || first === ref
}

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

  /**
   * What turns out met or not met only where searches are taken away. Left out is a branch's line that they ruled out, and, where a
   * word was given of a computed line that they had decided without it, that line and what it is part of.
   */
  function turned(plan: PlanDocument, kept: Searched[], on: Day): string[] {
    const all = verdictsOf(evaluate(plan, on))
    const changed = [...verdictsOf(evaluate({ ...plan, searched: kept }, on))].filter(
      ([name, less]) =>
        (less === 'met' || less === 'not-met') &&
        all.get(name) !== less &&
        !(all.get(name) === 'not-applicable' && branchLines.has(refIn(name))),
    )
    const spoken = new Set(
      plan.evidence.flatMap((row) =>
        'about' in row && spokenLines.has(row.about) ? [row.about] : [],
      ),
    )
    const byWord = changed.map(([name]) => refIn(name)).filter((ref) => spoken.has(ref))
    return changed
      .filter(([name]) => !byWord.some((ref) => isOf(ref, name)))
      .map(([name, less]) => `${name}: ${less}`)
  }

  it('never turns a verdict into met, nor into not met, where searches are taken away', () => {
    const searches = anyPlan(framework).chain((plan) =>
      fc.record({ plan: fc.constant(plan), kept: fc.subarray(plan.searched) }),
    )
    fc.assert(
      fc.property(searches, anyDay(), ({ plan, kept }, on) => {
        expect(turned(plan, kept, on)).toEqual([])
      }),
      tried(300),
    )
  })
})
