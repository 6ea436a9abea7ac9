import type { FrameworkTheme } from '../../framework.ts'
import { childReports, confirmed, judgedAsAWhole } from './judged.ts'
import { eachChild } from './whose.ts'

const meets = ['4'] as const

export const achieveTheirLearningPotential = {
  ref: '4',
  title:
    'Children and young people achieve their learning potential and have access to opportunities, culture and activities to enjoy their lives',
  closes: 'not stated',
  link: {
    ref: '4.link',
    says: 'Families First outcome plan – Child in Need of help / Education',
  },
  needs: [],
  outcomes: [
    {
      ref: '4.1',
      meets,
      says: 'Social and emotional capabilities',
      side: 'intrinsic',
      parts: [
        { ref: '4.1.c1', says: 'Communication¹' },
        { ref: '4.1.c2', says: 'Confidence and agency²' },
        { ref: '4.1.c3', says: 'Creativity³' },
        { ref: '4.1.c4', says: 'Planning and problem solving⁴' },
      ],
      confirms: [],
      evidence: judgedAsAWhole,
    },
    {
      ref: '4.2',
      meets,
      says: 'Participation in and attendance at learning and/or work',
      side: 'extrinsic',
      confirms: [],
      evidence: judgedAsAWhole,
    },
  ],
  clauses: [
    {
      ...childReports,
      ref: '4.m1',
      says: 'Child or young person self-reporting',
      side: 'intrinsic',
      shown: ['score'],
      sources: ['The child’s own words'],
    },
    {
      kind: 'each',
      who: {
        of: 'need',
        onClaim: { kind: ['child'], age: { from: 2, to: 2 }, orNamed: true },
      },
      of: {
        kind: 'attested',
        ref: '4.m2',
        says: 'Access to 2 year offer for eligible families',
        side: 'extrinsic',
        shown: ['attendance', 'participation'],
        sources: ['Early years'],
        reads: `Asked of each child who is two on the claim date, and of any whom a fact about this measure names. Which families are eligible is not printed. ${confirmed}`,
      },
    },
    {
      kind: 'each',
      who: { of: 'need', onClaim: { kind: ['child'], age: { from: 3, to: 4 } } },
      of: {
        kind: 'attested',
        ref: '4.m3',
        says: 'Access nursery education for 3 and 4 year olds',
        side: 'extrinsic',
        shown: ['attendance', 'participation'],
        sources: ['Early years'],
        reads: `Asked of each child who is three or four on the claim date. ${confirmed}`,
      },
    },
    {
      kind: 'each',
      who: { of: 'need', onClaim: { school: 'of age', orNamed: true } },
      of: {
        kind: 'attested',
        ref: '4.m4',
        says: 'Access to statutory education',
        side: 'extrinsic',
        shown: ['education-status', 'attendance'],
        sources: ['School'],
        reads: `Asked of each child of school age on the claim date, and of any whom a fact about this measure names. ${confirmed}`,
      },
    },
    {
      kind: 'each',
      who: { of: 'need', onClaim: { kind: ['child'], age: { from: 16 }, orNamed: true } },
      of: {
        kind: 'attested',
        ref: '4.m5',
        says: 'Access to further education or work based learning',
        side: 'extrinsic',
        shown: ['education-status', 'participation'],
        sources: ['NEET data'],
        reads: `No age is printed: asked of each child who is 16 or older on the claim date, and of any whom a fact about this measure names. ${confirmed}`,
      },
    },
    {
      kind: 'each',
      who: eachChild,
      of: {
        kind: 'attested',
        ref: '4.m6',
        says: 'Children accessing social activities and not socially isolated',
        side: 'extrinsic',
        shown: ['participation'],
        sources: ['Case records'],
        reads: `Asked of each child. ${confirmed}`,
      },
    },
  ],
  sources: [
    'Local tool to measure ‘distanced travelled’',
    'Case records incl. record of child or young person voice and other achievements',
    'Attendance data',
    'Closure and outcome record (The Early Help Practice Guidance closure record should be used to evidence the impact with individual families)',
  ],
} as const satisfies FrameworkTheme
