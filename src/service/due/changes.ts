import { later, type Day } from '../../../rules/calendar.ts'
import type { ReviewFinding } from '../../../rules/findings.ts'
import type { Prompt, PromptKey } from '../../log/prompts.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Workers } from '../sign-in/placed.ts'

/** A plan on a day, with every prompt ever put about it, the day somebody last looked what is due in it, and who works where. */
export interface DueIn {
  readonly plan: Plan
  readonly prompts: readonly Prompt[]
  readonly tenantId: string
  readonly on: Day
  readonly lastLook: Day | null
  readonly workers: Workers
}

/** A prompt to be put, and the day from which it was to be. */
export interface NewPrompt {
  readonly key: PromptKey
  readonly since: Day
}

/** What a day brings to the prompts of a plan. */
export interface Changes {
  readonly ask: readonly NewPrompt[]
  readonly withdraw: readonly Prompt[]
}

export const isOpen = ({ state }: Prompt): boolean => state !== 'answered' && state !== 'withdrawn'

/** Whether it has been put to somebody: a card of it left, or it stands in the inbox in its place, or was answered there. */
export const isPut = ({ leftAt, state }: Prompt): boolean =>
  leftAt !== null || state === 'inbox' || state === 'answered'

/** The prompts about one review. */
export const aboutReview =
  ({ point, due }: Pick<ReviewFinding, 'point' | 'due'>) =>
  (prompt: Prompt): boolean =>
    prompt.point === point && prompt.due === due

/** A prompt of a day that the clock has left again is neither taken back nor put twice: its day comes. */
export const isAhead = ({ since }: Prompt, on: Day): boolean => since > on

/** Put again for today where it is due today and a wrong clock has put it for a day yet to come. */
export function againToday(prompts: readonly Prompt[], on: Day): NewPrompt[] {
  return prompts
    .filter((one) => isAhead(one, on) && !isPut(one))
    .map(({ kind, plan, point, due, about, oid }) => ({
      key: { kind, plan, point, due, about, oid },
      since: on,
    }))
}

/** From when a prompt was to be put: its own first day, or the last look, after which nobody could know. */
export function sinceOf(first: Day, { lastLook, on }: Pick<DueIn, 'lastLook' | 'on'>): Day {
  const since = lastLook === null ? first : later(first, lastLook)
  return since < on ? since : on
}
