import type { FrameworkTheme } from '../../framework.ts'

/** Every outcome answers any of the issues. */
const issues = ['2.1', '2.2', '2.3', '2.4', '2.5', '2.6'] as const

/** Who could supply the evidence, by outcome: the names in its printed cell. */
const sources = {
  '2.1': [
    'School Census',
    'Synergy',
    'Attendance Certificate',
    'Lead Professional',
    'TAF documentation',
    'Case recording',
  ],
} as const

export const attendingSchool = {
  ref: '2',
  title: 'Headline Problem 2: Children who have not been attending school regularly',
  closes: 'any outcome',
  aims: [{ ref: '2.p1', says: 'Children and young people realise and maximise their potential' }],
  needs: [
    { ref: '2.1', says: 'Permanent exclusion;' },
    { ref: '2.2', says: '3 Fixed term exclusion across three consecutive terms⁵;' },
    {
      ref: '2.3',
      says: 'Attending Pupil Referral Unit due to previously being excluded from a school and / or as part of an intervention to improve school behaviour/attendance;',
    },
    {
      ref: '2.4',
      says: '10% unauthorised absences from school across the last three consecutive terms or there is evidence of a pattern of poor attendance ⁶that provides an equivalent level of concern;',
      nominated: true,
    },
    { ref: '2.5', says: "'Missing' from education and are not on a school roll;" },
    {
      ref: '2.6',
      says: 'Attending Alternative Provision to address behavioural difficulties or patterns of poor behaviour which provides an equivalent level of concern',
      nominated: true,
    },
  ],
  outcomes: [
    {
      ref: '2.1',
      meets: issues,
      says: 'Children receive suitable full-time education.',
      confirms: [],
      sources: [
        'School Census / Synergy / Attendance Certificate / Lead Professional / TAF documentation / Case recording',
      ],
      evidence: {
        kind: 'each',
        who: { of: 'household', kind: ['child'] },
        reads:
          'Printed above the lines: “All children in the household must achieve each of the following”. Of a child not of school age nothing is asked, and one child who falls short holds the theme.',
        of: {
          kind: 'all',
          of: [
            {
              ref: '2.1.m1',
              says: 'be on school roll or accessing appropriate full-time alternative provision;',
              sources: sources['2.1'],
              kind: 'measured',
              shape: 'spell',
              measure: 'education-status',
              whose: 'person',
              is: {
                now: ['on-roll', 'alternative-provision'],
                asks: ['pru', 'eet'],
                schoolAge: true,
              },
              orAttested: true,
              reads:
                'Judged on the day. Of a place in a pupil referral unit a fact or a judgement says whether it is appropriate full-time provision.',
            },
            {
              kind: 'fork',
              on: { rate: 'attendance', setting: 'school', terms: 3 },
              reads:
                'Attendance over the three terms before the plan opened picks one of the two lines. A child too young to have had three terms takes the first.',
              cases: [
                {
                  if: { atLeast: 30 },
                  tooYoung: true,
                  then: {
                    ref: '2.1.m2',
                    says: 'attendance above 90% across 3 consecutive terms;',
                    sources: sources['2.1'],
                    kind: 'measured',
                    shape: 'rate',
                    measure: 'attendance',
                    setting: 'school',
                    is: { above: 90 },
                    over: { terms: 3 },
                    reads:
                      'Sessions of the last three completed terms that began after the plan opened, pooled into one figure: exactly 90% is not above 90%. All absence counts, authorised or not.',
                  },
                },
                {
                  if: { below: 30 },
                  then: {
                    ref: '2.1.m3',
                    says: 'significant improvement to overall attendance rates (applies to children which have an extremely low attendance rate that is below 30% attendance over the last 3 consecutive terms at the start of the intervention. Where this is the case, an improvement to 80% attendance over 3 terms is sufficient.)',
                    sources: sources['2.1'],
                    kind: 'measured',
                    shape: 'rate',
                    measure: 'attendance',
                    setting: 'school',
                    is: { atLeast: 80 },
                    over: { terms: 3 },
                    reads:
                      'Asked instead of the line before of a child below 30% over the three terms before the plan opened: at exactly 30% that line stands.',
                  },
                },
              ],
            },
            {
              ref: '2.1.m4',
              says: 'have fewer than 3 fixed term exclusions across 3 consecutive terms;',
              sources: sources['2.1'],
              kind: 'measured',
              shape: 'events',
              counts: [{ measure: 'exclusion', where: { class: ['fixed'] } }],
              noun: 'fixed term exclusion',
              whose: 'person',
              schoolAge: true,
              is: { atMost: 2 },
              over: { terms: 3 },
              reads:
                'Exclusions are counted, not their days: footnote 5 belongs to the issue. The last three completed terms that began after the plan opened.',
            },
            {
              ref: '2.1.m5',
              says: 'have no subsequent permanent exclusion(s) across 3 consecutive terms.',
              sources: sources['2.1'],
              kind: 'measured',
              shape: 'events',
              counts: [{ measure: 'exclusion', where: { class: ['permanent'] } }],
              noun: 'permanent exclusion',
              whose: 'person',
              schoolAge: true,
              is: { atMost: 0 },
              over: { terms: 3 },
              reads: 'None in the last three completed terms that began after the plan opened.',
            },
          ],
        },
      },
    },
  ],
} as const satisfies FrameworkTheme
