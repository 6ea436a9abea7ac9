import type { Clause } from '../../../rules/clause.ts'
import type { Framework, FrameworkOutcome } from '../../../rules/framework.ts'

/** The parts of an outcome's evidence that carry a ref of their own, in printed order. */
export function clausesOf({ evidence }: FrameworkOutcome): (Clause & { ref: string })[] {
  return partsOf(evidence).filter(
    (part): part is Clause & { ref: string } => part.ref !== undefined,
  )
}

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

/** Every text under a key, however deep it stands: `says` gives all that is quoted. */
export function textsUnder(key: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsUnder(key, one))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) =>
    name === key && typeof one === 'string' ? [one] : textsUnder(key, one),
  )
}
