import type { FrameworkTheme } from '../../framework.ts'
import { childReports, confirmed, judgedAsAWhole, parentReports } from './judged.ts'
import { eachParent } from './whose.ts'

const meets = ['3'] as const

export const impactOfPovertyReduced = {
  ref: '3',
  title: 'The Impact of poverty on children and young people is reduced',
  closes: 'not stated',
  link: { ref: '3.link', says: 'Families First outcome plan – Worklessness' },
  needs: [],
  outcomes: [
    {
      ref: '3.1',
      meets,
      says: 'Support parents to provide adequate housing to support child or young person’s needs',
      side: 'extrinsic',
      confirms: [],
      evidence: judgedAsAWhole,
    },
    {
      ref: '3.2',
      meets,
      says: 'Debt management and access to financial support',
      side: 'extrinsic',
      confirms: [],
      evidence: judgedAsAWhole,
    },
    {
      ref: '3.3',
      meets,
      says: 'Support for parents to access training, education or work',
      side: 'extrinsic',
      confirms: [],
      evidence: judgedAsAWhole,
    },
  ],
  clauses: [
    {
      ...parentReports,
      ref: '3.m1',
      says: 'Parents self-reporting of management of money and confidence in budgeting',
      side: 'intrinsic',
      sources: ['The parents’ own words'],
    },
    {
      kind: 'attested',
      ref: '3.m2',
      says: 'Families are accessing support for debt/budgeting',
      side: 'extrinsic',
      ofAnyone: true,
      shown: ['participation'],
      sources: ['Case records'],
      reads: `Asked of the family: a fact about anybody in it is enough. ${confirmed}`,
    },
    {
      kind: 'all',
      ref: '3.m3',
      says: 'Child/young person report and observed to be happy, appropriately clothed and have access to food',
      side: 'extrinsic',
      sources: ['The child’s own words', 'Case records'],
      reads:
        '“Report and observed” needs both: the child’s or young person’s own word, and a professional’s judgement about this measure.',
      of: [childReports, { kind: 'attested', by: 'professional' }],
    },
    {
      kind: 'each',
      who: eachParent,
      of: {
        kind: 'attested',
        ref: '3.m4',
        says: 'Increase in work experience for parents through volunteering',
        side: 'extrinsic',
        shown: ['participation'],
        sources: ['Case records'],
        reads: `Asked of each parent. ${confirmed}`,
      },
    },
    {
      kind: 'each',
      who: eachParent,
      of: {
        kind: 'attested',
        ref: '3.m5',
        says: 'Parents move from debt and unemployment to education and paid work',
        side: 'extrinsic',
        shown: ['employment', 'benefit', 'education-status'],
        sources: ['Case records'],
        reads:
          'Asked of each parent. Debt is not on file as a figure, and no time in work is printed: a fact or a judgement decides.',
      },
    },
    {
      kind: 'each',
      who: eachParent,
      of: {
        kind: 'attested',
        ref: '3.m6',
        says: 'Undertakes planned activities to tackle the barriers to work during the period of intervention that includes advice on preparing for work or training e.g. evidence based parenting work or engagement with DV, addiction services or mental health support.',
        side: 'extrinsic',
        shown: ['participation'],
        sources: ['Case records'],
        reads: `Who undertakes them is not printed: asked of each parent. ${confirmed}`,
      },
    },
  ],
  sources: [
    'Case records incl. record of child or young person voice and achievements',
    'Local tool to measure ‘distance travelled’',
    'Closure and outcome record (The Early Help Practice Guidance closure record should be used to evidence the impact with individual families)',
  ],
} as const satisfies FrameworkTheme
