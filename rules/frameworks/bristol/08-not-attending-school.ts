import type { FrameworkTheme } from '../../framework.ts'
import {
  judgedAfterThreeMonths,
  judgedOverTwoTerms,
  leadProfessionalLater,
} from './lead-professional.ts'

const indicators = ['8.1', '8.2', '8.3', '8.4', '8.5', '8.6'] as const

export const notAttendingSchool = {
  ref: '8',
  title: 'Children who have not been attending school regularly or are getting excluded',
  closes: 'agreed outcomes',
  aims: [{ ref: '8.p1', says: 'Education, Employment and Skills' }],
  needs: [
    {
      ref: '8.1',
      says: 'A child who has less than 90% attendance in the last 3 consecutive academic terms (12 months)',
    },
    {
      ref: '8.2',
      says: 'A child who has received at least 3 fixed term exclusions in the last 3 consecutive school terms',
    },
    {
      ref: '8.3',
      says: 'A child who has been permanently excluded from school in the last 3 consecutive school terms',
    },
    { ref: '8.4', says: 'A child who is in a Pupil Referral Unit' },
    {
      ref: '8.5',
      says: 'A child who is neither registered with a school nor being educated in an alternative setting',
    },
    {
      ref: '8.6',
      says: 'A child referred by an education professional because they are not receiving suitable full time education',
      nominated: true,
    },
  ],
  outcomes: [
    {
      ref: '8.1',
      meets: indicators,
      says: 'Significant improvement in attendance at education provision over two school terms.',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        kind: 'each',
        who: { of: 'need', kind: ['child'], prefers: ['child'] },
        of: {
          ref: '8.1.m1',
          says: 'Significant improvement in attendance at education provision over two school terms.',
          ...judgedOverTwoTerms,
          shown: ['attendance'],
          reads:
            'A judgement of the lead professional, given once two terms that began on or after the day the plan opened are complete and three months have passed. How much is significant is not printed: attendance in the two terms before the plan opened and since is shown, and the lead professional judges. Closure does not shorten the two terms. Given earlier it does not count, unless it is adverse; a fact does not replace it.',
        },
      },
    },
    {
      ref: '8.2',
      meets: indicators,
      says: 'Child / Young Person has not been excluded in the last two school terms.',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        kind: 'each',
        who: { of: 'need', kind: ['child'], prefers: ['child'] },
        of: {
          kind: 'all',
          ref: '8.2.m1',
          says: 'Child / Young Person has not been excluded in the last two school terms.',
          sources: ['School', 'School census'],
          of: [
            {
              kind: 'measured',
              shape: 'events',
              counts: [{ measure: 'exclusion' }],
              noun: 'exclusion',
              whose: 'person',
              is: { atMost: 0 },
              over: { terms: 2 },
            },
            judgedAfterThreeMonths,
          ],
          reads:
            'Each child: no exclusion of either kind in the last two completed terms that began on or after the day the plan opened, in a file that was searched. Beside it the lead professional judges, three months after the plan opened or at closure; closure does not shorten the two terms.',
        },
      },
    },
  ],
} as const satisfies FrameworkTheme
