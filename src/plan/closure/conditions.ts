import type { Findings } from '../../../rules/findings.ts'
import type { Framework } from '../../../rules/framework.ts'
import { judgesInWords } from '../../../rules/explain.ts'
import { themeAt, type Agreed, type AtClosure } from './counted.ts'

/** How a condition stands: `later` hangs on what comes after closure, `unstated` is for people to see to and decides nothing. */
export type ConditionResult = 'holds' | 'later' | 'fails' | 'unstated'

/** One thing the framework asks of a closure. `words` are ours, `says` is the publisher's sentence and `citation` where it stands. */
export interface ClosureCondition {
  readonly id: string
  readonly words: string
  /** The same without a title that tells what the family needs, for places outside the plan. */
  readonly plain: string
  readonly result: ConditionResult
  readonly says: string
  readonly citation: string
}

const resultAt: Readonly<Record<AtClosure, ConditionResult>> = {
  met: 'holds',
  nobody: 'holds',
  later: 'later',
  open: 'fails',
}

/** Sentences of each framework about closing that no verdict answers, by their refs. */
const toSeeTo: Readonly<Record<string, readonly string[]>> = {
  'durham-2018': ['r16', 'r17'],
  bradford: ['r1', 'r5'],
}

/**
 * What the framework asks of a plan that closes, from findings made as if it were closed. Where it states no rule, what it
 * does say is shown and decides nothing.
 */
export function conditionsOf(
  findings: Findings,
  framework: Framework,
  agreed: Agreed,
): readonly ClosureCondition[] {
  const cites = (where: string) => `${framework.title}, ${framework.edition}, ${where}`
  return [
    ...gateOf(findings, framework, cites),
    ...themesOf(findings, framework, agreed, cites),
    ...judgementsOf(findings, framework, cites),
    ...framework.rules
      .filter(({ ref }) => toSeeTo[framework.id]?.includes(ref))
      .map(({ ref, says }): ClosureCondition => ({
        id: `rule-${ref}`,
        words: wordsToSeeTo,
        plain: wordsToSeeTo,
        result: 'unstated',
        says,
        citation: cites(`rule ${ref.replace('r', '')}`),
      })),
  ]
}

const wordsToSeeTo = 'To be seen to at closure'

type Cites = (where: string) => string

function gateOf(
  { eligibility }: Findings,
  { gate }: Framework,
  cites: Cites,
): readonly ClosureCondition[] {
  if (gate.counts === 'not stated') return []
  const noun = gate.counts === 'themes' ? 'headline areas' : 'needs'
  const words = `At least ${gate.needed} different ${noun} attached: ${eligibility.count} here`
  return [
    {
      id: 'gate',
      words,
      plain: words,
      result: eligibility.verdict === 'met' ? 'holds' : 'fails',
      says: gate.says,
      citation: cites('how a family is attached'),
    },
  ]
}

const themeWords: Readonly<Record<string, string>> = {
  'each need': 'the outcome of each need',
  'any outcome': 'one outcome',
  'agreed outcomes': 'each agreed outcome',
  'any outcome and the agreed': 'one outcome and each agreed one',
}

function themesOf(
  findings: Findings,
  framework: Framework,
  agreed: Agreed,
  cites: Cites,
): readonly ClosureCondition[] {
  const { success, themes } = framework
  if (success.progress === 'not stated') return []
  if (findings.themes.length === 0) {
    const words = 'At least one need, with its outcome: none is identified'
    const says = success.says ?? ''
    return [
      { id: 'needs', words, plain: words, result: 'fails', says, citation: cites('progress') },
    ]
  }
  return findings.themes.map((theme) => {
    const printed = themes.find(({ ref }) => ref === theme.ref)
    const asked = themeWords[printed?.closes ?? ''] ?? 'its outcomes'
    return {
      id: `theme-${theme.ref}`,
      words: `${theme.ref}. ${printed?.title ?? theme.ref}: ${asked}`,
      plain: `Theme ${theme.ref}: ${asked}`,
      result: resultAt[themeAt(theme, findings, framework, agreed)],
      says: success.says ?? '',
      citation: cites(`theme ${theme.ref}`),
    }
  })
}

function judgementsOf(
  { progress }: Findings,
  { success }: Framework,
  cites: Cites,
): readonly ClosureCondition[] {
  return (progress.judgements ?? []).map(({ by, verdict, because }) => ({
    id: `judge-${by}`,
    words: `Judgement of the plan by ${judgesInWords([by])}: ${because}`,
    plain: `Judgement of the plan by ${judgesInWords([by])}`,
    result: verdict === 'met' ? ('holds' as const) : ('fails' as const),
    says: success.judged?.says ?? '',
    citation: cites('significant and sustained progress'),
  }))
}
