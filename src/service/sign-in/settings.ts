import type { JSONWebKeySet } from 'jose'

/** Whose tokens are taken. The same check runs everywhere; only these differ from place to place. */
export interface SignInSettings {
  /** Exactly as the `iss` of a token says it. */
  readonly issuer: string
  /** The client id of the service's own registration. */
  readonly audience: string
  /** Where the issuer's keys are fetched and kept, or the keys themselves. */
  readonly jwks: URL | JSONWebKeySet
  /** The one permission a page asks for, by its short name. */
  readonly scope: string
  readonly tenantId: string
  /** Client ids of the pages that may hold a token for the service; absent where page and service share a registration. */
  readonly clients?: readonly string[]
}
