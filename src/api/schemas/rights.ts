import { z } from '@hono/zod-openapi'
import { isDay } from '../../../rules/calendar.ts'
import { fieldSchemas } from '../../plan/field-schemas.ts'
import { exemptionNames, type Exemption } from '../../plan/rights/exemptions.ts'
import { flagNames } from '../../plan/rights/item.ts'

const day = z.string().refine(isDay, { error: (issue) => `${String(issue.input)} is not a day` })
const id = z.string().regex(/^[\w-]{1,64}$/, 'is not an id of letters, digits, - and _')
const reason = fieldSchemas.prose.min(1, 'is empty').max(2000, 'is longer than 2,000 characters')
const exemption = z.enum(exemptionNames as [Exemption, ...Exemption[]])

const subject = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('person'), record: id, askedBy: id }),
    z.strictObject({ kind: z.literal('worker'), oid: id }),
  ])
  .openapi('Subject')

/**
 * Whom a request is about, a member of the family by their entry or a worker by their directory number, and the day it came. `askedBy` is who of the
 * family asked, where not the person; for a child it has to be said.
 */
export const subjectWish = z
  .strictObject({
    person: id.optional(),
    askedBy: id.optional(),
    worker: id.optional(),
    asked: day,
  })
  .refine(({ person, worker }) => (person === undefined) !== (worker === undefined), {
    path: ['person'],
    error: 'is not given, or a worker is too',
  })
  .openapi('SubjectWish')

export const subjectOpened = z.strictObject({ id: z.string() }).openapi('SubjectOpened')

const subjectRequest = z
  .strictObject({
    id: z.string(),
    subject,
    asked: z.string(),
    by: z.string(),
    extended: z.strictObject({ why: z.string(), on: z.string() }).nullable(),
    answered: z.string().nullable(),
    due: z.string(),
    left: z.int(),
  })
  .openapi('SubjectRequest')

export const subjectRequests = z
  .strictObject({ requests: z.array(subjectRequest) })
  .openapi('SubjectRequests')

const verdict = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('release') }),
    z.strictObject({ kind: z.literal('redact'), instead: reason, exemption }),
    z.strictObject({ kind: z.literal('withhold'), exemption }),
  ])
  .openapi('Verdict')

/** Everything to decide on for one request; `decided` is null where somebody has still to. */
export const subjectQueue = z
  .strictObject({
    request: subjectRequest,
    items: z.array(
      z.strictObject({
        id: z.string(),
        of: z.enum(['entry', 'earlier', 'removed', 'looks', 'written']),
        title: z.string(),
        lines: z.array(z.strictObject({ label: z.string(), text: z.string() })),
        by: z.strictObject({ oid: z.string(), name: z.string(), agency: z.string() }).nullable(),
        at: z.string(),
        flags: z.array(z.enum(flagNames)),
        mark: z.string(),
        decided: verdict.nullable(),
      }),
    ),
    undecided: z.int(),
  })
  .openapi('SubjectQueue')

/** What is decided on items, each as it was when somebody looked: `mark` says so. */
export const deciding = z
  .strictObject({
    decisions: z
      .array(
        z.strictObject({
          item: z.string().max(300, 'is longer than 300 characters'),
          mark: z.string().max(300, 'is longer than 300 characters'),
          verdict,
          why: reason,
        }),
      )
      .min(1, 'is empty')
      .max(200, 'has more than 200 entries'),
  })
  .openapi('Deciding')

export const bundleWish = z.strictObject({ as: z.enum(['json', 'html']) }).openapi('BundleWish')

export const reasonGiven = z.strictObject({ why: reason }).openapi('ReasonGiven')

export const doneAnswer = z.strictObject({ done: z.literal(true) }).openapi('Done')

/** Plans of a manager between their closure and their end. */
export const retentionList = z
  .strictObject({
    plans: z.array(
      z.strictObject({
        key: z.string(),
        reference: z.string(),
        state: z.enum(['open', 'needs-birth-day', 'kept', 'due', 'held']),
        from: z.string().nullable(),
        says: z.string(),
        hold: z.string().nullable(),
        proposedUntil: z.string().nullable(),
      }),
    ),
  })
  .openapi('RetentionList')

/** Disposals that wait for an administrator. */
export const proposedDisposals = z
  .strictObject({
    proposals: z.array(
      z.strictObject({
        key: z.string(),
        reference: z.string(),
        on: z.string(),
        until: z.string(),
        by: z.string(),
      }),
    ),
  })
  .openapi('ProposedDisposals')
