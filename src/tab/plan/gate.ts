import type { Day } from '../../../rules/calendar.ts'
import type { Framework } from '../../../rules/framework.ts'
import { textOf } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import { counted } from '../../ui/day-words.ts'
import { startUpper } from '../../ui/sentence.ts'
import { needNoun } from './nouns.ts'
import { headIn, recordsIn } from './people.ts'

/** How a family stands to the framework's own gate, in a sentence, and the publisher's words for it, null where it prints none. */
export function gateInWords(
  view: PlanView,
  framework: Framework,
): { says: string; why: string | null } {
  const { count, needed } = view.findings.eligibility
  const { gate } = framework
  const has = startUpper(countInWords(count, framework))
  if (gate.counts === 'not stated')
    return { says: `${has}. The framework states no number.`, why: gate.says ?? null }
  const when = gate.identifiedBy === 'opened' ? ' when the plan opened' : ''
  const says =
    count < needed
      ? `${has}${when || ' so far'}. The framework asks for ${needed}.`
      : `${has}${when}. The framework asks for ${needed}, so the family comes under it.`
  return { says, why: gate.says }
}

/** What the gate would count with one more need identified on a day, in a sentence. */
export function withOneMore(
  ref: string,
  identified: Day,
  view: PlanView,
  framework: Framework,
): string {
  const { gate, additional } = framework
  const isLate =
    gate.counts !== 'not stated' &&
    gate.identifiedBy === 'opened' &&
    identified > textOf(headIn(view), 'opened')
  if (!isLate) return `With this one: ${countInWords(countWith(ref, view, framework), framework)}.`
  const { one } = needNoun(framework)
  const asks = additional ? ' It asks for an outcome agreed since.' : ''
  return `This ${one} arose after the plan opened and does not count here.${asks}`
}

/** `issues in 2 of 6 themes`; where themes themselves are what is chosen, `2 of 6 local outcomes`. */
function countInWords(count: number, framework: Framework): string {
  const { gate, themes } = framework
  const { one, many } = needNoun(framework)
  if (gate.counts === 'needs') return counted(count, one, many)
  if (listsNoNeeds(framework)) return `${count} of ${counted(themes.length, one, many)}`
  return `${many} in ${count} of ${counted(themes.length, 'theme')}`
}

/** Of a framework that lists no needs the themes themselves are chosen. */
export const listsNoNeeds = ({ themes }: Framework): boolean =>
  themes.every(({ needs }) => needs.length === 0)

function countWith(ref: string, view: PlanView, framework: Framework): number {
  const { gate, themes } = framework
  const last = gate.counts !== 'not stated' && gate.identifiedBy === 'opened'
  const opened = textOf(headIn(view), 'opened')
  const counting = recordsIn(view, 'need').filter(
    (need) => !last || textOf(need, 'identified') <= opened,
  )
  const refs = [...counting.map((need) => textOf(need, 'ref')), ref]
  if (gate.counts === 'needs') return new Set(refs).size
  return themes.filter((theme) =>
    (theme.needs.length > 0 ? theme.needs : [theme]).some((one) => refs.includes(one.ref)),
  ).length
}
