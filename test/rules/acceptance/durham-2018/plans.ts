import type { Day } from '../../../../rules/calendar.ts'
import type { EvidenceRow, Override, PlanDocument } from '../../../../rules/plan-document.ts'
import { opened, planOf, search } from '../../plans/plan.ts'

/** The year up to the opening day and a little more. */
export const longBefore: Day = '2025-01-01'

/** A whole plan under County Durham's framework, with whatever the case says instead. */
export const durham = (parts: Partial<PlanDocument>): PlanDocument =>
  planOf({ framework: 'durham-2018', ...parts })

/** Crime and anti-social behaviour searched for everyone from well before the opening until a day. */
export const crimeSearched = (to: Day) =>
  search(['offence', 'asb-incident'], 'family', longBefore, to)

/** The local decision that footnotes 3 and 4 changed places. */
export const footnotesMoved = (decided: Day = opened): Override[] => [
  {
    ref: '1.1.m3',
    mandatoryFor: ['1.1', '1.4'],
    decided,
    by: 'Programme Team',
    why: 'The numbers fit the issues only so.',
  },
  {
    ref: '1.2.m2',
    mandatoryFor: ['1.2', '1.3'],
    decided,
    by: 'Programme Team',
    why: 'The numbers fit the issues only so.',
  },
]

/** The lead professional and the team have judged the plan. */
export const judgedPlan = (
  lead: 'met' | 'not-met' | null,
  team: 'met' | 'not-met' | null,
): EvidenceRow[] => [
  ...(lead
    ? [
        {
          measure: 'judgement' as const,
          on: '2026-07-01',
          by: 'lead-professional' as const,
          about: 'plan',
          result: lead,
        },
      ]
    : []),
  ...(team
    ? [
        {
          measure: 'judgement' as const,
          on: '2026-07-01',
          by: 'team' as const,
          about: 'plan',
          result: team,
        },
      ]
    : []),
]
