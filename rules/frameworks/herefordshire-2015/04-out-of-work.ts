import type { FrameworkTheme } from '../../framework.ts'
import { anyoneOfWorkingAge } from './whose.ts'

const issues = ['4.1', '4.2', '4.3', '4.4'] as const

export const outOfWork = {
  ref: '4',
  title:
    'Adults out of work or at risk of financial exclusion, and young people at risk of worklessness',
  closes: 'any outcome and the agreed',
  leads: ['Herefordshire Council, Jobcentre plus'],
  aims: [
    { ref: '4.p1', says: 'To reduce the number of people reliant on out of work benefits' },
    {
      ref: '4.p2',
      says: 'To increase the % of 16-18 year olds who are in education, employment or training *',
    },
    { ref: '4.p3', says: 'To reduce the % of low-income families with children*' },
  ],
  needs: [
    {
      ref: '4.1',
      says: 'An adult in receipt of out of work benefits or An adult who is claiming Universal Credit and subject to work related conditions.',
      sources: [
        "Department for Work and Pension's Automated Data Matching Solution (ADMS) for the Troubled Families Programme.",
      ],
    },
    {
      ref: '4.2',
      says: 'A child who is about to leave school, has no/ few qualifications and no planned education, training or employment.',
      sources: [
        "Information drawn from Personal Learner Records and the local authority's Client Caseload information System (or equivalent)",
        "Information collected by local schools, academies and alternative providers for the Department for Education's School Census and Alternative Provision and Youth Contract providers.",
        "Key Stage 4 data compiled by schools and academies' pupil level for the production of published school performance tables.",
      ],
    },
    {
      ref: '4.3',
      says: 'A young person who is not in education, training or employment.',
      sources: [
        "Local authorities' Client Caseload Information Systems (or equivalent), which indicates whether young people have been identified as not in education, training or employment (NEET) or whether their activities are 'not known'.",
      ],
    },
    {
      ref: '4.4',
      says: 'Parents and families nominated by professionals as being at significant risk of financial exclusion. This may include those with problematic / unmanageable levels and forms of debt and those with significant rent arrears.',
      nominated: true,
      examples: [
        {
          ref: '4.4.x1',
          says: 'families with housing difficulties e.g. overcrowding, under notice of eviction or homeless',
        },
        { ref: '4.4.x2', says: 'repeat attendance at food banks' },
      ],
      sources: [
        'Nominations from organisations specialising in debt and finance, such as the Money Advice Service, Jobcentre Plus and housing providers. Council enforcement team, providers/services that distribute food bank vouchers',
      ],
    },
  ],
  outcomes: [
    {
      ref: '11',
      meets: issues,
      says: 'An adult or young person in the family has secured and maintained a job (full or part time) for 6 months (individuals claiming JSA) and 3 months (individuals claiming other benefits as per the Troubled Families guidance)',
      confirms: [],
      sources: [
        'Individual no longer claiming out of work benefits, evidenced through DWP automated benefits check; young person not registered as NEET',
      ],
      evidence: {
        ...anyoneOfWorkingAge,
        of: {
          kind: 'measured',
          shape: 'spell',
          measure: 'employment',
          whose: 'person',
          ref: '11.m1',
          says: 'An adult or young person in the family has secured and maintained a job (full or part time) for 6 months (individuals claiming JSA) and 3 months (individuals claiming other benefits as per the Troubled Families guidance)',
          sources: [
            'Individual no longer claiming out of work benefits, evidenced through DWP automated benefits check; young person not registered as NEET',
          ],
          is: { worked: { 'jsa-type': { months: 6 }, other: { months: 3 } } },
          orAttested: true,
          reads:
            'Judged for each claimant in calendar months from the first day of the job, or from the day the plan opened if later; one person is enough. Six months where the last benefit before the job was of JSA type, else three. Where that was not searched both are judged. The guidance it points to is not printed.',
        },
      },
    },
    {
      ref: '12',
      meets: issues,
      says: 'An adult or young person in the family have made progress to work through volunteering placement, progression into an apprenticeship, traineeship or further accredited learning',
      confirms: [],
      sources: ['Practitioner records', 'Family outcome plan'],
      evidence: {
        ...anyoneOfWorkingAge,
        of: {
          kind: 'attested',
          ref: '12.m1',
          says: 'An adult or young person in the family have made progress to work through volunteering placement, progression into an apprenticeship, traineeship or further accredited learning',
          sources: ['Practitioner records', 'Family outcome plan'],
          shown: ['participation', 'education-status'],
        },
      },
    },
    {
      ref: '13',
      meets: issues,
      says: 'An adult or young person in the family has completed and achieved a qualification, apprenticeship or achieved other milestones that supports progression into continuous paid work',
      confirms: [],
      sources: ['Practitioner records', 'Family outcome plan'],
      evidence: {
        ...anyoneOfWorkingAge,
        of: {
          kind: 'attested',
          ref: '13.m1',
          says: 'An adult or young person in the family has completed and achieved a qualification, apprenticeship or achieved other milestones that supports progression into continuous paid work',
          sources: ['Practitioner records', 'Family outcome plan'],
          shown: ['milestone'],
        },
      },
    },
    {
      ref: '14',
      meets: issues,
      says: 'Family have reduced debt or risk of financial exclusion, e.g. reduced council tax or housing arrears and are accessing eligible benefits including free school meals',
      confirms: [],
      sources: ['Practitioner records', 'Family outcome plan'],
      evidence: {
        kind: 'all',
        of: [
          {
            kind: 'attested',
            ref: '14.m1',
            says: 'Family have reduced debt or risk of financial exclusion, e.g. reduced council tax or housing arrears',
            sources: ['Practitioner records', 'Family outcome plan'],
            shown: ['score'],
            reads: 'No size is printed: a fact or a judgement decides.',
          },
          {
            kind: 'attested',
            joined: 'AND',
            ref: '14.m2',
            says: 'are accessing eligible benefits including free school meals',
            sources: ['Practitioner records', 'Family outcome plan'],
          },
        ],
      },
    },
  ],
} as const satisfies FrameworkTheme
