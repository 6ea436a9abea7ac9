import type { Clause } from '../../../rules/clause.ts'
import type { Framework, FrameworkOutcome, Line } from '../../../rules/framework.ts'
import { frameworkIds, frameworkOf } from '../../../rules/frameworks/index.ts'

/** The frameworks that are built in. */
export const builtIn: readonly Framework[] = frameworkIds.flatMap((id) => frameworkOf(id) ?? [])

/** The parts of an outcome's evidence that carry a ref of their own, in printed order. */
export function clausesOf({ evidence }: FrameworkOutcome): (Clause & { ref: string })[] {
  return partsOf(evidence).filter(hasRef)
}

const hasRef = (part: Clause): part is Clause & { ref: string } => part.ref !== undefined

/** A clause and every part of it, the whole before its parts. */
export function partsOf(clause: Clause): Clause[] {
  switch (clause.kind) {
    case 'all':
    case 'any':
      return [clause, ...clause.of.flatMap(partsOf)]
    case 'each':
      return [clause, ...partsOf(clause.of)]
    case 'fork':
      return [clause, ...clause.cases.flatMap((branch) => partsOf(branch.then))]
    case 'measured':
    case 'attested':
      return [clause]
  }
}

export const outcomesOf = (framework: Framework): FrameworkOutcome[] =>
  framework.themes.flatMap((theme) => [...theme.outcomes])

/** Every clause of a framework with a ref, those that stand at a theme among them. */
export const clausesIn = (framework: Framework): (Clause & { ref: string })[] =>
  framework.themes.flatMap((theme) => [
    ...(theme.clauses ?? []).flatMap(partsOf).filter(hasRef),
    ...theme.outcomes.flatMap(clausesOf),
  ])

/** Every printed line with a ref that is no need, no outcome and no theme. */
export const linesIn = (framework: Framework): Pick<Line, 'ref'>[] => [
  ...clausesIn(framework),
  ...framework.themes.flatMap((theme) => [
    ...(theme.aims ?? []),
    ...(theme.link ? [theme.link] : []),
    ...theme.outcomes.flatMap((outcome) => [...outcome.confirms, ...(outcome.parts ?? [])]),
    ...theme.needs.flatMap((need) => [...(need.examples ?? [])]),
  ]),
  ...framework.legend,
  ...framework.rules,
  ...framework.footnotes,
  ...(framework.appendices ?? []),
]

/** Every text under a key, however deep it stands: `says` gives all that is quoted. */
export function textsUnder(key: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsUnder(key, one))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) =>
    name === key && typeof one === 'string' ? [one] : textsUnder(key, one),
  )
}
