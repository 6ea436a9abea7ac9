import type {
  ClauseFinding,
  Decided,
  Lack,
  OutcomeFinding,
  Verdict,
} from '../../../rules/findings.ts'
import { hiddenReason } from '../../plan/redaction.ts'
import type { PlanRecord } from '../../plan/plan.ts'
import { startUpper } from '../../ui/sentence.ts'
import { shortWords, type EvidenceLine } from './lines.ts'
import { namesOf } from './people.ts'

/** How a check stands: what the rules found, and of what is not known, whether it is needed and somebody must judge it. */
export type Standing = 'met' | 'waiting' | 'missing' | 'to-judge' | 'not-met' | 'not-needed'

/** One line of the Why block: what the publisher asks, how it stands and for whom, and the fact that decided it. */
export interface Check {
  readonly key: string
  readonly ref: string
  /** The publisher's sentence, cut where it is long; null where the check above it already says it. */
  readonly says: string | null
  /** The word that joins the sentence to the one before it. */
  readonly joined: string | null
  readonly standing: Standing
  readonly who: string | null
  readonly because: string
  readonly missing: readonly string[]
  readonly holdsBack: boolean
  readonly isHidden: boolean
}

export const standingWords: Readonly<Record<Standing, string>> = {
  met: 'Met',
  waiting: 'Waiting',
  missing: 'Missing',
  'to-judge': 'To judge',
  'not-met': 'Not met',
  'not-needed': 'Not needed',
}

/** What checks are made from besides their finding: the printed lines, the sets of which one line is enough, and the people. */
export interface CheckGround {
  readonly lines: readonly EvidenceLine[]
  readonly alternatives: readonly (readonly string[])[]
  readonly people: readonly PlanRecord[]
}

/**
 * The checks of an outcome in printed order. A clause judged for each person shows those rows and not their sum, and
 * people of whom the same is to be said share one.
 */
export function checksOf(finding: OutcomeFinding, ground: CheckGround): Check[] {
  if (finding.decided && finding.clauses.length === 0)
    return [checkOfWhole(finding, finding.decided)]
  const applying = finding.clauses.filter(({ verdict }) => verdict !== 'not-applicable')
  const perPerson = new Set(applying.filter(({ who }) => who !== undefined).map(({ ref }) => ref))
  const shown = applying.filter(({ ref, who }) => who !== undefined || !perPerson.has(ref))
  const groups = Map.groupBy(shown, (clause) =>
    sameWords(clause, standingOf(clause, shown, ground)),
  )
  const checks = [...groups.values()].flatMap((group) => checkOf(group, shown, ground))
  return checks.map((check, place) =>
    checks.findIndex(({ ref }) => ref === check.ref) === place
      ? { ...check, joined: place === 0 ? null : check.joined }
      : { ...check, says: null, joined: null },
  )
}

/** An outcome that is judged as a whole has one check, in the words of its own title. */
function checkOfWhole({ ref, verdict, lacks }: OutcomeFinding, decided: Decided): Check {
  const { because, missing } = decided
  return {
    key: ref,
    ref,
    says: null,
    joined: null,
    standing: standingAlone(verdict, lacks),
    who: null,
    because: startUpper(because),
    missing,
    holdsBack: true,
    isHidden: because === hiddenReason,
  }
}

const sameWords = ({ ref, because, missing }: ClauseFinding, standing: Standing) =>
  JSON.stringify([ref, standing, because, missing])

function checkOf(
  group: readonly ClauseFinding[],
  all: readonly ClauseFinding[],
  ground: CheckGround,
): Check[] {
  const [clause] = group
  if (!clause) return []
  const { ref, because, missing } = clause
  const line = ground.lines.find((one) => one.ref === ref)
  const who = group.flatMap((one) => (one.who === undefined ? [] : [one.who]))
  const standing = standingOf(clause, all, ground)
  return [
    {
      key: `${ref} ${who.join(' ')}`,
      ref,
      says: line ? shortWords(line.says) : null,
      joined: line?.joined ?? null,
      standing,
      who: who.length === 0 ? null : namesOf(who, ground.people),
      because: startUpper(because),
      missing:
        standing === 'not-needed' ? [] : missing.map((one) => one.replace(` about ${ref}`, '')),
      holdsBack: clause.optional !== true,
      isHidden: because === hiddenReason,
    },
  ]
}

const standings: Readonly<Record<Exclude<Verdict, 'unknown' | 'not-applicable'>, Standing>> = {
  met: 'met',
  waiting: 'waiting',
  'not-met': 'not-met',
}

function standingOf(
  clause: ClauseFinding,
  all: readonly ClauseFinding[],
  ground: CheckGround,
): Standing {
  const { verdict, lacks, optional } = clause
  const isOpen = verdict === 'unknown' || verdict === 'not-applicable'
  if (isOpen && (optional === true || isSpared(clause, all, ground))) return 'not-needed'
  return standingAlone(verdict, lacks)
}

function standingAlone(verdict: Verdict, lacks: readonly Lack[]): Standing {
  if (verdict !== 'unknown' && verdict !== 'not-applicable') return standings[verdict]
  return lacks.length > 0 && lacks.every((lack) => lack === 'judgement') ? 'to-judge' : 'missing'
}

/** Another line of which one is enough is met for the same person, so that nobody need ask for this one. */
const isSpared = (
  { ref, who }: ClauseFinding,
  all: readonly ClauseFinding[],
  { alternatives }: CheckGround,
): boolean =>
  alternatives.some(
    (refs) =>
      refs.includes(ref) &&
      all.some((one) => one.verdict === 'met' && one.who === who && refs.includes(one.ref)),
  )
