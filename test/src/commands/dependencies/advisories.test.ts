import { describe, expect, it } from 'vitest'
import { readAdvisories } from '../../../../src/commands/dependencies/advisories.ts'

const report = (...found: [name: string, severity: string, isDirect?: boolean][]) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(
      found.map(([name, severity, isDirect = false]) => [
        name,
        { name, severity, isDirect, range: '<2.0.0', via: [], effects: [] },
      ]),
    ),
    metadata: { dependencies: { prod: 200, total: 500 } },
  })

describe('the audit of dependencies', () => {
  it('is content where no package has an advisory', () => {
    expect(readAdvisories(report(), 'high')).toEqual({
      exit: 0,
      says: 'No advisory is known for any of 500 packages.',
    })
  })

  it('names what is less bad than was asked for, and is content', () => {
    expect(readAdvisories(report(['old', 'moderate']), 'high')).toEqual({
      exit: 0,
      says: 'Advisories are known for 1 of 500 packages, 0 of them high or worse:\n  moderate: old <2.0.0',
    })
  })

  it.each([
    ['moderate', 'moderate', 1],
    ['low', 'moderate', 0],
    ['critical', 'critical', 1],
    ['high', 'critical', 0],
    ['info', 'low', 0],
  ] as const)('of a package that is %s at %s ends with %i', (severity, from, exit) => {
    expect(readAdvisories(report(['hono', severity]), from).exit).toBe(exit)
  })

  it('says which of them package.json asks for itself', () => {
    const { says } = readAdvisories(report(['hono', 'high', true]), 'high')
    expect(says).toContain('high: hono <2.0.0, asked for by package.json')
  })

  it.each([
    ['nothing', ''],
    ['a refusal of the registry', '{"message":"405 Method Not Allowed","statusCode":405}'],
    ['no JSON', 'npm error network'],
    ['an error that npm words', '{"error":{"code":"ENOTFOUND","summary":"request failed"}}'],
  ])('is no all-clear where the registry answers %s', (_, out) => {
    const { exit, says } = readAdvisories(out, 'low')
    expect(exit).toBe(2)
    expect(says).toContain('The registry could not be asked')
  })
})
