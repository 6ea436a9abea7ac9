import type { FrameworkTheme } from '../../framework.ts'
import { noEntryIntoCare, noOffenceOrCustody } from './care-and-custody.ts'
import {
  judgedAfterThreeMonths,
  judgedAtAnyTime,
  judgedOverThreeMonths,
  leadProfessionalLater,
  readsAfterThreeMonths,
  readsOverThreeMonths,
} from './lead-professional.ts'

const indicators = ['9.1', '9.2', '9.3', '9.4', '9.5', '9.6', '9.7', '9.8', '9.9'] as const

export const accessingServices = {
  ref: '9',
  title: 'Families that are accessing services',
  closes: 'agreed outcomes',
  aims: [
    { ref: '9.p1', says: 'Safe and Inclusive Communities' },
    { ref: '9.p2', says: 'Housing' },
  ],
  needs: [
    {
      ref: '9.1',
      says: 'An adult or child with an active Families In Focus or social care episode.',
    },
    {
      ref: '9.2',
      says: "A child or young person who is accessing statutory services, including 'Looked After,' Child Protection and Child In Need.",
    },
    {
      ref: '9.3',
      says: 'A child or young person and their family who have accessed homeless services.',
    },
    {
      ref: '9.4',
      says: 'A child having identifiable delay in speech, language and communication skills (not reaching threshold at 2-2.5yr health visitor check).',
    },
    { ref: '9.5', says: 'A family who has not redeemed free early education entitlement.' },
    {
      ref: '9.6',
      says: 'Teenage pregnancy – families where a mother gave birth at the age of 16 or under, in the last 12 months.',
    },
    {
      ref: '9.7',
      says: 'Families where there is intrafamilial conflict (e.g. parent: parent, child: parent).',
      nominated: true,
      examples: [{ ref: '9.7.x1', says: 'parent: parent, child: parent' }],
    },
    {
      ref: '9.8',
      says: 'A Child/ Young Person on the edge of care / custody / serious criminality.',
      nominated: true,
    },
    {
      ref: '9.9',
      says: 'Equivalent professional concerns for an adult or child nominated by professional.',
      nominated: true,
    },
  ],
  outcomes: [
    {
      ref: '9.1',
      meets: indicators,
      says: 'Early Help case closed and there are no repeat referrals in the following 6 month period.',
      confirms: [],
      sources: ['EHM'],
      evidence: {
        kind: 'measured',
        shape: 'events',
        ref: '9.1.m1',
        says: 'Early Help case closed and there are no repeat referrals in the following 6 month period.',
        sources: ['EHM'],
        counts: [
          { measure: 'referral', where: { to: ['early-help', 'social-care', 'statutory'] } },
        ],
        noun: 'referral',
        whose: 'family',
        is: { atMost: 0 },
        over: { monthsAfterClosure: 6 },
        reads:
          'The six months after the plan closed, searched to their last day. Referrals to early help, social care and statutory services count. The source is EHM alone: no judgement is asked for.',
      },
    },
    {
      ref: '9.2',
      meets: indicators,
      says: 'Improved behaviour of a child or young person and improved parenting skills where relevant. Measured by validated outcome measure e.g. Strengths & Difficulties Questionnaire (SDQ) score OR Routine Outcome Monitoring (ROM) tool.',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        ref: '9.2.m1',
        says: 'Improved behaviour of a child or young person and improved parenting skills where relevant. Measured by validated outcome measure e.g. Strengths & Difficulties Questionnaire (SDQ) score OR Routine Outcome Monitoring (ROM) tool.',
        ...judgedAfterThreeMonths,
        shown: ['score'],
        reads: readsAfterThreeMonths,
      },
    },
    {
      ref: '9.3',
      meets: indicators,
      says: 'No further requirement to have a Child In Need plan or Child Protection plan and the case is closed or stepped down to Families in Focus.',
      confirms: [],
      sources: ['LCS / EHM'],
      evidence: {
        kind: 'measured',
        shape: 'spell',
        measure: 'support-level',
        whose: 'family',
        ref: '9.3.m1',
        says: 'No further requirement to have a Child In Need plan or Child Protection plan and the case is closed or stepped down to Families in Focus.',
        sources: ['LCS', 'EHM'],
        is: { over: ['child-in-need', 'child-protection'], not: ['looked-after'] },
        orAttested: true,
        reads:
          'A child in need or child protection plan that ran since the plan opened has ended, nobody in the family has another, and nobody is looked after. Early help stands for Families in Focus. A step from child protection to child in need is not enough. Where no such plan is on file, a fact or a judgement decides.',
      },
    },
    {
      ref: '9.4',
      meets: indicators,
      says: 'Take up of 2 or 3 year old funding entitlement for early education or enhanced provision for under 2s and attending regularly for a three month period.',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        ref: '9.4.m1',
        says: 'Take up of 2 or 3 year old funding entitlement for early education or enhanced provision for under 2s and attending regularly for a three month period.',
        ...judgedOverThreeMonths,
        shown: ['attendance'],
        reads: readsOverThreeMonths,
      },
    },
    {
      ref: '9.5',
      meets: indicators,
      says: "Improved parent child communication through talking and reading and improvement in child's speech, language and communication. Evidenced through LP observations.",
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        ref: '9.5.m1',
        says: "Improved parent child communication through talking and reading and improvement in child's speech, language and communication. Evidenced through LP observations.",
        ...judgedAfterThreeMonths,
        reads: readsAfterThreeMonths,
      },
    },
    {
      ref: '9.6',
      meets: indicators,
      says: 'A child or young person and their family have secured a tenancy that could be expected to last a period of six months or more.',
      confirms: [],
      sources: ['Lead Professional evidenced.'],
      evidence: {
        ref: '9.6.m1',
        says: 'A child or young person and their family have secured a tenancy that could be expected to last a period of six months or more.',
        ...judgedAtAnyTime,
        shown: ['accommodation'],
        reads:
          'A judgement of the lead professional at any time, which a fact does not replace. Six months is what the tenancy is expected to last: nobody waits for them.',
      },
    },
    {
      ref: '9.7',
      meets: indicators,
      says: 'Improved parental relationship sustained over the last three months and evidenced using Routine Outcomes Monitoring tool.',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        ref: '9.7.m1',
        says: 'Improved parental relationship sustained over the last three months and evidenced using Routine Outcomes Monitoring tool.',
        ...judgedOverThreeMonths,
        shown: ['score'],
        reads: readsOverThreeMonths,
      },
    },
    {
      ref: '9.8',
      meets: indicators,
      says: 'Improved parent: child relationship evidenced by engagement in evidence based programme such as Non-violent resistance (NVR) and improvement seen in relationship over the last three months.',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        ref: '9.8.m1',
        says: 'Improved parent: child relationship evidenced by engagement in evidence based programme such as Non-violent resistance (NVR) and improvement seen in relationship over the last three months.',
        ...judgedOverThreeMonths,
        shown: ['participation'],
        reads: readsOverThreeMonths,
      },
    },
    {
      ref: '9.9',
      meets: indicators,
      says: 'Child / Young person has improved communication skills, ability to manage emotions, increased resilience and problem solving skills. Measured by Routine Outcome Monitoring.',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        ref: '9.9.m1',
        says: 'Child / Young person has improved communication skills, ability to manage emotions, increased resilience and problem solving skills. Measured by Routine Outcome Monitoring.',
        ...judgedAfterThreeMonths,
        shown: ['score'],
        reads: readsAfterThreeMonths,
      },
    },
    {
      ref: '9.10',
      meets: indicators,
      says: 'Child / Young person has not entered care in the last three months.',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        kind: 'each',
        who: { of: 'need', kind: ['child'], prefers: ['child'] },
        of: {
          kind: 'all',
          ref: '9.10.m1',
          says: 'Child / Young person has not entered care in the last three months.',
          sources: ['LCS'],
          of: [noEntryIntoCare, judgedAfterThreeMonths],
          reads:
            'Each child: no entry into care and no looked-after spell that begins, in three months since the plan opened, in a file that was searched for both. A spell that began before is no entry. Beside it the lead professional judges, three months after the plan opened or at closure; closure does not shorten the three months.',
        },
      },
    },
    {
      ref: '9.11',
      meets: indicators,
      says: 'Child / Young person has not entered custody or committed an offence in the last three months.',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        kind: 'each',
        who: { of: 'need', kind: ['child'], prefers: ['child'] },
        of: {
          kind: 'all',
          ref: '9.11.m1',
          says: 'Child / Young person has not entered custody or committed an offence in the last three months.',
          sources: ['Niche', 'Youth Offending Team'],
          of: [noOffenceOrCustody, judgedAfterThreeMonths],
          reads:
            'Each child: no offence and no entry into custody in three months since the plan opened, in a file that was searched for both. Offences proven or recorded, arrests, named suspect reports and breaches count, one for each occurrence; sentences and reports as a victim do not. Beside it the lead professional judges, three months after the plan opened or at closure; closure does not shorten the three months.',
        },
      },
    },
    {
      ref: '9.12',
      meets: indicators,
      says: 'Family led safety plan has reduced crisis support and risk to child / young person, sustained over the last three months. Evidenced by Routine Outcome Monitoring.',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        ref: '9.12.m1',
        says: 'Family led safety plan has reduced crisis support and risk to child / young person, sustained over the last three months. Evidenced by Routine Outcome Monitoring.',
        ...judgedOverThreeMonths,
        shown: ['score'],
        reads: readsOverThreeMonths,
      },
    },
    {
      ref: '9.13',
      meets: indicators,
      says: 'A teenage mother engages with specialist Lead Professional (e.g. Family Nurse Partnership) following birth of a child and achieves the key outcome as identified.',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        ref: '9.13.m1',
        says: 'A teenage mother engages with specialist Lead Professional (e.g. Family Nurse Partnership) following birth of a child and achieves the key outcome as identified.',
        ...judgedAfterThreeMonths,
        shown: ['participation'],
        reads: readsAfterThreeMonths,
      },
    },
  ],
} as const satisfies FrameworkTheme
