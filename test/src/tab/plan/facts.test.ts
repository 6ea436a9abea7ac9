import { expect, it } from 'vitest'
import type { OutcomeFinding } from '../../../../rules/findings.ts'
import type { PlanRecord } from '../../../../src/plan/plan.ts'
import type { PlanView } from '../../../../src/plan/view.ts'
import { evidenceFor } from '../../../../src/tab/plan/facts.ts'

const row = (
  id: string,
  kind: 'evidence' | 'searched',
  fields: PlanRecord['fields'],
): PlanRecord => ({
  id,
  kind,
  fields,
  author: { oid: 'o', name: 'Priya Nair', agency: 'Early Help' },
  at: '2026-11-26T10:00:00.000Z',
  changed: '2026-11-26T10:00:00.000Z',
})

const undecided: OutcomeFinding = {
  ref: '7.3',
  verdict: 'unknown',
  earliest: null,
  lacks: ['search'],
  clauses: [
    {
      ref: '7.3.E1',
      verdict: 'unknown',
      who: 'tyler',
      because: 'not searched',
      missing: [],
      earliest: null,
      facts: [],
      lacks: ['search'],
      rests: 'data',
    },
  ],
}

function idsOnFile(...records: PlanRecord[]) {
  const view: Pick<PlanView, 'records'> = { records }
  return evidenceFor(undecided, view as PlanView, ['offence', 'searched']).map(({ id }) => id)
}

it('an offence of the young person is on file for the outcome even where it decided nothing', () => {
  const offence = { measure: 'offence', who: 'tyler', on: '2026-02-01' }
  expect(idsOnFile(row('a', 'evidence', offence))).toEqual(['a'])
  expect(idsOnFile(row('a', 'evidence', { ...offence, who: 'dawn' }))).toEqual([])
})

it('what the outcome does not count stays out, and a judgement of its line stands', () => {
  const held = idsOnFile(
    row('home', 'evidence', { measure: 'accommodation', who: 'tyler', from: '2026-01-01' }),
    row('judged', 'evidence', { measure: 'judgement', about: '7.3.E1', on: '2026-03-01' }),
    row('other', 'evidence', { measure: 'judgement', about: '1.4.E1', on: '2026-03-01' }),
  )
  expect(held).toEqual(['judged'])
})

it('a search for offences of the family stands with it, the newest entry first', () => {
  const search = { measures: ['offence'], people: ['family'], from: '2026-01-01', to: '2026-06-01' }
  const held = idsOnFile(
    row('offence', 'evidence', { measure: 'offence', who: 'tyler', on: '2026-02-01' }),
    row('search', 'searched', search),
    row('exclusions', 'searched', { ...search, measures: ['exclusion'] }),
  )
  expect(held).toEqual(['search', 'offence'])
})
