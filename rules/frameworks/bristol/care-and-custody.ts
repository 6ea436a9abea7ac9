import type { MeasuredEvents } from '../../clause.ts'

export const noEntryIntoCare = {
  kind: 'measured',
  shape: 'events',
  counts: [
    { measure: 'milestone', where: { kind: ['care-entered'] } },
    { measure: 'support-level', where: { value: ['looked-after'] } },
  ],
  noun: 'new care episode',
  whose: 'person',
  is: { atMost: 0 },
  over: { months: 3 },
} as const satisfies MeasuredEvents

export const noOffenceOrCustody = {
  kind: 'measured',
  shape: 'events',
  counts: [
    {
      measure: 'offence',
      where: { class: ['proven', 'recorded', 'arrest', 'suspect', 'breach'] },
    },
    { measure: 'milestone', where: { kind: ['custody-entered'] } },
  ],
  noun: 'offence or custody record',
  whose: 'person',
  is: { atMost: 0 },
  over: { months: 3 },
} as const satisfies MeasuredEvents
