import { z } from 'zod'
import type { DaysOfLast, Length, MeasuredSpell } from '../clause.ts'
import { months } from './counted.ts'
import { form, oneOf, positive, some, text, word, yes } from './form.ts'
import { told } from './told.ts'

const weeks = form<{ weeks: number }>()({ weeks: positive })
const length = oneOf<Length>()(months, weeks)
const lengthOrDays = oneOf<Length | DaysOfLast>()(
  months,
  weeks,
  form<DaysOfLast>()({ days: positive, ofLast: positive }),
)

type Is = MeasuredSpell['is']
type IsOf<K extends PropertyKey> = Extract<Is, Record<K, unknown>>
type Held = { held: readonly string[]; endedBy?: readonly string[] }

const held = { held: some(text), endedBy: some(text).exactOptional() }

const is = oneOf<Is>()(
  form<Held & { months: number }>()({ ...held, months: positive }),
  form<Held & { weeks: number }>()({ ...held, weeks: positive }),
  form<IsOf<'now'>>()({
    now: some(text),
    not: some(text).exactOptional(),
    onceIn: some(text).exactOptional(),
    asks: some(text).exactOptional(),
    schoolAge: yes.exactOptional(),
  }),
  form<IsOf<'lowered'>>()({ lowered: months, from: some(text) }),
  form<{ deescalated: true }>()({ deescalated: yes }),
  form<{ stepped: 'down or closed' }>()({ stepped: z.literal('down or closed') }),
  form<{ stepped: 'closed' }>()({ stepped: z.literal('closed') }),
  form<IsOf<'steppedFrom'>>()({ steppedFrom: some(text) }),
  form<IsOf<'onClaim'>>()({ onClaim: some(text) }),
  form<IsOf<'down'>>()({ down: z.literal('since the start') }),
  form<IsOf<'over'>>()({ over: some(text), not: some(text) }),
  form<IsOf<'worked'>>()({
    worked: form<IsOf<'worked'>['worked']>()({ 'jsa-type': lengthOrDays, other: length }),
  }),
)

export const spell = form<MeasuredSpell>()({
  ...told,
  kind: z.literal('measured'),
  shape: z.literal('spell'),
  measure: word<MeasuredSpell['measure']>({
    'support-level': true,
    employment: true,
    'education-status': true,
    accommodation: true,
  }),
  whose: word<MeasuredSpell['whose']>({ person: true, family: true }),
  is,
  orAttested: z.union([yes, z.literal('professionally')]).exactOptional(),
})
