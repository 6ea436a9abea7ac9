import type { Framework } from '../../../rules/framework.ts'
import { textOf } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import { counted } from '../../ui/day-words.ts'
import { recordsIn } from './people.ts'

/** How a family stands to the framework's own gate, in a sentence, and the publisher's words for it; null where it has none. */
export function gateInWords(
  view: PlanView,
  framework: Framework,
): { says: string; why: string } | null {
  const { verdict, count, needed } = view.findings.eligibility
  const { gate } = framework
  if (verdict === 'not-stated' || gate.counts === 'not stated') return null
  const has = countInWords(count, framework)
  const says =
    count < needed
      ? `${has} so far. The framework asks for ${needed}.`
      : `${has}. The framework asks for ${needed}, so the family comes under it.`
  return { says, why: gate.says }
}

/** What the gate would count with one more need, in a sentence. */
export const withOneMore = (ref: string, view: PlanView, framework: Framework): string =>
  `With this one: ${startLower(countInWords(countWith(ref, view, framework), framework))}.`

const countInWords = (count: number, { gate }: Framework): string =>
  gate.counts === 'themes' ? `Needs in ${counted(count, 'theme')}` : counted(count, 'need')

const startLower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

function countWith(ref: string, view: PlanView, framework: Framework): number {
  const refs = [...recordsIn(view, 'need').map((need) => textOf(need, 'ref')), ref]
  if (framework.gate.counts === 'needs') return new Set(refs).size
  return framework.themes.filter(({ needs }) => needs.some((need) => refs.includes(need.ref)))
    .length
}
