import type { Attested, Clause } from '../../clause.ts'
import type { FrameworkTheme } from '../../framework.ts'

/** Every outcome answers any of the issues. */
const issues = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6'] as const

/** Who could supply the evidence, by outcome: the names in its printed cell. */
const sources = {
  '1.1': ['Careworks CDYOS', 'PNC', 'Sleuth Durham Constabulary'],
  '1.2': [
    'Orcuma First',
    'Police call out data',
    'ASB Team',
    'Housing Providers',
    'Lead Professional',
    'TAF documentation',
    'Case recording',
  ],
  '1.3': ['National Probation Service', 'CRC'],
} as const

/** What speaks against a programme completed with no further offences. */
const provenOffence = {
  counts: [{ measure: 'offence', where: { class: ['proven'] } }],
  noun: 'proven offence',
} as const satisfies Attested['unless']

const licenceCompleted = {
  kind: 'measured',
  shape: 'events',
  counts: [{ measure: 'milestone', where: { kind: ['licence-completed'] } }],
  noun: 'completed licence',
  whose: 'household',
  is: { atLeast: 1 },
  over: { since: 'opened' },
} as const satisfies Clause

export const crimeOrAntiSocialBehaviour = {
  ref: '1',
  title: 'Headline Problem 1: Parents and Children involved in Crime or Anti-Social Behaviour',
  closes: 'any outcome',
  aims: [
    { ref: '1.p1', says: 'Reduce anti-social behaviour' },
    { ref: '1.p2', says: 'Reduce re-offending' },
  ],
  needs: [
    {
      ref: '1.1',
      says: 'Family member with a proven offence in the last 12 months¹including under 18 year olds;',
    },
    {
      ref: '1.2',
      says: 'Family member has perpetrated at least one recorded ASB incident in the last 12 months and provides a professional with concern regarding escalation;',
    },
    { ref: '1.3', says: 'Family subject to ASB / Housing intervention within the last 12 months;' },
    {
      ref: '1.4',
      says: 'Families with an adult prisoner who is less than 12 months from his/her release date or is serving a community order / suspended sentence;',
    },
    {
      ref: '1.5',
      says: 'Family member that has been sentenced for 1 or more crime in the last 12 months and not subject to an order²',
    },
    {
      ref: '1.6',
      says: 'Family member that is at risk of becoming involved in crime and / or ASB',
    },
  ],
  outcomes: [
    {
      ref: '1.1',
      meets: issues,
      says: 'Reduction in frequency and severity of offending.',
      confirms: [],
      sources: ['Careworks CDYOS', 'PNC and Sleuth Durham Constabulary'],
      evidence: {
        kind: 'any',
        reads:
          '“This may include”: one line is enough, unless footnote 3 makes its line mandatory.',
        of: [
          {
            ref: '1.1.m1',
            says: 'Successful completion of order and no further offences',
            sources: sources['1.1'],
            kind: 'attested',
            ofAnyone: true,
            unless: provenOffence,
            reads:
              'A fact or a judgement says that the order is completed. A proven offence of the people of the need on a later day speaks against it.',
          },
          {
            ref: '1.1.m2',
            says: 'Successful completion of licence conditions',
            sources: sources['1.1'],
            kind: 'any',
            of: [licenceCompleted, { kind: 'attested', ofAnyone: true }],
            reads: 'A milestone “licence-completed” since the plan opened, a fact or a judgement.',
          },
          {
            ref: '1.1.m3',
            says: '33% reduction in proven crime over 6 months³',
            sources: sources['1.1'],
            kind: 'measured',
            shape: 'events',
            counts: [{ measure: 'offence', where: { class: ['proven'] } }],
            noun: 'proven offence',
            whose: 'household',
            is: { fallenBy: 33, from: { months: 6 } },
            over: { months: 6 },
            mandatoryFor: ['1.1', '1.2'],
            reads:
              'Everyone in the household together: the six months to the day the plan opened against the latest six months after it, at most 67% as many. Offences of class proven count, one for each occurrence; reports as a victim do not. With none before there is nothing to reduce, and no word stands in for it. Footnote 3 as printed: where issue 1.1 or 1.2 is identified this line must be met, and other lines no longer suffice.',
          },
          {
            ref: '1.1.m4',
            says: 'Completion of Checkpoint programme and no further offences',
            sources: sources['1.1'],
            kind: 'attested',
            ofAnyone: true,
            unless: provenOffence,
            reads:
              'A fact or a judgement says that the programme is completed. A proven offence of the people of the need on a later day speaks against it.',
          },
          {
            ref: '1.1.m5',
            says: 'Completion of Restorative Approaches and no further offences',
            sources: sources['1.1'],
            kind: 'attested',
            ofAnyone: true,
            unless: provenOffence,
            reads:
              'A fact or a judgement says that Restorative Approaches are completed. A proven offence of the people of the need on a later day speaks against it.',
          },
        ],
      },
    },
    {
      ref: '1.2',
      meets: issues,
      says: 'Anti-Social Behaviour is reduced.',
      confirms: [],
      sources: [
        'Orcuma First / Police call out data / ASB Team / Housing Providers / Lead Professional / TAF documentation / Case recording',
      ],
      evidence: {
        kind: 'any',
        reads:
          '“This may include”: one line is enough, unless footnote 4 makes its line mandatory.',
        of: [
          {
            ref: '1.2.m1',
            says: 'Housing Enforcement Actions (e.g. warning letters) and/or eviction notice removed or suspended;',
            sources: sources['1.2'],
            kind: 'attested',
            ofAnyone: true,
          },
          {
            ref: '1.2.m2',
            says: '60% reduction in recorded ASB incidents over 6 months⁴',
            sources: sources['1.2'],
            kind: 'measured',
            shape: 'events',
            counts: [{ measure: 'asb-incident', where: { class: ['incident'] } }],
            noun: 'ASB incident',
            whose: 'household',
            is: { fallenBy: 60, from: { months: 6 } },
            over: { months: 6 },
            mandatoryFor: ['1.3', '1.4'],
            reads:
              'Everyone in the household together: the six months to the day the plan opened against the latest six months after it, at most 40% as many. Interventions and reports as a victim do not count. With none before there is nothing to reduce, and no word stands in for it. Footnote 4 as printed: where issue 1.3 or 1.4 is identified this line must be met, and other lines no longer suffice.',
          },
        ],
      },
    },
    {
      ref: '1.3',
      meets: issues,
      says: 'Successful completion and no breach of licence conditions and / or community order, including alcohol and drug programmes',
      confirms: [],
      sources: ['National Probation Service / CRC'],
      evidence: {
        ref: '1.3.m1',
        says: 'Successful completion and no breach of licence conditions and / or community order, including alcohol and drug programmes',
        sources: sources['1.3'],
        kind: 'attested',
        ofAnyone: true,
        unless: { counts: [{ measure: 'offence', where: { class: ['breach'] } }], noun: 'breach' },
        reads:
          'A fact or a judgement says so. A breach by the people of the need on a later day speaks against it.',
      },
    },
  ],
} as const satisfies FrameworkTheme
