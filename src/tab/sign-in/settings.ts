import type { Configuration as MsalConfiguration } from '@azure/msal-browser'
import type { Configuration } from '../../api/schemas.ts'

/** MSAL's settings for this place; tokens last as long as the browser's tab and no longer. */
export function settingsOf(configuration: Configuration): MsalConfiguration {
  const { clientId, authority, knownAuthorities, authorityMetadata } = configuration
  return {
    auth: {
      clientId,
      authority,
      knownAuthorities,
      redirectUri: `${location.origin}/auth.html`,
      ...(authorityMetadata === undefined ? {} : { authorityMetadata }),
    },
    cache: { cacheLocation: 'sessionStorage' },
  }
}
