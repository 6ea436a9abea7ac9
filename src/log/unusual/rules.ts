/**
 * What in the access log asks to be looked into: each rule finds what is more than its `limit`, within so many minutes where
 * it counts over a time. The figures are settings of ours, chosen so that an ordinary week of a lead with thirty families
 * finds nothing; a finding says that somebody should ask, never that anything is wrong.
 */
export const unusualRules = {
  'many-families': {
    says: 'One person opened the plans of more than 15 families within an hour.',
    limit: 15,
    minutes: 60,
  },
  'out-of-hours': {
    says: 'One person opened plans before 07:00 or from 19:00 on in London, at a weekend or on a bank holiday.',
    limit: 0,
    from: 7,
    to: 19,
  },
  'many-refusals': {
    says: 'One person was refused more than 10 times within an hour.',
    limit: 10,
    minutes: 60,
  },
  emergency: {
    says: 'One person opened a plan in an emergency.',
    limit: 0,
  },
  'reads-only': {
    says: 'One person opened one plan more than 20 times within 28 days and wrote nothing to it.',
    limit: 20,
    minutes: 28 * 24 * 60,
  },
  'plans-tried': {
    says: 'One person tried more than 4 plans within 10 minutes that were not open to them.',
    limit: 4,
    minutes: 10,
  },
  'emergencies-in-a-row': {
    says: 'One person asked for more than 2 plans in an emergency within an hour.',
    limit: 2,
    minutes: 60,
  },
} as const

export type UnusualRule = keyof typeof unusualRules

/** The rules that count over a time. */
export type WindowRule = {
  [Rule in UnusualRule]: (typeof unusualRules)[Rule] extends { minutes: number } ? Rule : never
}[UnusualRule]
