import { z } from 'zod'
import { reviewModes } from '../codes.ts'

const judged = z.enum(['better', 'same', 'worse', 'met', ''])
const score = z.int().min(0).max(10).nullable()

/** What somebody chose and typed at one step: two numbers, what the team judges, why (at home: what the family said), and each child's words. */
export const stepDraft = z.strictObject({
  family: score,
  team: score,
  judged,
  note: z.string(),
  voices: z.record(z.string(), z.strictObject({ words: z.string(), how: z.string() })),
})
export type StepDraft = z.infer<typeof stepDraft>

export const emptyDraft: StepDraft = { family: null, team: null, judged: '', note: '', voices: {} }

/** What somebody wrote at the end of a review. `came` says of each record of a person or of the team whether they were there. */
export const holdDraft = z.strictObject({
  mode: z.enum([...reviewModes, '']),
  came: z.record(z.string(), z.enum(['attended', 'apologies', ''])),
  next: z.string(),
  note: z.string(),
})
export type HoldDraft = z.infer<typeof holdDraft>
