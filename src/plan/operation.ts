import { z } from 'zod'
import { kindNames, type Kind } from './record.ts'

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'is not an id of letters, digits, - and _')
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])
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

/**
 * What a person asks to change, as it arrives. `id` is made by whoever asks, so that sending it again changes nothing twice;
 * `base` is the number of the last event they had seen. `write` gives the whole text of a prose field as they now have it.
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
  z.strictObject({ do: z.literal('remove'), id, record: id, base }),
])

export type Operation = z.infer<typeof operation>

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
