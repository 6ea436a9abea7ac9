import type { FrameworkTheme } from '../../framework.ts'
import { anyFamilyMember } from './whose.ts'

const issues = ['5.1', '5.2', '5.3'] as const

export const domesticViolenceAndAbuse = {
  ref: '5',
  title: 'Families affected by domestic violence and abuse',
  closes: 'any outcome and the agreed',
  leads: [
    'Herefordshire Community Safety Partnership',
    "Police, Housing providers, West Mercia Women's Aid",
  ],
  aims: [
    {
      ref: '5.p1',
      says: 'To increase reporting of domestic violence and abuse into formal reporting routines',
    },
  ],
  needs: [
    {
      ref: '5.1',
      says: 'A young person or adult known to local services has experienced, is currently experiencing or at risk of experiencing domestic violence or abuse.',
      sources: [
        "Referrals from local domestic violence and abuse services or professionals, such as Independent Domestic Violence Advisors (IDVAs), housing providers, health services, the Police, Children's Services and Youth Offending Service.",
      ],
    },
    {
      ref: '5.2',
      says: 'A young person or adult who is known to local services as having perpetrated an incident of domestic violence or abuse in the last 12 months.',
      sources: [
        "Local Police data and intelligence. Referrals from local domestic violence and abuse services or professionals, such as Independent Domestic Violence Advisors (IDVAs), housing providers, health services, the Police, Children's Services and Youth Offending Service.",
      ],
    },
    {
      ref: '5.3',
      says: 'The household or family member has been subject to a police call out for at least one domestic incident in the last 12 months.',
      sources: [
        'Information from the Police, Multi-Agency Safeguarding Hubs (MASH) and Multi-Agency Risk Assessment Conferences (MARAC).',
      ],
    },
  ],
  outcomes: [
    {
      ref: '15',
      meets: issues,
      says: 'There is a reduction in domestic violence or abuse within the family for at least 6 months',
      confirms: [],
      sources: [
        'Practitioner case notes; local risk assessment tools',
        'Family outcome plan',
        'Recorded police call-outs to domestic incidences',
        'No reports of incidences from other agencies eg West Mercia Womens Aid (WMWA), Housing Associations',
      ],
      evidence: {
        kind: 'attested',
        ref: '15.m1',
        says: 'There is a reduction in domestic violence or abuse within the family for at least 6 months',
        sources: [
          'Practitioner case notes; local risk assessment tools',
          'Family outcome plan',
          'Recorded police call-outs to domestic incidences',
          'No reports of incidences from other agencies eg West Mercia Womens Aid (WMWA), Housing Associations',
        ],
        waits: { months: 6, after: 'opened' },
        shown: ['domestic-abuse-incident'],
        reads:
          'No size is printed: incidents on file are shown, and a fact or a judgement given six months or more after the plan opened decides. An adverse judgement counts at once.',
      },
    },
    {
      ref: '16',
      meets: issues,
      says: 'Families that are affected by domestic violence and abuse are actively engaged with support services, such as WMWA',
      confirms: [],
      sources: ['WMWA attendance records', 'Practitioner case notes', 'Family outcome plan'],
      evidence: {
        kind: 'each',
        who: { of: 'need' },
        of: {
          kind: 'attested',
          ref: '16.m1',
          says: 'Families that are affected by domestic violence and abuse are actively engaged with support services, such as WMWA',
          sources: ['WMWA attendance records', 'Practitioner case notes', 'Family outcome plan'],
          shown: ['participation'],
          reads:
            'Asked for each person the area’s issues name. No level of engagement is printed: a fact or a judgement decides.',
        },
      },
    },
    {
      ref: '17',
      meets: issues,
      says: 'Perpetrator of domestic abuse is actively engaged and successfully completes a perpetrator program',
      confirms: [],
      sources: ['WMWA attendance records', 'Practitioner case notes', 'Family outcome plan'],
      evidence: {
        ...anyFamilyMember,
        of: {
          kind: 'attested',
          ref: '17.m1',
          says: 'Perpetrator of domestic abuse is actively engaged and successfully completes a perpetrator program',
          sources: ['WMWA attendance records', 'Practitioner case notes', 'Family outcome plan'],
          shown: ['participation', 'milestone'],
          reads:
            'Both halves, engaged and completed, in one fact or judgement about the perpetrator, who may live elsewhere.',
        },
      },
    },
  ],
} as const satisfies FrameworkTheme
