import { createNestablePublicClientApplication } from '@azure/msal-browser'
import type { Configuration } from '../../api/schemas.ts'
import { isSignInNeeded } from './interaction.ts'
import { settingsOf } from './settings.ts'
import { SignInNeeded, type TokenSource } from './token-source.ts'

/**
 * Sign-in inside a host: by the host itself where it can (nested app authentication), else in a window through the relay.
 * Call it after the host has answered, since only then it can be told which.
 */
export async function createNestedTokens(
  configuration: Configuration,
  loginHint: string | undefined,
): Promise<TokenSource> {
  const application = await createNestablePublicClientApplication(settingsOf(configuration))
  const request = {
    scopes: [configuration.scope],
    ...(loginHint === undefined ? {} : { loginHint }),
  }
  const signIn = async () => {
    const { account } = await application.acquireTokenPopup({
      ...request,
      overrideInteractionInProgress: true,
    })
    application.setActiveAccount(account)
  }
  return {
    async token() {
      const account = application.getActiveAccount() ?? application.getAllAccounts()[0]
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
    signIn,
    signInAgain: signIn,
  }
}
