import type { Framework } from '../../../rules/framework.ts'
import type { PlanView } from '../../plan/view.ts'
import { dayInTable } from '../../ui/day-words.ts'
import { startUpper } from '../../ui/sentence.ts'
import { agreementOn } from './agreement.ts'
import { listsNoNeeds } from './gate.ts'
import { needNoun } from './nouns.ts'
import { rowOf, type OutcomeRow } from './outcome-rows.ts'
import { progressStatus } from './progress.ts'
import { isJudgedAsAWhole, wholePlan } from './subject.ts'
import { themeInWords } from './theme-words.ts'

export interface ThemeRows {
  readonly ref: string
  readonly title: string
  /** How the theme stands by its own rule; null where its rows say it all. */
  readonly says: string | null
  /** What its own verdict lacks. */
  readonly missing: readonly string[]
  /** Nothing of it can be told before an outcome is agreed. */
  readonly isToAgree: boolean
  readonly rows: readonly OutcomeRow[]
}

/** What a plan is about, under the themes of its framework in their order: outcomes that apply, measures of a theme, and last the plan as a whole. */
export function themesOf(view: PlanView, framework: Framework): ThemeRows[] {
  const findings = new Map(
    view.findings.outcomes
      .filter(({ verdict }) => verdict !== 'not-applicable')
      .map((finding) => [finding.ref, finding]),
  )
  const themes = framework.themes
    .map((theme) => ({
      ref: theme.ref,
      title: theme.title,
      says: themeInWords(theme, view, framework),
      missing: view.findings.themes.find(({ ref }) => ref === theme.ref)?.missing ?? [],
      isToAgree:
        theme.closes === 'agreed outcomes' &&
        !theme.outcomes.some(({ ref }) => agreementOn(ref, view)),
      rows: theme.outcomes.flatMap((outcome) => {
        const finding = findings.get(outcome.ref)
        return finding ? [rowOf(finding, view, framework)] : []
      }),
    }))
    .filter((theme) => theme.rows.length > 0)
    .map((theme) => ({
      ...theme,
      rows: [...theme.rows, ...measuresRowOf(theme.ref, view, framework)],
    }))
  return isJudgedAsAWhole(view, framework) ? [...themes, wholeOf(view)] : themes
}

/** The measures of a theme as a whole in one line: how many of those that apply are met, and no verdict. */
export function measuresRowOf(theme: string, view: PlanView, framework: Framework): OutcomeRow[] {
  const clauses = view.findings.themes.find(({ ref }) => ref === theme)?.clauses ?? []
  const asked = clauses.filter(
    ({ who, verdict }) => who === undefined && verdict !== 'not-applicable',
  )
  if (asked.length === 0) return []
  const met = asked.filter(({ verdict }) => verdict === 'met').length
  return [
    {
      ref: theme,
      number: '',
      title: `Measures of the ${listsNoNeeds(framework) ? needNoun(framework).one : 'theme'} as a whole`,
      forWhom: '',
      status: null,
      stands: `${met} of ${asked.length} met`,
      agreed: '',
      explains: 'Each is reported by itself and decides no outcome.',
      when: '',
      isOutstanding: false,
    },
  ]
}

/** What is judged of the plan as a whole, in one line. */
export function wholeRowOf({ findings: { progress } }: PlanView): OutcomeRow {
  const { judgements = [] } = progress
  const open = judgements.filter(({ verdict }) => verdict !== 'met')
  const told = open.length > 0 ? open : judgements
  return {
    ref: wholePlan,
    number: '',
    title: 'The plan as a whole',
    forWhom: '',
    status: progressStatus(progress),
    stands: '',
    agreed: '',
    explains: startUpper(told.map(({ because }) => because).join('; ')),
    when: progress.earliest === null ? '' : dayInTable(progress.earliest),
    isOutstanding: progress.verdict !== 'met',
  }
}

const wholeOf = (view: PlanView): ThemeRows => ({
  ref: wholePlan,
  title: 'The family’s progress',
  says: null,
  missing: [],
  isToAgree: false,
  rows: [wholeRowOf(view)],
})
