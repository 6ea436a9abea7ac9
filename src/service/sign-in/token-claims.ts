import { z } from 'zod'
import { appRoles, type Actor, type AppRole } from '../../plan/actor.ts'
import type { SignInSettings } from './settings.ts'

/** Clocks of two machines differ by this much at most, in seconds. */
export const clockTolerance = 60

/** A signed-in person, and the instant (milliseconds since 1970) from which their token counts no more. */
export interface Visitor {
  readonly actor: Actor
  readonly until: number
}

/** Who a token speaks for: somebody, nobody who may come in by it, or nobody at all. */
export type Claimed =
  | { readonly kind: 'signed-in'; readonly visitor: Visitor }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'sign-in' }

/** Claims without which a token is not a person's access token of this tenant. */
const identity = z.object({
  aud: z.string(),
  tid: z.string(),
  oid: z.guid(),
  ver: z.literal('2.0'),
  azp: z.string(),
  exp: z.number(),
  name: z.string().optional(),
})

const rights = z.object({
  scp: z.string(),
  roles: z.array(z.string()),
  idtyp: z.string().optional(),
})

const isAppRole = (role: string): role is AppRole => appRoles.some((known) => known === role)

/**
 * Reads the claims of a token whose signature, issuer, audience and times have been checked.
 *
 * Source: Microsoft's reference of access token claims, version 2.0. A person is their tenant and object id, never a mail address.
 */
export function readClaims(claims: unknown, settings: SignInSettings): Claimed {
  const who = identity.safeParse(claims)
  if (!who.success || who.data.tid !== settings.tenantId) return { kind: 'sign-in' }
  const may = rights.safeParse(claims)
  const clients = settings.clients ?? [settings.audience]
  if (!may.success || may.data.idtyp === 'app' || !clients.includes(who.data.azp)) {
    return { kind: 'not-allowed' }
  }
  const roles = appRoles.filter((role) => may.data.roles.filter(isAppRole).includes(role))
  const isPermitted = may.data.scp.split(' ').includes(settings.scope)
  if (!isPermitted || roles.length === 0) return { kind: 'not-allowed' }
  const { tid, oid, exp, name } = who.data
  const actor: Actor = {
    tenantId: tid,
    oid: oid.toLowerCase(),
    name: nameOf(name),
    roles,
    agency: '',
  }
  return { kind: 'signed-in', visitor: { actor, until: (exp + clockTolerance) * 1000 } }
}

/** A name as it can stand beside a record: one line of at most 255 characters. */
function nameOf(name: string | undefined): string {
  const line = (name ?? '').replace(/\p{Cc}+/gu, ' ').trim()
  return line === '' ? 'Name not known' : line.slice(0, 255).trim()
}
