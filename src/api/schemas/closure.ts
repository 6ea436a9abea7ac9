import { z } from '@hono/zod-openapi'
import { isDay } from '../../../rules/calendar.ts'
import { closureMoves, familyAnswers } from '../../plan/codes.ts'
import { fieldSchemas } from '../../plan/field-schemas.ts'
import type { ClosureChecklist } from '../../plan/closure/checklist.ts'
import { closureStates, type ClosureState } from '../../plan/closure/state.ts'
import type { Watch } from '../../plan/closure/watch.ts'
import type { PlanRecord } from '../../plan/plan.ts'

export const closingDay = z
  .string()
  .refine(isDay, { error: (issue) => `${String(issue.input)} is not a day` })
const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'is not an id of letters, digits, - and _')
const { prose, line } = fieldSchemas
const needed = prose.refine((text) => text.trim() !== '', 'is empty')
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'is not a fingerprint')

const wish = z
  .strictObject({
    closing: closingDay,
    move: z.enum(closureMoves),
    destination: line,
    reason: needed,
    stays: needed,
    contact: line,
    agrees: z.enum(familyAnswers),
    agreed: closingDay.optional(),
    words: prose.optional(),
    unmet: prose.optional(),
  })
  .openapi('ClosureWish')

/** One step of a closure; `id` makes a step that is sent again the same one, and `hash` is of what its sender saw. */
export const closureDeed = z
  .discriminatedUnion('do', [
    z.strictObject({ do: z.literal('ask'), id, wish }),
    z.strictObject({ do: z.literal('withdraw'), id, closure: id, why: prose.optional() }),
    z.strictObject({ do: z.literal('approve'), id, closure: id, hash, why: prose.optional() }),
    z.strictObject({ do: z.literal('return'), id, closure: id, why: needed }),
    z.strictObject({ do: z.literal('confirm'), id, closure: id, hash }),
    z.strictObject({ do: z.literal('reopen'), id, why: needed }),
  ])
  .openapi('ClosureDeed')
export type SentDeed = z.infer<typeof closureDeed>

export const closureDone = z
  .strictObject({ state: z.enum([...closureStates, 'in-question']) })
  .openapi('ClosureDone')

/** A plan's closure as its reader may see it: where it stands, its checklist, and what the reader may do. */
export interface ClosureAnswer {
  readonly on: string
  readonly reference: string
  readonly framework: string
  readonly state: ClosureState | 'in-question'
  readonly closure: PlanRecord | null
  readonly history: readonly PlanRecord[]
  readonly checklist: ClosureChecklist
  readonly hidden: boolean
  readonly changed: readonly string[]
  readonly watch: Watch | null
  readonly hash: string | null
  readonly may: {
    readonly ask: boolean
    readonly withdraw: boolean
    readonly decide: boolean
    readonly confirm: boolean
    readonly reopen: boolean
  }
  readonly whyNot: string | null
}

export const closurePage = z.custom<ClosureAnswer>().openapi('Closure', { type: 'object' })
