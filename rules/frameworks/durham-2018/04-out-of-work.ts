import type { Clause } from '../../clause.ts'
import type { FrameworkTheme } from '../../framework.ts'

/** Every outcome answers any of the issues. */
const issues = ['4.1', '4.2', '4.3'] as const

/** Who could supply the evidence, by outcome: the names in its printed cell. */
const sources = {
  '4.1': [
    'DWP LMS',
    'Off benefit check',
    'TFEA database',
    'Lead Professional',
    'TAF documentation',
    'Case recording',
  ],
  '4.2': [
    'Adult Learning Service',
    'Job Centre Plus',
    'IYSS',
    'DWP',
    'TFEA database',
    'Lead Professional',
    'Case recording',
    'TAF documentation',
  ],
  '4.3': [
    'TFEA database',
    'Lead Professional',
    'Case recording',
    'TAF documentation',
    'Revenue and Benefits',
    'Housing Solutions',
    'Housing Providers',
    'Welfare Rights',
    'Stonham',
    'Home Environment Assessment Tool',
  ],
} as const

const thirteenWeeks = {
  kind: 'measured',
  shape: 'spell',
  measure: 'education-status',
  whose: 'person',
  is: { held: ['eet'], weeks: 13 },
} as const satisfies Clause

export const outOfWork = {
  ref: '4',
  title:
    'Headline Problem 4: Adults out of work or at risk of financial exclusion and young people at risk of worklessness',
  closes: 'any outcome',
  aims: [
    { ref: '4.p1', says: 'Competitive and successful people' },
    { ref: '4.p2', says: 'Children and young people realise and maximise their potential' },
  ],
  needs: [
    {
      ref: '4.1',
      says: 'Households which have an adult on DWP out of work benefit / claiming benefits;',
    },
    {
      ref: '4.2',
      says: 'Young people aged 16-18 who Not in Education, Employment or Training (NEET) or who are at risk of being NEET;',
    },
    {
      ref: '4.3',
      says: 'Family subject to unmanageable levels of household debt, risk of eviction, homelessness, financial exclusion and/or affected by welfare reform.',
    },
  ],
  outcomes: [
    {
      ref: '4.1',
      meets: issues,
      says: 'An adult or young person is in sustained employment for 13 weeks (or 26 weeks for JSA-type benefit claimants)⁹',
      confirms: [],
      sources: [
        'DWP LMS / Off benefit check / TFEA database / Lead Professional / TAF documentation / Case recording',
      ],
      evidence: {
        kind: 'each',
        who: { of: 'household', kind: ['adult', 'child'], age: { passes: { months: 192 } } },
        enough: 'one',
        of: {
          ref: '4.1.m1',
          says: 'An adult or young person is in sustained employment for 13 weeks (or 26 weeks for JSA-type benefit claimants)⁹',
          sources: sources['4.1'],
          kind: 'measured',
          shape: 'spell',
          measure: 'employment',
          whose: 'person',
          is: { worked: { 'jsa-type': { weeks: 26 }, other: { weeks: 13 } } },
          reads:
            'Anybody of the household aged 16 or over: 13 weeks are 91 days of work since the plan opened, spells without a day between as one; 26 weeks if the last benefit before the job was of the JSA type. Once reached it stays met when the job ends. Self-employment counts.',
        },
      },
      automatic: {
        result: 'continuous-employment',
        says: 'The exception to this will be the automatic results claim for a successful continuous employment outcome (theme 4 outcome 1);',
        reads:
          'The result stands by itself, apart from progress. It waives that every headline problem needs an outcome for this result alone: the other themes are still shown as they are, and a judgement of the plan does not take it away.',
      },
    },
    {
      ref: '4.2',
      meets: issues,
      says: 'An adult or young person has made progress to work.',
      confirms: [],
      sources: [
        'Adult Learning Service / Job Centre Plus / IYSS / DWP / TFEA database / Lead Professional / Case recording / TAF documentation',
      ],
      evidence: {
        kind: 'any',
        reads: '“This may include”: one line is enough.',
        of: [
          {
            ref: '4.2.m1',
            says: 'Post 16 education, employment or training destination for a minimum of 13 weeks ¹⁰',
            sources: sources['4.2'],
            kind: 'any',
            of: [
              {
                kind: 'each',
                who: {
                  of: 'household',
                  kind: ['adult', 'child'],
                  age: { passes: { months: 192 } },
                },
                enough: 'one',
                of: thirteenWeeks,
              },
              { kind: 'attested', ofAnyone: true, showsHours: true },
            ],
            reads:
              'Thirteen weeks in education, employment or training since the plan opened by anybody of the household aged 16 or over; or a fact or a judgement. Footnote 10 counts traineeships and apprenticeships too.',
          },
          {
            ref: '4.2.m2',
            says: 'Enter work programme, ESF Provision or Youth Employment Initiative (YEI) for a minimum of 13 weeks',
            sources: sources['4.2'],
            kind: 'attested',
            ofAnyone: true,
            showsHours: true,
          },
          {
            ref: '4.2.m3',
            says: 'Work experience / volunteer programme, equating to 16 hours over a minimum of 4 weeks',
            sources: sources['4.2'],
            kind: 'attested',
            ofAnyone: true,
            showsHours: true,
            reads:
              'Which hours count is for whoever knows them: a fact or a judgement decides, with the hours on file shown.',
          },
          {
            ref: '4.2.m4',
            says: 'Achievement of vocational / adult learning qualification(s)',
            sources: sources['4.2'],
            kind: 'attested',
            ofAnyone: true,
            showsHours: true,
          },
          {
            ref: '4.2.m5',
            says: 'Demonstration of improved readiness to work through work-based skills and engagement with JCP and other providers¹¹',
            sources: sources['4.2'],
            kind: 'attested',
            ofAnyone: true,
            showsHours: true,
          },
        ],
      },
    },
    {
      ref: '4.3',
      meets: issues,
      says: 'Family has reduced debt and / or risk of financial exclusion at case closure / de-escalation.',
      confirms: [],
      sources: [
        'TFEA database / Lead Professional / Case recording / TAF documentation / Revenue and Benefits / Housing Solutions / Housing Providers/Welfare Rights/Stonham / Home Environment Assessment Tool',
      ],
      evidence: {
        kind: 'any',
        reads: '“This may include”: one line is enough.',
        of: [
          {
            ref: '4.3.m1',
            says: 'Completion of repayment plan to end rent arrears / outstanding debts',
            sources: sources['4.3'],
            kind: 'attested',
            ofAnyone: true,
          },
          {
            ref: '4.3.m2',
            says: 'Family finances are judged to be satisfactory',
            sources: sources['4.3'],
            kind: 'attested',
            ofAnyone: true,
          },
          {
            ref: '4.3.m3',
            says: 'Debt management intervention (e.g. welfare rights/Stonham/CAB)',
            sources: sources['4.3'],
            kind: 'attested',
            ofAnyone: true,
          },
          {
            ref: '4.3.m4',
            says: 'Family successfully accommodated following a presentation as homeless',
            sources: sources['4.3'],
            kind: 'attested',
            ofAnyone: true,
          },
          {
            ref: '4.3.m5',
            says: 'Risk of eviction removed',
            sources: sources['4.3'],
            kind: 'attested',
            ofAnyone: true,
          },
          {
            ref: '4.3.m6',
            says: 'Evidence of improved budgeting skills',
            sources: sources['4.3'],
            kind: 'attested',
            ofAnyone: true,
          },
          {
            ref: '4.3.m7',
            says: 'Use of a Credit Union account',
            sources: sources['4.3'],
            kind: 'attested',
            ofAnyone: true,
          },
        ],
      },
    },
  ],
} as const satisfies FrameworkTheme
