import type { FrameworkTheme } from '../../framework.ts'
import { safeguardingLevels } from './safeguarding.ts'

const issues = ['3.1', '3.2', '3.3', '3.4', '3.5', '3.6'] as const

export const childrenWhoNeedHelp = {
  ref: '3',
  title: 'Children who need help',
  closes: 'any outcome and the agreed',
  leads: [
    'Herefordshire Children and Young People’s Partnership',
    'Herefordshire Council Children’s Wellbeing Directorate',
  ],
  aims: [
    {
      ref: '3.p1',
      says: 'To reduce the number of children and young people needing to be looked after',
    },
    {
      ref: '3.p2',
      says: 'To increase from 60% to 80% the proportion of all children achieving a Good Level of Development at the end of the Early Years Foundation Stage',
    },
  ],
  needs: [
    {
      ref: '3.1',
      says: 'A child who has been identified as needing early help',
      sources: [
        "Information from local authority early years providers (e.g. children's centres) about children who don't take up the Early Years Entitlement, by cross-referencing a list of those children eligible with those who are not in an early years setting.",
        'Information from local schools, academies and education welfare teams, Special Educational Needs Coordinators (SENCOs) or equivalent about children identified in the School Census as having social, emotional and mental health problems .',
        "Information from the Police and Children's Services (including youth services) about children who have been reported missing from home and identified as of concern",
      ],
    },
    {
      ref: '3.2',
      says: 'A child who has been assessed as needing early help.',
      sources: [
        "Information from Children's Services or related multi-agency teams about children who are:",
        "repeatedly assessed under Section 17 or 47, of the Children Act 1989, but not deemed ' a child in need', or",
        'subject to Early Help Assessments or Common Assessment Framework (CAF) , or equivalent',
      ],
    },
    {
      ref: '3.3',
      says: "A child 'in need' under Section 17, Children Act 1989.",
      sources: ["Information provided by Children's Services."],
    },
    {
      ref: '3.4',
      says: 'A child who has been subject to an enquiry under Section 47, Children Act 1989.',
    },
    { ref: '3.5', says: 'A child subject to a Child Protection Plan.' },
    {
      ref: '3.6',
      says: 'A child nominated by professionals as having problems of equivalent concern to the indicators above.',
      nominated: true,
      examples: [
        { ref: '3.6.x1', says: 'children experiencing / at risk of poor parenting' },
        { ref: '3.6.x2', says: 'children with developmental delay' },
        { ref: '3.6.x3', says: 'children at risk of exploitation (including sexual exploitation)' },
        {
          ref: '3.6.x4',
          says: 'children identified as not achieving expected levels of attainment in school',
        },
        { ref: '3.6.x5', says: 'children with challenging behaviour' },
        { ref: '3.6.x6', says: 'teenage parents' },
        {
          ref: '3.6.x7',
          says: 'young looked after mother / father who have already had children removed',
        },
        { ref: '3.6.x8', says: 'young carers' },
      ],
      sources: [
        "Nominations from schools, social workers, early years providers, (including Children's centres), health visitors, education psychologists, school Special Educational Needs Coordinators (SENCOs), Youth Offending Service and the Police. Information from the Closing the Gap project, Herefordshire Carers Support",
      ],
    },
  ],
  outcomes: [
    {
      ref: '6',
      meets: issues,
      says: 'Families who are eligible are taking up the 2 and 3 year old offer of nursery places and attended 85% of their sessions in the last 6 months',
      confirms: [],
      sources: [
        'Early years take up figures – Children’s Wellbeing Directorate',
        'QA+ database - Hoople',
      ],
      evidence: {
        kind: 'each',
        who: { of: 'household', kind: ['child'], age: { passes: { months: 24, below: 48 } } },
        reads:
          'Asked for each child of the household who is two or three at some time of the plan. Where the family is not eligible, another outcome is agreed.',
        of: {
          kind: 'all',
          of: [
            {
              kind: 'attested',
              ref: '6.m1',
              says: 'Families who are eligible are taking up the 2 and 3 year old offer of nursery places',
              sources: [
                'Early years take up figures – Children’s Wellbeing Directorate',
                'QA+ database - Hoople',
              ],
              shown: ['attendance'],
            },
            {
              kind: 'measured',
              shape: 'sessions',
              joined: 'AND',
              measure: 'attendance',
              setting: 'early-years',
              ref: '6.m2',
              says: 'attended 85% of their sessions in the last 6 months',
              sources: [
                'Early years take up figures – Children’s Wellbeing Directorate',
                'QA+ database - Hoople',
              ],
              is: { atLeast: 85 },
              over: { months: 6 },
              reads:
                'Early years sessions attended of those possible in the six months to the day, after the plan opened; exactly 85% is enough. A figure counts whole where its last day lies in them, and not where it began before the plan. A silence of more than 45 days needs a search.',
            },
          ],
        },
      },
    },
    {
      ref: '7',
      meets: issues,
      says: 'There is an appropriate de-escalation or step-down of a safeguarding plan – ie from child protection (CP) to children in need (CIN) to Common Assessment Framework (CAF) and there is no re-referral to social care after 6 months following the end of the plan',
      confirms: [],
      sources: ['Social care FWI records - Children’s Wellbeing Directorate'],
      evidence: {
        kind: 'all',
        reads:
          'The safeguarding plan is the child protection or child in need plan, and its end the last day of that spell.',
        of: [
          {
            kind: 'measured',
            shape: 'spell',
            measure: 'support-level',
            whose: 'family',
            ref: '7.m1',
            says: 'There is an appropriate de-escalation or step-down of a safeguarding plan – ie from child protection (CP) to children in need (CIN) to Common Assessment Framework (CAF)',
            sources: ['Social care FWI records - Children’s Wellbeing Directorate'],
            is: { steppedFrom: safeguardingLevels },
            orAttested: true,
            reads:
              'Asked for each child who had such a plan since this plan opened: the level is now below it, or the plan has ended. Without such a spell a fact decides.',
          },
          {
            kind: 'measured',
            shape: 'events',
            joined: 'AND',
            ref: '7.m2',
            says: 'there is no re-referral to social care after 6 months following the end of the plan',
            sources: ['Social care FWI records - Children’s Wellbeing Directorate'],
            counts: [{ measure: 'referral', where: { to: ['social-care'] } }],
            noun: 'social care referral',
            whose: 'family',
            is: { atMost: 0 },
            over: { monthsAfterSupport: 6, levels: safeguardingLevels },
            reads:
              '“After 6 months following” means within the six months that follow the last day of the last such plan; they must be searched to their last day.',
          },
        ],
      },
    },
    {
      ref: '8',
      meets: issues,
      says: 'Children in the family are making good progress at school or a good/expected level of development in Early Years',
      confirms: [],
      sources: [
        'Early Years Foundation Stage Profile Annual Results',
        '2 Year Assessment Results and Integrated Reviews',
        'Teachers reports/assessments',
      ],
      evidence: {
        kind: 'each',
        who: { of: 'household', kind: ['child'] },
        of: {
          kind: 'attested',
          ref: '8.m1',
          says: 'Children in the family are making good progress at school or a good/expected level of development in Early Years',
          sources: [
            'Early Years Foundation Stage Profile Annual Results',
            '2 Year Assessment Results and Integrated Reviews',
            'Teachers reports/assessments',
          ],
          reads:
            'Asked for each child of the household. No figure is printed: a fact or a judgement decides.',
          shown: ['score'],
        },
      },
    },
    {
      ref: '9',
      meets: issues,
      says: 'Six months after an intervention, parents report improved confidence and competence in parenting',
      confirms: [],
      sources: [
        'Family assessment and outcome plan',
        'Practitioner case notes',
        'Parents self-assessment / self-reporting',
      ],
      evidence: {
        kind: 'attested',
        ref: '9.m1',
        says: 'Six months after an intervention, parents report improved confidence and competence in parenting',
        sources: [
          'Family assessment and outcome plan',
          'Practitioner case notes',
          'Parents self-assessment / self-reporting',
        ],
        by: ['parent', 'self'],
        waits: { months: 6, after: 'ended' },
        reads:
          'A parent’s own report given six months or more after the intervention ended, or where no end is recorded after closure. Earlier reports do not count. The document names no last day.',
      },
    },
    {
      ref: '10',
      meets: issues,
      says: 'Six months after an intervention, the family continue to take part in a wider range of community activity',
      confirms: [],
      parts: [
        {
          ref: '10.x1',
          says: 'Examples could include library membership, joining sport/leisure groups or involvement in specific activities',
        },
      ],
      sources: ['Family assessment and outcome plan'],
      evidence: {
        kind: 'attested',
        ref: '10.m1',
        says: 'Six months after an intervention, the family continue to take part in a wider range of community activity',
        sources: ['Family assessment and outcome plan'],
        waits: { months: 6, after: 'ended' },
        shown: ['participation'],
        reads:
          'A fact or a judgement of six months or more after the intervention ended, or where no end is recorded after closure. Earlier ones do not count. ',
      },
    },
  ],
} as const satisfies FrameworkTheme
