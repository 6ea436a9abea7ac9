import { z } from 'zod'
import type { Countable, Counted, CountTest, Span } from '../clause.ts'
import { evidenceRow, type Measure } from '../plan-document.ts'
import { form, oneOf, positive, some, text, word, yes } from './form.ts'

/** The measures that can be counted, each named. */
export const countable = word<Countable>({
  offence: true,
  'asb-incident': true,
  'domestic-abuse-incident': true,
  'missing-episode': true,
  'harm-report': true,
  exclusion: true,
  referral: true,
  milestone: true,
  attendance: true,
  score: true,
  'support-level': true,
  employment: true,
  benefit: true,
  'education-status': true,
  accommodation: true,
  participation: true,
})

const saysWhatSomebodyThinks = (measure: Measure) => measure === 'judgement' || measure === 'fact'

/** Of each key of a row, the values that count: a list of what such a row may hold there. */
const whereOf = (shape: z.ZodRawShape) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(shape)
        .filter(([key]) => key !== 'measure')
        .map(([key, value]) => [
          key,
          some<unknown>(
            (value instanceof z.core.$ZodOptional ? value._zod.def.innerType : value) as z.ZodType,
          ).exactOptional(),
        ]),
    ),
  )

/** Made from the rows of the plan document, so that a measure or an attribute it gains may be counted at once. */
export const counted = z.discriminatedUnion(
  'measure',
  evidenceRow.def.options
    .filter(({ shape }) => !shape.measure.def.values.some(saysWhatSomebodyThinks))
    .map(({ shape }) =>
      z.strictObject({ measure: shape.measure, where: whereOf(shape).exactOptional() }),
    ) as never,
) as z.ZodType as z.ZodType<Counted>

export const months = form<{ months: number }>()({ months: positive })

type SpanOf<K extends PropertyKey> = Extract<Span, Record<K, unknown>>

export const span = oneOf<Span>()(
  months,
  form<SpanOf<'monthsBeforeClosure'>>()({ monthsBeforeClosure: positive }),
  form<SpanOf<'monthsAfterClosure'>>()({ monthsAfterClosure: positive }),
  form<SpanOf<'monthsAfterFirst'>>()({ monthsAfterFirst: positive }),
  form<SpanOf<'since'>>()({ since: z.literal('opened') }),
  form<SpanOf<'terms'>>()({ terms: positive }),
  form<SpanOf<'lastMonths'>>()({ lastMonths: positive }),
  form<SpanOf<'monthsAfterSupport'>>()({ monthsAfterSupport: positive, levels: some(text) }),
)

const whole = z.int().nonnegative()
/** A fall of more than everything is none. */
export const partOf100 = z.number().positive().max(100)

export const countTest = oneOf<CountTest>()(
  form<{ atMost: number }>()({ atMost: whole }),
  form<{ atLeast: number }>()({ atLeast: positive }),
  form<Extract<CountTest, { fallenBy: number }>>()({ fallenBy: partOf100, from: months }),
  form<{ fewerThanBefore: true }>()({ fewerThanBefore: yes }),
)
