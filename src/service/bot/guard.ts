import type { InboundActivity } from './activity.ts'

/** What the guard lets in. */
export interface Admission {
  /** The only tenant whose activities are ours. */
  readonly tenantId: string
  /** Hosts an activity may name as its connector; over https, except 127.0.0.1. */
  readonly allowedServiceHosts: readonly string[]
}

const connectorIssuer = 'https://api.botframework.com'
const bearer = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/

/**
 * Whether a request may go on to the SDK, which then verifies signature, audience, expiry and service URL.
 * The token is read unverified here, and only to refuse: the SDK alone also takes sign-in tokens of any tenant, skips
 * the service URL when the body has none, and sends its own token to whatever host the body names.
 */
export function admits(
  authorization: string | undefined,
  activity: InboundActivity,
  { tenantId, allowedServiceHosts }: Admission,
): boolean {
  const claims = claimsOf(authorization)
  return (
    claims?.iss === connectorIssuer &&
    typeof claims.exp === 'number' &&
    typeof claims.serviceurl === 'string' &&
    isAllowedServiceUrl(activity.serviceUrl, allowedServiceHosts) &&
    isOfTenant(activity, tenantId)
  )
}

/** Whether the bot may send its own token to this address. */
export function isAllowedServiceUrl(serviceUrl: string, allowedHosts: readonly string[]): boolean {
  const url = URL.parse(serviceUrl)
  if (!url || url.username || url.password) return false
  if (url.hostname === '127.0.0.1') {
    return allowedHosts.includes('127.0.0.1') && url.protocol === 'http:'
  }
  return url.protocol === 'https:' && allowedHosts.includes(url.host)
}

function isOfTenant(
  { channelData, conversation, from }: InboundActivity,
  tenantId: string,
): boolean {
  const placed = [channelData?.tenant?.id, conversation.tenantId].filter((id) => id !== undefined)
  const all = from.tenantId === undefined ? placed : [...placed, from.tenantId]
  return placed.length > 0 && all.every((id) => id === tenantId)
}

function claimsOf(authorization: string | undefined): Record<string, unknown> | null {
  const payload = bearer.exec(authorization ?? '')?.[1]
  if (!payload) return null
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    return typeof claims === 'object' && claims !== null ? { ...claims } : null
  } catch {
    return null
  }
}
