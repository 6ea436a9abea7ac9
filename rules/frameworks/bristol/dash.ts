import type { MeasuredEvents, MeasuredScore } from '../../clause.ts'

/** A score that the print counts as fallen and that is high elsewhere. */
export const dashIsHigh = {
  atLeast: 14,
  below: 15,
  code: 'dash-14-is-high',
  text: 'A DASH score of 14 is 14 or below as published here, and 14 is high risk nationally: consider MARAC.',
} as const satisfies MeasuredScore['warns']

export const noFurtherDash = {
  kind: 'measured',
  shape: 'events',
  counts: [{ measure: 'score', where: { instrument: ['DASH'] } }],
  noun: 'DASH assessment',
  whose: 'person',
  is: { atMost: 0 },
  over: { months: 3 },
  orAttested: 'by fact',
} as const satisfies MeasuredEvents
