import type { CaseloadRow } from '../../../../src/plan/caseload.ts'

/** A family's line with nothing pressing about it, but for what a test says. */
export const row = (difference: Partial<CaseloadRow> = {}): CaseloadRow => ({
  key: 'k',
  reference: 'FP-1042',
  family: 'Hartley',
  locality: 'Northgate',
  members: ['Dawn Hartley', 'Tyler Hartley'],
  team: ['Priya Nair'],
  closed: false,
  drift: { level: 'low', points: 0, reasons: [] },
  nextDue: { point: '3-month', due: '2026-12-10', late: 0 },
  framework: 'supporting-families-2022',
  unit: 'outcome',
  parts: [{ ref: '7.3', status: 'On course' }],
  met: 0,
  outstanding: 1,
  waiting: 1,
  toJudge: 0,
  result: 'open',
  earliestClose: null,
  lastEntry: '2026-11-20T10:00:00.000Z',
  ...difference,
})
