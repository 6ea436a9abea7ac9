import type { FrameworkTheme } from '../../framework.ts'
import { noAbuseInTheLastMonth, noReferralAfterClosure } from './closure.ts'
import { voices } from './judges.ts'

export const safeFromDomesticAbuse = {
  ref: '8',
  title: 'Safe from Domestic Abuse',
  closes: 'each need',
  needs: [
    {
      ref: '8.1',
      says: 'Family affected by domestic abuse or inter-personal violence and abuse - historic, recent, current or at risk (victim)',
    },
    { ref: '8.2', says: 'Adult in the family is a perpetrator of domestic abuse' },
    { ref: '8.3', says: 'Child currently or historically affected by domestic abuse' },
  ],
  outcomes: [
    {
      ref: '8.1',
      meets: ['8.1'],
      says: 'Domestic abuse has stopped AND Victim has a clear safety plan in place and knows how to seek help OR Victim has received (or is receiving) appropriate support',
      confirms: [
        { ref: '8.1.O1', says: 'Domestic abuse has stopped' },
        {
          ref: '8.1.O2',
          joined: 'AND',
          says: 'Victim has a clear safety plan in place and knows how to seek help',
        },
        {
          ref: '8.1.O3',
          joined: 'OR',
          says: 'Victim has received (or is receiving) appropriate support',
        },
      ],
      evidence: {
        kind: 'each',
        who: { of: 'need', kind: ['adult'] },
        reads: 'The last AND binds the list that follows, of which one is enough.',
        of: {
          kind: 'all',
          of: [
            {
              ref: '8.1.E1',
              dataTeam: true,
              says: 'No incidents of domestic abuse in the month prior to closure** (reported to police)',
              ...noAbuseInTheLastMonth,
            },
            {
              ref: '8.1.E2',
              joined: 'AND',
              dataTeam: true,
              says: 'No referral into services for at least 6 months following closure**',
              ...noReferralAfterClosure,
            },
            {
              kind: 'any',
              of: [
                {
                  kind: 'any',
                  ref: '8.1.E3',
                  joined: 'AND (at least one of the below)',
                  says: 'Practitioner or self-assessment (e.g. DASH / reduction in risk tool)',
                  of: voices,
                  sources: ['Domestic abuse service', 'The victim'],
                },
                {
                  kind: 'attested',
                  ref: '8.1.E4',
                  joined: 'AND/OR',
                  says: 'Victim engaged with local multi-agency partnership arrangements',
                  sources: ['Domestic abuse service'],
                  shown: ['participation'],
                },
              ],
            },
          ],
        },
      },
    },
    {
      ref: '8.2',
      meets: ['8.2'],
      says: 'Domestic abuse has stopped AND Perpetrator understands crime, and impact on the victim(s) (including children), and is engaging with perpetrator support',
      confirms: [
        { ref: '8.2.O1', says: 'Domestic abuse has stopped' },
        {
          ref: '8.2.O2',
          joined: 'AND',
          says: 'Perpetrator understands crime, and impact on the victim(s) (including children), and is engaging with perpetrator support',
        },
      ],
      evidence: {
        kind: 'each',
        who: { of: 'need', kind: ['adult'] },
        reads: 'The last AND binds the list that follows, of which one is enough.',
        of: {
          kind: 'all',
          of: [
            {
              ref: '8.2.E1',
              dataTeam: true,
              says: 'No incidents of domestic abuse in the month prior to closure** (reported to police)',
              ...noAbuseInTheLastMonth,
            },
            {
              ref: '8.2.E2',
              joined: 'AND',
              dataTeam: true,
              says: 'No referral into services for at least 6 months following closure**',
              ...noReferralAfterClosure,
            },
            {
              kind: 'any',
              of: [
                {
                  kind: 'any',
                  ref: '8.2.E3',
                  joined: 'AND (at least one of the below)',
                  says: 'Practitioner or self-assessment (e.g. DASH / reduction in risk tool)',
                  of: voices,
                  sources: ['Domestic abuse service', 'The adult'],
                },
                {
                  kind: 'attested',
                  ref: '8.2.E4',
                  joined: 'AND/OR',
                  says: 'Where available, perpetrator engaged with specialist programmes',
                  sources: ['Perpetrator programme'],
                  shown: ['participation'],
                },
                {
                  kind: 'attested',
                  ref: '8.2.E5',
                  joined: 'AND/OR',
                  says: 'Perpetrator engaged with local multi-agency partnership arrangements',
                  sources: ['Domestic abuse service'],
                  shown: ['participation'],
                },
              ],
            },
          ],
        },
      },
    },
    {
      ref: '8.3',
      meets: ['8.3'],
      says: 'Domestic abuse has stopped AND Child feels safe at home AND Child has received appropriate support',
      confirms: [
        { ref: '8.3.O1', says: 'Domestic abuse has stopped' },
        { ref: '8.3.O2', joined: 'AND', says: 'Child feels safe at home' },
        { ref: '8.3.O3', joined: 'AND', says: 'Child has received appropriate support' },
      ],
      evidence: {
        kind: 'each',
        who: { of: 'need', kind: ['child'] },
        reads: 'The last AND binds the list that follows, of which one is enough.',
        of: {
          kind: 'all',
          of: [
            {
              ref: '8.3.E1',
              dataTeam: true,
              says: 'No incidents of domestic abuse in the month prior to closure** (reported to police)',
              ...noAbuseInTheLastMonth,
            },
            {
              ref: '8.3.E2',
              joined: 'AND',
              dataTeam: true,
              says: 'No referral into services for at least 6 months following closure**',
              ...noReferralAfterClosure,
            },
            {
              kind: 'any',
              of: [
                {
                  kind: 'any',
                  ref: '8.3.E3',
                  joined: 'AND (at least one of the below)',
                  says: 'Practitioner or self-assessment - (e.g. DASH / reduction in risk tool)',
                  of: voices,
                  sources: ['Domestic abuse service', 'The child'],
                },
                {
                  kind: 'attested',
                  ref: '8.3.E4',
                  joined: 'AND/OR',
                  says: 'Child engaged with specialist/ therapeutic support',
                  sources: ['Therapeutic service'],
                  shown: ['participation'],
                },
              ],
            },
          ],
        },
      },
    },
  ],
} as const satisfies FrameworkTheme
