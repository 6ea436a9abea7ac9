import { z } from 'zod'
import type {
  Closing,
  Defect,
  Framework,
  FrameworkNeed,
  FrameworkOutcome,
  FrameworkTheme,
  Gate,
  Line,
  StatedGate,
  Success,
  WarningCode,
  Watch,
} from '../framework.ts'
import { clause } from './clause.ts'
import { form, list, oneBy, some, text, word, yes } from './form.ts'
import { joined, judge, side } from './told.ts'

const printed = { ref: text, says: text, joined: joined.exactOptional() }

const line = form<Line>()(printed)

const need = form<FrameworkNeed>()({
  ...printed,
  examples: list(line).exactOptional(),
  nominated: yes.exactOptional(),
  sources: some(text).exactOptional(),
})

const outcome = form<FrameworkOutcome>()({
  ...printed,
  meets: some(text),
  confirms: list(line),
  evidence: clause,
  sources: some(text).exactOptional(),
  parts: list(line).exactOptional(),
  side: side.exactOptional(),
  automatic: form<NonNullable<FrameworkOutcome['automatic']>>()({
    result: text,
    says: text,
    reads: text,
  }).exactOptional(),
})

const theme = form<FrameworkTheme>()({
  ref: text,
  title: text,
  closes: word<Closing>({
    'each need': true,
    'any outcome': true,
    'agreed outcomes': true,
    'any outcome and the agreed': true,
    'not stated': true,
  }),
  leads: some(text).exactOptional(),
  aims: list(line).exactOptional(),
  link: line.exactOptional(),
  clauses: list(clause).exactOptional(),
  notes: list(line).exactOptional(),
  sources: some(text).exactOptional(),
  needs: list(need),
  outcomes: some(outcome),
})

type Unstated = Exclude<Gate, StatedGate>

const gate = oneBy<Gate>()(
  'counts',
  form<StatedGate>()({
    counts: word<StatedGate['counts']>({ themes: true, needs: true }),
    needed: z.int().positive(),
    identifiedBy: z.literal('opened').exactOptional(),
    says: text,
    reads: text,
  }),
  form<Unstated>()({ counts: z.literal('not stated'), says: text.exactOptional(), reads: text }),
)

const success = form<Success>()({
  says: text.exactOptional(),
  reads: text,
  progress: word<Success['progress']>({ 'every theme': true, 'not stated': true }),
  judged: form<NonNullable<Success['judged']>>()({
    needed: list(judge),
    veto: list(judge),
    says: text,
    reads: text,
  }).exactOptional(),
})

const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

const defect = form<Defect>()({ ref: text, code, text, shownWith: list(text) })
const watch = form<Watch>()({ ref: text, instrument: text, above: z.number(), code, text })

/** A framework as JSON: the shape of `Framework`, key by key. */
export const frameworkDocument = form<Framework>()({
  id: code,
  title: text,
  edition: text,
  needsAre: word<NonNullable<Framework['needsAre']>>({
    issue: true,
    indicator: true,
    'local outcome': true,
  }).exactOptional(),
  publisher: text.exactOptional(),
  legend: list(line),
  rules: list(line),
  footnotes: list(line),
  appendices: list(line).exactOptional(),
  gate,
  success,
  sides: form<NonNullable<Framework['sides']>>()({ reads: text }).exactOptional(),
  additional: form<NonNullable<Framework['additional']>>()({
    says: text,
    reads: text,
  }).exactOptional(),
  defects: list(defect),
  warnsOf: list(
    word<WarningCode>({
      'stale-source': true,
      'mean-against-pooled': true,
      'still-claiming': true,
      'victims-do-not-count': true,
    }),
  ).exactOptional(),
  watches: list(watch).exactOptional(),
  themes: some(theme),
})
