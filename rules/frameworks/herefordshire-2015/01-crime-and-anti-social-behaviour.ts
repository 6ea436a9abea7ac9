import type { FrameworkTheme } from '../../framework.ts'

const issues = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6'] as const

export const crimeAndAntiSocialBehaviour = {
  ref: '1',
  title: 'Parents and children involved in crime and anti-social behaviour',
  closes: 'any outcome and the agreed',
  leads: [
    'Herefordshire Community Safety Partnership',
    'Police, Probation and Youth Offending Services',
  ],
  aims: [
    {
      ref: '1.p1',
      says: 'To reduce the number of first time entrants to the youth justice system *',
    },
    { ref: '1.p2', says: 'To reduce the level of police call outs' },
    { ref: '1.p3', says: 'To reduce the percentage of offenders who re-offend *' },
  ],
  needs: [
    {
      ref: '1.1',
      says: 'A child who has committed a proven offence in the previous 12 months.',
      sources: ['Information provided by Youth Offending Service and the Police.'],
    },
    {
      ref: '1.2',
      says: 'An adult or child who has received an anti-social behaviour intervention (or equivalent local measure) in the last 12 months.',
      sources: [
        'Information provided by the Police, anti-social behaviour teams and housing providers.',
      ],
    },
    {
      ref: '1.3',
      says: 'An adult prisoner who is less than 12 months from his/her release date and will have parenting responsibilities on release.',
      sources: ['Information provided by probation providers and prisons.'],
    },
    {
      ref: '1.4',
      says: 'An adult who is currently subject to a licence or supervision in the community, following release from prison, and has parenting responsibilities.',
      sources: ['Information provided by probation providers and prisons.'],
    },
    {
      ref: '1.5',
      says: 'An adult currently serving a community order or suspended sentence, who has parenting responsibilities.',
      sources: ['Information provided by probation providers.'],
    },
    {
      ref: '1.6',
      says: 'Adults or children referred by professionals because their potential crime problem or offending behaviour is of equivalent concern to the indicators above.',
      nominated: true,
      examples: [
        { ref: '1.6.x1', says: 'racial and hate crime incidences' },
        {
          ref: '1.6.x2',
          says: 'repeat police call outs to the same address/location over a 6 month period',
        },
        { ref: '1.6.x3', says: 'incidences of sexual violence' },
        { ref: '1.6.x4', says: 'incidences of noise nuisance, fly tipping' },
      ],
      sources: [
        "Nominations from the Police, multi-agency gang units, probation providers, Serious Organised Crime Partnerships, Integrated Offender Management Teams and CHANNEL coordinators; environmental health services; Council diversity team; Herefordshire Safeguarding Adults and Children's Boards; Community Safety Partnership",
      ],
    },
  ],
  outcomes: [
    {
      ref: '1',
      meets: issues,
      says: 'There is a 50% reduction compared to the previous 6 months in the number of recorded offences committed by the family',
      confirms: [],
      sources: ['Recorded offences by the police'],
      evidence: {
        kind: 'measured',
        shape: 'events',
        ref: '1.m1',
        says: 'There is a 50% reduction compared to the previous 6 months in the number of recorded offences committed by the family',
        sources: ['Recorded offences by the police'],
        counts: [{ measure: 'offence', where: { class: ['recorded'] } }],
        noun: 'recorded offence',
        whose: 'household',
        is: { fallenBy: 50, from: { months: 6 } },
        over: { months: 6 },
        reads:
          'The six months to the day the plan opened against the latest six months after it: at most half as many. Offences of class recorded by anyone living there count, one for each occurrence; reports as a victim do not. With none before there is nothing to halve, and no word stands in for it.',
      },
    },
    {
      ref: '2',
      meets: issues,
      says: 'There is a 60% reduction compared to the previous 6 months in the number of incidences of anti-social behaviour committed by the family',
      confirms: [],
      sources: [
        'Recorded incidents of anti-social behaviour from police, youth offending service, housing providers, environmental health teams',
      ],
      evidence: {
        kind: 'measured',
        shape: 'events',
        ref: '2.m1',
        says: 'There is a 60% reduction compared to the previous 6 months in the number of incidences of anti-social behaviour committed by the family',
        sources: [
          'Recorded incidents of anti-social behaviour from police, youth offending service, housing providers, environmental health teams',
        ],
        counts: [{ measure: 'asb-incident', where: { class: ['incident'] } }],
        noun: 'ASB incident',
        whose: 'household',
        is: { fallenBy: 60, from: { months: 6 } },
        over: { months: 6 },
        reads:
          'The six months to the day the plan opened against the latest six months after it: at most two fifths as many. Incidents of anyone living there count, interventions and reports as a victim do not. With none before there is nothing to compare, and no word stands in for it.',
      },
    },
    {
      ref: '3',
      meets: issues,
      says: 'No siblings of young offenders have engaged in anti-social behaviour and / or criminal activity in the previous 6 months, and do not enter the youth justice system for the first time.',
      confirms: [],
      sources: ['Recorded incidences from youth offending service and police'],
      evidence: {
        kind: 'each',
        who: { of: 'household', kind: ['child'], siblingsOf: { need: '1.1', measure: 'offence' } },
        reads:
          'A young offender is a child whom issue 1.1 names or of whom an offence is on file; the siblings are the other children of the household, each of them.',
        of: {
          kind: 'all',
          of: [
            {
              kind: 'measured',
              shape: 'events',
              ref: '3.m1',
              says: 'No siblings of young offenders have engaged in anti-social behaviour and / or criminal activity in the previous 6 months',
              sources: ['Recorded incidences from youth offending service and police'],
              counts: [
                {
                  measure: 'offence',
                  where: { class: ['proven', 'recorded', 'arrest', 'suspect'] },
                },
                { measure: 'asb-incident', where: { class: ['incident'] } },
              ],
              noun: 'incident',
              whose: 'person',
              is: { atMost: 0 },
              over: { months: 6 },
              reads:
                'The latest six months after the plan opened, compared with nothing. Offences proven or recorded, arrests, named suspect reports and ASB incidents count, one for each occurrence.',
            },
            {
              kind: 'measured',
              shape: 'events',
              joined: 'AND',
              ref: '3.m2',
              says: 'do not enter the youth justice system for the first time.',
              sources: ['Recorded incidences from youth offending service and police'],
              counts: [{ measure: 'offence', where: { class: ['proven', 'sentenced'] } }],
              noun: 'proven offence',
              whose: 'person',
              first: true,
              is: { atMost: 0 },
              over: { months: 6 },
              orAttested: true,
              reads:
                'A child enters the youth justice system with a first offence proven or sentenced, in the same six months. For a child who had one before the plan opened it cannot be the first time. Where the files cannot tell a fact or a judgement may.',
            },
          ],
        },
      },
    },
  ],
} as const satisfies FrameworkTheme
