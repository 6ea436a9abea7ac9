import type { FrameworkTheme } from '../../framework.ts'
import {
  judgedAfterThreeMonths,
  judgedOverThreeMonths,
  leadProfessionalLater,
  readsAfterThreeMonths,
  readsOverThreeMonths,
} from './lead-professional.ts'

const indicators = ['6.1', '6.2', '6.3', '6.4', '6.5', '6.6'] as const

export const outOfWork = {
  ref: '6',
  title:
    'Adults out of work or at risk of financial exclusion, and young people at high risk of worklessness',
  closes: 'agreed outcomes',
  aims: [{ ref: '6.p1', says: 'Education, Employment and Skills' }],
  needs: [
    { ref: '6.1', says: 'Claiming any out-of-work benefits (or Universal Credit, if relevant)' },
    { ref: '6.2', says: 'A young person who is not in education, training or employment (NEET)' },
    { ref: '6.3', says: 'A household affected by the benefit cap' },
    { ref: '6.4', says: 'A household experiencing significant rent arrears' },
    { ref: '6.5', says: 'A child is claiming Free School Meals' },
    {
      ref: '6.6',
      says: 'Parents and families nominated by professionals as being at significant risk of financial exclusion',
      nominated: true,
    },
  ],
  outcomes: [
    {
      ref: '6.1',
      meets: indicators,
      says: '13 weeks consecutive employment (or 26 out of last 30 weeks for JSA).',
      confirms: [],
      sources: ['DWP'],
      evidence: {
        kind: 'each',
        who: { of: 'family', kind: ['adult', 'child'], age: { passes: { months: 192 } } },
        enough: 'one',
        of: {
          kind: 'measured',
          shape: 'spell',
          measure: 'employment',
          whose: 'person',
          ref: '6.1.m1',
          says: '13 weeks consecutive employment (or 26 out of last 30 weeks for JSA).',
          sources: ['DWP'],
          is: { worked: { 'jsa-type': { days: 182, ofLast: 210 }, other: { weeks: 13 } } },
          reads:
            'An adult, or a young person who is sixteen by the end of the plan; one is enough. 13 weeks are 91 days in one piece. For somebody whose last benefit before the job was of JSA type, 182 days in a job of the last 210, which need not follow each other. Days before the plan opened do not count. Where the benefit before the job is not on file and was not searched, both are judged. The source is DWP alone: no judgement is asked for.',
        },
      },
    },
    {
      ref: '6.2',
      meets: indicators,
      says: 'An adult or over 16 (NEET) makes job ready progress to work; enrolled in higher or further education or apprenticeship, or formal volunteering or work experience or a programme or course which removes a barrier to work for the individual.',
      confirms: [],
      sources: ['DWP', leadProfessionalLater],
      evidence: {
        ref: '6.2.m1',
        says: 'An adult or over 16 (NEET) makes job ready progress to work; enrolled in higher or further education or apprenticeship, or formal volunteering or work experience or a programme or course which removes a barrier to work for the individual.',
        ...judgedAfterThreeMonths,
        shown: ['education-status', 'participation', 'milestone'],
        reads: readsAfterThreeMonths,
      },
    },
    {
      ref: '6.3',
      meets: indicators,
      says: 'An income and debt re-payment plan is in place and implemented and there is no escalation in sanctions.',
      confirms: [],
      sources: ['AIMS', leadProfessionalLater],
      evidence: {
        ref: '6.3.m1',
        says: 'An income and debt re-payment plan is in place and implemented and there is no escalation in sanctions.',
        ...judgedAfterThreeMonths,
        reads: readsAfterThreeMonths,
      },
    },
    {
      ref: '6.4',
      meets: indicators,
      says: 'An adult or over 16 (NEET) consents and engages in 3 months of whole family support of which one purpose is to remove barriers to work',
      confirms: [],
      sources: ['TFEA', 'Lead professional engagement over a three month period of support.'],
      evidence: {
        ref: '6.4.m1',
        says: 'An adult or over 16 (NEET) consents and engages in 3 months of whole family support of which one purpose is to remove barriers to work',
        ...judgedOverThreeMonths,
        shown: ['participation'],
        reads: readsOverThreeMonths,
      },
    },
  ],
} as const satisfies FrameworkTheme
