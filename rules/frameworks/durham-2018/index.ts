import type { Framework } from '../../framework.ts'
import { defects } from './defects.ts'
import { rules } from './rules.ts'
import { crimeOrAntiSocialBehaviour } from './01-crime-or-anti-social-behaviour.ts'
import { attendingSchool } from './02-not-attending-school.ts'
import { childrenWhoNeedHelp } from './03-children-who-need-help.ts'
import { outOfWork } from './04-out-of-work.ts'
import { domesticViolenceAndAbuse } from './05-domestic-violence-and-abuse.ts'
import { healthIssues } from './06-health-issues.ts'

/** The County Durham Family Outcome Framework, as updated in September 2018. */
export const durham2018 = {
  id: 'durham-2018',
  title: 'County Durham Family Outcome Framework',
  edition: 'September 2018',
  needsAre: 'issue',
  publisher: 'County Durham, Children and Young People’s Services',
  legend: [],
  rules,
  footnotes: [
    { ref: 'fn1', says: 'This includes offences solved by Restorative Approaches' },
    { ref: 'fn2', says: 'This includes Conditional discharge, fixed penalty notice or ticket' },
    { ref: 'fn3', says: 'Mandatory outcome for issues 1, 2' },
    { ref: 'fn4', says: 'Mandatory outcome for issues 3, 4' },
    {
      ref: 'fn5',
      says: 'Alternatively, a primary school aged child with 5 days of exclusion, or any child with 10 days of fixed term exclusion',
    },
    { ref: 'fn6', says: 'For example, authorised absence, late or missed sessions' },
    {
      ref: 'fn7',
      says: 'This will include Looked After Children, those subject to Child Protection Plan, Children in Need and those eligible for Pre-Birth intervention',
    },
    {
      ref: 'fn8',
      says: 'This may include teenage parents, young carers, children that repeatedly go missing from home, adults/children at risk of sexual exploitation',
    },
    {
      ref: 'fn9',
      says: 'This includes move into self-employment. Please note that Working Tax Credit / Universal Credit may still be paid for those moving into low income employment.',
    },
    {
      ref: 'fn10',
      says: 'This may also include any family member that successful completes traineeship or apprenticeship programme(s) for a minimum of 13 weeks',
    },
    {
      ref: 'fn11',
      says: 'This may also include: updating of high-quality CV; enrolment in Universal Jobmatch; establishing a plan to seek employment (further details available from TF Employment Advisers)',
    },
  ],
  gate: {
    counts: 'themes',
    needed: 2,
    says: 'Families will be identified under the Stronger Families Programme, where they meet two or more of the six themes.',
    reads: 'The headline problems with an issue identified by the day.',
  },
  success: {
    says: 'To evidence significant and sustainable progress, the family must achieve at least one outcome in each of the themes which are relevant to the family',
    progress: 'every theme',
    reads:
      'One outcome in each headline problem of the family, those that arose later among them. It is the minimum: no judgement stands in for it.',
    judged: {
      needed: ['lead-professional', 'team'],
      veto: ['team', 'family'],
      says: 'The Lead Professional and the TAF must make a judgement that the improvements across the identified headline problems are significant and are likely to be sustained in the longer term and therefore the same intensity of support is no longer required and appropriate de-escalation can be applied;',
      reads:
        'The lead professional and the team judge the plan as a whole; until both have, nobody can tell, and a judgement given before closure stands. An adverse one by the lead professional, the team or the family holds the family back, however good the data are.',
    },
  },
  defects,
  warnsOf: ['victims-do-not-count'],
  watches: [
    {
      ref: '6.1.m2',
      instrument: 'EPDS item 10',
      above: 0,
      code: 'epds-item-10',
      text: 'Question 10 of the Edinburgh scale, about self-harm, was answered above 0. It always asks for further assessment, whatever the total.',
    },
  ],
  themes: [
    crimeOrAntiSocialBehaviour,
    attendingSchool,
    childrenWhoNeedHelp,
    outOfWork,
    domesticViolenceAndAbuse,
    healthIssues,
  ],
} as const satisfies Framework
