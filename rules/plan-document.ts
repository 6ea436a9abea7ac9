// A page loads this to check a plan: the small zod is a third of the whole one.
import * as z from 'zod/mini'
import { isDay } from './calendar.ts'
import { shown } from './reading/fault.ts'

/** The sentence for a value that is there and is not what it should be; what is absent says so in another place. */
const isNot = (input: unknown, what: string) =>
  input === undefined ? undefined : `${shown(input)} is not ${what}`

const notADay = { error: ({ input }: { input?: unknown }) => isNot(input, 'a day') }

/** A day that exists, as text. */
export const day = z.string(notADay).check(z.refine(isDay, notADay))

const name = z.string().check(z.minLength(1))
const whole = z.int().check(z.nonnegative())

export const person = z.strictObject({
  id: name,
  kind: z.enum(['child', 'adult', 'unborn']),
  born: z.optional(day),
  schoolAge: z.optional(z.boolean()),
  household: z.optional(z.boolean()),
  parent: z.optional(z.boolean()),
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
  point: z.string().check(
    z.refine(isReviewPoint, {
      error: ({ input }) =>
        isNot(input, 'a review: 3-month, 6-month, 12-month, ..., post-closure-6-month'),
    }),
  ),
  held: day,
})

const row = {
  id: z.optional(name),
  source: z.optional(z.string()),
  basis: z.optional(z.enum(['data', 'professional', 'self'])),
  recorded: z.optional(day),
}
const event = { ...row, on: day, who: name }
const spell = { ...row, who: name, from: day, to: z.optional(day) }

export const evidenceRow = z.discriminatedUnion('measure', [
  z.strictObject({
    measure: z.literal('offence'),
    ...event,
    class: z.optional(z.enum(['proven', 'recorded', 'arrest', 'suspect', 'sentenced', 'breach'])),
    severe: z.optional(z.boolean()),
    occurrence: z.optional(name),
    role: z.optional(z.enum(['offender', 'victim'])),
  }),
  z.strictObject({
    measure: z.literal('asb-incident'),
    ...event,
    class: z.optional(z.enum(['incident', 'intervention'])),
    occurrence: z.optional(name),
    role: z.optional(z.enum(['offender', 'victim'])),
  }),
  z.strictObject({
    measure: z.literal('domestic-abuse-incident'),
    ...event,
    role: z.optional(z.enum(['victim', 'perpetrator', 'household'])),
    policeReported: z.optional(z.boolean()),
    highRisk: z.optional(z.boolean()),
  }),
  z.strictObject({
    measure: z.literal('missing-episode'),
    ...event,
    policeReported: z.optional(z.boolean()),
  }),
  z.strictObject({
    measure: z.literal('harm-report'),
    ...event,
    by: z.optional(z.enum(['police', 'school'])),
    kind: z.optional(z.enum(['sexual-exploitation', 'criminal-exploitation', 'peer', 'other'])),
  }),
  z.strictObject({
    measure: z.literal('exclusion'),
    ...event,
    class: z.optional(z.enum(['fixed', 'permanent'])),
    days: z.optional(z.number().check(z.nonnegative())),
  }),
  z.strictObject({
    measure: z.literal('referral'),
    ...event,
    to: z.optional(z.enum(['social-care', 'early-help', 'statutory', 'marac', 'other'])),
  }),
  z.strictObject({
    measure: z.literal('milestone'),
    ...event,
    kind: z.string().check(
      z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
        error: ({ input }) => isNot(input, 'a short name such as order-completed'),
      }),
    ),
  }),
  z.strictObject({
    measure: z.literal('attendance'),
    ...row,
    who: name,
    term: z.optional(name),
    from: z.optional(day),
    to: z.optional(day),
    possible: z.optional(whole),
    attended: z.optional(whole),
    percent: z.optional(z.number().check(z.gte(0), z.lte(100))),
    unauthorised: z.optional(whole),
    setting: z.optional(z.enum(['school', 'early-years'])),
  }),
  z.strictObject({
    measure: z.literal('score'),
    ...event,
    value: z.number(),
    instrument: z.optional(name),
    informant: z.optional(name),
    edition: z.optional(name),
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
    service: z.optional(name),
    level: z.optional(z.enum(['fully', 'somewhat', 'none'])),
    hours: z.optional(z.number().check(z.nonnegative())),
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
    note: z.optional(z.string()),
  }),
  z.strictObject({
    measure: z.literal('fact'),
    ...row,
    on: day,
    about: name,
    value: z.boolean(),
    who: z.optional(name),
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
  measures: z.array(z.enum(measures)).check(z.minLength(1)),
  people,
  from: day,
  to: day,
  source: z.optional(z.string()),
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
  ended: z.optional(day),
  closed: z.optional(day),
  people: z.array(person),
  needs: z.array(need),
  outcomes: z._default(z.array(agreedOutcome), []),
  evidence: z._default(z.array(evidenceRow), []),
  searched: z._default(z.array(searched), []),
  terms: z._default(z.array(term), []),
  reviews: z._default(z.array(review), []),
  overrides: z.optional(z.array(override)),
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
