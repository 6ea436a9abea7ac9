import { SignInNeeded, type TokenSource } from './token-source.ts'

/** Tokens for a page with people's words on it: when the sign-in ends, whoever asks waits until it is renewed. */
export interface LastingTokens {
  readonly token: () => Promise<string>
  /** The service refused the token it was given; gives the next one after the sign-in was renewed. */
  readonly another: () => Promise<string>
  /** The same person has signed in again: everybody who waits goes on. */
  readonly resume: () => void
}

/** Puts off the end of a sign-in, which is told once each time. Nobody who waits ever goes on under somebody else's name: for them this is never resumed. */
export function lastingTokens(
  source: Pick<TokenSource, 'token'>,
  onEnded: () => void,
): LastingTokens {
  let renewal: PromiseWithResolvers<void> | null = null
  function renewed(): Promise<void> {
    if (!renewal) {
      renewal = Promise.withResolvers()
      onEnded()
    }
    return renewal.promise
  }
  async function token(): Promise<string> {
    if (renewal) await renewal.promise
    try {
      return await source.token()
    } catch (error) {
      if (!(error instanceof SignInNeeded)) throw error
    }
    await renewed()
    return token()
  }
  return {
    token,
    async another() {
      await renewed()
      return token()
    },
    resume() {
      renewal?.resolve()
      renewal = null
    },
  }
}
