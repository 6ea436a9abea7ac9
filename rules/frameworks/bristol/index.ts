import type { Framework } from '../../framework.ts'
import { defects } from './defects.ts'
import { rules } from './rules.ts'
import { antisocialBehaviour } from './01-antisocial-behaviour.ts'
import { crime } from './02-crime.ts'
import { domesticViolenceAndAbuse } from './03-domestic-violence-and-abuse.ts'
import { alcoholAndSubstanceMisuse } from './04-alcohol-and-substance-misuse.ts'
import { healthProblems } from './05-health-problems.ts'
import { outOfWork } from './06-out-of-work.ts'
import { missingAndExploitation } from './07-missing-and-exploitation.ts'
import { notAttendingSchool } from './08-not-attending-school.ts'
import { accessingServices } from './09-accessing-services.ts'

/** Bristol's Family Outcome Plan. */
export const bristol = {
  id: 'bristol',
  title: 'FAMILY OUTCOME PLAN',
  edition: 'undated',
  needsAre: 'indicator',
  publisher: 'Bristol',
  legend: [],
  rules,
  footnotes: [],
  appendices: [
    {
      ref: 'appendix 1',
      says: 'This may include SEN not being met at current setting or undiagnosed SEN',
    },
    {
      ref: 'appendix 2',
      says: 'This may include concerns around parenting or conduct disorder (challenging behaviour)',
    },
    {
      ref: 'appendix 3',
      says: 'This may include those with problematic/unmanageable levels and forms of debt and those with significant rent arrears',
    },
    {
      ref: 'appendix 4',
      says: 'This may include unhealthy behaviours resulting in problems like obesity, malnutrition or diabetes',
    },
  ],
  gate: {
    counts: 'not stated',
    says: 'The Outcomes Plan provides a common set of significant and sustainable outcome measures applicable to all families set out in the 9 criteria below:',
    reads:
      'No minimum is stated. Three criteria are an example; the criteria with an indicator are counted and nothing is needed of them.',
  },
  success: {
    says: 'For example, if a family has three of the above criteria e.g. a debt problem, domestic violence problem and unemployed adult at the point of engagement, then relevant outcomes would form the agency goals against which significant and sustained progress would be judged for this family.',
    reads:
      'A criterion is met when every outcome agreed in it is; while none is agreed it is unknown. The family has progressed when every criterion with an indicator is met. Outcomes that were not agreed are never outstanding.',
    progress: 'every theme',
  },
  defects,
  warnsOf: ['victims-do-not-count'],
  themes: [
    antisocialBehaviour,
    crime,
    domesticViolenceAndAbuse,
    alcoholAndSubstanceMisuse,
    healthProblems,
    outOfWork,
    missingAndExploitation,
    notAttendingSchool,
    accessingServices,
  ],
} as const satisfies Framework
