import { closurePromptsDue, type ClosurePrompt } from '../../plan/closure/prompts-due.ts'
import { agreedIn } from '../../plan/closure/counted.ts'
import { closureThatClosed, latestClosure } from '../../plan/closure/state.ts'
import { watchOf } from '../../plan/closure/watch.ts'
import { findingsOf } from '../../plan/findings-for.ts'
import { headOf, textOf, type Plan } from '../../plan/plan.ts'
import type { Day } from '../../../rules/calendar.ts'
import type { Prompt, PromptKey, PromptKind } from '../../log/prompts.ts'
import { isAhead, isOpen, isPut, sinceOf, type Changes, type DueIn } from './changes.ts'
import { isClosed } from './review-due.ts'

const ofClosure: ReadonlySet<PromptKind> = new Set(['closure', 'closure-told', 'watch'])

/**
 * Who is to be asked or told of the plan's closure and of the watch after it. What was told stays told; a decision that
 * nobody has to make any more, and what has not left and is no longer so, is taken back.
 */
export function closurePrompts(due: DueIn): Changes {
  const { plan, on } = due
  const ours = due.prompts.filter(({ kind }) => ofClosure.has(kind))
  const wanted = wantedIn(plan, on)
  const isWanted = (one: PromptKey) => wanted.some((key) => isSame(key, one))
  const isOver = (one: Prompt) => one.kind === 'closure' || !isPut(one)
  return {
    ask: wanted
      .filter((key) => !ours.some((one) => isKnown(key, one, plan)))
      .map((key) => ({ key, since: sinceOf(key.due, due) })),
    withdraw: ours.filter(
      (one) => isOpen(one) && isOver(one) && !isAhead(one, on) && !isWanted(one),
    ),
  }
}

/** Whether a day may settle something that is watched after closure, without anybody writing to the plan. */
export function isWatched(plan: Plan, on: Day): boolean {
  if (!isClosed(plan, on)) return false
  const watch = watchOf(findingsOf(plan, on), agreedIn(plan))
  return watch?.outcomes.some(({ result }) => result === 'watching') ?? false
}

function wantedIn(plan: Plan, on: Day): readonly ClosurePrompt[] {
  if (!latestClosure(plan) && !isClosed(plan, on)) return []
  return [...closurePromptsDue(plan, on, findingsOf(plan, on)), ...closedAtOnce(plan, on)]
}

/** An approval that closes the plan on the same day is told to whoever asked as any other is. */
function closedAtOnce(plan: Plan, on: Day): ClosurePrompt[] {
  const closure = isClosed(plan, on) ? closureThatClosed(plan) : null
  if (!closure) return []
  const { id, author } = closure
  const told = { kind: 'closure-told', plan: plan.key, point: 'approved', about: id } as const
  return [{ ...told, due: textOf(closure, 'decided'), oid: author.oid }]
}

const isSame = (one: PromptKey, other: PromptKey): boolean =>
  one.kind === other.kind &&
  one.point === other.point &&
  one.about === other.about &&
  one.oid === other.oid &&
  (one.kind === 'watch' || one.due === other.due)

/** One that was taken back before it left may be put again; what came of a watch is told once for each closing of the plan. */
function isKnown(key: PromptKey, one: Prompt, plan: Plan): boolean {
  if (!isSame(key, one) || (one.state === 'withdrawn' && one.leftAt === null)) return false
  return key.kind !== 'watch' || one.due >= textOf(headOf(plan), 'closed')
}
