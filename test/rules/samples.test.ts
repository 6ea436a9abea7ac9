import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../rules/evaluate.ts'
import { readPlan } from '../../rules/read-plan.ts'
import { statusOf } from '../../rules/status.ts'

const folder = join(import.meta.dirname, 'samples')
const rulesReadme = readFileSync(join(import.meta.dirname, '../../rules/README.md'), 'utf8')

const read = (file: string) => readPlan(JSON.parse(readFileSync(join(folder, file), 'utf8')))

function statusesOf(file: string, on: string) {
  const sample = read(file)
  if ('errors' in sample) return sample.errors
  const findings = evaluate(sample.plan, on)
  return Object.fromEntries(
    findings.outcomes.map((outcome) => [outcome.ref, statusOf(outcome, findings)]),
  )
}

const shows: [file: string, on: string, statuses: Record<string, string>][] = [
  ['ready-to-close.json', '2026-11-22', { '1.1': 'Met', '3.2': 'Met', '10.2': 'Met' }],
  [
    'ready-to-close.json',
    '2026-06-01',
    { '1.1': 'Not met yet', '3.2': 'Judgement needed', '10.2': 'Met' },
  ],
  [
    'clock-restarted.json',
    '2026-11-22',
    { '1.3': 'Judgement needed', '5.1': 'Judgement needed', '7.3': 'Clock restarted' },
  ],
  ['not-known-is-not-no.json', '2026-11-22', { '7.1': 'Evidence missing' }],
  ['held-apart.json', '2026-11-22', { '7.2': 'Held apart' }],
  ['on-watch.json', '2026-11-22', { '8.1': 'Proof later', '8.3': 'Proof later' }],
  ['on-watch.json', '2027-02-28', { '8.1': 'Met', '8.3': 'Met' }],
  ['watch-failed.json', '2026-11-01', { '8.1': 'Proof later', '8.3': 'Proof later' }],
  ['watch-failed.json', '2026-11-22', { '8.1': 'Lapsed', '8.3': 'Lapsed' }],
]

describe('a sample plan that a newcomer may try', () => {
  it.each(shows)('%s shows on %s: %j', (file, on, statuses) => {
    expect(statusesOf(file, on)).toEqual(statuses)
  })

  it('shows two people of whom nothing is on file, and only one was searched for', () => {
    const sample = read('not-known-is-not-no.json')
    const findings = 'plan' in sample ? evaluate(sample.plan, '2026-11-22') : null
    const first = findings?.outcomes[0]?.clauses.filter(({ ref }) => ref === '7.1.E1')
    expect(first?.map(({ who, verdict }) => [who, verdict])).toEqual([
      [undefined, 'unknown'],
      ['mother', 'met'],
      ['father', 'unknown'],
    ])
  })

  it('with faults shows how many may be told at once', () => {
    const sample = read('faulty.json')
    expect('errors' in sample ? sample.errors : []).toHaveLength(10)
  })

  it('is described in the README of the rules, and is shown here', () => {
    const files = readdirSync(folder)
    expect(files.filter((file) => !rulesReadme.includes(`samples/${file}`))).toEqual([])
    expect([...new Set([...shows.map(([file]) => file), 'faulty.json'])].sort()).toEqual(
      files.sort(),
    )
  })
})
