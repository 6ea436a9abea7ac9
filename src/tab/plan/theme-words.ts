import type { OutcomeFinding } from '../../../rules/findings.ts'
import type { Framework, FrameworkTheme } from '../../../rules/framework.ts'
import { textOf } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import { startUpper } from '../../ui/sentence.ts'
import { agreementOn } from './agreement.ts'
import { needNoun } from './nouns.ts'
import { joined, recordsIn } from './people.ts'

/** How a theme stands by its own rule, in a line; null where each of its needs has its outcome, for the rows say it all. */
export function themeInWords(
  theme: FrameworkTheme,
  view: PlanView,
  framework: Framework,
): string | null {
  if (theme.closes === 'each need') return null
  const listed = view.findings.outcomes.filter((finding) =>
    theme.outcomes.some(({ ref }) => ref === finding.ref),
  )
  const agreed = listed.filter(({ ref }) => agreementOn(ref, view))
  return [needsInWords(theme, view, framework), ruleInWords(theme, listed, agreed)]
    .filter(Boolean)
    .join(' ')
}

function needsInWords({ needs }: FrameworkTheme, view: PlanView, framework: Framework): string {
  const named = new Set(recordsIn(view, 'need').map((need) => textOf(need, 'ref')))
  const refs = needs.filter(({ ref }) => named.has(ref)).map(({ ref }) => ref)
  if (refs.length === 0) return ''
  const { one, many } = needNoun(framework)
  return `${startUpper(refs.length === 1 ? one : many)} ${joined(refs)}.`
}

const isMet = ({ verdict }: OutcomeFinding) => verdict === 'met'
const mustHold = ({ clauses }: OutcomeFinding) => clauses.some(({ mandatory }) => mandatory)

function ruleInWords(
  { closes }: FrameworkTheme,
  listed: readonly OutcomeFinding[],
  agreed: readonly OutcomeFinding[],
): string {
  const met = listed.filter(isMet).map(({ ref }) => ref)
  const isOneMet = met.length === 0 ? 'None is met yet.' : `Met: ${joined(met)}.`
  switch (closes) {
    case 'any outcome': {
      const bound = listed.filter(mustHold).map(({ ref }) => ref)
      const must = bound.length === 0 ? '' : ` ${joined(bound)} must be met in any case.`
      return `Any 1 outcome is enough.${must} ${isOneMet}`
    }
    case 'agreed outcomes':
      return agreed.length === 0
        ? 'No outcome is agreed yet, so nobody can tell how this stands.'
        : `Every agreed outcome is needed: ${agreed.filter(isMet).length} of ${agreed.length} met.`
    case 'any outcome and the agreed': {
      const also =
        agreed.length === 0
          ? ''
          : `, and each agreed one is needed: ${agreed.filter(isMet).length} of ${agreed.length} met`
      return `Any 1 outcome is enough${also}. ${isOneMet}`
    }
    case 'not stated':
      return 'Each outcome is judged by itself. The framework states no result for the whole.'
    case 'each need':
      return ''
  }
}
