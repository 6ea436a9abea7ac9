import {
  createStandardPublicClientApplication,
  type AccountInfo,
  type AuthenticationResult,
} from '@azure/msal-browser'
import type { Configuration } from '../../api/schemas.ts'
import { isSignInNeeded } from './interaction.ts'
import { settingsOf } from './settings.ts'
import { SignInNeeded, type TokenSource } from './token-source.ts'

/** Sign-in in a browser's own window: by redirect, with proof of possession of the code (PKCE). */
export async function createStandardTokens(configuration: Configuration): Promise<TokenSource> {
  const application = await createStandardPublicClientApplication(settingsOf(configuration))
  const returned: AuthenticationResult | null = await application.handleRedirectPromise()
  const scopes = [configuration.scope]
  // An earlier sign-in may still be kept: whoever signed in last is who is here, after a reload too.
  if (returned) application.setActiveAccount(returned.account)
  const account = (): AccountInfo | undefined =>
    application.getActiveAccount() ?? application.getAllAccounts()[0]
  return {
    async token() {
      const known = account()
      if (!known) throw new SignInNeeded()
      try {
        const { accessToken } = await application.acquireTokenSilent({ scopes, account: known })
        return accessToken
      } catch (error) {
        if (isSignInNeeded(error)) throw new SignInNeeded()
        throw error
      }
    },
    signIn: () => application.loginRedirect({ scopes, prompt: 'select_account' }),
    async signInAgain() {
      const loginHint = account()?.username
      const signedIn = await application.acquireTokenPopup({
        scopes,
        ...(loginHint ? { loginHint } : { prompt: 'select_account' }),
        // A window that was closed is not noticed for a minute; another click must not wait for that.
        overrideInteractionInProgress: true,
      })
      application.setActiveAccount(signedIn.account)
    },
    async signOut() {
      const known = account() ?? null
      if (configuration.authorityMetadata?.includes('end_session_endpoint') ?? true) {
        await application.logoutRedirect({ account: known, postLogoutRedirectUri: '/' })
      } else {
        await application.clearCache({ account: known })
        location.assign('/')
      }
    },
  }
}
