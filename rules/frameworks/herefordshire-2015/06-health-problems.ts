import type { FrameworkTheme } from '../../framework.ts'
import { progressOverSixMonths } from './progress.ts'
import { anyFamilyMember } from './whose.ts'

const issues = ['6.1', '6.2', '6.3', '6.4'] as const

export const healthProblems = {
  ref: '6',
  title: 'Parents and children with a range of health problems',
  closes: 'any outcome and the agreed',
  leads: [
    'Herefordshire Health and Wellbeing Board',
    'GPs, Clinical Commissioning Group, Wye Valley NHS Trust, 2Gether Foundation Trust',
  ],
  aims: [
    {
      ref: '6.p1',
      says: 'To reduce the prevalence of dental decay at age 5 so that the mean is equal or better than the England mean*',
    },
    {
      ref: '6.p2',
      says: 'To increase to 95% the take up for all routine immunisations in 0-5 year olds*',
    },
    {
      ref: '6.p3',
      says: 'To reduce hospital admissions for unintentional and deliberate injuries in 0-4 year olds from the 25th percentile to between 25th – 75th percentile*',
    },
    {
      ref: '6.p4',
      says: 'To reduce the proportion of pregnant women who are smokers at the time of delivery to above the 75th percentile for England*',
    },
    {
      ref: '6.p5',
      says: 'To reduce the prevalence of young people smoking, drinking and misusing substances',
    },
  ],
  needs: [
    {
      ref: '6.1',
      says: 'An adult with mental health problems who has parenting responsibilities or A child with mental health problems.',
      sources: [
        'Referrals from Community Mental Health Services, Child & Adolescent Mental Health Services, local GPs, education psychologists and school Special Educational Needs Coordinators (SENCOs).',
      ],
    },
    {
      ref: '6.2',
      says: 'An adult with drug or alcohol problems who has parenting responsibilities, or A child with a drug or alcohol problem.',
      sources: [
        'Information drawn from the National Drug Treatment Monitoring System.',
        'Referrals from local GPs, the Police or local substance misuse support services.',
      ],
    },
    {
      ref: '6.3',
      says: 'A new mother who has a mental health or substance misuse problem and other health factors associated with poor parenting. This could include mothers who are receiving a Universal Partnership Plus service or participating in a Family Nurse Partnership',
      examples: [
        {
          ref: '6.3.x1',
          says: 'mothers who are receiving a Universal Partnership Plus service or participating in a Family Nurse Partnership',
        },
      ],
      sources: [
        'Referrals from health visitors, midwives, family nurses or local GPs.',
        'Information from the Local Child Health Information System.',
      ],
    },
    {
      ref: '6.4',
      says: 'Adults with parenting responsibilities or children who are nominated by health professionals as having any mental and physical health problems of equivalent concern to the indicators above. This may include unhealthy behaviours, resulting in problems like obesity, malnutrition or diabetes.',
      nominated: true,
      examples: [
        { ref: '6.4.x1', says: 'children repeatedly not attending medical appointments' },
        {
          ref: '6.4.x2',
          says: 'individuals identified as attending A&E repeatedly over a sustained period',
        },
      ],
      sources: [
        'Referrals from health professionals, including GPs, midwives, health visitors, family nurses, school nurses, drug and alcohol services and mental health services.',
      ],
    },
  ],
  outcomes: [
    {
      ref: '18',
      meets: issues,
      says: 'Family is registered with local GP',
      confirms: [],
      sources: [
        'Family outcome plan',
        'Practitioner notes / assessment',
        'GP practice confirmation',
      ],
      evidence: {
        kind: 'each',
        who: { of: 'household', kind: ['adult', 'child'] },
        of: {
          kind: 'attested',
          ref: '18.m1',
          says: 'Family is registered with local GP',
          sources: [
            'Family outcome plan',
            'Practitioner notes / assessment',
            'GP practice confirmation',
          ],
          reads: 'Everyone living there; a fact about the family covers all of them.',
        },
      },
    },
    {
      ref: '19',
      meets: issues,
      says: 'Family is registered with local dentist and attended a check-up in the last 12 months',
      confirms: [],
      sources: [
        'Family outcome plan',
        'Practitioner notes / assessment',
        'Dental practice confirmation',
      ],
      evidence: {
        kind: 'each',
        who: { of: 'household', kind: ['adult', 'child'] },
        reads: 'Everyone living there; a fact or a row about the family covers all of them.',
        of: {
          kind: 'all',
          of: [
            {
              kind: 'attested',
              ref: '19.m1',
              says: 'Family is registered with local dentist',
              sources: [
                'Family outcome plan',
                'Practitioner notes / assessment',
                'Dental practice confirmation',
              ],
            },
            {
              kind: 'measured',
              shape: 'events',
              joined: 'AND',
              ref: '19.m2',
              says: 'attended a check-up in the last 12 months',
              sources: [
                'Family outcome plan',
                'Practitioner notes / assessment',
                'Dental practice confirmation',
              ],
              counts: [{ measure: 'milestone', where: { kind: ['checkup'] } }],
              noun: 'check-up',
              whose: 'person',
              is: { atLeast: 1 },
              over: { lastMonths: 12 },
              orAttested: true,
              reads:
                'In the twelve months to the day, whether or not the plan was open. A milestone “checkup” shows it, or a fact.',
            },
          ],
        },
      },
    },
    {
      ref: '20',
      meets: issues,
      says: 'Children have received age appropriate health immunisations / vaccinations',
      confirms: [],
      sources: [
        'Family outcome plan',
        'Practitioner notes / assessment',
        'GP practice confirmation',
        'Child Health hand held record (red book)',
      ],
      evidence: {
        kind: 'each',
        who: { of: 'household', kind: ['child'] },
        of: {
          kind: 'attested',
          ref: '20.m1',
          says: 'Children have received age appropriate health immunisations / vaccinations',
          sources: [
            'Family outcome plan',
            'Practitioner notes / assessment',
            'GP practice confirmation',
            'Child Health hand held record (red book)',
          ],
          reads: 'Each child living there; what is right for its age is the professional’s to say.',
        },
      },
    },
    {
      ref: '21',
      meets: issues,
      says: 'Family member has engaged with a smoking cessation programme and is demonstrating progress towards cessation (shown by progress over the previous 6 months)',
      confirms: [],
      sources: [
        'Family outcome plan',
        'Practitioner notes / assessment',
        'Help to quit service records',
      ],
      evidence: {
        ...anyFamilyMember,
        of: {
          ...progressOverSixMonths,
          ref: '21.m1',
          says: 'Family member has engaged with a smoking cessation programme and is demonstrating progress towards cessation (shown by progress over the previous 6 months)',
          sources: [
            'Family outcome plan',
            'Practitioner notes / assessment',
            'Help to quit service records',
          ],
          shown: ['participation'],
        },
      },
    },
    {
      ref: '22',
      meets: issues,
      says: 'Family member has engaged with a drug / alcohol treatment programme and is demonstrating progress towards reducing harmful behavior (shown by progress over the previous 6 months)',
      confirms: [],
      sources: ['Family outcome plan', 'Practitioner notes / assessment'],
      evidence: {
        ...anyFamilyMember,
        of: {
          ...progressOverSixMonths,
          ref: '22.m1',
          says: 'Family member has engaged with a drug / alcohol treatment programme and is demonstrating progress towards reducing harmful behavior (shown by progress over the previous 6 months)',
          sources: ['Family outcome plan', 'Practitioner notes / assessment'],
          shown: ['participation', 'score'],
        },
      },
    },
    {
      ref: '23',
      meets: issues,
      says: 'Family member has engaged with a healthy weight programme and is demonstrating progress towards a healthy lifestyle (shown by progress over the previous 6 month period)',
      confirms: [],
      sources: ['Family outcome plan', 'Practitioner notes / assessment'],
      evidence: {
        ...anyFamilyMember,
        of: {
          ...progressOverSixMonths,
          ref: '23.m1',
          says: 'Family member has engaged with a healthy weight programme and is demonstrating progress towards a healthy lifestyle (shown by progress over the previous 6 month period)',
          sources: ['Family outcome plan', 'Practitioner notes / assessment'],
          shown: ['participation', 'score'],
        },
      },
    },
    {
      ref: '24',
      meets: issues,
      says: 'Pregnant women are under the care of a midwife and have had an ante-natal assessment by a Health Visitor',
      confirms: [],
      sources: ['Maternity and health visiting records', 'Family outcome plan'],
      evidence: {
        kind: 'each',
        who: { of: 'household', kind: ['adult', 'child'], pregnant: true },
        reads:
          'Asked where the household expects a child: of the women whom a fact about it names.',
        of: {
          kind: 'all',
          of: [
            {
              kind: 'attested',
              ref: '24.m1',
              says: 'Pregnant women are under the care of a midwife',
              sources: ['Maternity and health visiting records', 'Family outcome plan'],
            },
            {
              kind: 'attested',
              joined: 'AND',
              ref: '24.m2',
              says: 'have had an ante-natal assessment by a Health Visitor',
              sources: ['Maternity and health visiting records', 'Family outcome plan'],
            },
          ],
        },
      },
    },
    {
      ref: '25',
      meets: issues,
      says: 'All children in the family aged 2½ years have had an ages and stages health assessment',
      confirms: [],
      sources: ['Health Visiting records or Nursery records', 'Family outcome plan'],
      evidence: {
        kind: 'each',
        who: { of: 'household', kind: ['child'], age: { reaches: { months: 30 } } },
        of: {
          kind: 'attested',
          ref: '25.m1',
          says: 'All children in the family aged 2½ years have had an ages and stages health assessment',
          sources: ['Health Visiting records or Nursery records', 'Family outcome plan'],
          shown: ['milestone', 'score'],
          reads:
            'The children who reach two and a half while the plan is open, its first day included. A child whose birthday is not on file may be one of them.',
        },
      },
    },
  ],
} as const satisfies FrameworkTheme
