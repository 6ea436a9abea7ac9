import { z } from 'zod'

/** From how bad on an advisory fails the audit. */
export const severities = ['low', 'moderate', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

/** What came of asking the registry. Exit codes: 0 nothing from that severity on, 1 something, 2 the registry was not heard. */
export interface Audited {
  readonly exit: 0 | 1 | 2
  readonly says: string
}

const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      name: z.string(),
      severity: z.enum(['info', ...severities]),
      range: z.string(),
      isDirect: z.boolean(),
    }),
  ),
  metadata: z.object({ dependencies: z.object({ total: z.number() }) }),
})

/** Reads what `npm audit --json` wrote. Whatever is no report is no all-clear. */
export function readAdvisories(out: string, from: Severity): Audited {
  const read = report.safeParse(parsed(out))
  if (!read.success) {
    return {
      exit: 2,
      says: 'The registry could not be asked for advisories, so nothing is known of them. Try again on a machine that reaches it.',
    }
  }
  const { vulnerabilities, metadata } = read.data
  const { total } = metadata.dependencies
  const worst = severities.slice(severities.indexOf(from))
  const found = Object.values(vulnerabilities)
  const failing = found.filter(({ severity }) => worst.some((one) => one === severity))
  const lines = found.map(
    ({ name, severity, range, isDirect }) =>
      `  ${severity}: ${name} ${range}${isDirect ? ', asked for by package.json' : ''}`,
  )
  const head =
    found.length === 0
      ? `No advisory is known for any of ${total} packages.`
      : `Advisories are known for ${found.length} of ${total} packages, ${failing.length} of them ${from} or worse:`
  return { exit: failing.length === 0 ? 0 : 1, says: [head, ...lines].join('\n') }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
