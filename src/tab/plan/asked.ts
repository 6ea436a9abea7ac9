import type { Clause } from '../../../rules/clause.ts'
import { linesOf, partsOf } from './lines.ts'
import { joined } from './people.ts'

/** Whether one of an outcome's lines is enough or all are needed, in words; null where there is one alone. */
export function askedInWords(clause: Clause): string | null {
  if (clause.ref !== undefined) return null
  if (clause.kind === 'each') return askedInWords(clause.of)
  if (neededIn(clause).length < 2) return null
  if (clause.kind === 'any') return 'Any 1 of these is enough.'
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
