import type { Refusal } from '../api/errors.ts'
import { SignInNeeded } from './sign-in/token-source.ts'

/** What came of asking the service: its answer, its refusal, or nobody there. */
export type Answer<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unreachable' }

interface Reply {
  readonly ok: boolean
  readonly status: number
  json(): Promise<unknown>
}

const signInAgain: Refusal = { code: 'sign-in', message: 'Sign in again.' }
const broken: Refusal = { code: 'broken', message: 'The service could not answer.' }

/** Sends a request and reads what comes back; `T` is what the contract states for its success. */
export async function ask<T>(send: () => Promise<Reply>): Promise<Answer<T>> {
  let reply: Reply
  try {
    reply = await send()
  } catch (error) {
    if (error instanceof SignInNeeded) return { kind: 'refused', refusal: signInAgain }
    return { kind: 'unreachable' }
  }
  try {
    const body = await reply.json()
    if (reply.ok) return { kind: 'answered', value: body as T }
    return { kind: 'refused', refusal: isRefusal(body) ? body : broken }
  } catch {
    return { kind: 'refused', refusal: broken }
  }
}

const isRefusal = (body: unknown): body is Refusal =>
  typeof body === 'object' && body !== null && 'code' in body && 'message' in body
