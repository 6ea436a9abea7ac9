import type { Framework } from '../framework.ts'
import { frameworksWith, type Frameworks } from '../frameworks/index.ts'
import { backwards, backwardsFromTo } from './backwards.ts'
import { evidenceFaults } from './evidence-faults.ts'
import { shown, type Fault } from './fault.ts'
import type { PartialPlan } from './partial-plan.ts'
import { nobodyIn, peopleFaults, strangers, type Nobody } from './people-faults.ts'
import { refsOf } from './refs.ts'
import { repeated } from './repeated.ts'
import { termFaults } from './term-faults.ts'

/** What is wrong in a plan when its parts are held against each other and against its framework, one of those known. */
export function faultsWithin(
  plan: PartialPlan,
  frameworks: Frameworks = frameworksWith(),
): Fault[] {
  const nobody = nobodyIn(plan)
  const framework = frameworks.of(plan.framework ?? '')
  return [
    ...frameworkFaults(plan, frameworks),
    ...endFaults(plan),
    ...peopleFaults(plan),
    ...needFaults(plan, framework, nobody),
    ...outcomeFaults(plan, framework),
    ...evidenceFaults(plan, framework, nobody),
    ...searchFaults(plan, nobody),
    ...termFaults(plan),
    ...repeated(plan.reviews, 'reviews', 'point'),
    ...overrideFaults(plan, framework),
  ]
}

function frameworkFaults({ framework }: PartialPlan, { ids, of }: Frameworks): Fault[] {
  if (framework === undefined || of(framework)) return []
  const says = `${shown(framework)} is not known; known are ${ids.join(', ')}`
  return [{ path: ['framework'], says }]
}

const endFaults = (plan: PartialPlan): Fault[] =>
  (['ended', 'closed'] as const).flatMap((name) =>
    backwards([], { name: 'opened', day: plan.opened }, { name, day: plan[name] }),
  )

/** Says of a ref, at its place, whether the plan's framework has it; of an unknown framework nothing can be said. */
function notIn(framework: Framework | undefined, kind: 'needs' | 'outcomes' | 'mandatory') {
  const noun = {
    needs: framework?.needsAre ?? 'need',
    outcomes: 'outcome',
    mandatory: 'mandatory line',
  }[kind]
  return (ref: string | undefined, path: Fault['path']): Fault[] =>
    ref === undefined || framework === undefined || refsOf(framework)[kind].has(ref)
      ? []
      : [{ path, says: `${framework.id} has no ${noun} ${shown(ref)}` }]
}

function needFaults(plan: PartialPlan, framework: Framework | undefined, nobody: Nobody): Fault[] {
  const noNeed = notIn(framework, 'needs')
  return (plan.needs ?? []).flatMap((need, at) => [
    ...noNeed(need?.ref, ['needs', at, 'ref']),
    ...strangers(need?.people, ['needs', at], nobody),
  ])
}

function outcomeFaults(plan: PartialPlan, framework: Framework | undefined): Fault[] {
  const noOutcome = notIn(framework, 'outcomes')
  return (plan.outcomes ?? []).flatMap((outcome, at) =>
    noOutcome(outcome?.ref, ['outcomes', at, 'ref']),
  )
}

function overrideFaults(plan: PartialPlan, framework: Framework | undefined): Fault[] {
  const noNeed = notIn(framework, 'needs')
  const noLine = notIn(framework, 'mandatory')
  return (plan.overrides ?? []).flatMap((override, at) => [
    ...noLine(override?.ref, ['overrides', at, 'ref']),
    ...(override?.mandatoryFor ?? []).flatMap((need, place) =>
      noNeed(need, ['overrides', at, 'mandatoryFor', place]),
    ),
  ])
}

const searchFaults = (plan: PartialPlan, nobody: Nobody): Fault[] =>
  (plan.searched ?? []).flatMap((search, at) => [
    ...strangers(search?.people, ['searched', at], nobody),
    ...backwardsFromTo(['searched', at], search ?? {}),
  ])
