import type { Counted, Measured } from '../../clause.ts'

const classes = ['proven', 'recorded', 'arrest', 'suspect'] as const

/** What the framework lists as incidents of crime: offences, arrests, named suspect reports and ASB. */
export const incidents = [
  { measure: 'offence', where: { class: classes } },
  { measure: 'asb-incident', where: { class: ['incident'] } },
] as const satisfies readonly Counted[]

export const sixMonthsClear = {
  kind: 'measured',
  shape: 'events',
  counts: incidents,
  noun: 'incident',
  whose: 'person',
  is: { atMost: 0 },
  over: { months: 6 },
  sources: ['Police', 'Community safety team'],
  reads:
    'Offences proven or recorded, arrests, named suspect reports and ASB incidents count, one for each occurrence. Reports as a victim, breaches, sentences and ASB interventions do not.',
} as const satisfies Measured

export const fallenByHalf = {
  kind: 'measured',
  shape: 'events',
  counts: incidents,
  noun: 'incident',
  whose: 'person',
  is: { fallenBy: 50, from: { months: 12 } },
  over: { months: 6 },
} as const satisfies Measured

export const noSevereOffence = {
  kind: 'measured',
  shape: 'events',
  counts: incidents,
  severe: true,
  noun: 'severe offence',
  whose: 'person',
  is: { atMost: 0 },
  over: { months: 6 },
} as const satisfies Measured
