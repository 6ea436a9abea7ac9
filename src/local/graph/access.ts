import { denied, notFound, Refusal } from './refusal.ts'

/** Who calls, as a verified token says: an application, and the person behind it where there is one. */
export interface Caller {
  readonly application: Identity
  readonly user?: Identity
}

export interface Identity {
  readonly id: string
  readonly displayName: string
}

/** Answers who a token belongs to, or null where it is not good for this Graph. */
export type Verifier = (token: string) => Promise<Caller | null>

/** What an application or a person may do on a site: `write` items, or also `manage` its lists and columns. */
export type Role = 'read' | 'write' | 'manage'

/** A site and, by the id of an application or a person, what they were granted on it (Sites.Selected). */
export interface Site {
  readonly id: string
  readonly displayName: string
  readonly webUrl: string
  readonly grants: Readonly<Record<string, Role>>
  /** Which of those that were granted something are people, each with a name; the others are applications. */
  readonly people?: Readonly<Record<string, string>>
}

const ranks: readonly Role[] = ['read', 'write', 'manage']

/** The caller of a request. Refuses with 401 where there is no bearer token or a wrong one. */
export async function callerOf(request: Request, verify: Verifier): Promise<Caller> {
  const [, token] = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '') ?? []
  if (token === undefined) throw unauthenticated('Access token is empty.')
  const caller = await verify(token)
  if (!caller) throw unauthenticated('Access token validation failure.')
  return caller
}

/** The site asked for. Refuses with 404 where there is none, with 403 where the caller's grant does not reach as far as `role`. */
export function siteFor(sites: readonly Site[], id: string, caller: Caller, role: Role): Site {
  const site = sites.find((one) => one.id === id)
  if (!site) throw notFound()
  const granted = site.grants[(caller.user ?? caller.application).id]
  if (granted === undefined || ranks.indexOf(granted) < ranks.indexOf(role)) throw denied()
  return site
}

const unauthenticated = (message: string) =>
  new Refusal(401, 'InvalidAuthenticationToken', message, { 'www-authenticate': 'Bearer' })
