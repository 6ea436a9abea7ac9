import { z } from 'zod'
import { isDay } from './calendar.ts'
import { shown } from './reading/fault.ts'

/** The sentence for a value that is there and is not what it should be; what is absent says so in another place. */
const isNot = (input: unknown, what: string) =>
  input === undefined ? undefined : `${shown(input)} is not ${what}`

const notADay = { error: ({ input }: { input?: unknown }) => isNot(input, 'a day') }

/** A day that exists, as text. */
export const day = z.string(notADay).refine(isDay, notADay)

const name = z.string().min(1)
const whole = z.int().nonnegative()

export const person = z.strictObject({
  id: name,
  kind: z.enum(['child', 'adult', 'unborn']),
  born: day.optional(),
  schoolAge: z.boolean().optional(),
  household: z.boolean().optional(),
  parent: z.boolean().optional(),
})

const people = z.union([z.literal('family'), z.array(name)], {
  error: ({ input }) => isNot(input, '"family" or a list of ids'),
})

/** Three months, every six months, and the check after closure. */
function isReviewPoint(point: string): boolean {
  if (point === '3-month' || point === 'post-closure-6-month') return true
  const months = /^([1-9]\d{0,3})-month$/.exec(point)?.[1]
  return months !== undefined && Number(months) % 6 === 0
}

export const need = z.strictObject({ ref: name, people, identified: day })
export const agreedOutcome = z.strictObject({ ref: name, agreed: day })
export const term = z.strictObject({ name, from: day, to: day })
export const review = z.strictObject({
  point: z.string().refine(isReviewPoint, {
    error: ({ input }) =>
      isNot(input, 'a review: 3-month, 6-month, 12-month, ..., post-closure-6-month'),
  }),
  held: day,
})

const row = {
  id: name.optional(),
  source: z.string().optional(),
  basis: z.enum(['data', 'professional', 'self']).optional(),
  recorded: day.optional(),
}
const event = { ...row, on: day, who: name }
const spell = { ...row, who: name, from: day, to: day.optional() }

export const evidenceRow = z.discriminatedUnion('measure', [
  z.strictObject({
    measure: z.literal('offence'),
    ...event,
    class: z.enum(['proven', 'recorded', 'arrest', 'suspect', 'sentenced', 'breach']).optional(),
    severe: z.boolean().optional(),
    occurrence: name.optional(),
    role: z.enum(['offender', 'victim']).optional(),
  }),
  z.strictObject({
    measure: z.literal('asb-incident'),
    ...event,
    class: z.enum(['incident', 'intervention']).optional(),
    occurrence: name.optional(),
    role: z.enum(['offender', 'victim']).optional(),
  }),
  z.strictObject({
    measure: z.literal('domestic-abuse-incident'),
    ...event,
    role: z.enum(['victim', 'perpetrator', 'household']).optional(),
    policeReported: z.boolean().optional(),
    highRisk: z.boolean().optional(),
  }),
  z.strictObject({
    measure: z.literal('missing-episode'),
    ...event,
    policeReported: z.boolean().optional(),
  }),
  z.strictObject({
    measure: z.literal('harm-report'),
    ...event,
    by: z.enum(['police', 'school']).optional(),
    kind: z.enum(['sexual-exploitation', 'criminal-exploitation', 'peer', 'other']).optional(),
  }),
  z.strictObject({
    measure: z.literal('exclusion'),
    ...event,
    class: z.enum(['fixed', 'permanent']).optional(),
    days: z.number().nonnegative().optional(),
  }),
  z.strictObject({
    measure: z.literal('referral'),
    ...event,
    to: z.enum(['social-care', 'early-help', 'statutory', 'marac', 'other']).optional(),
  }),
  z.strictObject({
    measure: z.literal('milestone'),
    ...event,
    kind: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: ({ input }) => isNot(input, 'a short name such as order-completed'),
    }),
  }),
  z.strictObject({
    measure: z.literal('attendance'),
    ...row,
    who: name,
    term: name.optional(),
    from: day.optional(),
    to: day.optional(),
    possible: whole.optional(),
    attended: whole.optional(),
    percent: z.number().min(0).max(100).optional(),
    unauthorised: whole.optional(),
    setting: z.enum(['school', 'early-years']).optional(),
  }),
  z.strictObject({
    measure: z.literal('score'),
    ...event,
    value: z.number(),
    instrument: name.optional(),
    informant: name.optional(),
    edition: name.optional(),
  }),
  z.strictObject({
    measure: z.literal('support-level'),
    ...spell,
    value: z.enum(['looked-after', 'child-protection', 'child-in-need', 'early-help', 'universal']),
  }),
  z.strictObject({
    measure: z.literal('employment'),
    ...spell,
    value: z.enum(['employed', 'self-employed']),
  }),
  z.strictObject({
    measure: z.literal('benefit'),
    ...spell,
    value: z.enum(['jsa-type', 'other']),
  }),
  z.strictObject({
    measure: z.literal('education-status'),
    ...spell,
    value: z.enum(['on-roll', 'alternative-provision', 'pru', 'off-roll', 'eet', 'neet']),
  }),
  z.strictObject({
    measure: z.literal('accommodation'),
    ...spell,
    value: z.enum(['temporary', 'settled', 'at-risk', 'with-family', 'homeless']),
  }),
  z.strictObject({
    measure: z.literal('participation'),
    ...spell,
    service: name.optional(),
    level: z.enum(['fully', 'somewhat', 'none']).optional(),
    hours: z.number().nonnegative().optional(),
  }),
  z.strictObject({
    measure: z.literal('judgement'),
    ...row,
    on: day,
    by: z.enum([
      'practitioner',
      'lead-professional',
      'team',
      'agency',
      'self',
      'parent',
      'child',
      'family',
      'manager',
    ]),
    about: name,
    result: z.enum(['met', 'not-met']),
    note: z.string().optional(),
  }),
  z.strictObject({
    measure: z.literal('fact'),
    ...row,
    on: day,
    about: name,
    value: z.boolean(),
    who: name.optional(),
  }),
])

export const measures = [
  'offence',
  'asb-incident',
  'domestic-abuse-incident',
  'missing-episode',
  'harm-report',
  'exclusion',
  'referral',
  'milestone',
  'attendance',
  'score',
  'support-level',
  'employment',
  'benefit',
  'education-status',
  'accommodation',
  'participation',
  'judgement',
  'fact',
] as const

export const searched = z.strictObject({
  measures: z.array(z.enum(measures)).min(1),
  people,
  from: day,
  to: day,
  source: z.string().optional(),
})

/** For which needs a line must hold, decided locally where the print is in doubt; none lifts it. */
export const override = z.strictObject({
  ref: name,
  mandatoryFor: z.array(name),
  decided: day,
  by: name,
  why: name,
})

export const planDocument = z.strictObject({
  format: z.literal('family-outcome-plan/1'),
  framework: name,
  reference: name,
  opened: day,
  ended: day.optional(),
  closed: day.optional(),
  people: z.array(person),
  needs: z.array(need),
  outcomes: z.array(agreedOutcome).default([]),
  evidence: z.array(evidenceRow).default([]),
  searched: z.array(searched).default([]),
  terms: z.array(term).default([]),
  reviews: z.array(review).default([]),
  overrides: z.array(override).optional(),
})

export type PlanDocument = z.infer<typeof planDocument>
export type Person = z.infer<typeof person>
export type Need = z.infer<typeof need>
export type AgreedOutcome = z.infer<typeof agreedOutcome>
export type EvidenceRow = z.infer<typeof evidenceRow>
export type Searched = z.infer<typeof searched>
export type Term = z.infer<typeof term>
export type Override = z.infer<typeof override>
export type Review = z.infer<typeof review>
export type Measure = EvidenceRow['measure']
/** The row of one measure: `Row<'offence'>`. */
export type Row<M extends Measure> = Extract<EvidenceRow, { measure: M }>
export type Judge = Row<'judgement'>['by']
