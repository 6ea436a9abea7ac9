import { z } from 'zod'
import { isDay } from '../../rules/calendar.ts'
import type { FieldType } from './record.ts'

/** A list counts the units a text is stored in, of which an emoji takes two. */
const atMost = (units: number) => (text: string) => text.length <= units

const line = z
  .string()
  .min(1, 'is empty')
  .refine(atMost(255), 'is longer than 255 characters')
  .regex(
    /^[^\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]*$/u,
    'has a line break or a control character',
  )

/** What each type of field may hold. Prose stays well below the 63,999 characters a list column takes. */
export const fieldSchemas = {
  line,
  prose: z
    .string()
    .refine(atMost(60_000), 'is longer than 60,000 characters')
    .refine((text) => !/[^\P{Cc}\t\n\r]/u.test(text), 'has a control character'),
  day: z.string().refine(isDay, { error: (issue) => `${String(issue.input)} is not a day` }),
  number: z.number(),
  flag: z.boolean(),
  words: z.array(line).max(100, 'has more than 100 entries'),
} as const satisfies Record<FieldType, z.ZodType>
