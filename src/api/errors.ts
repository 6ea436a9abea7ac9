import { z } from '@hono/zod-openapi'
import type { Fault } from '../plan/operation.ts'

/** Why a request was not done: a stable code, one sentence for a person, and each fault by its place where the input was at fault. */
export const refusal = z
  .strictObject({
    code: z.enum([
      'faulty',
      'sign-in',
      'not-allowed',
      'nothing-here',
      'too-large',
      'too-many',
      'busy',
      'broken',
    ]),
    message: z.string(),
    faults: z.array(z.strictObject({ path: z.string(), says: z.string() })).optional(),
  })
  .openapi('Refusal')

export type Refusal = z.infer<typeof refusal>

/** More faults than anybody reads; somebody who sends a great many would otherwise be sent many times as much. */
const mostFaults = 500

/** The refusal of what was sent, with each fault at its place: all of them, or the first and the number of the others. */
export function refusalOf(faults: readonly Fault[]): Refusal {
  const more = faults.length - mostFaults
  const named = faults.slice(0, mostFaults)
  if (more > 0) named.push({ path: '', says: `has ${more} more faults` })
  return { code: 'faulty', message: 'What was sent is at fault.', faults: named }
}

const answer = (description: string) => ({
  description,
  content: { 'application/json': { schema: refusal } },
})

/** The refusals every route that asks who is there may give. */
export const refusals = {
  401: answer('Sign in again.'),
  403: answer('Signed in, and not allowed to do this.'),
  429: answer('Too much was asked in a short time; ask again after the seconds of Retry-After.'),
  500: answer('Something broke; the number in the message finds it in the service’s notes.'),
  503: answer('Who is there cannot be checked just now; ask again.'),
} as const

export const tooLarge = { 413: answer('More was sent than is taken in one go.') } as const

/** The same answer for a plan that does not exist and for one that the reader may not know of. */
export const nothingHere = { 404: answer('Nothing is here.') } as const

export const faulty = {
  400: answer('What was sent is at fault; every fault is named by its path.'),
} as const
