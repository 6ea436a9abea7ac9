/** What somebody consented to when they chose who to be. */
export interface Consent {
  readonly oid: string
  readonly redirectUri: string
  readonly challenge: string
  readonly nonce: string
  readonly scope: string
}

/** Codes that stand for a consent until they are exchanged: once, and soon. */
export interface Codes {
  give(consent: Consent): string
  /** The consent behind a code, which is worth nothing afterwards; null for one unknown, used or too old. */
  take(code: string): Consent | null
}

/** How long a code is good for, in milliseconds: a page exchanges it at once. */
export const codeLife = 60_000

/** Codes kept in memory; `makeCode` gives a new secret each time. */
export function createCodes(now: () => Date, makeCode: () => string): Codes {
  const given = new Map<string, { readonly consent: Consent; readonly until: number }>()
  return {
    give(consent) {
      const at = now().getTime()
      for (const [old, { until }] of given) if (until <= at) given.delete(old)
      const code = makeCode()
      given.set(code, { consent, until: at + codeLife })
      return code
    },
    take(code) {
      const found = given.get(code)
      given.delete(code)
      return found && now().getTime() < found.until ? found.consent : null
    },
  }
}
