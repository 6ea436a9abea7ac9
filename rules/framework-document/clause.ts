import { z } from 'zod'
import type {
  All,
  Any,
  Attested,
  Clause,
  Each,
  Fork,
  ForkCount,
  ForkRate,
  ForkScore,
  JudgeKind,
  Waits,
} from '../clause.ts'
import { shown } from '../reading/fault.ts'
import { countable, counted } from './counted.ts'
import { form, list, oneBy, oneOf, positive, some, text, word, yes } from './form.ts'
import { measured, setting } from './measured.ts'
import { judge, told, whose } from './told.ts'

const within: z.ZodType<Clause> = z.lazy(() => clause)

const all = form<All>()({
  ...told,
  kind: z.literal('all'),
  of: some(within),
  hangsOn: z.literal('first part').exactOptional(),
})

const any = form<Any>()({ ...told, kind: z.literal('any'), of: some(within) })

const each = form<Each>()({
  ...told,
  kind: z.literal('each'),
  who: whose,
  of: within,
  enough: z.literal('one').exactOptional(),
})

type Branch = Fork['cases'][number]

const fork = form<Fork>()({
  ...told,
  kind: z.literal('fork'),
  on: oneOf<Fork['on']>()(
    form<ForkCount>()({ counts: some(counted), noun: text, months: positive }),
    form<ForkScore>()({ score: text }),
    form<ForkRate>()({ rate: z.literal('attendance'), setting, terms: positive }),
  ),
  cases: some(
    form<Branch>()({
      if: oneOf<Branch['if']>()(
        form<{ atMost: number }>()({ atMost: z.number() }),
        form<{ atLeast: number }>()({ atLeast: z.number() }),
        form<{ below: number }>()({ below: z.number() }),
      ),
      tooYoung: yes.exactOptional(),
      then: within,
    }),
  ),
})

const waits = form<Waits>()({
  months: positive,
  after: word<Waits['after']>({ opened: true, ended: true }),
  terms: positive.exactOptional(),
  orClosure: yes.exactOptional(),
})

const attested = form<Attested>()({
  ...told,
  kind: z.literal('attested'),
  by: z
    .union([word<JudgeKind>({ professional: true, self: true, anyone: true }), some(judge)], {
      error: ({ input }) => `${shown(input)} is not professional, self, anyone or a list of judges`,
    })
    .exactOptional(),
  waits: waits.exactOptional(),
  shown: list(countable).exactOptional(),
  showsHours: yes.exactOptional(),
  orFact: yes.exactOptional(),
  ofAnyone: yes.exactOptional(),
  unless: form<NonNullable<Attested['unless']>>()({
    counts: some(counted),
    noun: text,
  }).exactOptional(),
})

/** Every kind of clause; a kind that is forgotten here does not compile. */
export const clause: z.ZodType<Clause> = oneBy<Clause>()(
  'kind',
  all,
  any,
  each,
  fork,
  measured,
  attested,
)
