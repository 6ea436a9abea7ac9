import type { Day } from '../../../rules/calendar.ts'
import type { ClauseFinding, OutcomeFinding } from '../../../rules/findings.ts'
import { frameworkOf } from '../../../rules/frameworks/index.ts'
import { statusOf } from '../../../rules/status.ts'
import type { Prompt } from '../../log/prompts.ts'
import type { Actor } from '../../plan/actor.ts'
import type { Plan } from '../../plan/plan.ts'
import { mayDo } from '../../plan/policy.ts'
import { viewOf } from '../../plan/view.ts'
import { aboutOf, type AskKind } from '../answers/asked.ts'
import { reachOf } from '../prompts/effect.ts'
import { lastToldOf } from '../prompts/last-told.ts'
import { couldSupply, leavesOf, lineOf, type SuppliedLine } from './held-by.ts'

/** A line that somebody could supply something for; `about` says what is asked of it, as a prompt's key does. */
interface Wanted {
  readonly about: string
  readonly isWaitedFor: boolean
  readonly earliest: Day | null
  readonly lastTold: Day | null
}

/**
 * What a member of the team is to be asked, the most needed first: of lines of outstanding outcomes that lack what their agency
 * could supply, as far as they see them, and never what the policy would not take from them.
 *
 * An outcome that waits only for judgements comes first, then the one that holds the close, with no day known or the latest, then
 * the one not spoken of for longest. Lines that are left out by `isDone` are not looked at.
 */
export function wantedOf(
  plan: Plan,
  member: Actor,
  on: Day,
  prompts: readonly Prompt[],
  isDone: (ref: string) => boolean = () => false,
): string[] {
  const view = viewOf(plan, member, on)
  const framework = view && frameworkOf(view.findings.framework)
  if (!view || !framework) return []
  const { findings, records } = view
  const wanted = findings.outcomes.flatMap((outcome): Wanted[] => {
    const status = statusOf(outcome, findings)
    if (!findings.outstanding.includes(outcome.ref) || status === 'Proof later') return []
    return outcome.clauses.flatMap((clause) => {
      const { ref } = clause
      const line = isLacking(clause) && !isDone(ref) ? lineOf(framework, ref) : null
      const supply = line && couldSupply(member.agency, line, clause, records)
      if (!line || !supply) return []
      const kind = kindFor({ plan, member, on }, outcome, ref, line, supply)
      if (kind === null) return []
      return [
        {
          about: aboutOf({ kind, ref }),
          isWaitedFor: status === 'Judgement needed',
          earliest: outcome.earliest,
          lastTold: lastToldOf(ref, records, prompts, on)?.on ?? null,
        },
      ]
    })
  })
  return [...new Set(wanted.toSorted(byNeed).map(({ about }) => about))]
}

const isLacking = ({ who, optional, lacks }: ClauseFinding): boolean =>
  who === undefined && optional !== true && lacks.length > 0

interface Asked {
  readonly plan: Plan
  readonly member: Actor
  readonly on: Day
}

/**
 * How the line is asked about: how far somebody took part where it measures that; whether it is met where their word would move
 * something; and where only rows would, whether it is better or worse, which claims no verdict. Null where it may not be.
 */
function kindFor(
  { plan, member, on }: Asked,
  outcome: OutcomeFinding,
  ref: string,
  { clause }: SuppliedLine,
  supply: 'judgement' | 'rows',
): AskKind | null {
  const asked = leavesOf(clause)
  if (asked.every((leaf) => leaf.kind === 'measured' && leaf.shape === 'engagement')) {
    return mayFile({ plan, member, on }, { measure: 'participation', who: 'family', from: on })
      ? 'engagement'
      : null
  }
  if (reachOf(plan, member, on, ref, outcome) !== null) return 'judgement'
  const scaled = { measure: 'score', who: 'family', on, instrument: 'Scaling', number: 0 }
  return supply === 'rows' && mayFile({ plan, member, on }, scaled) ? 'change' : null
}

/** Whether the policy would take such a row from them. */
function mayFile({ plan, member, on }: Asked, fields: Record<string, string | number>): boolean {
  const operation = { do: 'add', id: 'trial', kind: 'evidence', record: 'trial', fields } as const
  return mayDo(member, plan, operation, on).allowed
}

function byNeed(one: Wanted, other: Wanted): number {
  return (
    Number(other.isWaitedFor) - Number(one.isWaitedFor) ||
    -inOrder(one.earliest ?? lastDay, other.earliest ?? lastDay) ||
    inOrder(one.lastTold ?? '', other.lastTold ?? '')
  )
}

const lastDay = '9999-12-31'

const inOrder = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
