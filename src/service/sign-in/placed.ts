import type { Directory } from '../../log/directory.ts'
import type { Actor } from '../../plan/actor.ts'
import type { SignInCheck } from './sign-in-check.ts'

/** Where somebody's agency is looked up. */
export type Workers = Pick<Directory, 'find'>

/** Somebody with the agency that the directory says at this moment: empty where it does not know them, whatever stood there before. */
export const placed = (actor: Actor, workers: Workers): Actor => ({
  ...actor,
  agency: workers.find(actor.oid)?.agency ?? '',
})

/** A sign-in check whose visitors come with their agency, which no token says. */
export function placing(check: SignInCheck, workers: Workers): SignInCheck {
  return async (authorization) => {
    const claimed = await check(authorization)
    if (claimed.kind !== 'signed-in') return claimed
    const { actor, until } = claimed.visitor
    return { kind: 'signed-in', visitor: { actor: placed(actor, workers), until } }
  }
}
