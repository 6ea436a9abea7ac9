import type { Clause } from '../../clause.ts'
import type { FrameworkTheme } from '../../framework.ts'

/** Every outcome answers any of the issues. */
const issues = ['3.1', '3.2', '3.3', '3.4', '3.5'] as const

/** Who could supply the evidence, by outcome: the names in its printed cell. */
const sources = {
  '3.1': ['SSID (Single Assessment / Case recording)', 'Home Environment Assessment Tool'],
  '3.2': [
    'Lead Professional (LP)',
    'Case recording',
    'TAF documentation',
    'ASQ Ages and Stages Questionnaire',
    'Adolescent Wellbeing Scale',
    'Social and Emotional Capability (SEC) outcome',
  ],
  '3.3': ['LP', 'Case recording', 'TAF documentation', 'Adult Wellbeing scale'],
  '3.4': [
    'LP',
    'TAF documentation',
    'Case recording',
    'TOPSE score',
    'Strengths and Difficulties Questionnaire',
    'Parenting Hassles questionnaire',
    'SEC outcome',
  ],
  '3.5': [
    'SSID',
    'Synergy',
    'Lead Professional',
    'Case recording',
    'TAF documentation',
    'Home Environment Assessment',
  ],
  '3.6': ['LP', 'Case recording', 'TAF documentation', 'Missing from Home (MFH) records'],
  '3.7': [
    'LP',
    'Case recording',
    'TAF documentation',
    "Durham Safeguarding Children's Partnership Child Sexual Exploitation Risk Assessment Tool",
  ],
  '3.8': [
    'Abitras',
    'LP',
    'Case recording',
    'TAF documentation',
    'Police',
    'Home Environment Assessment Tool',
  ],
  '3.9': ['LP', 'TAF documentation', 'Case recording'],
} as const

const noStatutoryReferrals = {
  kind: 'measured',
  shape: 'events',
  counts: [{ measure: 'referral', where: { to: ['statutory', 'social-care'] } }],
  noun: 'referral',
  whose: 'family',
  is: { atMost: 0 },
  over: { monthsAfterClosure: 6 },
} as const satisfies Clause

const noSexualExploitation = {
  kind: 'measured',
  shape: 'events',
  counts: [{ measure: 'harm-report', where: { kind: ['sexual-exploitation'] } }],
  noun: 'sexual exploitation report',
  whose: 'person',
  is: { atMost: 0 },
  over: { months: 6 },
} as const satisfies Clause

export const childrenWhoNeedHelp = {
  ref: '3',
  title:
    'Headline Problem 3: Children who need help and / or protection, including those affected by poor relationships and conflict',
  closes: 'any outcome',
  aims: [
    { ref: '3.p1', says: 'Children and young people realise and maximise their potential' },
    {
      ref: '3.p2',
      says: 'Children and young people make healthy choices and have the best start in life',
    },
    { ref: '3.p3', says: 'A think family approach is embedded in our support for families' },
  ],
  needs: [
    {
      ref: '3.1',
      says: 'Children assessed as requiring additional help on or above step 3 of the Durham Staircase⁷',
    },
    {
      ref: '3.2',
      says: 'Families that are identified by a professional as a concern and require additional help⁸',
      nominated: true,
    },
    {
      ref: '3.3',
      says: 'Children who are identified by Health Visiting services for Universal Partnership Plus, including Vulnerable Parent Pathway',
    },
    {
      ref: '3.4',
      says: 'Families where children under 5 are not taking-up the free entitlement to nursery education for 2 year olds.',
    },
    { ref: '3.5', says: 'Families affected by poor family relationships and parenting capacity' },
  ],
  outcomes: [
    {
      ref: '3.1',
      meets: issues,
      says: 'De-escalation of child protection or child in need plan and sustained for 6 months (Level 4/5 cases)',
      confirms: [],
      sources: ['SSID (Single Assessment / Case recording)', 'Home Environment Assessment Tool'],
      evidence: {
        kind: 'each',
        who: { of: 'household', kind: ['child'] },
        of: {
          ref: '3.1.m1',
          says: 'De-escalation of child protection or child in need plan and sustained for 6 months (Level 4/5 cases)',
          sources: sources['3.1'],
          kind: 'measured',
          shape: 'spell',
          measure: 'support-level',
          whose: 'person',
          is: { lowered: { months: 6 }, from: ['child-protection', 'child-in-need'] },
          reads:
            'Each child of the household who has had a child protection or child in need plan since the plan opened has stood six months at a level lower than its highest since then. A lower level, or a search for support levels, must fill the six months. Where no child had such a plan it does not apply.',
        },
      },
    },
    {
      ref: '3.2',
      meets: issues,
      says: "Improvement in child's development including physical, social and emotional development at case closure or de-escalation or to maintain a child's development including physical social and emotional development for CYP with disabilities.",
      confirms: [],
      sources: [
        'Lead Professional (LP) / Case recording / TAF documentation / ASQ Ages and Stages Questionnaire / Adolescent Wellbeing Scale / Social and Emotional Capability (SEC) outcome',
      ],
      evidence: {
        ref: '3.2.m1',
        says: "Improvement in child's development including physical, social and emotional development at case closure or de-escalation or to maintain a child's development including physical social and emotional development for CYP with disabilities.",
        sources: sources['3.2'],
        kind: 'attested',
        ofAnyone: true,
        shown: ['score'],
        reads:
          'No size is printed: a fact or a judgement decides, with the scores shown. A judgement given before closure or de-escalation stands.',
      },
    },
    {
      ref: '3.3',
      meets: issues,
      says: 'Improvement in parental wellbeing, including reduced conflict at case closure or de-escalation',
      confirms: [],
      sources: ['LP / Case recording / TAF documentation / Adult Wellbeing scale'],
      evidence: {
        ref: '3.3.m1',
        says: 'Improvement in parental wellbeing, including reduced conflict at case closure or de-escalation',
        sources: sources['3.3'],
        kind: 'attested',
        ofAnyone: true,
        shown: ['score'],
        reads:
          'No size is printed: a fact or a judgement decides, with the scores shown. A judgement given before closure or de-escalation stands.',
      },
    },
    {
      ref: '3.4',
      meets: issues,
      says: 'Parents and children have improved family relationships at case closure or de-escalation',
      confirms: [],
      sources: [
        'LP / TAF documentation/Case recording / TOPSE score / Strengths and Difficulties Questionnaire / Parenting Hassles questionnaire/ SEC outcome',
      ],
      evidence: {
        ref: '3.4.m1',
        says: 'Parents and children have improved family relationships at case closure or de-escalation',
        sources: sources['3.4'],
        kind: 'attested',
        ofAnyone: true,
        shown: ['score'],
        reads:
          'No size is printed: a fact or a judgement decides, with the scores shown. A judgement given before closure or de-escalation stands.',
      },
    },
    {
      ref: '3.5',
      meets: issues,
      says: 'De-escalated of family plan with outcomes met and no referrals to statutory services for 6 months (Level 2/3 cases)',
      confirms: [],
      sources: [
        'SSID / Synergy / Lead Professional / Case recording / TAF documentation/ Home Environment Assessment',
      ],
      evidence: {
        ref: '3.5.m1',
        says: 'De-escalated of family plan with outcomes met and no referrals to statutory services for 6 months (Level 2/3 cases)',
        sources: sources['3.5'],
        kind: 'all',
        of: [
          noStatutoryReferrals,
          { kind: 'attested', by: 'professional', orFact: true, ofAnyone: true },
        ],
        reads:
          'Once the plan has closed: no referral to statutory services or social care in the six months after, anybody in the family. That the outcomes are met is a fact or a professional judgement. Levels 2 and 3 are not defined.',
      },
    },
    {
      ref: '3.6',
      meets: issues,
      says: 'Missing from home episodes cease for 6 months',
      confirms: [],
      sources: ['LP / Case recording / TAF documentation Missing from Home (MFH) records'],
      evidence: {
        kind: 'each',
        who: { of: 'household', kind: ['child'] },
        of: {
          ref: '3.6.m1',
          says: 'Missing from home episodes cease for 6 months',
          sources: sources['3.6'],
          kind: 'measured',
          shape: 'events',
          counts: [{ measure: 'missing-episode' }],
          noun: 'missing episode',
          whose: 'person',
          is: { atMost: 0 },
          over: { months: 6 },
          reads:
            'None by any child of the household in the latest six months after the plan opened, reported to the police or not.',
        },
      },
    },
    {
      ref: '3.7',
      meets: issues,
      says: 'Family member(s) are no longer at risk of sexual exploitation for 6 months',
      confirms: [],
      sources: [
        "LP / Case recording / TAF documentation / Durham Safeguarding Children's Partnership Child Sexual Exploitation Risk Assessment Tool",
      ],
      evidence: {
        ref: '3.7.m1',
        says: 'Family member(s) are no longer at risk of sexual exploitation for 6 months',
        sources: sources['3.7'],
        kind: 'all',
        of: [
          { kind: 'each', who: { of: 'need', kind: ['child', 'adult'] }, of: noSexualExploitation },
          { kind: 'attested', by: 'professional' },
        ],
        reads:
          'No report of harm by sexual exploitation about the people of the need in the latest six months after the plan opened, and a professional judgement that the risk is gone.',
      },
    },
    {
      ref: '3.8',
      meets: issues,
      says: 'Improvement in home environment including suitability and property condition',
      confirms: [],
      sources: [
        'Abitras / LP / Case recording / TAF documentation/Police / Home Environment Assessment Tool',
      ],
      evidence: {
        ref: '3.8.m1',
        says: 'Improvement in home environment including suitability and property condition',
        sources: sources['3.8'],
        kind: 'attested',
        ofAnyone: true,
        shown: ['score'],
      },
    },
    {
      ref: '3.9',
      meets: issues,
      says: 'Reduced family conflict at case closure or de-escalation, including resolving separation or contact arrangements',
      confirms: [],
      sources: ['LP / TAF documentation / Case recording'],
      evidence: {
        ref: '3.9.m1',
        says: 'Reduced family conflict at case closure or de-escalation, including resolving separation or contact arrangements',
        sources: sources['3.9'],
        kind: 'attested',
        ofAnyone: true,
        shown: ['score'],
        reads:
          'No size is printed: a fact or a judgement decides, with the scores shown. A judgement given before closure or de-escalation stands.',
      },
    },
  ],
} as const satisfies FrameworkTheme
