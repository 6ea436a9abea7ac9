import type { FrameworkTheme } from '../../framework.ts'
import { voices } from './judges.ts'

export const financialStability = {
  ref: '10',
  title: 'Financial Stability',
  closes: 'each need',
  needs: [
    { ref: '10.1', says: 'Adult in the family is workless' },
    {
      ref: '10.2',
      says: 'Family require support with their finances and / or have unmanageable debt (e.g. rent arrears)',
      examples: [{ ref: '10.2.x1', says: 'rent arrears' }],
    },
    { ref: '10.3', says: 'Young person is NEET' },
  ],
  outcomes: [
    {
      ref: '10.1',
      meets: ['10.1'],
      says: 'Adult is in work OR Adult has made progress to work (e.g. gained a qualification, completed training, volunteering, is attending job interviews)',
      confirms: [
        { ref: '10.1.O1', says: 'Adult is in work' },
        {
          ref: '10.1.O2',
          joined: 'OR',
          says: 'Adult has made progress to work (e.g. gained a qualification, completed training, volunteering, is attending job interviews)',
        },
      ],
      evidence: {
        kind: 'each',
        who: { of: 'need', kind: ['adult'] },
        of: {
          kind: 'any',
          of: [
            {
              kind: 'measured',
              ref: '10.1.E1',
              dataTeam: true,
              says: 'Universal Credit or legacy benefit data**',
              shape: 'spell',
              measure: 'employment',
              whose: 'person',
              is: { now: ['employed', 'self-employed'] },
              orAttested: true,
              sources: ['DWP', 'Employer'],
              reads: 'Read as employment on the day. Without any employment spell a fact decides.',
            },
            {
              kind: 'any',
              ref: '10.1.E2',
              joined: 'AND/OR',
              says: 'Practitioner or self-assessed – adult has gained employment / made progress to work measured by Employment Advisor or keyworker',
              of: voices,
              sources: ['Employment adviser', 'Keyworker', 'The adult'],
            },
          ],
        },
      },
    },
    {
      ref: '10.2',
      meets: ['10.2'],
      says: 'Family feels able to manage their finances AND/OR Debt is being managed or has been resolved',
      confirms: [
        { ref: '10.2.O1', says: 'Family feels able to manage their finances' },
        { ref: '10.2.O2', joined: 'AND/OR', says: 'Debt is being managed or has been resolved' },
      ],
      evidence: {
        kind: 'each',
        who: { of: 'need' },
        of: {
          kind: 'any',
          of: [
            {
              kind: 'attested',
              ref: '10.2.E1',
              says: 'Debt repayment plan in place',
              sources: ['Debt adviser', 'Landlord'],
            },
            {
              kind: 'attested',
              ref: '10.2.E2',
              joined: 'AND/OR',
              says: 'Reduction in debt',
              sources: ['Debt adviser', 'Landlord'],
              shown: ['score'],
              reads:
                'No size of reduction is printed: the figures are shown, and a fact or a judgement decides.',
            },
            {
              kind: 'any',
              ref: '10.2.E3',
              joined: 'AND/OR',
              says: 'Practitioner or self-assessment - improved outcome',
              of: voices,
              sources: ['Lead professional', 'The family'],
            },
          ],
        },
      },
    },
    {
      ref: '10.3',
      meets: ['10.3'],
      says: 'Young person is in education, employment or training',
      confirms: [{ ref: '10.3.O1', says: 'Young person is in education, employment or training' }],
      evidence: {
        kind: 'each',
        who: { of: 'need', kind: ['child'] },
        of: {
          kind: 'any',
          of: [
            {
              kind: 'measured',
              ref: '10.3.E1',
              dataTeam: true,
              says: 'Census / NEET data**',
              shape: 'spell',
              measure: 'education-status',
              whose: 'person',
              is: {
                now: ['eet', 'on-roll', 'alternative-provision', 'pru'],
                not: ['neet', 'off-roll'],
              },
              orAttested: true,
              sources: ['NEET tracking team', 'School census'],
              reads:
                'On a school roll, in alternative provision or in a pupil referral unit counts as education. Without any spell a fact decides.',
            },
            {
              kind: 'attested',
              ref: '10.3.E2',
              joined: 'AND/OR',
              says: 'Secure progression pathway in place',
              sources: ['School', 'NEET tracking team'],
            },
            {
              kind: 'any',
              ref: '10.3.E3',
              joined: 'AND/OR',
              says: 'Practitioner or self-assessment – confirms young person is in education, employment or training',
              of: voices,
              sources: ['Lead professional', 'The young person'],
            },
          ],
        },
      },
    },
  ],
} as const satisfies FrameworkTheme
