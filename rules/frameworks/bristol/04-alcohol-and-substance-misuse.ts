import type { FrameworkTheme } from '../../framework.ts'
import {
  judgedAfterThreeMonths,
  judgedOverThreeMonths,
  leadProfessionalLater,
} from './lead-professional.ts'

const indicators = ['4.1', '4.2'] as const

export const alcoholAndSubstanceMisuse = {
  ref: '4',
  title: 'Families affected by alcohol and substance misuse',
  closes: 'agreed outcomes',
  aims: [{ ref: '4.p1', says: 'Emotional Health and Wellbeing' }],
  needs: [
    { ref: '4.1', says: 'A child or adult has committed a drug or alcohol offence' },
    {
      ref: '4.2',
      says: 'A child or adult with a drug or alcohol problem referred for support (last 12 months)',
    },
  ],
  outcomes: [
    {
      ref: '4.1',
      meets: indicators,
      says: 'Significant reduction in substance use over the last three months. Evidenced by substance misuse support agency.',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        kind: 'all',
        ref: '4.1.m1',
        says: 'Significant reduction in substance use over the last three months. Evidenced by substance misuse support agency.',
        sources: ['Lead professional', 'Substance misuse agency'],
        of: [
          judgedOverThreeMonths,
          { kind: 'attested', by: ['agency'], sources: ['Substance misuse agency'] },
        ],
        reads:
          'Two judgements: the agency’s, and the lead professional’s, given three months after the plan opened or later. Closure does not shorten the three months. Given earlier the lead professional’s does not count, unless it is adverse; facts do not replace them.',
      },
    },
    {
      ref: '4.2',
      meets: indicators,
      says: 'Child / Young person / adult has engaged well with specific substance misuse agency. Evidenced by levels of engagement, fully engaged, somewhat engaged or did not engage.',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        kind: 'each',
        who: { of: 'need', onFile: 'participation' },
        of: {
          kind: 'all',
          ref: '4.2.m1',
          says: 'Child / Young person / adult has engaged well with specific substance misuse agency. Evidenced by levels of engagement, fully engaged, somewhat engaged or did not engage.',
          sources: ['Lead professional', 'Substance misuse agency'],
          of: [
            { kind: 'measured', shape: 'engagement', measure: 'participation' },
            judgedAfterThreeMonths,
          ],
          reads:
            'Each person: fully engaged meets it, did not engage does not, and of somewhat engaged a professional judges. Of several services the latest of each counts; where they differ a professional judges. Beside it the lead professional judges, three months after the plan opened or at closure.',
        },
      },
    },
  ],
} as const satisfies FrameworkTheme
