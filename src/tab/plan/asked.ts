import type { Clause } from '../../../rules/clause.ts'
import { partsOf } from '../../../rules/evaluate/parts.ts'
import { linesOf } from './lines.ts'
import { joined } from './people.ts'

/**
 * Whether one of an outcome's lines is enough or all are needed, in words; null where there is one alone. `bound` are lines
 * that must hold in any case.
 */
export function askedInWords(clause: Clause, bound: readonly string[] = []): string | null {
  if (clause.kind === 'each') {
    const inner = askedInWords(clause.of, bound)
    if (clause.enough !== 'one') return inner
    return ['Of the people asked about, 1 is enough.', inner].filter(Boolean).join(' ')
  }
  if (clause.ref !== undefined || neededIn(clause).length < 2) return null
  if (clause.kind === 'any') {
    return bound.length > 0
      ? `${joined(bound)} must be met. The other lines are shown and not needed.`
      : 'Any 1 of these is enough.'
  }
  if (clause.kind !== 'all') return null
  const choices = alternativesIn(clause).map((refs) => ` Of ${joined(refs)} any 1 is enough.`)
  return `All of these are needed.${choices.join('')}`
}

/** The sets of lines of which one is enough, by their refs. A fork is no choice: the facts at the start pick its branch. */
export function alternativesIn(clause: Clause): string[][] {
  const inner = partsOf(clause).flatMap(alternativesIn)
  if (clause.kind !== 'any' || clause.ref !== undefined) return inner
  return [neededIn(clause).map(({ ref }) => ref), ...inner]
}

const neededIn = (clause: Clause) => linesOf(clause).filter(({ isOptional }) => !isOptional)
