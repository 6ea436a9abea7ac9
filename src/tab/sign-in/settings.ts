import type { Configuration as MsalConfiguration } from '@azure/msal-browser'
import type { Configuration } from '../../api/schemas.ts'

/**
 * MSAL's settings for this place; tokens last as long as the browser's tab and no longer.
 *
 * A window opened from a frame on another site has a storage of its own and could never answer the frame, so there the
 * sign-in goes through a page of ours, `relay.html`, which passes the answer on.
 */
export function settingsOf(configuration: Configuration): MsalConfiguration {
  const { clientId, authority, knownAuthorities, authorityMetadata } = configuration
  const isFramed = window.parent !== window
  return {
    auth: {
      clientId,
      authority,
      knownAuthorities,
      redirectUri: `${location.origin}/auth.html`,
      ...(isFramed
        ? { popupRelayUri: `${location.origin}/relay.html`, popupRelayProtocolVersion: 2 }
        : {}),
      ...(authorityMetadata === undefined ? {} : { authorityMetadata }),
    },
    cache: { cacheLocation: 'sessionStorage' },
  }
}
