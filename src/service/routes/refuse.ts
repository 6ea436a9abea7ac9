import type { Context } from 'hono'
import { refusalOf, type Refusal } from '../../api/errors.ts'

/** The one sentence of each refusal. What is not there and what one may not know of are refused in the same words. */
export const refusals = {
  signIn: { code: 'sign-in', message: 'Sign in again.' },
  notAllowed: { code: 'not-allowed', message: 'You are signed in, and this is not open to you.' },
  nothingHere: { code: 'nothing-here', message: 'Nothing is here.' },
  tooLarge: { code: 'too-large', message: 'More was sent than is taken in one go.' },
  busy: { code: 'busy', message: 'Who you are cannot be checked just now. Try again in a minute.' },
} as const satisfies Record<string, Refusal>

/** Says when it may be asked again, in whole seconds. */
export const tooMany = (seconds: number): Refusal => ({
  code: 'too-many',
  message: `Too much was asked in a short time. Try again in ${seconds === 1 ? '1 second' : `${seconds} seconds`}.`,
})

export const notAllowed = (why: string): Refusal => ({ code: 'not-allowed', message: why })

export const faulty = refusalOf

/** Who is there could not be told: the header names the way to sign in, as RFC 6750 asks. */
export function refuseVisitor(c: Context, kind: 'sign-in' | 'not-allowed' | 'busy'): Response {
  switch (kind) {
    case 'sign-in':
      return c.json(refusals.signIn, 401, { 'www-authenticate': 'Bearer' })
    case 'not-allowed':
      return c.json(refusals.notAllowed, 403)
    case 'busy':
      return c.json(refusals.busy, 503, { 'retry-after': '5' })
  }
}
