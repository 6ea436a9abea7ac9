import type { Framework } from '../framework.ts'
import { attendanceFaults } from './attendance-faults.ts'
import { backwardsFromTo } from './backwards.ts'
import { shown, type Fault } from './fault.ts'
import type { PartialPlan, PartialRow } from './partial-plan.ts'
import type { Nobody } from './people-faults.ts'
import { refsOf } from './refs.ts'
import { repeated } from './repeated.ts'
import { namedTerms } from './term-faults.ts'

/** What is wrong in the rows of evidence, each against the people, the refs and the terms it speaks of. */
export function evidenceFaults(
  plan: PartialPlan,
  framework: Framework | undefined,
  nobody: Nobody,
): Fault[] {
  const about = aboutFaults(framework)
  const terms = namedTerms(plan)
  const faultsOf = (row: PartialRow, at: number): Fault[] => {
    const path = ['evidence', at]
    const who = 'who' in row ? whoFaults(row.who, path, nobody) : []
    if (row.measure === undefined) return who
    if (row.measure === 'judgement' || row.measure === 'fact') return [...who, ...about(row, path)]
    if (row.measure === 'attendance') return [...who, ...attendanceFaults(row, path, terms)]
    return 'from' in row ? [...who, ...backwardsFromTo(path, row)] : who
  }
  return [
    ...(plan.evidence ?? []).flatMap((row, at) => (row ? faultsOf(row, at) : [])),
    ...repeated(plan.evidence, 'evidence', 'id'),
  ]
}

const whoFaults = (who: string | undefined, path: Fault['path'], nobody: Nobody): Fault[] =>
  who === 'family' ? [] : nobody(who, [...path, 'who'])

type Attesting = Extract<PartialRow, { readonly about?: unknown }>

/** A fact is about a clause; a judgement may be about an outcome or the plan as well. */
function aboutFaults(framework: Framework | undefined) {
  return ({ measure, about }: Attesting, path: Fault['path']): Fault[] => {
    if (about === undefined || framework === undefined) return []
    const { outcomes, clauses } = refsOf(framework)
    if (clauses.has(about)) return []
    const isJudgement = measure === 'judgement'
    if (isJudgement && (about === 'plan' || outcomes.has(about))) return []
    const noun = isJudgement ? 'outcome or clause' : 'clause'
    return [{ path: [...path, 'about'], says: `${framework.id} has no ${noun} ${shown(about)}` }]
  }
}
