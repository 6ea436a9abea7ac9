import type { Framework } from '../../../rules/framework.ts'
import { textOf } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import { counted } from '../../ui/day-words.ts'
import { recordsIn } from './people.ts'

/** How a family stands to the framework's own gate, in words, and why; null where it has none. */
export function gateInWords(
  view: PlanView,
  framework: Framework,
): { says: string; why: string } | null {
  const { count, needed } = view.findings.eligibility
  const { gate } = framework
  if (gate.counts === 'not stated') return null
  const noun = gate.counts === 'themes' ? 'different outcome' : 'need'
  return { says: `${counted(count, noun)}, and needs ${needed}`, why: gate.says }
}

/** What the gate would count with one more need. */
export function countWith(ref: string, view: PlanView, framework: Framework): number {
  const refs = [...recordsIn(view, 'need').map((need) => textOf(need, 'ref')), ref]
  if (framework.gate.counts === 'needs') return new Set(refs).size
  return framework.themes.filter(({ needs }) => needs.some((need) => refs.includes(need.ref)))
    .length
}
