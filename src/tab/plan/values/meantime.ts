import type { PlanRecord } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { valueInWords } from './value-words.ts'

/** What a Field says where somebody else changed its value since the form was opened; nothing where it stands as it did. */
export function meantimeIn(
  opened: PlanRecord | null,
  now: PlanRecord | null,
  field: string,
  view: PlanView,
): { validationState?: 'warning'; validationMessage?: string } {
  if (!opened || !now || now.withheld?.includes(field)) return {}
  const standing = now.fields[field] ?? null
  if (JSON.stringify(opened.fields[field] ?? null) === JSON.stringify(standing)) return {}
  return {
    validationState: 'warning',
    validationMessage: `Somebody else changed this meanwhile: ${valueInWords(now, field, standing, view)}. If you change it too, both are kept and you choose.`,
  }
}
