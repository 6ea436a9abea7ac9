import { z } from 'zod'
import { isDay } from '../../../rules/calendar.ts'
import type { Status } from '../../../rules/status.ts'
import { updateAnswers, withoutAnswer } from '../../cards/update-answers.ts'
import type { Prompt } from '../../log/prompts.ts'

const statuses = [
  'Met',
  'On course',
  'Proof later',
  'Clock restarted',
  'Judgement needed',
  'Evidence missing',
  'Not met yet',
  'Held apart',
  'Lapsed',
] as const satisfies readonly Status[]

/** Everything that may be answered to a prompt; what may be answered to a review is among it. */
export const everyAnswer = [
  ...updateAnswers.judgement,
  ...updateAnswers.engagement,
  ...updateAnswers.change,
  ...updateAnswers.scale,
  ...withoutAnswer,
] as const

const given = {
  answer: z.enum(everyAnswer),
  note: z.string().nullable(),
  requestId: z.string(),
  name: z.string(),
  on: z.string().refine(isDay),
}

const keptAnswer = z.strictObject({
  ...given,
  change: z.strictObject({ from: z.enum(statuses), to: z.enum(statuses) }).nullable(),
  /** A child's own words came with it. */
  voice: z.boolean().default(false),
  /** What it was before it was corrected, oldest first. */
  earlier: z.array(z.strictObject(given)).readonly().default([]),
})

/** An answer as the outbox keeps it: all that its card needs, so that it can be drawn again whatever the plan is by then. */
export type KeptAnswer = z.infer<typeof keptAnswer>

export const writeKept = (kept: KeptAnswer): string => JSON.stringify(kept)

/** The answer of an answered prompt, null where it has none. Throws where what is kept is no answer: that is a bug. */
export function readKept({ answer }: Pick<Prompt, 'answer'>): KeptAnswer | null {
  return answer === null ? null : keptAnswer.parse(JSON.parse(answer))
}
