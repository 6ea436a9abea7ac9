import type { Check } from './checks.ts'

/** Longer lists of who could supply something would bury what it is. */
const longList = 60

/** What is missing, and apart from it the list in brackets of who could supply it, where that list is long. */
export function withoutSources(missing: string): { says: string; sources: string | null } {
  const start = missing.indexOf(' (')
  if (start === -1 || !missing.endsWith(')') || missing.length - start < longList)
    return { says: missing, sources: null }
  return { says: missing.slice(0, start), sources: missing.slice(start + 2, -1) }
}

/** Checks that name the same long list of sources, with the list said once for all of them. */
export function sourcesOnce(checks: readonly Check[]): {
  readonly checks: readonly Check[]
  readonly sources: string | null
} {
  const named = checks.flatMap(({ missing }) => missing.map((one) => withoutSources(one).sources))
  const lists = new Set(named.filter((sources) => sources !== null))
  const [sources = null] = lists
  if (lists.size !== 1 || named.length < 2) return { checks, sources: null }
  return {
    checks: checks.map((check) => ({
      ...check,
      missing: check.missing.map((one) => withoutSources(one).says),
    })),
    sources,
  }
}
