import type { Judge, Person, Row } from '../../../../rules/plan-document.ts'
import type { Verdict } from '../../../../rules/findings.ts'
import { some, every } from './combine.ts'
import type { Known } from './known.ts'

const professional: ReadonlySet<Judge> = new Set([
  'practitioner',
  'lead-professional',
  'team',
  'agency',
  'manager',
])

const isProfessional = ({ by }: Row<'judgement'>) => professional.has(by)
const isSelf = ({ by }: Row<'judgement'>) => !professional.has(by)

/** The latest by its day; of two on one day the later in the file. */
function latest<R extends { on: string }>(rows: readonly R[]): R | undefined {
  let best: R | undefined
  for (const row of rows) if (best === undefined || row.on >= best.on) best = row
  return best
}

/** The word of one kind of judge: about the line itself before about its outcome. */
function wordOf(known: Known, ref: string, isOf: (row: Row<'judgement'>) => boolean): Verdict {
  const outcome = ref.slice(0, ref.lastIndexOf('.'))
  const said =
    latest(known.judgements(ref).filter(isOf)) ?? latest(known.judgements(outcome).filter(isOf))
  return said?.result ?? 'unknown'
}

type Saying = (known: Known, person: Person, ref: string) => Verdict

export const byProfessional: Saying = (known, _person, ref) => wordOf(known, ref, isProfessional)
const bySelf: Saying = (known, _person, ref) => wordOf(known, ref, isSelf)

export const byEither: Saying = (known, person, ref) =>
  some(byProfessional(known, person, ref), bySelf(known, person, ref))
export const byBoth: Saying = (known, person, ref) =>
  every(byProfessional(known, person, ref), bySelf(known, person, ref))

const factOf = (known: Known, person: Person, ref: string) =>
  latest(
    known
      .facts(ref)
      .filter(({ who }) => who === undefined || who === 'family' || who === person.id),
  )?.value

/** A fact, or anybody's judgement about the line itself; each judge keeps their latest, and one `met` suffices. */
export function byAnybody(known: Known, person: Person, ref: string): Verdict {
  const fact = factOf(known, person, ref)
  const last = new Map<Judge, Row<'judgement'>>()
  for (const row of known.judgements(ref)) {
    const before = last.get(row.by)
    if (before === undefined || row.on >= before.on) last.set(row.by, row)
  }
  const words: Verdict[] = [...last.values()].map(({ result }) => result)
  if (fact !== undefined) words.push(fact ? 'met' : 'not-met')
  if (words.length === 0) return 'unknown'
  return words.includes('met') ? 'met' : 'not-met'
}

/** One kind of judge or the other, or what stands beside them in the same printed list. */
export const byEitherOrFact: Saying = (known, person, ref) =>
  some(byEither(known, person, ref), byAnybody(known, person, ref))
