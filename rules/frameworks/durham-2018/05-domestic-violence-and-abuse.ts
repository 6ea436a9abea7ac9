import type { FrameworkTheme } from '../../framework.ts'

/** Every outcome answers any of the issues. */
const issues = ['5.1', '5.2', '5.3', '5.4'] as const

/** Who could supply the evidence, by outcome: the names in its printed cell. */
const sources = {
  '5.1': [
    'DASH Risk Assessment Checklist',
    'Harbour',
    'PNC',
    'Lead Professional',
    'Case recording',
    'TAF documentation',
    'Adult / Adolescent Wellbeing Scale',
    'Social and Emotional Capability (SEC) outcome',
    'Housing Solutions',
    'Abitras',
  ],
} as const

export const domesticViolenceAndAbuse = {
  ref: '5',
  title: 'Headline Problem 5: Families affected by Domestic Violence and Abuse',
  closes: 'any outcome',
  aims: [
    { ref: '5.p1', says: 'Reduce anti-social behaviour' },
    { ref: '5.p2', says: 'Protect vulnerable people from harm' },
    { ref: '5.p3', says: 'Reduce re-offending' },
  ],
  needs: [
    {
      ref: '5.1',
      says: 'Family subject to a Police call out for at least one domestic abuse incident in the last 12 months;',
    },
    {
      ref: '5.2',
      says: 'Family are known to local services as having perpetrated or having been a victim of domestic violence or abuse in the last 12 months;',
    },
    { ref: '5.3', says: 'Family which self-report domestic violence or abuse in last 12 months;' },
    {
      ref: '5.4',
      says: 'Families perpetrating 3 or more domestic violence recorded incidents within the last 6 months or where there is a high-risk incident as identified by MARAC procedures.',
    },
  ],
  outcomes: [
    {
      ref: '5.1',
      meets: issues,
      says: 'Families are free from violence or families experience significant reduction in incidents.',
      confirms: [],
      sources: [
        'DASH Risk Assessment Checklist / Harbour / PNC / Lead Professional / Case recording / TAF documentation',
        'Adult / Adolescent Wellbeing Scale / Social and Emotional Capability (SEC) outcome',
        'Housing Solutions / Abitras',
      ],
      evidence: {
        kind: 'all',
        reads:
          'Printed above the lines: “This may include children and families that are de-escalated, together with”. The plan has closed or the family’s highest level of support has stepped down; and one line is enough.',
        of: [
          {
            kind: 'measured',
            shape: 'spell',
            measure: 'support-level',
            whose: 'family',
            is: { deescalated: true },
          },
          {
            kind: 'any',
            of: [
              {
                ref: '5.1.m1',
                says: 'Absence of recorded and reported domestic abuse incidents for 6 months',
                sources: sources['5.1'],
                kind: 'measured',
                shape: 'events',
                counts: [{ measure: 'domestic-abuse-incident' }],
                noun: 'domestic abuse incident',
                whose: 'household',
                is: { atMost: 0 },
                over: { months: 6 },
                reads:
                  'None about anybody of the household in the latest six months after the plan opened, reported to the police or to anybody else.',
              },
              {
                ref: '5.1.m2',
                says: 'Improved safety and reduced risk across family members',
                sources: sources['5.1'],
                kind: 'attested',
                ofAnyone: true,
              },
              {
                ref: '5.1.m3',
                says: 'Improved mental health and well-being of victim / perpetrator (adults and children)',
                sources: sources['5.1'],
                kind: 'attested',
                ofAnyone: true,
                shown: ['score'],
              },
              {
                ref: '5.1.m4',
                says: 'Risk of eviction removed following enforcement actions',
                sources: sources['5.1'],
                kind: 'attested',
                ofAnyone: true,
              },
              {
                ref: '5.1.m5',
                says: 'Family successfully accommodated following presentation as homeless due to fleeing domestic abuse',
                sources: sources['5.1'],
                kind: 'attested',
                ofAnyone: true,
              },
              {
                ref: '5.1.m6',
                says: 'Safety adaptations made to property after perpetrator has moved out (e.g. Remain Safe)',
                sources: sources['5.1'],
                kind: 'attested',
                ofAnyone: true,
              },
            ],
          },
        ],
      },
    },
  ],
} as const satisfies FrameworkTheme
