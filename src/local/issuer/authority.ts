import type { Configuration } from '../../api/schemas.ts'
import { localPageClient, localTenant } from '../identity.ts'

/** Where the issuer lives on the product's own origin. MSAL takes the first step of an endpoint's path for the tenant. */
export const issuerPath = `/${localTenant}`

/** Its addresses, laid out as Entra's are. */
export const paths = {
  discovery: `${issuerPath}/v2.0/.well-known/openid-configuration`,
  authorize: `${issuerPath}/oauth2/v2.0/authorize`,
  token: `${issuerPath}/oauth2/v2.0/token`,
  logout: `${issuerPath}/oauth2/v2.0/logout`,
  keys: `${issuerPath}/discovery/v2.0/keys`,
  look: `${issuerPath}/picker.css`,
}

/** A name that can lead nowhere: MSAL asks for an https authority, and takes its endpoints from the settings instead. */
const authorityHost = 'login.local.invalid'

/** As the `iss` of every token says it, in the shape of Entra's version 2. */
export const issuerName = `https://${authorityHost}/${localTenant}/v2.0`

/** The one permission of the registration, by its short name and as a page asks for it. */
export const permission = 'Plan.Access'
export const requestedScope = `${localPageClient}/${permission}`

/** The issuer's discovery document at an origin. */
export function openIdConfiguration(origin: string) {
  return {
    issuer: issuerName,
    authorization_endpoint: `${origin}${paths.authorize}`,
    token_endpoint: `${origin}${paths.token}`,
    jwks_uri: `${origin}${paths.keys}`,
    end_session_endpoint: `${origin}${paths.logout}`,
    response_types_supported: ['code'],
    response_modes_supported: ['fragment', 'query'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['none'],
    id_token_signing_alg_values_supported: ['RS256'],
    subject_types_supported: ['pairwise'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access', requestedScope],
  }
}

/** What the page is told so that it signs in here. */
export function signInConfiguration(
  origin: string,
): Pick<
  Configuration,
  'clientId' | 'authority' | 'scope' | 'knownAuthorities' | 'authorityMetadata'
> {
  return {
    clientId: localPageClient,
    authority: `https://${authorityHost}/${localTenant}`,
    scope: requestedScope,
    knownAuthorities: [authorityHost],
    authorityMetadata: JSON.stringify(openIdConfiguration(origin)),
  }
}
