import type { FrameworkTheme } from '../../framework.ts'
import { confirmed, judgedAsAWhole, parentReports } from './judged.ts'
import { eachParent, eachParentOrChild, eachPerson } from './whose.ts'

const meets = ['6'] as const

export const parentsEquipped = {
  ref: '6',
  title:
    'Parents / Carers are responsible, confident and equipped to support the needs of their children which promote health, wellbeing and independence for their future life and relationships.',
  closes: 'not stated',
  link: { ref: '6.link', says: 'Families First outcome plan – Health' },
  needs: [],
  outcomes: [
    {
      ref: '6.1',
      meets,
      says: 'Reduced parental isolation and anxiety',
      side: 'intrinsic',
      confirms: [],
      evidence: judgedAsAWhole,
    },
    {
      ref: '6.2',
      meets,
      says: 'Parental and Young Person’s Mental and Physical health needs are addressed',
      side: 'extrinsic',
      confirms: [],
      evidence: judgedAsAWhole,
    },
    {
      ref: '6.3',
      meets,
      says: 'Increased parental self-efficacy & self-worth',
      side: 'intrinsic',
      confirms: [],
      evidence: judgedAsAWhole,
    },
    {
      ref: '6.4',
      meets,
      says: 'Improved and open communication in families',
      side: 'intrinsic',
      confirms: [],
      evidence: judgedAsAWhole,
    },
    {
      ref: '6.5',
      meets,
      says: 'Parents and families develop sensitive, responsive care-giving',
      side: 'extrinsic',
      confirms: [],
      evidence: judgedAsAWhole,
    },
    {
      ref: '6.6',
      meets,
      says: 'Families engage in regular shared activities',
      side: 'extrinsic',
      confirms: [],
      evidence: judgedAsAWhole,
    },
    {
      ref: '6.7',
      meets,
      says: 'Parents and families provide supportive, secure boundaries, guidance, and emotional stability and support for CYP',
      side: 'extrinsic',
      confirms: [],
      evidence: judgedAsAWhole,
    },
    {
      ref: '6.8',
      meets,
      says: 'Parents and families are positive adult role models for CYP through healthy lifestyle choices and positive behaviours',
      side: 'extrinsic',
      confirms: [],
      evidence: judgedAsAWhole,
    },
  ],
  clauses: [
    {
      ...parentReports,
      ref: '6.m1',
      says: 'Parents self-reporting',
      side: 'intrinsic',
      shown: ['score'],
      sources: ['The parents’ own words'],
    },
    {
      kind: 'each',
      who: eachPerson,
      of: {
        kind: 'attested',
        ref: '6.m2',
        says: 'Access to universal education and other learning opportunities',
        side: 'extrinsic',
        shown: ['participation', 'education-status'],
        sources: ['Case records'],
        reads: `Asked of each person whom the need names, else of each of the household. ${confirmed}`,
      },
    },
    {
      kind: 'each',
      who: eachPerson,
      of: {
        kind: 'attested',
        ref: '6.m3',
        says: 'Access to dental care',
        side: 'extrinsic',
        shown: ['milestone'],
        sources: ['Health visitor', 'School nurse'],
        reads: `Asked of each person whom the need names, else of each of the household. ${confirmed}`,
      },
    },
    {
      kind: 'each',
      who: eachPerson,
      of: {
        kind: 'attested',
        ref: '6.m4',
        says: 'Promotion and support to achieve public health outcomes e.g. reduction of obesity, teenage pregnancy',
        side: 'extrinsic',
        shown: ['score', 'participation'],
        sources: ['Health visitor', 'School nurse'],
        reads: `Asked of each person whom the need names, else of each of the household. ${confirmed}`,
      },
    },
    {
      kind: 'each',
      who: { of: 'household', onClaim: { school: 'below age' } },
      of: {
        kind: 'attested',
        ref: '6.m5',
        says: 'All pre-school children are attending for their scheduled immunisations',
        side: 'extrinsic',
        shown: ['milestone'],
        sources: ['Health visitor'],
        reads:
          'Asked of each child of the household who is not yet of school age on the claim date: a fact or a judgement decides.',
      },
    },
    {
      kind: 'each',
      who: eachParent,
      of: {
        kind: 'attested',
        ref: '6.m6',
        says: 'All adults with parenting responsibilities with an identified mental health condition are stable, are actively seeking help; issues of concern are no longer impacting negatively on family members',
        side: 'extrinsic',
        shown: ['score', 'participation'],
        sources: ['Health services'],
        reads:
          'Asked of each parent whom the need names, else of each parent of the household: name in the need those with a condition. One fact or judgement says that all three are so: stable, seeking help, and no longer a burden on the family.',
      },
    },
    {
      kind: 'each',
      who: eachParentOrChild,
      of: {
        kind: 'attested',
        ref: '6.m7',
        says: 'All adults with parenting responsibilities and children with an identified drug/alcohol concern which is impacting on family life engage with appropriate support and/or treatment',
        side: 'extrinsic',
        shown: ['participation'],
        sources: ['Health services'],
        reads: `Asked of each parent and child whom the need names, else of each of the household: name in the need those with a concern. ${confirmed}`,
      },
    },
  ],
  sources: [
    'Local tools to measure ‘distance travelled’',
    'SoS risk and safety goals',
    'Observations of child and parent interactions and routines and evidenced in Case records incl. record of child or young person voice',
    'Evidence of parents’ achievements',
    'Closure and outcome record (The Early Help Practice Guidance closure record should be used to evidence the impact with individual families)',
    'Information and evidence from Health service eg HV/ School nurse',
  ],
} as const satisfies FrameworkTheme
