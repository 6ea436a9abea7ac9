import type { FrameworkTheme } from '../../framework.ts'
import { incidents, sixMonthsClear, fallenByHalf, noSevereOffence } from './crime.ts'

export const crimePreventionTacklingCrime = {
  ref: '7',
  title: 'Crime Prevention & Tackling Crime',
  closes: 'each need',
  needs: [
    {
      ref: '7.1',
      says: 'Adult (18+) involved in crime and/or ASB (at least one offence/arrest/named as a suspect/ASB incident) in the last 12 months',
    },
    {
      ref: '7.2',
      says: 'Young person (u18) at risk of crime – including gangs, serious violence and weapons carrying, or involved in harmful risk-taking behaviour',
      examples: [
        { ref: '7.2.x1', says: 'gangs, serious violence and weapons carrying' },
        { ref: '7.2.x2', says: 'involved in harmful risk-taking behaviour' },
      ],
    },
    {
      ref: '7.3',
      says: 'Young person (u18) involved in crime and/or ASB (at least one offence/arrest/ named as a suspect/ ASB incident) in the last 12 months',
    },
  ],
  outcomes: [
    {
      ref: '7.1',
      meets: ['7.1'],
      says: 'For 7 or fewer incidents in 12 months - Adult no longer involved in crime OR For 8 or more incidents in 12 months - Adult demonstrates at least a 50% reduction in incidents of crime',
      confirms: [
        {
          ref: '7.1.O1',
          says: 'For 7 or fewer incidents in 12 months - Adult no longer involved in crime',
        },
        {
          ref: '7.1.O2',
          joined: 'OR',
          says: 'For 8 or more incidents in 12 months - Adult demonstrates at least a 50% reduction in incidents of crime',
        },
      ],
      evidence: {
        kind: 'each',
        who: { of: 'need', age: { atLeast: 18 } },
        of: {
          kind: 'fork',
          reads:
            'The OR is a fork and no choice: the incidents in the twelve months to the day the plan opened pick the branch.',
          on: { counts: incidents, noun: 'incident', months: 12 },
          cases: [
            {
              if: { atMost: 7 },
              then: {
                ref: '7.1.E1',
                dataTeam: true,
                says: 'Where number of incidents is 7 or fewer, the person must not have any offences, arrests, named suspect reports or ASB for 6 months**',
                ...sixMonthsClear,
              },
            },
            {
              if: { atLeast: 8 },
              then: {
                ref: '7.1.E2',
                joined: 'OR',
                dataTeam: true,
                says: 'Where number of incidents is 8 or more, the person must demonstrate a reduction in the number of incidents (offences, arrests, named suspect reports, ASB) of at least 50% which is sustained for a period of at least 6 months**',
                ...fallenByHalf,
                sources: ['Police', 'Community safety team'],
                reads:
                  'Rates are compared: six months may hold at most a quarter of the twelve-month count before the plan opened.',
              },
            },
          ],
        },
      },
    },
    {
      ref: '7.2',
      meets: ['7.2'],
      says: 'Young person not involved in crime or anti-social behaviour AND Young person supported to better manage risks of becoming involved with crime, through accessing relevant services and fully engaging in this process',
      confirms: [
        { ref: '7.2.O1', says: 'Young person not involved in crime or anti-social behaviour' },
        {
          ref: '7.2.O2',
          joined: 'AND',
          says: 'Young person supported to better manage risks of becoming involved with crime, through accessing relevant services and fully engaging in this process',
        },
      ],
      evidence: {
        kind: 'each',
        who: { of: 'need', age: { below: 18 } },
        of: {
          kind: 'all',
          of: [
            {
              ref: '7.2.E1',
              dataTeam: true,
              says: 'Young person must not have any arrests, offences, named suspect reports or ASB for 6 months**',
              ...sixMonthsClear,
            },
            {
              kind: 'attested',
              ref: '7.2.E2',
              joined: 'AND',
              says: 'Accessing and engaging with relevant and appropriate services (e.g. VRUs, CAMHS, Education, AP, youth offending services) regularly and maintains positive behaviour',
              sources: ['Youth justice service', 'School', 'CAMHS'],
              shown: ['participation'],
            },
          ],
        },
      },
    },
    {
      ref: '7.3',
      meets: ['7.3'],
      says: 'For 4 or fewer incidents in 12 months - Young person no longer involved in crime OR For 5 or more incidents in 12 months - Young person demonstrates at least a 50% reduction in incidents of crime, provided none of these are a severe offence as defined by the list of severe offences AND Young person supported to better manage risks of becoming further involved with crime, through accessing relevant services and fully engaging in this process',
      confirms: [
        {
          ref: '7.3.O1',
          says: 'For 4 or fewer incidents in 12 months - Young person no longer involved in crime',
        },
        {
          ref: '7.3.O2',
          joined: 'OR',
          says: 'For 5 or more incidents in 12 months - Young person demonstrates at least a 50% reduction in incidents of crime, provided none of these are a severe offence as defined by the list of severe offences',
        },
        {
          ref: '7.3.O3',
          joined: 'AND',
          says: 'Young person supported to better manage risks of becoming further involved with crime, through accessing relevant services and fully engaging in this process',
        },
      ],
      evidence: {
        kind: 'each',
        who: { of: 'need', age: { below: 18 } },
        reads: 'The AND binds both bands: engagement is needed whichever band applies.',
        of: {
          kind: 'all',
          of: [
            {
              kind: 'fork',
              reads:
                'The OR is a fork and no choice: the incidents in the twelve months to the day the plan opened pick the branch.',
              on: { counts: incidents, noun: 'incident', months: 12 },
              cases: [
                {
                  if: { atMost: 4 },
                  then: {
                    ref: '7.3.E1',
                    dataTeam: true,
                    says: 'Where number of incidents is 4 or fewer, the young person must not have any offences, arrests, named suspect reports or ASB for 6 months**',
                    ...sixMonthsClear,
                  },
                },
                {
                  if: { atLeast: 5 },
                  then: {
                    kind: 'all',
                    ref: '7.3.E2',
                    joined: 'OR',
                    dataTeam: true,
                    says: 'Where number of incidents is 5 or more, the young person must demonstrate a reduction in the number of incidents (offences, arrests, named suspect reports, ASB) of at least 50% which is sustained for a period of at least 6 months**',
                    of: [fallenByHalf, noSevereOffence],
                    sources: ['Police', 'Community safety team'],
                    reads:
                      'Rates are compared: six months may hold at most a quarter of the twelve-month count before the plan opened. None of the incidents in those six months may be a severe offence; the list of severe offences is not printed, so an offence needs a yes or no. An ASB incident is never severe.',
                  },
                },
              ],
            },
            {
              kind: 'attested',
              ref: '7.3.E3',
              joined: 'AND',
              says: 'Accessing and engaging with relevant / appropriate services (e.g., VRUs, CAMHS, education, AP, probation, youth offending services) until problems have resolved/ solutions progressed',
              sources: ['Youth justice service', 'School', 'CAMHS'],
              shown: ['participation'],
              reads: 'Binds both bands of incidents.',
            },
          ],
        },
      },
    },
  ],
} as const satisfies FrameworkTheme
