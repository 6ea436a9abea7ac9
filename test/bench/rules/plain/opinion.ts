import type { Day } from '../../../../rules/calendar.ts'
import type { Verdict } from '../../../../rules/findings.ts'
import type { Person, PlanDocument } from '../../../../rules/plan-document.ts'
import { every } from './combine.ts'
import { knownOf, peopleOf, type Known } from './known.ts'
import { outcomes } from './outcomes.ts'

export interface OutcomeOpinion {
  ref: string
  verdict: Verdict
  /** Each evidence line in printed order: its verdict, and for each person. */
  lines: { ref: string; verdict: Verdict; each: ReadonlyMap<string, Verdict> }[]
  /** Where bands make a fork: its verdict for each person. */
  forks: ReadonlyMap<string, Verdict>
}

/** What hand-written functions hold of a Supporting Families plan on a day. */
export interface Opinion {
  eligibility: 'met' | 'not-met'
  themes: ReadonlyMap<string, Verdict>
  outcomes: readonly OutcomeOpinion[]
  progress: Verdict
  outstanding: readonly string[]
}

const themeOf = (ref: string) => ref.slice(0, ref.indexOf('.'))

function judge(ref: string, people: readonly Person[], known: Known): OutcomeOpinion {
  const outcome = outcomes[ref]
  if (!outcome) throw new Error(`there is no outcome ${ref}`)
  const judged = people.map((person) => ({ person, ...outcome(known, person, ref) }))
  const count = judged[0]?.lines.length ?? 0
  const lines = Array.from({ length: count }, (_, at) => {
    const each = new Map(judged.map(({ person, lines }) => [person.id, lines[at] ?? 'unknown']))
    return { ref: `${ref}.E${at + 1}`, verdict: every(...each.values()), each }
  })
  const forks = new Map(
    judged.flatMap(({ person, fork }) => (fork === undefined ? [] : [[person.id, fork] as const])),
  )
  return { ref, verdict: every(...judged.map(({ verdict }) => verdict)), lines, forks }
}

const childrenOf = (known: Known) => peopleOf({ ref: '1.1', people: 'family' }, known)

export function opinionOf(plan: PlanDocument, on: Day): Opinion {
  const known = knownOf(plan, on)
  const people = new Map<string, readonly Person[]>()
  for (const need of known.needs) {
    const others = people.get(need.ref) ?? []
    people.set(need.ref, [...others, ...peopleOf(need, known).filter((p) => !others.includes(p))])
  }
  for (const ref of known.agreed) {
    if (!people.has(ref)) people.set(ref, peopleOf({ ref, people: 'family' }, known))
  }
  const judged = Object.keys(outcomes).flatMap((ref) => {
    const whose = people.get(ref)
    if (!whose) return []
    return [judge(ref, ref === '1.1' ? childrenOf(known) : whose, known)]
  })
  const themes = new Map<string, Verdict>()
  for (const { ref, verdict } of judged) {
    const theme = themeOf(ref)
    const other = themes.get(theme)
    themes.set(theme, other === undefined ? verdict : every(other, verdict))
  }
  return {
    eligibility: new Set(known.needs.map(({ ref }) => themeOf(ref))).size >= 3 ? 'met' : 'not-met',
    themes,
    outcomes: judged,
    progress: every(...themes.values()),
    outstanding: judged
      .filter(({ verdict }) => verdict !== 'met' && verdict !== 'not-applicable')
      .map(({ ref }) => ref),
  }
}
