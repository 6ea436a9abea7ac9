import type { FrameworkTheme } from '../../framework.ts'
import { confirmed, judgedAsAWhole } from './judged.ts'
import { eachChild } from './whose.ts'

const meets = ['2'] as const

export const safeInTheirCommunities = {
  ref: '2',
  title:
    'Children and young people feel safe in their communities where they live, go to school and play',
  closes: 'not stated',
  link: { ref: '2.link', says: 'Families First outcome plan – Education / attendance' },
  needs: [],
  outcomes: [
    {
      ref: '2.1',
      meets,
      says: 'Reduction of bullying an ability to build personal resilience',
      side: 'intrinsic',
      confirms: [],
      evidence: judgedAsAWhole,
    },
    {
      ref: '2.2',
      meets,
      says: 'Increased confidence and engagement with activities in the community and at school',
      side: 'intrinsic',
      confirms: [],
      evidence: judgedAsAWhole,
    },
  ],
  clauses: [
    {
      kind: 'each',
      who: eachChild,
      of: {
        kind: 'attested',
        ref: '2.m1',
        says: 'Supporting access to activities and cultural opportunities',
        side: 'extrinsic',
        shown: ['participation'],
        sources: ['Case records'],
        reads: `Asked of each child. ${confirmed}`,
      },
    },
    {
      kind: 'each',
      who: eachChild,
      of: {
        kind: 'all',
        ref: '2.m2',
        says: 'Increased attendance to above 90%',
        side: 'extrinsic',
        sources: ['School'],
        reads:
          'Whose attendance, and over how long, is not printed. Sessions of the last three completed terms that began on or after the day the plan opened are pooled for each child of school age in them: above 90%, exactly 90% is not enough, and above the three terms before the plan opened.',
        of: [
          {
            kind: 'measured',
            shape: 'rate',
            measure: 'attendance',
            setting: 'school',
            is: { above: 90 },
            over: { terms: 3 },
          },
          {
            kind: 'measured',
            shape: 'rate',
            measure: 'attendance',
            setting: 'school',
            is: { risen: true },
            over: { terms: 3 },
            orAttested: true,
            reads:
              'Where there can be no figure from before, because the child was not of school age, a fact or a judgement says whether it rose.',
          },
        ],
      },
    },
    {
      kind: 'each',
      who: { of: 'household', kind: ['child'] },
      of: {
        kind: 'measured',
        ref: '2.m3',
        says: 'All school aged children in the family have fewer than 3 fixed term exclusions across 3 consecutive terms',
        side: 'extrinsic',
        shape: 'events',
        counts: [{ measure: 'exclusion', where: { class: ['fixed'] } }],
        noun: 'fixed term exclusion',
        whose: 'person',
        schoolAge: true,
        is: { atMost: 2 },
        over: { terms: 3 },
        sources: ['School'],
        reads:
          'Counted for each child of the household over the last three completed terms that began on or after the day the plan opened, in the terms in which the child is of school age.',
      },
    },
    {
      kind: 'each',
      who: { of: 'household', onClaim: { kind: ['child'], age: { from: 16, to: 18 } } },
      of: {
        kind: 'measured',
        ref: '2.m4',
        says: 'Children aged 16-18 are in education, employment or training',
        side: 'extrinsic',
        shape: 'spell',
        measure: 'education-status',
        whose: 'person',
        is: { onClaim: ['eet', 'on-roll', 'alternative-provision', 'pru'] },
        orAttested: true,
        sources: ['NEET data'],
        reads:
          'Asked of each child of the household who is 16, 17 or 18 on the claim date, and of where each stands on it: closure, or the day while the plan is open. A school roll, alternative provision and a pupil referral unit are education.',
      },
    },
    {
      kind: 'each',
      who: { of: 'household', onClaim: { school: 'of age' } },
      of: {
        kind: 'measured',
        ref: '2.m5',
        says: 'All school aged children in the family are on a school roll or accessing full time alternative provision at the claim date.',
        side: 'extrinsic',
        shape: 'spell',
        measure: 'education-status',
        whose: 'person',
        is: { onClaim: ['on-roll', 'alternative-provision', 'pru'] },
        orAttested: true,
        sources: ['School'],
        reads:
          'The claim date is not defined: we take closure, or the day while the plan is open. Asked of each child of the household of school age on it. A pupil referral unit counts as alternative provision; whether provision is full time is not on file.',
      },
    },
  ],
  sources: [
    'Case records incl. record of child or young person voice and achievements',
    "Local tool to measure 'distance travelled'",
    'Closure and outcome record (The Early Help Practice Guidance closure record should be used to evidence the impact with individual families)',
    'Attendance/NEET data',
  ],
} as const satisfies FrameworkTheme
