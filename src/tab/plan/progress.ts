import type { ProgressFinding } from '../../../rules/findings.ts'
import type { Framework } from '../../../rules/framework.ts'
import type { Status } from '../../../rules/status.ts'
import { hiddenReason } from '../../plan/redaction.ts'
import type { PlanView } from '../../plan/view.ts'
import { startUpper } from '../../ui/sentence.ts'
import type { Check } from './checks.ts'
import { themeInWords } from './theme-words.ts'

/** The word for the family's own result, null where the framework has none. */
export function progressStatus({
  verdict,
  judgements = [],
  heldApart,
}: ProgressFinding): Status | null {
  if (heldApart) return 'Held apart'
  switch (verdict) {
    case 'met':
    case 'not-applicable':
      return 'Met'
    case 'waiting':
      return 'On course'
    case 'not-met':
      return 'Not met yet'
    case 'unknown':
      return judgements.some((one) => one.verdict === 'unknown')
        ? 'Judgement needed'
        : 'Evidence missing'
    case 'not-stated':
      return null
  }
}

const plain = { joined: null, who: null, missing: [], holdsBack: true, isHidden: false }

/** What the family's own result is made of: each theme by its own rule, and each judgement of the plan as a whole. */
export function progressChecks(view: PlanView, framework: Framework): Check[] {
  const { themes, progress } = view.findings
  const ofThemes = framework.themes.flatMap((theme): Check[] => {
    const finding = themes.find(({ ref }) => ref === theme.ref)
    if (!finding || finding.verdict === 'not-applicable' || finding.verdict === 'not-stated')
      return []
    return [
      {
        ...plain,
        key: theme.ref,
        ref: theme.ref,
        says: theme.title,
        standing: finding.verdict === 'unknown' ? 'missing' : finding.verdict,
        because: themeInWords(theme, view, framework) ?? '',
      },
    ]
  })
  const ofJudges = (progress.judgements ?? []).map(({ by, verdict, because }): Check => ({
    ...plain,
    key: by,
    ref: '',
    says: null,
    standing: verdict === 'unknown' ? 'to-judge' : verdict,
    because: startUpper(because),
    isHidden: because === hiddenReason,
  }))
  return [...ofThemes, ...ofJudges]
}

/** Results that stand by themselves, apart from the family's progress, a sentence for each. */
export const automaticIn = ({ findings }: PlanView, { themes }: Framework): string[] =>
  findings.automatic.flatMap(({ ref, result }) => {
    const isKnown = themes.some(({ outcomes }) => outcomes.some((one) => one.ref === ref))
    return isKnown
      ? [
          `Automatic result from ${ref}: ${result.replaceAll('-', ' ')}. It stands apart from the family’s progress.`,
        ]
      : []
  })
