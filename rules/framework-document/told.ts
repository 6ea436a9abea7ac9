import type { Joined, Told, Whose } from '../clause.ts'
import type { OnClaim, Side } from '../clause-claim.ts'
import type { Judge, Person } from '../plan-document.ts'
import { z } from 'zod'
import { months } from './counted.ts'
import { form, oneOf, positive, some, text, word, yes } from './form.ts'

export const joined = word<Joined>({
  AND: true,
  OR: true,
  'AND/OR': true,
  OPTIONAL: true,
  'AND (at least one of the below)': true,
  'not printed': true,
  footnote: true,
})

export const side = word<Side>({ intrinsic: true, extrinsic: true })

export const judge = word<Judge>({
  practitioner: true,
  'lead-professional': true,
  team: true,
  agency: true,
  self: true,
  parent: true,
  child: true,
  family: true,
  manager: true,
})

/** What every clause may carry. */
export const told = {
  ref: text.exactOptional(),
  says: text.exactOptional(),
  reads: text.exactOptional(),
  joined: joined.exactOptional(),
  sources: some(text).exactOptional(),
  dataTeam: yes.exactOptional(),
  optional: yes.exactOptional(),
  side: side.exactOptional(),
  mandatoryFor: some(text).exactOptional(),
} satisfies { [K in keyof Told]-?: z.ZodType }

const age = z.int().nonnegative()
const kind = word<Person['kind']>({ child: true, adult: true, unborn: true })
const kindOrParent = word<Person['kind'] | 'parent'>({
  child: true,
  adult: true,
  unborn: true,
  parent: true,
})

const onClaim = form<OnClaim>()({
  kind: some(kindOrParent).exactOptional(),
  age: form<NonNullable<OnClaim['age']>>()({ from: age, to: age.exactOptional() }).exactOptional(),
  school: word<NonNullable<OnClaim['school']>>({
    'of age': true,
    'below age': true,
  }).exactOptional(),
  orNamed: yes.exactOptional(),
})

type Age = NonNullable<Whose['age']>

const ages = oneOf<Age>()(
  form<{ atLeast: number }>()({ atLeast: age }),
  form<{ below: number }>()({ below: positive }),
  form<Extract<Age, { reaches: object }>>()({ reaches: months }),
  form<Extract<Age, { passes: object }>>()({
    passes: form<Extract<Age, { passes: object }>['passes']>()({
      months: positive,
      below: positive.exactOptional(),
    }),
  }),
)

export const whose = form<Whose>()({
  of: word<Whose['of']>({ need: true, household: true, family: true }),
  kind: some(kind).exactOptional(),
  age: ages.exactOptional(),
  siblingsOf: form<NonNullable<Whose['siblingsOf']>>()({
    need: text,
    measure: z.literal('offence'),
  }).exactOptional(),
  named: some(text).exactOptional(),
  prefers: some(kind).exactOptional(),
  onFile: z
    .union([z.literal('participation'), form<{ score: string }>()({ score: text })])
    .exactOptional(),
  pregnant: yes.exactOptional(),
  onClaim: onClaim.exactOptional(),
})
