import { z } from 'zod'
import type {
  Measured,
  MeasuredEngagement,
  MeasuredEvents,
  MeasuredRate,
  MeasuredScore,
  MeasuredSessions,
} from '../clause.ts'
import { counted, countTest, months, partOf100, span } from './counted.ts'
import { form, oneBy, oneOf, positive, some, text, word, yes } from './form.ts'
import { spell } from './spell.ts'
import { told } from './told.ts'

const kind = z.literal('measured')
const percent = z.number().min(0).max(100)
export const setting = word<MeasuredRate['setting']>({ school: true, 'early-years': true })
const atLeastPercent = form<{ atLeast: number }>()({ atLeast: percent })

const events = form<MeasuredEvents>()({
  ...told,
  kind,
  shape: z.literal('events'),
  counts: some(counted),
  noun: text,
  whose: word<MeasuredEvents['whose']>({ person: true, family: true, household: true }),
  schoolAge: yes.exactOptional(),
  sum: z.literal('days').exactOptional(),
  severe: yes.exactOptional(),
  first: yes.exactOptional(),
  is: countTest,
  over: span,
  orAttested: z.union([yes, z.literal('by fact')]).exactOptional(),
})

const rate = form<MeasuredRate>()({
  ...told,
  kind,
  shape: z.literal('rate'),
  measure: z.literal('attendance'),
  setting,
  is: oneOf<MeasuredRate['is']>()(
    atLeastPercent,
    form<{ above: number }>()({ above: percent }),
    form<{ risenBy: number }>()({ risenBy: partOf100 }),
    form<{ risen: true }>()({ risen: yes }),
  ),
  over: form<{ terms: number }>()({ terms: positive }),
  orAttested: yes.exactOptional(),
})

const sessions = form<MeasuredSessions>()({
  ...told,
  kind,
  shape: z.literal('sessions'),
  measure: z.literal('attendance'),
  setting,
  is: atLeastPercent,
  over: months,
})

const engagement = form<MeasuredEngagement>()({
  ...told,
  kind,
  shape: z.literal('engagement'),
  measure: z.literal('participation'),
  orAttested: yes.exactOptional(),
})

const score = form<MeasuredScore>()({
  ...told,
  kind,
  shape: z.literal('score'),
  measure: z.literal('score'),
  instrument: text,
  is: oneOf<MeasuredScore['is']>()(
    form<{ atMost: number }>()({ atMost: z.number() }),
    form<{ below: number }>()({ below: z.number() }),
    form<{ fallenBy: number }>()({ fallenBy: partOf100 }),
  ),
  reduced: yes.exactOptional(),
  held: months.exactOptional(),
  warns: form<NonNullable<MeasuredScore['warns']>>()({
    atLeast: z.number().exactOptional(),
    below: z.number().exactOptional(),
    code: text,
    text,
  }).exactOptional(),
  orAttested: yes.exactOptional(),
})

/** Whatever can be computed, told apart by its shape. */
export const measured = oneBy<Measured>()('shape', events, rate, sessions, engagement, score, spell)
