import type {
  ClauseFinding,
  Condition,
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

/** What has checks: an outcome, or the measures of a theme. */
export type Judged = Pick<
  OutcomeFinding,
  'ref' | 'verdict' | 'clauses' | 'lacks' | 'decided' | 'conditions'
>

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
export function checksOf(finding: Judged, ground: CheckGround): Check[] {
  if (finding.decided && finding.clauses.length === 0)
    return [checkOfWhole(finding, finding.decided)]
  const applying = finding.clauses.filter(({ verdict }) => verdict !== 'not-applicable')
  const perPerson = new Set(applying.filter(({ who }) => who !== undefined).map(({ ref }) => ref))
  const shown = applying.filter(({ ref, who }) => who !== undefined || !perPerson.has(ref))
  const groups = Map.groupBy(shown, (clause) =>
    sameWords(clause, standingOf(clause, applying, ground)),
  )
  const checks = [...groups.values()].flatMap((group) => checkOf(group, applying, ground))
  return [
    ...checks.map((check, place) =>
      checks.findIndex(({ ref }) => ref === check.ref) === place
        ? { ...check, joined: place === 0 ? null : check.joined }
        : { ...check, says: null, joined: null },
    ),
    ...(finding.conditions ?? []).flatMap(checkOfCondition),
  ]
}

/** What binds an outcome as a whole stands after its lines, without a sentence of its own. */
function checkOfCondition({ verdict, because }: Condition, place: number): Check[] {
  if (verdict === 'not-applicable') return []
  return [
    {
      key: `condition ${place}`,
      ref: '',
      says: null,
      joined: null,
      standing: standingAlone(verdict, []),
      who: null,
      because: startUpper(because),
      missing: [],
      holdsBack: true,
      isHidden: because === hiddenReason,
    },
  ]
}

/** An outcome that is judged as a whole has one check, in the words of its own title. */
function checkOfWhole({ ref, verdict, lacks }: Judged, decided: Decided): Check {
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
      holdsBack: clause.optional !== true && !isMetByAnother(clause, all),
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
  const isSpared =
    optional === true || isMetByAnother(clause, all) || isMetByOtherLine(clause, all, ground)
  return isOpen && isSpared ? 'not-needed' : standingAlone(verdict, lacks)
}

function standingAlone(verdict: Verdict, lacks: readonly Lack[]): Standing {
  if (verdict !== 'unknown' && verdict !== 'not-applicable') return standings[verdict]
  return lacks.length > 0 && lacks.every((lack) => lack === 'judgement') ? 'to-judge' : 'missing'
}

/** One of several people is enough, and another of them meets the line: it is met as a whole. */
const isMetByAnother = (
  { ref, who, verdict }: ClauseFinding,
  all: readonly ClauseFinding[],
): boolean =>
  who !== undefined &&
  verdict !== 'met' &&
  all.some((one) => one.ref === ref && one.who === undefined && one.verdict === 'met')

/**
 * Another line of which one is enough is met for the same person or for all, so that nobody need ask for this one. Where some of them
 * must hold, the others are never needed, and none of them spares those.
 */
function isMetByOtherLine(
  { ref, who, mandatory }: ClauseFinding,
  all: readonly ClauseFinding[],
  { alternatives }: CheckGround,
): boolean {
  return alternatives
    .filter((refs) => refs.includes(ref))
    .some((refs) => {
      const lines = all.filter((one) => refs.includes(one.ref))
      if (lines.some((one) => one.mandatory)) return mandatory !== true
      return lines.some(
        (one) => one.verdict === 'met' && (one.who === who || one.who === undefined),
      )
    })
}
