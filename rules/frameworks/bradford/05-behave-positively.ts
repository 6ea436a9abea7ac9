import type { FrameworkTheme } from '../../framework.ts'
import { childReports, confirmed, judgedAsAWhole } from './judged.ts'
import { eachChild } from './whose.ts'

const meets = ['5'] as const

export const behavePositively = {
  ref: '5',
  title:
    'Children and young people behave positively / keep on the right track and develop into skilled, responsible and independent adults',
  closes: 'not stated',
  link: { ref: '5.link', says: 'Families First outcomes plan – Crime and Health' },
  needs: [],
  outcomes: [
    {
      ref: '5.1',
      meets,
      says: 'Social and emotional capabilities',
      side: 'intrinsic',
      parts: [
        { ref: '5.1.c1', says: 'Managing Feelings⁵' },
        { ref: '5.1.c2', says: 'Relationships and leadership⁶' },
        { ref: '5.1.c3', says: 'Resilience and determination⁷' },
      ],
      confirms: [],
      evidence: judgedAsAWhole,
    },
    {
      ref: '5.2',
      meets,
      says: 'Reduced substance misuse',
      side: 'extrinsic',
      confirms: [],
      evidence: judgedAsAWhole,
    },
    {
      ref: '5.3',
      meets,
      says: 'Not involved in criminal activity or ASB',
      side: 'extrinsic',
      confirms: [],
      evidence: judgedAsAWhole,
    },
  ],
  clauses: [
    {
      ...childReports,
      ref: '5.m1',
      says: 'Child or young person self-reporting',
      side: 'intrinsic',
      shown: ['score'],
      sources: ['The child’s own words'],
    },
    {
      kind: 'each',
      who: eachChild,
      of: {
        kind: 'attested',
        ref: '5.m2',
        says: 'Access to substance misuse services to support reduction and cessation',
        side: 'extrinsic',
        shown: ['participation'],
        sources: ['Case records'],
        reads: `Asked of each child or young person. ${confirmed}`,
      },
    },
    {
      kind: 'each',
      who: eachChild,
      of: {
        kind: 'attested',
        ref: '5.m3',
        says: 'Involvement with Police, YOT or Community Officers is reduced',
        side: 'extrinsic',
        shown: ['offence', 'asb-incident'],
        sources: ['Police', 'YOT'],
        reads:
          'How far, and against when, is not printed: the numbers are shown, and a fact or a judgement about each child or young person decides.',
      },
    },
    {
      kind: 'each',
      who: eachChild,
      of: {
        kind: 'measured',
        ref: '5.m4',
        says: 'No new offences have been reported',
        side: 'extrinsic',
        shape: 'events',
        counts: [
          { measure: 'offence', where: { class: ['proven', 'recorded', 'arrest', 'suspect'] } },
        ],
        noun: 'offence',
        whose: 'person',
        is: { atMost: 0 },
        over: { since: 'opened' },
        sources: ['Police', 'YOT'],
        reads:
          '“New” is after the day the plan opened. Offences proven or recorded, arrests and suspect reports of each child or young person count, from the day after it to the claim date: closure, or the day while the plan is open. Sentences, breaches and victims do not.',
      },
    },
    {
      kind: 'each',
      who: eachChild,
      of: {
        kind: 'attested',
        ref: '5.m5',
        says: 'Supporting access to activities and cultural opportunities',
        side: 'extrinsic',
        shown: ['participation'],
        sources: ['Case records'],
        reads: `Asked of each child or young person. ${confirmed}`,
      },
    },
    {
      kind: 'each',
      who: { of: 'household', kind: ['adult', 'child'] },
      of: {
        kind: 'measured',
        ref: '5.m6',
        says: 'No further ASB interventions for Adult or Young person',
        side: 'extrinsic',
        shape: 'events',
        counts: [{ measure: 'asb-incident', where: { class: ['intervention'] } }],
        noun: 'ASB intervention',
        whose: 'person',
        is: { atMost: 0 },
        over: { since: 'opened' },
        sources: ['Police'],
        reads:
          '“Further” is after the day the plan opened. Adults and young people are both named, so it is asked of everyone in the household, from the day after it to the claim date: closure, or the day while the plan is open. Incidents without an intervention do not count.',
      },
    },
  ],
  sources: [
    'Local tool to measure ‘distance travelled’',
    'Case records incl. record of child or young person voice and other achievements',
    'Closure and outcome record (The Early Help Practice Guidance closure record should be used to evidence the impact with individual families)',
    'Police- crime and ASB data',
    'YOT/LCS data',
  ],
} as const satisfies FrameworkTheme
