import type { Configuration } from '../../api/schemas.ts'
import { SignInNeeded, type TokenSource } from './token-source.ts'

/** MSAL is as heavy as a screen: only a page that has somebody to remember, or a click on Sign in, loads it. */
const loadStandard = () => import('./standard.ts')

/** Whether this browser tab keeps anything of a sign-in, ended or on its way. */
const isAnythingKept = () => sessionStorage.length > 0

/** Begins to load what a kept sign-in will need, while the page asks for other things. False where nothing is kept. */
export function prepareStandard(): boolean {
  if (!isAnythingKept()) return false
  loadStandard().catch(() => undefined)
  return true
}

/** Sign-in in a browser's own window. Where nothing is kept, nobody is signed in, and MSAL comes with the click. */
export async function createBrowserTokens(configuration: Configuration): Promise<TokenSource> {
  if (isAnythingKept()) return (await loadStandard()).createStandardTokens(configuration)
  const standard = async () => (await loadStandard()).createStandardTokens(configuration)
  return {
    token: () => Promise.reject(new SignInNeeded()),
    signIn: async () => (await standard()).signIn(),
    signInAgain: async () => (await standard()).signInAgain(),
  }
}
