import { createNestablePublicClientApplication } from '@azure/msal-browser'
import type { Configuration } from '../../api/schemas.ts'
import { isSignInNeeded } from './interaction.ts'
import { settingsOf } from './settings.ts'
import { SignInNeeded, type TokenSource } from './token-source.ts'

/** Sign-in inside a host that signs in for the page (nested app authentication); call it after the host has answered. */
export async function createNestedTokens(
  configuration: Configuration,
  loginHint: string | undefined,
): Promise<TokenSource> {
  const application = await createNestablePublicClientApplication(settingsOf(configuration))
  const request = {
    scopes: [configuration.scope],
    ...(loginHint === undefined ? {} : { loginHint }),
  }
  return {
    async token() {
      const account = application.getAllAccounts()[0]
      try {
        const { accessToken } = account
          ? await application.acquireTokenSilent({ ...request, account })
          : await application.ssoSilent(request)
        return accessToken
      } catch (error) {
        if (isSignInNeeded(error)) throw new SignInNeeded()
        throw error
      }
    },
    async signIn() {
      await application.acquireTokenPopup(request)
    },
  }
}
