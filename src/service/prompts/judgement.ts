import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../../plan/actor.ts'
import type { Operation } from '../../plan/operation.ts'
import type { Plan } from '../../plan/plan.ts'
import { membershipOf } from '../../plan/policy.ts'
import type { Prompt } from '../../log/prompts.ts'

/** What somebody said in chat, ready to be written. `requestId` makes the same saying the same operation. */
export interface Said {
  readonly result: 'met' | 'not-met'
  readonly note: string | null
  readonly requestId: string
}

/**
 * The record a prompt's answer becomes. It is named after the prompt, so that a plan can hold one answer to it and no
 * second, whatever became of the process between writing the answer and noting that it was given.
 */
export const judgementIdOf = ({ id }: Pick<Prompt, 'id'>): string => `prompt-${id}`

/**
 * The judgement as an operation in the plan, in the name of the actor's own place in the team: the lead professional's, or
 * a practitioner's. Whether they may give it is for the policy.
 */
export function judgementOf(
  prompt: Pick<Prompt, 'id' | 'about' | 'point'>,
  { result, note, requestId }: Said,
  actor: Actor,
  plan: Plan,
  on: Day,
): Extract<Operation, { do: 'add' }> {
  const isLead = membershipOf(actor, plan, on)?.role === 'lead'
  return {
    do: 'add',
    id: requestId,
    kind: 'evidence',
    record: judgementIdOf(prompt),
    fields: {
      measure: 'judgement',
      by: isLead ? 'lead-professional' : 'practitioner',
      on,
      about: prompt.about,
      result,
      basis: 'professional',
      source: `${prompt.point} review, answered in chat`,
      ...(note === null ? {} : { note }),
    },
  }
}
