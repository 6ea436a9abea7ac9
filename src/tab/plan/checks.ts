import type { ClauseFinding, OutcomeFinding, Verdict } from '../../../rules/findings.ts'
import { hiddenReason } from '../../plan/redaction.ts'
import type { PlanRecord } from '../../plan/plan.ts'
import { startUpper } from '../../ui/sentence.ts'
import { shortName } from './people.ts'

/** How a check stands: what the rules found, and of what is not known, whether somebody must judge it. */
export type Standing = 'met' | 'waiting' | 'missing' | 'to-judge' | 'not-met'

/** One line of the Why block. */
export interface Check {
  readonly key: string
  readonly ref: string
  readonly standing: Standing
  readonly who: string | null
  /** The fact that decided it. */
  readonly because: string
  readonly missing: readonly string[]
  readonly isOptional: boolean
  readonly isHidden: boolean
}

export const standingWords: Readonly<Record<Standing, string>> = {
  met: 'Met',
  waiting: 'Waiting',
  missing: 'Missing',
  'to-judge': 'To judge',
  'not-met': 'Not met',
}

/** The checks of an outcome in printed order. A clause judged for each person shows those rows and not their sum. */
export function checksOf(finding: OutcomeFinding, people: readonly PlanRecord[]): Check[] {
  const perPerson = new Set(
    finding.clauses.filter(({ who }) => who !== undefined).map(({ ref }) => ref),
  )
  return finding.clauses
    .filter(({ verdict }) => verdict !== 'not-applicable')
    .filter(({ ref, who }) => who !== undefined || !perPerson.has(ref))
    .map((clause) => ({
      key: `${clause.ref} ${clause.who ?? ''}`,
      ref: clause.ref,
      standing: standingOf(clause),
      who: clause.who === undefined ? null : shortName(clause.who, people),
      because: startUpper(clause.because),
      missing: clause.missing.map(startUpper),
      isOptional: clause.optional === true,
      isHidden: clause.because === hiddenReason,
    }))
}

const standings: Readonly<Record<Exclude<Verdict, 'unknown' | 'not-applicable'>, Standing>> = {
  met: 'met',
  waiting: 'waiting',
  'not-met': 'not-met',
}

function standingOf({ verdict, lacks }: ClauseFinding): Standing {
  if (verdict === 'unknown' || verdict === 'not-applicable') {
    return lacks.length > 0 && lacks.every((lack) => lack === 'judgement') ? 'to-judge' : 'missing'
  }
  return standings[verdict]
}
