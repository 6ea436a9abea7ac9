/** Thrown where nobody is signed in any more; only a person's own click can mend it. */
export class SignInNeeded extends Error {
  override readonly name = 'SignInNeeded'
}

/** Where bearer tokens come from: the browser's own sign-in, or the host's. */
export interface TokenSource {
  /** A token for the service; throws SignInNeeded where a person must sign in first. */
  token(): Promise<string>
  /** Signs in; from a click only, since a window or another page may open. */
  signIn(): Promise<void>
  /** Signs in anew while the page stays as it is; from a click only, since a window opens. */
  signInAgain(): Promise<void>
  /** Absent where the host holds the sign-in. */
  readonly signOut?: () => Promise<void>
}
