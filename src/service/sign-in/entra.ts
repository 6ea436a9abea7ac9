import type { Configuration } from '../../api/schemas.ts'
import type { SignInSettings } from './settings.ts'

/** Where a council's people sign in, and the only place whose tokens a service in production takes. */
export const signInOrigin = 'https://login.microsoftonline.com'

/** The one permission of the registration, by its short name. */
export const permission = 'Plan.Access'

/** A council's tenant and its registration of page and service, both by GUID. */
export interface Registration {
  readonly tenantId: string
  readonly clientId: string
}

/** The check of a council's own tokens. Source: Microsoft identity platform, access tokens of version 2.0. */
export function entraSignIn({ tenantId, clientId }: Registration): SignInSettings {
  return {
    issuer: `${signInOrigin}/${tenantId}/v2.0`,
    audience: clientId,
    jwks: new URL(`${signInOrigin}/${tenantId}/discovery/v2.0/keys`),
    scope: permission,
    tenantId,
  }
}

/**
 * What the page signs in by. The authority names the tenant, since under `common` a guest would get a token of their own
 * organisation; the permission is named by the registration's id, which page and service share.
 */
export function entraConfiguration(
  { tenantId, clientId }: Registration,
  accessContact?: string,
): Configuration {
  return {
    clientId,
    authority: `${signInOrigin}/${tenantId}`,
    scope: `${clientId}/${permission}`,
    knownAuthorities: [],
    ...(accessContact === undefined ? {} : { accessContact }),
  }
}
