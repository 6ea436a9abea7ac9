import type { Day } from '../../../../rules/calendar.ts'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { need, search } from '../../plans/plan.ts'
import { dash, familyOf, lead } from './families.ts'

/** A victim scored so, searched to the day, and judged safer on it by the lead professional. */
export const scored = (on: Day, scores: readonly EvidenceRow[], to = on) =>
  familyOf({
    needs: [need('3.1', ['a1'])],
    evidence: [...scores, lead('3.2', on)],
    searched: [search(['score'], 'family', '2025-01-01', to)],
  })
export const high = dash('2026-01-05', 16)
export const told = (on: Day, ...scores: EvidenceRow[]) => scored(on, scores)
