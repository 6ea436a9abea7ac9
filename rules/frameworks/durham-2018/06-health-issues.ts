import type { FrameworkTheme } from '../../framework.ts'

/** Every outcome answers any of the issues. */
const issues = ['6.1', '6.2', '6.3', '6.4', '6.5', '6.6'] as const

/** Who could supply the evidence, by outcome: the names in its printed cell. */
const sources = {
  '6.1': [
    'Theseus',
    'CAMHS',
    'Adult MH team',
    'Adult / Adolescent wellbeing scale',
    'Edinburgh postnatal depression scale',
    'Lead Professional',
    'Case recording',
    'TAF documentation',
    'Self-reported',
    'Home Environment Assessment Tool',
  ],
  '6.2': [
    'Self-reported',
    'Lead Professional',
    'Case recording',
    'TAF documentation',
    'Relax Kids programme',
    'Social and Emotional Capabilities outcomes (SEC outcomes)',
    'Adolescent wellbeing scale',
    'Health Visitor Case Records',
    "Ages and Stages Questionnaire's (ASQ-3 or ASQ-SE)",
  ],
  '6.3': [
    'NDTMS',
    'Theseus',
    'Alcohol AUDIT Tool',
    'Self-reported',
    'Lead Professional',
    'Case recording',
    'TAF documentation',
  ],
} as const

export const healthIssues = {
  ref: '6',
  title: 'Headline Problem 6: Parents and Children with a range of health issues',
  closes: 'any outcome',
  aims: [
    {
      ref: '6.p1',
      says: 'Children and young people make healthy choices and have the best start in life',
    },
  ],
  needs: [
    { ref: '6.1', says: 'Family member with mental health problems;' },
    { ref: '6.2', says: 'Family member with a drug or alcohol problem(s);' },
    { ref: '6.3', says: 'Family member with a physical health/disability/developmental problems;' },
    {
      ref: '6.4',
      says: 'Family member who is known to health professionals as having any mental and physical health concern which result in problems such as unhealthy weight, type 2 diabetes, dental decay, and speech and language needs;',
      examples: [
        {
          ref: '6.4.x1',
          says: 'unhealthy weight, type 2 diabetes, dental decay, and speech and language needs',
        },
      ],
    },
    {
      ref: '6.5',
      says: 'Children and young people at risk of teenage conception and sexual health concerns;',
    },
    { ref: '6.6', says: 'Non take-up of child immunisation programme.' },
  ],
  outcomes: [
    {
      ref: '6.1',
      meets: issues,
      says: 'Improvement and management of a mental health condition at case closure / de-escalation or maintain support to manage a mental health condition for CYP and their families who are open to a disability social care team.',
      confirms: [],
      sources: [
        'Theseus / CAMHS / Adult MH team / Adult / Adolescent wellbeing scale / Edinburgh postnatal depression scale/ Lead Professional / Case recording / TAF documentation / Self-reported / Home Environment Assessment Tool',
      ],
      evidence: {
        kind: 'any',
        reads: '“This may include”: one line is enough.',
        of: [
          {
            ref: '6.1.m1',
            says: 'Improvement in self-reported emotional and physical well-being',
            sources: sources['6.1'],
            kind: 'attested',
            by: 'self',
            orFact: true,
            ofAnyone: true,
            shown: ['score'],
            reads:
              'Self-reported: the person, a parent, the child or the family says so, or a fact does.',
          },
          {
            kind: 'each',
            who: { of: 'household', kind: ['adult', 'child'], onFile: { score: 'EPDS' } },
            enough: 'one',
            of: {
              ref: '6.1.m2',
              says: 'Reduction in Edinburgh postnatal depression score to below 12',
              sources: sources['6.1'],
              kind: 'measured',
              shape: 'score',
              measure: 'score',
              instrument: 'EPDS',
              is: { below: 12 },
              reduced: true,
              reads:
                'Of somebody in the household who was scored: the latest Edinburgh score is below 12, and lower than the last by the day the plan opened or else the first after it. A low total never speaks for question 10.',
            },
          },
          {
            ref: '6.1.m3',
            says: 'Secured tenancy following hording intervention',
            sources: sources['6.1'],
            kind: 'attested',
            ofAnyone: true,
          },
        ],
      },
    },
    {
      ref: '6.2',
      meets: issues,
      says: 'Improvement in family health at case closure / de-escalation or maintain family health for CYP with disabilities and their families who are open to a disability social care team.',
      confirms: [],
      sources: [
        "Self-reported / Lead Professional / Case recording / TAF documentation / Relax Kids programme / Social and Emotional Capabilities outcomes (SEC outcomes)/ Adolescent wellbeing scale Health Visitor Case Records / Ages and Stages Questionnaire's (ASQ-3 or ASQ-SE)",
      ],
      evidence: {
        kind: 'any',
        reads: '“This may include”: one line is enough.',
        of: [
          {
            ref: '6.2.m1',
            says: 'Family member(s) demonstrate successful management of health condition(s) or development delay issue',
            sources: sources['6.2'],
            kind: 'attested',
            ofAnyone: true,
          },
          {
            ref: '6.2.m2',
            says: 'Family member(s) achieve a healthy weight (BMI rate)',
            sources: sources['6.2'],
            kind: 'attested',
            ofAnyone: true,
          },
          {
            kind: 'each',
            who: { of: 'household', kind: ['child'] },
            of: {
              ref: '6.2.m3',
              says: 'All children in the household receive age appropriate immunisations',
              sources: sources['6.2'],
              kind: 'attested',
              reads: 'A fact or a judgement about each child of the household.',
            },
          },
          {
            kind: 'each',
            who: { of: 'household', kind: ['child', 'adult'] },
            of: {
              ref: '6.2.m4',
              says: 'All children and adults in household take up dentist services',
              sources: sources['6.2'],
              kind: 'attested',
              reads: 'A fact or a judgement about everyone in the household.',
            },
          },
          {
            kind: 'each',
            who: { of: 'household', kind: ['child', 'adult'] },
            of: {
              ref: '6.2.m5',
              says: 'All children and adult in household registered with General Practitioner (GP)',
              sources: sources['6.2'],
              kind: 'attested',
              reads: 'A fact or a judgement about everyone in the household.',
            },
          },
          {
            ref: '6.2.m6',
            says: 'Family member(s) receives smoking cessation support, sets quit date and successfully quits smoking',
            sources: sources['6.2'],
            kind: 'attested',
            ofAnyone: true,
          },
          {
            ref: '6.2.m7',
            says: 'Family member(s) receive age appropriate sexual health and contraception advice, have a contraception plan and demonstrate lower level of risk of unplanned conception',
            sources: sources['6.2'],
            kind: 'attested',
            ofAnyone: true,
          },
          {
            ref: '6.2.m8',
            says: 'Family member(s) are supported by the Relax Kids programme and achieve an increase in well-being scale',
            sources: sources['6.2'],
            kind: 'attested',
            ofAnyone: true,
            shown: ['score'],
          },
        ],
      },
    },
    {
      ref: '6.3',
      meets: issues,
      says: 'Children/Adult(s) successfully complete an intervention / treatment programme and demonstrates reduction in drug/alcohol misuse at case closure / de-escalation or as appropriate for CYP and their families who are open to a disability social care team.',
      confirms: [],
      sources: [
        'NDTMS / Theseus / Alcohol AUDIT Tool / Self-reported / Lead Professional / Case recording / TAF documentation',
      ],
      evidence: {
        ref: '6.3.m1',
        says: 'Children/Adult(s) successfully complete an intervention / treatment programme and demonstrates reduction in drug/alcohol misuse at case closure / de-escalation or as appropriate for CYP and their families who are open to a disability social care team.',
        sources: sources['6.3'],
        kind: 'attested',
        ofAnyone: true,
        shown: ['score'],
        reads:
          'No size is printed: a fact or a judgement decides, with the scores shown. A judgement given before closure or de-escalation stands.',
      },
    },
  ],
} as const satisfies FrameworkTheme
