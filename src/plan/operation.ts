import { z } from 'zod'
import { kindNames, type Kind } from './record.ts'

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'is not an id of letters, digits, - and _')
/** What a field may hold, before its type is looked at. */
export const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])
const kind = z.enum(kindNames as [Kind, ...Kind[]])
const base = z.int().nonnegative()

/** Fields by name. One named `__proto__` would be dropped without a word, so it is looked for before they are read. */
const fields = z.preprocess(
  (sent, context) => {
    if (typeof sent === 'object' && sent !== null && Object.hasOwn(sent, '__proto__')) {
      context.addIssue({ code: 'custom', path: ['__proto__'], message: 'is not known here' })
    }
    return sent
  },
  z.record(z.string(), value),
)

const place = z.int().nonnegative()
const splice = z.strictObject({
  from: place,
  to: place,
  insert: z.string().refine((text) => text.isWellFormed(), 'has half of a character'),
})

/**
 * What a person asks to change, as it arrives. `id` is made by whoever asks, so that sending it again changes nothing twice;
 * `base` is the number of the last event they had seen. `write` gives the whole text of a prose field as they now have it;
 * `splice` gives the stretches of it that they replaced, in ascending order, in UTF-16 units of the text of `length` units
 * that they saw at `base`.
 */
export const operation = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('add'),
    id,
    kind,
    record: id,
    fields,
  }),
  z.strictObject({
    do: z.literal('set'),
    id,
    record: id,
    field: z.string(),
    value: value.nullable(),
    base,
  }),
  z.strictObject({
    do: z.literal('write'),
    id,
    record: id,
    field: z.string(),
    text: z.string(),
    base,
  }),
  z.strictObject({
    do: z.literal('splice'),
    id,
    record: id,
    field: z.string(),
    base,
    length: place,
    splices: z.array(splice).min(1, 'is empty').max(1000, 'has more than 1,000 entries'),
  }),
  z.strictObject({ do: z.literal('remove'), id, record: id, base }),
])

/** An operation in any form it may be sent in. */
export type Sent = z.infer<typeof operation>

/** Splices, which become the whole text they make before anything is judged. */
export type SpliceOperation = Extract<Sent, { do: 'splice' }>

export type Operation = Exclude<Sent, SpliceOperation>

/** At most this many operations are taken in one go, so that one request cannot hold up a plan. */
export const operations = z
  .array(operation)
  .min(1, 'is empty')
  .max(100, 'has more than 100 entries')

/** Something wrong with what was sent, at a place named like `operations[0].fields.on`. */
export interface Fault {
  readonly path: string
  readonly says: string
}

/** A zod path as people read it: names joined by dots, positions in brackets. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`
    return place === '' ? String(step) : `${place}.${String(step)}`
  }, '')
}
