import type { Day } from '../../../rules/calendar.ts'
import type { Findings } from '../../../rules/findings.ts'
import { recordsOf, textOf, writerOf, type Plan } from '../plan.ts'
import { isCurrent } from '../policy/team.ts'
import type { PlanKey } from '../record.ts'
import { agreedIn } from './counted.ts'
import { closureStateOf, latestClosure } from './state.ts'
import { watchOf } from './watch.ts'

/**
 * Something that somebody is to be asked or told once about a closure. `about` is the closure's record, and of a watch the
 * outcome's number; `point` is what happened, so that each turn of one closure is told once.
 */
export interface ClosurePrompt {
  readonly kind: 'closure' | 'closure-told' | 'watch'
  readonly plan: PlanKey
  readonly point: 'asked' | 'approved' | 'returned' | 'withdrawn' | 'void' | 'proved' | 'lapsed'
  readonly due: Day
  readonly about: string
  readonly oid: string
}

const inPlace = (plan: Plan, role: string, on: Day): string[] =>
  recordsOf(plan, 'member')
    .filter((member) => textOf(member, 'role') === role && isCurrent(member, on))
    .map((member) => textOf(member, 'oid'))

/**
 * Who is to be asked or told about the plan's closure on a day: each manager but the asker is asked to decide; the asker is
 * told what was decided; asker, leads and whoever approved are told of an approval that is void; managers hear of what the
 * watch proved or lost. `findings` are those of the plan on the day.
 */
export function closurePromptsDue(plan: Plan, on: Day, findings: Findings): ClosurePrompt[] {
  const closure = latestClosure(plan)
  const state = closureStateOf(plan, on)
  const managers = inPlace(plan, 'manager', on)
  if (state === 'closed') {
    return (watchOf(findings, agreedIn(plan))?.outcomes ?? []).flatMap(({ ref, result }) =>
      result === 'watching'
        ? []
        : managers.map((oid) => ({
            kind: 'watch' as const,
            plan: plan.key,
            point: result,
            due: watchDue(findings, on),
            about: ref,
            oid,
          })),
    )
  }
  if (!closure) return []
  const asker = closure.author.oid
  const about = { plan: plan.key, about: closure.id }
  const tell = (point: ClosurePrompt['point'], due: string, to: readonly string[]) =>
    [...new Set(to)].map((oid) => ({ kind: 'closure-told' as const, ...about, point, due, oid }))
  switch (state) {
    case 'asked':
      return managers
        .filter((oid) => oid !== asker)
        .map((oid) => ({
          kind: 'closure' as const,
          ...about,
          point: 'asked' as const,
          due: textOf(closure, 'asked'),
          oid,
        }))
    case 'approved':
    case 'returned':
      return tell(state, textOf(closure, 'decided'), [asker])
    case 'withdrawn':
      return tell(state, textOf(closure, 'decided'), managers)
    case 'void': {
      const approver = writerOf(closure, 'decision') ?? ''
      const all = [asker, approver, ...inPlace(plan, 'lead', on)].filter((oid) => oid !== '')
      return tell('void', textOf(closure, 'overOn'), all)
    }
    case 'open':
    case 'reopened':
      return []
  }
}

const watchDue = ({ reviews }: Findings, on: Day): Day =>
  reviews.find(({ point }) => point.startsWith('post-closure'))?.due ?? on
