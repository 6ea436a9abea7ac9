import type { FrameworkTheme } from '../../framework.ts'
import { dashIsHigh, noFurtherDash } from './dash.ts'
import {
  judgedAfterThreeMonths,
  judgedAtAnyTime,
  leadProfessionalLater,
  readsAtAnyTime,
} from './lead-professional.ts'

const indicators = ['3.1', '3.2', '3.3', '3.4'] as const

/** The indicators that name a victim, or may. */
const victims = ['3.1', '3.3', '3.4'] as const

export const domesticViolenceAndAbuse = {
  ref: '3',
  title: 'Families affected by domestic violence and abuse',
  closes: 'agreed outcomes',
  aims: [{ ref: '3.p1', says: 'Safe and Inclusive Communities' }],
  needs: [
    { ref: '3.1', says: 'A child or adult who has been a victim of DVA in the last 12 months' },
    {
      ref: '3.2',
      says: 'A child or adult who has perpetrated an incident of DVA in the last 12 months',
    },
    {
      ref: '3.3',
      says: 'A household or family member has been subject to a police call out for a domestic incident in the last 12 months',
    },
    {
      ref: '3.4',
      says: 'A household or family nominated by professionals as being at significant risk of DVA',
      nominated: true,
    },
  ],
  outcomes: [
    {
      ref: '3.1',
      meets: indicators,
      says: 'Victim engaged with specific DV support e.g. IDVA, Police, Victim Support, Next Link. Evidenced by levels of engagement, fully engaged, somewhat engaged, did not engage.',
      confirms: [],
      sources: ['LP report.'],
      evidence: {
        kind: 'each',
        who: { of: 'need', named: victims, onFile: 'participation' },
        of: {
          kind: 'measured',
          shape: 'engagement',
          measure: 'participation',
          ref: '3.1.m1',
          says: 'Victim engaged with specific DV support e.g. IDVA, Police, Victim Support, Next Link. Evidenced by levels of engagement, fully engaged, somewhat engaged, did not engage.',
          sources: ['Lead professional'],
          orAttested: true,
          reads:
            'Each victim: fully engaged meets it, did not engage does not, and of somewhat engaged a professional judges, as where nothing is on file. The victims are those whom the indicators name, the indicator of having perpetrated apart. Of several services the latest of each counts; where they differ a professional judges.',
        },
      },
    },
    {
      ref: '3.2',
      meets: indicators,
      says: 'Increased safety for family demonstrated using the following measures:',
      confirms: [],
      sources: ['Niche', leadProfessionalLater],
      evidence: {
        kind: 'each',
        who: { of: 'need', named: victims, onFile: { score: 'DASH' } },
        reads:
          'Each victim by the score she or he began with: the latest by the day the plan opened, else the first after it. Exactly one of the two lines applies. Where the indicators name nobody, those with a DASH score on file are asked about.',
        of: {
          kind: 'fork',
          on: { score: 'DASH' },
          sources: ['Niche'],
          cases: [
            {
              if: { atLeast: 15 },
              then: {
                kind: 'all',
                ref: '3.2.m1',
                says: 'DASH score (15 or above - high) falls to 14 or below for 3 continuous months OR no further DASH assessment required for 3 months (which reflects no further violence has occurred).',
                sources: ['Niche'],
                of: [
                  {
                    kind: 'any',
                    of: [
                      {
                        kind: 'measured',
                        shape: 'score',
                        measure: 'score',
                        instrument: 'DASH',
                        is: { atMost: 14 },
                        held: { months: 3 },
                        warns: dashIsHigh,
                      },
                      noFurtherDash,
                    ],
                  },
                  judgedAfterThreeMonths,
                ],
                reads:
                  'The three months run from the first later score of 14 or below, and a higher one on file begins them again; a score stands until the next, searched or not. No further assessment: no DASH score in three months since the plan opened, in a file that was searched, or a fact. Beside either the lead professional judges, three months after the plan opened or at closure; closure does not shorten the three months of the score. 14 is met as published.',
              },
            },
            {
              if: { below: 15 },
              then: {
                kind: 'all',
                ref: '3.2.m2',
                says: 'DASH score (below 15) reduced by 25% and sustained for 3 month period.',
                sources: ['Niche'],
                of: [
                  {
                    kind: 'measured',
                    shape: 'score',
                    measure: 'score',
                    instrument: 'DASH',
                    is: { fallenBy: 25 },
                    held: { months: 3 },
                    warns: dashIsHigh,
                  },
                  judgedAfterThreeMonths,
                ],
                reads:
                  'At most three quarters of the score it began with, for three months from the first such score; a higher one begins them again. A first score of 0 cannot fall. Beside it the lead professional judges, three months after the plan opened or at closure; closure does not shorten the three months of the score.',
              },
            },
          ],
        },
      },
    },
    {
      ref: '3.3',
      meets: indicators,
      says: 'No repeat MARAC referral in three months since first referral.',
      confirms: [],
      sources: ['Niche', leadProfessionalLater],
      evidence: {
        kind: 'all',
        ref: '3.3.m1',
        says: 'No repeat MARAC referral in three months since first referral.',
        sources: ['Niche', 'MARAC'],
        hangsOn: 'first part',
        of: [
          {
            kind: 'measured',
            shape: 'events',
            counts: [{ measure: 'referral', where: { to: ['marac'] } }],
            noun: 'MARAC referral',
            whose: 'family',
            is: { atMost: 0 },
            over: { monthsAfterFirst: 3 },
          },
          judgedAfterThreeMonths,
        ],
        reads:
          'The first MARAC referral of anybody in the family since the plan opened, else the last before it, and the three months after it, searched to their last day. A repeat in them is final. It does not apply where a file that was searched shows no such referral. Beside it the lead professional judges, three months after the plan opened or at closure; closure does not shorten the three months of the referral.',
      },
    },
    {
      ref: '3.4',
      meets: indicators,
      says: 'Conviction/civil remedy/ DVPO regarding perpetrator.',
      confirms: [],
      sources: ['Niche', 'Lead professional evidenced.'],
      evidence: {
        ref: '3.4.m1',
        says: 'Conviction/civil remedy/ DVPO regarding perpetrator.',
        ...judgedAtAnyTime,
        shown: ['milestone'],
        reads: readsAtAnyTime,
      },
    },
    {
      ref: '3.5',
      meets: indicators,
      says: 'Perpetrator or instigator (if YP), engages/accepts support and no further CAADA DASH assessment required.',
      confirms: [],
      sources: ['Niche', 'Lead Professional evidenced.'],
      evidence: {
        ref: '3.5.m1',
        says: 'Perpetrator or instigator (if YP), engages/accepts support and no further CAADA DASH assessment required.',
        ...judgedAtAnyTime,
        shown: ['participation', 'score'],
        reads: readsAtAnyTime,
      },
    },
  ],
} as const satisfies FrameworkTheme
