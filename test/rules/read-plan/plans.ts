import { readPlan } from '../../../rules/read-plan.ts'

/** A plan of an invented family that has one of everything and no fault. */
export const good = {
  format: 'family-outcome-plan/1',
  framework: 'supporting-families-2022',
  reference: 'FP-1042',
  opened: '2026-01-10',
  ended: '2026-08-31',
  closed: '2026-09-30',
  people: [
    { id: 'c1', kind: 'child', born: '2014-05-02', schoolAge: true, household: true },
    { id: 'a1', kind: 'adult', born: '1985-01-20', parent: true },
    { id: 'u1', kind: 'unborn' },
  ],
  needs: [
    { ref: '1.1', people: ['c1'], identified: '2026-01-10' },
    { ref: '7.1', people: ['a1'], identified: '2026-01-10' },
    { ref: '9.2', people: 'family', identified: '2026-02-01' },
  ],
  outcomes: [{ ref: '1.1', agreed: '2026-01-12' }],
  evidence: [
    { id: 'e1', measure: 'offence', on: '2026-02-03', who: 'a1', class: 'arrest', severe: false },
    {
      id: 'e2',
      measure: 'attendance',
      who: 'c1',
      term: '2025-26 spring',
      possible: 110,
      attended: 99,
    },
    { measure: 'attendance', who: 'c1', from: '2026-04-13', to: '2026-07-20', percent: 91.5 },
    {
      measure: 'accommodation',
      who: 'family',
      from: '2026-02-01',
      value: 'settled',
      recorded: '2026-02-03',
    },
    { measure: 'judgement', on: '2026-03-01', by: 'practitioner', about: '9.2', result: 'met' },
    {
      measure: 'judgement',
      on: '2026-03-01',
      by: 'team',
      about: 'plan',
      result: 'not-met',
      note: 'Not yet.',
    },
    { measure: 'fact', on: '2026-03-01', about: '9.2.E1', value: true },
  ],
  searched: [
    {
      measures: ['offence', 'asb-incident'],
      people: ['a1'],
      from: '2025-01-01',
      to: '2026-11-22',
      source: 'Police',
    },
    { measures: ['referral'], people: 'family', from: '2026-09-30', to: '2026-11-22' },
  ],
  reviews: [
    { point: '3-month', held: '2026-04-09' },
    { point: '18-month', held: '2027-07-09' },
    { point: 'post-closure-6-month', held: '2027-03-28' },
  ],
}

/** The faults of the good plan with some of its sections replaced. */
export function faultsOf(changed: Record<string, unknown>): string[] {
  const read = readPlan({ ...good, ...changed })
  return 'errors' in read ? read.errors : []
}

/** The faults of the good plan with this one row as its evidence. */
export const rowFaults = (row: Record<string, unknown>) => faultsOf({ evidence: [row] })
