import type { Measured } from '../../clause.ts'

export const steppedDownOrClosed = {
  kind: 'measured',
  shape: 'spell',
  measure: 'support-level',
  whose: 'person',
  is: { stepped: 'down or closed' },
  orAttested: true,
  sources: ['Children’s social care', 'Early help'],
  reads:
    'Met where the last plan has ended, or where the level of support is below its highest since the plan opened. A spell that ends on the day has ended. Without any spell a fact decides.',
} as const satisfies Measured

export const planClosed = {
  kind: 'measured',
  shape: 'spell',
  measure: 'support-level',
  whose: 'person',
  is: { stepped: 'closed' },
  orAttested: true,
  sources: ['Children’s social care', 'Early help'],
  reads:
    'The plan must have ended: a lower level of support is not enough. A spell that ends on the day has ended. Without any spell a fact decides.',
} as const satisfies Measured

export const noMissingReportInTheLastMonth = {
  kind: 'measured',
  shape: 'events',
  counts: [{ measure: 'missing-episode', where: { policeReported: [true] } }],
  noun: 'missing report',
  whose: 'person',
  is: { atMost: 0 },
  over: { monthsBeforeClosure: 1 },
  sources: ['Police'],
  reads:
    'Only reported episodes count. The month ends on the day of closure and counts that day. While the plan is open it is judged as if it closed on the day of evaluation.',
} as const satisfies Measured

const sinceOpened = {
  kind: 'measured',
  shape: 'events',
  whose: 'person',
  is: { atMost: 0 },
  over: { since: 'opened' },
} as const

export const noSexualExploitationReport = {
  ...sinceOpened,
  counts: [{ measure: 'harm-report', where: { by: ['police'], kind: ['sexual-exploitation'] } }],
  noun: 'police report',
  sources: ['Police'],
  reads:
    'Counts police reports of sexual exploitation after the day the plan opened, up to closure or, while it is open, to the day of evaluation.',
} as const satisfies Measured

export const noCriminalExploitationReport = {
  ...sinceOpened,
  counts: [{ measure: 'harm-report', where: { by: ['police'], kind: ['criminal-exploitation'] } }],
  noun: 'police report',
  sources: ['Police'],
  reads:
    'Counts police reports of criminal exploitation after the day the plan opened, up to closure or, while it is open, to the day of evaluation.',
} as const satisfies Measured

export const noPoliceOrSchoolReport = {
  ...sinceOpened,
  counts: [{ measure: 'harm-report' }],
  noun: 'police or school report',
  sources: ['Police', 'School'],
  reads:
    '“No police or school reports” means neither. Reports of every kind count, after the day the plan opened and up to closure or, while it is open, to the day of evaluation.',
} as const satisfies Measured
