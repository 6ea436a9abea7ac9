import type { Clause } from '../clause.ts'
import type { FrameworkOutcome } from '../framework.ts'
import type { Known } from './known.ts'
import { partsOf } from './parts.ts'

/** Whether a line is the one that must hold, as printed or as the plan records that it is read locally. */
export function isMandatory({ ref, mandatoryFor }: Clause, { needs, overrides }: Known): boolean {
  const binding = (ref === undefined ? undefined : overrides.get(ref)) ?? mandatoryFor
  return binding?.some((need) => needs.has(need)) ?? false
}

const holdsMandatory = (clause: Clause, known: Known): boolean =>
  isMandatory(clause, known) || partsOf(clause).some((part) => holdsMandatory(part, known))

/** Whether an outcome is needed by itself, because one of its lines must hold. */
export const isRequired = ({ evidence }: FrameworkOutcome, known: Known): boolean =>
  holdsMandatory(evidence, known)
