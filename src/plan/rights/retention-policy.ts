import { z } from 'zod'
import { placeOf, type Fault } from '../operation.ts'

const years = z.int().min(1).max(120)

/** How long: until the youngest child has an age, or so many years after closure. Of several the latest counts. */
const keep = z.strictObject({
  youngestChildIs: years.optional(),
  yearsAfterClosure: years.optional(),
})

/** One line of a council's table: which plans, how long, and where that is written. */
const rule = z.strictObject({
  plans: z.enum(['every', 'child-in-need', 'child-protection', 'looked-after']),
  keep: keep.refine(
    ({ youngestChildIs, yearsAfterClosure }) =>
      youngestChildIs !== undefined || yearsAfterClosure !== undefined,
    'says no length of time',
  ),
  source: z.string().min(1, 'is empty'),
})

/** How long a council keeps its plans, as its file says. Every plan must fall under one line, so that none is kept for ever by silence. */
export const retentionPolicy = z.strictObject({
  format: z.literal('family-outcome-plan-retention/1'),
  council: z.string().min(1, 'is empty'),
  rules: z
    .array(rule)
    .refine((rules) => rules.some(({ plans }) => plans === 'every'), 'has no line for every plan'),
})

export type RetentionPolicy = z.infer<typeof retentionPolicy>
export type RetentionRule = RetentionPolicy['rules'][number]

/** A council's policy from its file's JSON, or every fault of it by its place. */
export function readRetentionPolicy(
  json: unknown,
): { readonly policy: RetentionPolicy } | { readonly faults: readonly Fault[] } {
  const read = retentionPolicy.safeParse(json)
  if (read.success) return { policy: read.data }
  const faults = read.error.issues.map(({ path, message }) => ({
    path: placeOf(path) || 'policy',
    says: message,
  }))
  return { faults }
}

/**
 * What stands where a council has set nothing: the longest of what councils publish, so that nothing is lost for want of a setting. A plan is kept as
 * one whole: the longest line that fits it counts.
 */
export const cautiousPolicy: RetentionPolicy = {
  format: 'family-outcome-plan-retention/1',
  council: 'not set',
  rules: [
    {
      plans: 'every',
      keep: { youngestChildIs: 30, yearsAfterClosure: 6 },
      source:
        'North Somerset, privacy notice for support and safeguarding: early help until the child is 30',
    },
    {
      plans: 'child-in-need',
      keep: { youngestChildIs: 21, yearsAfterClosure: 3 },
      source:
        'Devon, record retention of children’s social care: child in need until 18, and 3 years without activity',
    },
    {
      plans: 'child-protection',
      keep: { yearsAfterClosure: 35 },
      source: 'Devon, record retention of children’s social care: child protection 35 years',
    },
    {
      plans: 'looked-after',
      keep: { youngestChildIs: 75 },
      source:
        'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 50: 75 years from birth',
    },
  ],
}
